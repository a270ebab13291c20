package org.comparanda.check.mend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.comparanda.read.Node;
import org.comparanda.read.Node.Entry;

/**
 * Puts the keys of mappings into the order of their schema. Each key takes along its lines and the
 * comments right above it.
 */
final class KeyOrder {
  private final List<String> lines;
  private final Kind kind;

  private KeyOrder(String text, Kind kind) {
    this.lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    this.kind = kind;
  }

  /** The text with its keys in order. */
  static String mend(String text, Node root, Kind kind) {
    KeyOrder order = new KeyOrder(text, kind);
    order.visit(root, 0);
    return String.join("\n", order.lines);
  }

  /** The inner ones first: what is moved within the lines of an outer one keeps its place. */
  private void visit(Node node, int depth) {
    if (node instanceof Node.Sequence sequence) {
      sequence.items().forEach(item -> visit(item, depth));
    } else if (node instanceof Node.Mapping mapping) {
      mapping.entries().forEach(entry -> visit(entry.value(), depth + 1));
      put(mapping.entries(), kind.keys(depth));
    }
  }

  private void put(List<Entry> entries, List<String> keys) {
    List<Entry> ordered =
        entries.stream().sorted(Comparator.comparingInt(entry -> place(entry, keys))).toList();
    if (keys.isEmpty() || ordered.equals(entries)) {
      return;
    }
    int first = line(entries.get(0));
    boolean oneLine = entries.stream().allMatch(entry -> line(entry) == first);
    if (oneLine) {
      putFlow(entries, ordered, first);
    } else {
      putBlock(entries, ordered);
    }
  }

  /** Keys that the schema does not know stay behind those that it knows. */
  private static int place(Entry entry, List<String> keys) {
    int place = keys.indexOf(entry.key().text());
    return place < 0 ? keys.size() : place;
  }

  private static int line(Entry entry) {
    return entry.key().spot().line() - 1;
  }

  private int column(Entry entry) {
    return lines.get(line(entry)).offsetByCodePoints(0, entry.key().spot().column() - 1);
  }

  private void putFlow(List<Entry> entries, List<Entry> ordered, int index) {
    String line = lines.get(index);
    int start = column(entries.get(0));
    Optional<List<Integer>> ends = FlowScan.ends(line, start);
    if (ends.isEmpty() || ends.get().size() != entries.size()) {
      return;
    }
    StringBuilder mended = new StringBuilder(line.substring(0, start));
    for (int i = 0; i < ordered.size(); i++) {
      int from = column(ordered.get(i));
      int to = ends.get().get(entries.indexOf(ordered.get(i)));
      mended.append(i == 0 ? "" : ", ").append(line.substring(from, to).strip());
    }
    int end = ends.get().get(ends.get().size() - 1);
    String tail = line.substring(0, end);
    mended.append(tail.substring(tail.stripTrailing().length())).append(line.substring(end));
    lines.set(index, mended.toString());
  }

  private void putBlock(List<Entry> entries, List<Entry> ordered) {
    int column = column(entries.get(0));
    List<Integer> starts = new ArrayList<>();
    for (Entry entry : entries) {
      if (column(entry) != column || (!starts.isEmpty() && line(entry) == line(entries.get(0)))) {
        return;
      }
      starts.add(starts.isEmpty() ? line(entry) : withComments(line(entry), column));
    }
    int end = end(line(entries.get(entries.size() - 1)), column);
    List<List<String>> parts = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int to = i + 1 < starts.size() ? starts.get(i + 1) : end;
      parts.add(new ArrayList<>(lines.subList(starts.get(i), to)));
    }
    String head = lines.get(starts.get(0)).substring(0, column);
    parts.get(0).set(0, " ".repeat(column) + parts.get(0).get(0).substring(column));
    List<String> mended = new ArrayList<>();
    for (Entry entry : ordered) {
      mended.addAll(parts.get(entries.indexOf(entry)));
    }
    if (mended.get(0).stripLeading().startsWith("#")) {
      if (!head.isBlank()) {
        return; // A comment cannot stand between the dash and its first key.
      }
    } else {
      mended.set(0, head + mended.get(0).substring(column));
    }
    for (int i = 0; i < mended.size(); i++) {
      lines.set(starts.get(0) + i, mended.get(i));
    }
  }

  /** Where the comments right above a key begin. */
  private int withComments(int line, int column) {
    int start = line;
    while (lines.get(start - 1).startsWith(" ".repeat(column) + "#")) {
      start--;
    }
    return start;
  }

  /** Behind the last line of a key: blank lines and comments that follow are not its own. */
  private int end(int line, int column) {
    int end = line + 1;
    for (int next = line + 1; next < lines.size(); next++) {
      String text = lines.get(next);
      if (text.isBlank() || text.stripLeading().startsWith("#")) {
        continue;
      }
      int indent = text.length() - text.stripLeading().length();
      boolean itemOfKey = indent == column && text.startsWith("- ", indent);
      if (indent <= column && !itemOfKey) {
        break;
      }
      end = next + 1;
    }
    return end;
  }
}
