package org.comparanda.ledger;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comparanda.read.Fields;
import org.comparanda.read.Node;
import org.comparanda.read.Problems;
import org.comparanda.read.Spot;

/** Reads {@code data/documents/<slug>.yaml}: what a document is, and what it claims. */
public final class DocumentReader {
  private static final Set<String> KEYS =
      Set.of(
          "title",
          "kind",
          "publisher",
          "url",
          "published",
          "retrieved",
          "id",
          "sha256",
          "words",
          "primary-for",
          "note",
          "claims");
  private static final Set<String> CLAIM_KEYS =
      Set.of("subject", "attribute", "value", "standing", "condition", "at", "note", "disputes");

  /** The words of section 2 for what a document may be. */
  public static final List<String> KINDS =
      List.of(
          "article", "comparison", "report", "model-card", "licence", "announcement", "opinion");

  private final String slug;
  private final Attributes attributes;
  private final Problems problems;

  private DocumentReader(String slug, Attributes attributes, Problems problems) {
    this.slug = slug;
    this.attributes = attributes;
    this.problems = problems;
  }

  /**
   * The document of a file, or empty (and a problem).
   *
   * @param attributes by whose types the claims' values are read
   */
  public static Optional<Document> read(
      String slug, Node root, Attributes attributes, Problems problems) {
    DocumentReader reader = new DocumentReader(slug, attributes, problems);
    return Fields.of(root, KEYS, problems).map(reader::document);
  }

  private Document document(Fields fields) {
    Optional<Node.Scalar> title = fields.required("title");
    fields.required("kind");
    return new Document(
        slug,
        title.map(Node.Scalar::text).orElse(slug),
        fields.oneOf("kind", KINDS, KINDS.get(0)),
        fields.text("publisher"),
        url(fields),
        Dates.read(fields, "published", problems),
        Dates.read(fields, "retrieved", problems),
        fields.text("id"),
        fields.text("sha256"),
        words(fields),
        fields.list("primary-for"),
        fields.text("note"),
        claims(fields),
        fields.spot(),
        fields.optional("url").map(Node.Scalar::spot).orElse(fields.spot()));
  }

  /** An address that a page may lead to: no script, and nothing that a browser has to guess. */
  private String url(Fields fields) {
    Optional<Node.Scalar> url = fields.optional("url");
    if (url.isPresent() && !isWebAddress(url.get().text())) {
      problems.add(
          url.get().spot(),
          "bad-url",
          "\"" + url.get().text() + "\" is no address of a page.",
          "Write the whole of it, from https:// on, with %20 for a blank and %22 for a quotation mark.");
    }
    return url.map(Node.Scalar::text).orElse("");
  }

  /** Whether a page may lead to an address as the one of a document: no script, nothing guessed. */
  public static boolean isWebAddress(String text) {
    try {
      URI uri = new URI(text);
      return uri.getHost() != null && text.matches("(?i)https?://.*");
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private int words(Fields fields) {
    Optional<Node.Scalar> words = fields.optional("words");
    if (words.isEmpty()) {
      return 0;
    }
    if (!words.get().text().matches("\\d{1,9}")) {
      problems.add(
          words.get().spot(),
          "bad-number",
          "\"" + words.get().text() + "\" is no number of words.",
          "Write digits alone.");
      return 0;
    }
    return Integer.parseInt(words.get().text());
  }

  private List<Claim> claims(Fields fields) {
    List<Claim> claims = new ArrayList<>();
    fields
        .node("claims")
        .ifPresent(
            list -> {
              for (Node node : Lists.of(list, problems)) {
                Fields.of(node, CLAIM_KEYS, problems).flatMap(this::claim).ifPresent(claims::add);
              }
            });
    return Anchors.onOnePage(claims);
  }

  private Optional<Claim> claim(Fields fields) {
    Optional<Node.Scalar> subject = fields.required("subject");
    Optional<Node.Scalar> attribute = fields.required("attribute");
    Optional<Node> written = fields.requiredNode("value");
    if (subject.isEmpty() || attribute.isEmpty() || written.isEmpty()) {
      return Optional.empty();
    }
    Spot spot = subject.get().spot();
    return Optional.of(
        new Claim(
            slug,
            subject.get().text(),
            attribute.get().text(),
            value(written.get(), attribute.get().text()),
            Standing.of(fields.oneOf("standing", Standing.words(), Standing.STATED.word())),
            fields.text("condition"),
            fields.text("at"),
            fields.text("note"),
            fields.text("disputes"),
            "",
            new Claim.Spots(
                spot,
                attribute.get().spot(),
                written.get().spot(),
                fields.optional("disputes").map(Node.Scalar::spot).orElse(spot))));
  }

  private Value value(Node written, String attribute) {
    Value unread = new Value.Unread(written instanceof Node.Scalar scalar ? scalar.text() : "");
    return attributes
        .find(attribute)
        .flatMap(known -> ValueReader.read(written, known, problems))
        .orElse(unread);
  }
}
