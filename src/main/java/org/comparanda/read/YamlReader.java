package org.comparanda.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comparanda.read.Node.Entry;
import org.comparanda.read.Node.Mapping;
import org.comparanda.read.Node.Scalar;
import org.comparanda.read.Node.Sequence;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Reads YAML 1.2 into nodes. It goes by the parser's events, because nodes of the library's own
 * keep a copy of the text for every mark.
 */
public final class YamlReader {
  /** Deeper than any of our files, shallow enough that no input can exhaust the stack. */
  private static final int MAX_DEPTH = 32;

  /** More parts than any file of ours has, an alias counted with all that it stands for. */
  private static final int MAX_PARTS = 5_000_000;

  private static final CoreSchema SCHEMA = new CoreSchema();

  private final String file;
  private final int linesBefore;
  private final Problems problems;
  private final Map<Anchor, Anchored> anchors = new HashMap<>();
  private long parts;
  private int deepest;

  /** A node with a name, of how many parts it is, and how many levels stand below it. */
  private record Anchored(Node node, long parts, int levels) {}

  private YamlReader(String file, int linesBefore, Problems problems) {
    this.file = file;
    this.linesBefore = linesBefore;
    this.problems = problems;
  }

  /**
   * The one YAML document in a text, or empty when there is none or it cannot be read.
   *
   * @param linesBefore how many lines of the file stand before the text
   */
  public static Optional<Node> read(String file, String text, int linesBefore, Problems problems) {
    return new YamlReader(file, linesBefore, problems).document(text);
  }

  /**
   * What a template may reckon with: the numbers, flags, texts, lists and maps of a text that
   * {@link #read} found no problem in.
   */
  public static Object values(String text) {
    return new Load(settings(text)).loadFromString(text);
  }

  /** The library fails where its buffer ends within a character of two units: it gets no end. */
  private static LoadSettings settings(String text) {
    return LoadSettings.builder()
        .setCodePointLimit(Integer.MAX_VALUE)
        .setMaxAliasesForCollections(Integer.MAX_VALUE)
        .setSchema(SCHEMA)
        .setBufferSize(text.length() + 1)
        .build();
  }

  private Optional<Node> document(String text) {
    try {
      Iterator<Event> events = new Parse(settings(text)).parseString(text).iterator();
      Optional<Node> root = Optional.empty();
      while (events.hasNext()) {
        Event event = events.next();
        if (event instanceof NodeEvent) {
          if (root.isPresent()) {
            problems.add(
                spot(event),
                "yaml",
                "A second YAML document begins here.",
                "Keep one in a file: take out the \"---\" line.");
            return Optional.empty();
          }
          root = Optional.of(node(event, events, 0));
        }
      }
      return root.filter(node -> !(node instanceof Scalar scalar && scalar.text().isEmpty()));
    } catch (TooMuch e) {
      problems.add(e.spot, "yaml", String.valueOf(e.getMessage()), e.remedy);
    } catch (MarkedYamlEngineException e) {
      Spot spot =
          e.getProblemMark().or(e::getContextMark).map(this::spot).orElse(Spot.startOf(file));
      problems.add(
          spot, "yaml", "This is no YAML: " + sentence(e.getProblem()), remedyFor(e.getProblem()));
    } catch (ReaderException e) {
      problems.add(
          firstForbidden(text),
          "yaml",
          "This is no YAML: there is a character that must not stand in a text.",
          "Take the character out; an editor may not show it.");
    } catch (YamlEngineException e) {
      problems.add(
          Spot.startOf(file),
          "yaml",
          "This is no YAML: " + sentence(String.valueOf(e.getMessage())),
          remedyFor(""));
    }
    return Optional.empty();
  }

  /** The exception itself knows no line. */
  private Spot firstForbidden(String text) {
    int offset = 0;
    while (offset < text.length() && StreamReader.isPrintable(text.codePointAt(offset))) {
      offset += Character.charCount(text.codePointAt(offset));
    }
    return new Spots(file, text, linesBefore).at(offset);
  }

  private Node node(Event event, Iterator<Event> events, int depth) {
    requireShallow(depth, event);
    long before = parts++;
    int outside = deepest;
    deepest = depth;
    Node node =
        event instanceof AliasEvent alias ? target(alias, depth) : part(event, events, depth);
    if (!(event instanceof AliasEvent)) {
      Optional<Anchor> anchor = ((NodeEvent) event).getAnchor();
      if (anchor.isPresent()) {
        anchors.put(anchor.get(), new Anchored(node, parts - before, deepest - depth));
      }
    }
    deepest = Math.max(outside, deepest);
    return node;
  }

  private Node target(AliasEvent alias, int depth) {
    // The parser itself does not know whether an alias has an anchor.
    Anchored target = anchors.get(alias.getAlias());
    if (target == null) {
      problems.add(
          spot(alias),
          "yaml",
          "There is no anchor \"&" + alias.getAlias().getValue() + "\" before this alias.",
          "Quote the value if its first character is meant to be \"*\".");
      return new Scalar(spot(alias), "");
    }
    deepest = depth + target.levels();
    requireShallow(deepest, alias);
    parts += target.parts();
    if (parts > MAX_PARTS) {
      throw new TooMuch(
          spot(alias),
          "With its aliases this file holds more than " + MAX_PARTS + " parts.",
          "Write out what the aliases stand for.");
    }
    return target.node();
  }

  private Node part(Event event, Iterator<Event> events, int depth) {
    if (event instanceof ScalarEvent scalar) {
      refuseControls(scalar);
      return new Scalar(spot(event), textOf(scalar));
    }
    return event instanceof SequenceStartEvent
        ? sequence(event, events, depth)
        : mapping((MappingStartEvent) event, events, depth);
  }

  private void requireShallow(int depth, Event event) {
    if (depth > MAX_DEPTH) {
      throw new TooMuch(
          spot(event),
          "This is nested more than " + MAX_DEPTH + " levels deep.",
          "Make it flatter.");
    }
  }

  /** The file has none, but an escape in a quoted text can still say one. */
  private void refuseControls(ScalarEvent scalar) {
    if (scalar.getScalarStyle() != ScalarStyle.DOUBLE_QUOTED) {
      return;
    }
    scalar
        .getValue()
        .chars()
        .filter(SiteFiles::isControl)
        .findFirst()
        .ifPresent(
            c ->
                problems.add(
                    spot(scalar),
                    "control-character",
                    "This holds the character U+%04X, which no page may show.".formatted(c),
                    "Take it out."));
  }

  /** {@code ~} and {@code null} say that there is nothing, unless they are quoted. */
  private static String textOf(ScalarEvent scalar) {
    String text = scalar.getValue();
    boolean nothing =
        scalar.getScalarStyle() == ScalarStyle.PLAIN && (text.equals("~") || text.equals("null"));
    return nothing ? "" : text;
  }

  private Sequence sequence(Event start, Iterator<Event> events, int depth) {
    List<Node> items = new ArrayList<>();
    for (Event event = events.next();
        event.getEventId() != Event.ID.SequenceEnd;
        event = events.next()) {
      items.add(node(event, events, depth + 1));
    }
    return new Sequence(spot(start), items);
  }

  private Mapping mapping(MappingStartEvent start, Iterator<Event> events, int depth) {
    List<Entry> entries = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Event event = events.next();
        event.getEventId() != Event.ID.MappingEnd;
        event = events.next()) {
      Node key = node(event, events, depth + 1);
      Node value = node(events.next(), events, depth + 1);
      if (!(key instanceof Scalar scalar)) {
        problems.add(
            key.spot(),
            "yaml",
            "A key must be a single word, not " + key.kind() + ".",
            "Quote it if it is text.");
      } else if (!seen.add(scalar.text())) {
        problems.add(
            key.spot(),
            "duplicate-key",
            "The key \"" + scalar.text() + "\" stands here twice.",
            "Keep one of the two.");
      } else {
        entries.add(new Entry(scalar, value));
      }
    }
    return new Mapping(spot(start), entries);
  }

  private Spot spot(Event event) {
    return event.getStartMark().map(this::spot).orElse(Spot.startOf(file));
  }

  private Spot spot(Mark mark) {
    return new Spot(file, mark.getLine() + 1 + linesBefore, mark.getColumn() + 1);
  }

  private static String sentence(String problem) {
    String text = problem.strip().replace('\n', ' ');
    return text.endsWith(".") ? text : text + ".";
  }

  private static String remedyFor(String problem) {
    if (problem.contains("TAB")) {
      return "Indent with blanks, not with tabs.";
    }
    if (problem.contains("mapping values are not allowed")) {
      return "Quote the text if it holds a colon followed by a blank, or check how far the line is indented.";
    }
    if (problem.contains("cannot start any token")) {
      return "Quote the value.";
    }
    return "Check how far the lines are indented, and quote values that hold special characters.";
  }

  /** Ends the reading of a file that is beyond reason. */
  private static final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Spot spot;
    private final String remedy;

    TooMuch(Spot spot, String message, String remedy) {
      super(message, null, false, false);
      this.spot = spot;
      this.remedy = remedy;
    }
  }
}
