package org.comparanda.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comparanda.site.Frame;

/** The frozen pages of a site that is published, which the next publication must not lose. */
final class FrozenPages {
  /** So many are asked for at once; no host needs to bear more. */
  private static final int AT_ONCE = 6;

  /** What a frozen page is called: nothing that could lead out of its folder. */
  private static final Pattern PAGE =
      Pattern.compile(
          "(compare|subjects|documents)/[A-Za-z0-9][A-Za-z0-9._-]*\\.[0-9a-f]{16}\\.html");

  private final HttpClient client =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NORMAL)
          .connectTimeout(Duration.ofSeconds(20))
          .build();

  private final URI site;
  private final Path folder;

  /**
   * @param site where it is published
   * @param folder where its frozen pages go, at the paths that they have there
   */
  FrozenPages(URI site, Path folder) {
    this.site = site;
    this.folder = folder;
  }

  /**
   * Fetches them all.
   *
   * @return whether there is a list of them; none where nothing is published yet
   * @throws IOException if the list or a page on it cannot be read, though it may well be there
   */
  boolean fetch() throws IOException, InterruptedException {
    Optional<List<String>> list = list();
    if (list.isEmpty()) {
      return false;
    }
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Future<Path>> asked =
          list.get().stream().map(page -> threads.submit(() -> fetch(page))).toList();
      for (Future<Path> one : asked) {
        one.get();
      }
      return true;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw new IllegalStateException("a page could not be fetched", e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  /** The pages on the list, or empty where there is none: also where one has to sign in first. */
  private Optional<List<String>> list() throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = ask(Frame.FROZEN_LIST);
    if (answer.statusCode() == 401 || answer.statusCode() == 403 || answer.statusCode() == 404) {
      return Optional.empty();
    }
    expectOk(answer);
    List<String> lines = new String(answer.body(), StandardCharsets.UTF_8).lines().toList();
    return lines.stream().allMatch(PAGE.asMatchPredicate()) ? Optional.of(lines) : Optional.empty();
  }

  private Path fetch(String page) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = ask(Frame.FROZEN + page);
    expectOk(answer);
    Path file = folder.resolve(Frame.FROZEN + page);
    Files.createDirectories(file.getParent());
    return Files.write(file, answer.body());
  }

  private HttpResponse<byte[]> ask(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(site.resolve(path)).timeout(Duration.ofSeconds(60)).build();
    return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
  }

  private static void expectOk(HttpResponse<byte[]> answer) throws IOException {
    if (answer.statusCode() != 200) {
      throw new IOException(answer.uri() + " answers with " + answer.statusCode());
    }
  }

  /** Takes away a folder of frozen pages. */
  static void delete(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
