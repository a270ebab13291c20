package org.comparanda.check;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.comparanda.ledger.Document;
import org.comparanda.read.Content;
import org.comparanda.read.Link;
import org.comparanda.read.Spot;
import org.comparanda.site.Site;

/** Asks the web whether the addresses that a site cites answer. */
public final class WebLinks {
  /** So many are asked at once; no host needs to bear more. */
  private static final int AT_ONCE = 6;

  private final HttpClient client =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NORMAL)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  private WebLinks() {}

  /**
   * What came of asking for an address.
   *
   * @param spots everywhere that it is cited
   * @param told what it answered, in words
   * @param answers whether there is something: a page that only machines are refused counts
   */
  public record Answer(String address, List<Spot> spots, String told, boolean answers) {
    public Answer {
      spots = List.copyOf(spots);
    }
  }

  /**
   * The addresses on the web that documents and articles cite, with everywhere that each stands.
   */
  public static Map<String, List<Spot>> cited(Site site) {
    Map<String, List<Spot>> cited = new LinkedHashMap<>();
    for (Document document : site.ledger().documents()) {
      note(document.url(), document.urlSpot(), cited);
    }
    for (Content content : site.content()) {
      for (Link link : content.article().links()) {
        note(link.target(), link.spot(), cited);
      }
    }
    return cited;
  }

  private static void note(String address, Spot spot, Map<String, List<Spot>> cited) {
    if (address.toLowerCase(Locale.ROOT).matches("https?://.+")) {
      int hash = address.indexOf('#');
      cited
          .computeIfAbsent(
              hash < 0 ? address : address.substring(0, hash), page -> new ArrayList<>())
          .add(spot);
    }
  }

  /** Asks for each address once, and returns what came of it in their order. */
  public static List<Answer> ask(Map<String, List<Spot>> cited) throws InterruptedException {
    WebLinks links = new WebLinks();
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Future<Answer>> asked = new ArrayList<>();
      cited.forEach(
          (address, spots) -> asked.add(threads.submit(() -> links.answer(address, spots))));
      List<Answer> answers = new ArrayList<>();
      for (Future<Answer> one : asked) {
        answers.add(one.get());
      }
      return answers;
    } catch (ExecutionException e) {
      throw new IllegalStateException("an address could not be asked", e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private Answer answer(String address, List<Spot> spots) throws InterruptedException {
    try {
      int code = code("HEAD", address);
      // Some servers know no HEAD.
      code = code >= 400 ? code("GET", address) : code;
      boolean refused = code == 401 || code == 403 || code == 429;
      String told =
          code < 400
              ? "answers"
              : refused ? "refuses machines (" + code + ")" : "answers with " + code;
      return new Answer(address, spots, told, code < 400 || refused);
    } catch (IOException e) {
      return new Answer(address, spots, "does not answer", false);
    } catch (IllegalArgumentException e) {
      return new Answer(address, spots, "is no address", false);
    }
  }

  private int code(String method, String address) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .header("User-Agent", "Comparanda (link check)")
            .timeout(Duration.ofSeconds(20))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
  }
}
