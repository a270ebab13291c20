package org.comparanda;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.comparanda.compare.Cell;
import org.comparanda.compare.Cells;
import org.comparanda.compare.Comparison;
import org.comparanda.compare.Resolver;
import org.comparanda.compare.Strand;
import org.comparanda.ledger.Attributes;
import org.comparanda.ledger.AttributesReader;
import org.comparanda.ledger.Document;
import org.comparanda.ledger.DocumentReader;
import org.comparanda.ledger.Ledger;
import org.comparanda.ledger.Subjects;
import org.comparanda.ledger.SubjectsReader;
import org.comparanda.read.Node;
import org.comparanda.read.Problems;
import org.comparanda.read.Settings;
import org.comparanda.read.SiteFiles;
import org.comparanda.read.Spot;
import org.comparanda.read.YamlReader;
import org.comparanda.site.Site;

/**
 * Writes ledgers for tests, document by document:
 *
 * <pre>{@code
 * ledger()
 *     .document("card").primaryFor("qwen").claim("qwen-3", "parameters", "671B")
 *     .document("blog").published("2026-02").claim("qwen-3", "parameters", "700B").rumoured()
 *     .cell("qwen-3", "parameters")
 * }</pre>
 *
 * <p>The subjects are {@link #SUBJECTS} and the attributes {@link #ATTRIBUTES}; what is set after a
 * claim is set of that claim.
 */
public final class Ledgers {
  /** Two labs; one has a family with two models. */
  public static final String SUBJECTS =
      """
      - {id: alibaba, name: Alibaba, kind: lab}
      - {id: deepseek, name: DeepSeek, kind: lab}
      - {id: qwen, name: Qwen, kind: family, parent: alibaba}
      - {id: qwen-3, name: Qwen 3, kind: model, parent: qwen, released: 2025-04}
      - {id: qwen-3.5, name: Qwen 3.5, kind: model, parent: qwen, released: 2026-02}
      """;

  /** One of every type, and one for every way in which a number may change or be measured. */
  public static final String ATTRIBUTES =
      """
      - {id: parameters, label: Parameters, group: Size, type: number, unit: parameters, definition: D}
      - {id: downloads, label: Downloads, group: Use, type: number, changes: true, definition: D}
      - {id: score, label: Score, group: Benchmarks, type: percent, better: higher, measured: true, definition: D}
      - {id: rating, label: Rating, group: Benchmarks, type: number, measured: true, changes: true, definition: D}
      - {id: cost, label: Cost, group: Use, type: money, unit: USD, better: lower, definition: D}
      - {id: released, label: Released, group: Use, type: date, definition: D}
      - {id: open, label: Open, group: Licence, type: yes-no, definition: D}
      - {id: licence, label: Licence, group: Licence, type: name, definition: D}
      - {id: modalities, label: Modalities, group: Use, type: names, definition: D}
      - {id: strengths, label: Strengths, group: Use, type: text, definition: D}
      """;

  private static final Subjects OUR_SUBJECTS = subjects(SUBJECTS);
  private static final Attributes OUR_ATTRIBUTES = attributes(ATTRIBUTES);

  private final Map<String, List<Node.Entry>> documents = new LinkedHashMap<>();
  private final Map<String, List<List<Node.Entry>>> claims = new LinkedHashMap<>();
  private String slug = "";
  private int line;

  private Ledgers() {}

  public static Ledgers ledger() {
    return new Ledgers();
  }

  /** Begins a document, or goes on with one that was begun before. */
  public Ledgers document(String slug) {
    this.slug = slug;
    if (!documents.containsKey(slug)) {
      documents.put(slug, new ArrayList<>());
      claims.put(slug, new ArrayList<>());
      of("title", slug);
      of("kind", "article");
    }
    return this;
  }

  public Ledgers published(String date) {
    return of("published", date);
  }

  public Ledgers primaryFor(String... subjects) {
    List<Node> items = new ArrayList<>();
    Arrays.stream(subjects).forEach(subject -> items.add(scalar(subject)));
    documents.get(slug).add(entry("primary-for", new Node.Sequence(spot(), items)));
    return this;
  }

  /** A claim of the document begun last; a value between brackets is a list of names. */
  public Ledgers claim(String subject, String attribute, String value) {
    claims.get(slug).add(new ArrayList<>());
    claimed("subject", subject);
    claimed("attribute", attribute);
    last().add(entry("value", value(value)));
    return this;
  }

  public Ledgers standing(String word) {
    return claimed("standing", word);
  }

  public Ledgers rumoured() {
    return standing("rumoured");
  }

  public Ledgers condition(String condition) {
    return claimed("condition", condition);
  }

  public Ledgers disputes(String document) {
    return claimed("disputes", document);
  }

  public Ledgers at(String place) {
    return claimed("at", place);
  }

  public Ledgers note(String note) {
    return claimed("note", note);
  }

  public Ledger build() {
    return new Ledger(documents());
  }

  /**
   * The same ledger, its documents given in another order, and each document's claims in another
   * order but for those of one cell and condition.
   */
  public Ledger shuffled(long seed) {
    Random random = new Random(seed);
    List<Document> shuffled = new ArrayList<>();
    for (Document document : documents()) {
      shuffled.add(Shuffling.of(document, random));
    }
    Collections.shuffle(shuffled, random);
    return new Ledger(shuffled);
  }

  public Cells resolve() {
    return Resolver.resolve(subjects(), attributes(), build());
  }

  public Cell cell(String subject, String attribute) {
    return resolve().of(subject, attribute);
  }

  /** What stands in the only condition of a cell. */
  public Strand strand(String subject, String attribute) {
    List<Strand> strands = cell(subject, attribute).strands();
    if (strands.size() != 1) {
      throw new AssertionError("there are " + strands.size() + " conditions");
    }
    return strands.get(0);
  }

  /** A site of this ledger and these comparisons, without any content. */
  public Site site(Comparison... comparisons) {
    return site(subjects(), comparisons);
  }

  /** A site of other subjects, which no comparison of ours knows. */
  public Site site(Subjects subjects, Comparison... comparisons) {
    Problems problems = new Problems();
    return new Site(
        new SiteFiles(Path.of(".")),
        Settings.read("", problems),
        true,
        subjects,
        attributes(),
        build(),
        List.of(comparisons),
        List.of(),
        List.of(),
        List.of());
  }

  public static Subjects subjects() {
    return OUR_SUBJECTS;
  }

  public static Attributes attributes() {
    return OUR_ATTRIBUTES;
  }

  /** The subjects of a file's text, which must have no problem. */
  public static Subjects subjects(String yaml) {
    Problems problems = new Problems();
    Subjects subjects =
        new Subjects(SubjectsReader.read(yaml("data/subjects.yaml", yaml, problems), problems));
    return withoutProblems(subjects, problems);
  }

  /** The attributes of a file's text, which must have no problem. */
  public static Attributes attributes(String yaml) {
    Problems problems = new Problems();
    Attributes attributes =
        new Attributes(
            AttributesReader.read(yaml("data/attributes.yaml", yaml, problems), problems));
    return withoutProblems(attributes, problems);
  }

  /** The document of a file's text, which must have no problem. */
  public static Document document(String slug, String yaml) {
    Problems problems = new Problems();
    Node root = yaml("data/documents/" + slug + ".yaml", yaml, problems);
    Document document = DocumentReader.read(slug, root, attributes(), problems).orElseThrow();
    return withoutProblems(document, problems);
  }

  private List<Document> documents() {
    Problems problems = new Problems();
    Attributes attributes = attributes();
    List<Document> built = new ArrayList<>();
    documents.forEach(
        (name, fields) -> {
          List<Node> items = new ArrayList<>();
          claims.get(name).forEach(claim -> items.add(new Node.Mapping(spot(), claim)));
          List<Node.Entry> all = new ArrayList<>(fields);
          all.add(entry("claims", new Node.Sequence(spot(), items)));
          DocumentReader.read(name, new Node.Mapping(spot(), all), attributes, problems)
              .ifPresent(built::add);
        });
    return withoutProblems(built, problems);
  }

  private static Node yaml(String file, String text, Problems problems) {
    return YamlReader.read(file, text, 0, problems)
        .orElseThrow(() -> new AssertionError(problems.sorted().toString()));
  }

  private static <T> T withoutProblems(T result, Problems problems) {
    if (!problems.isEmpty()) {
      throw new AssertionError(problems.sorted().toString());
    }
    return result;
  }

  private Ledgers of(String key, String text) {
    documents.get(slug).add(entry(key, scalar(text)));
    return this;
  }

  private Ledgers claimed(String key, String text) {
    last().add(entry(key, scalar(text)));
    return this;
  }

  private List<Node.Entry> last() {
    List<List<Node.Entry>> all = claims.get(slug);
    return all.get(all.size() - 1);
  }

  private Node value(String text) {
    if (!text.startsWith("[")) {
      return scalar(text);
    }
    List<Node> names = new ArrayList<>();
    for (String name : text.substring(1, text.length() - 1).split(", ", -1)) {
      names.add(scalar(name));
    }
    return new Node.Sequence(spot(), names);
  }

  private Node.Entry entry(String key, Node value) {
    return new Node.Entry(scalar(key), value);
  }

  private Node.Scalar scalar(String text) {
    return new Node.Scalar(spot(), text);
  }

  /** Each node has a line of its own, so that no two claims are equal. */
  private Spot spot() {
    line++;
    return new Spot("data/documents/" + slug + ".yaml", line, 1);
  }
}
