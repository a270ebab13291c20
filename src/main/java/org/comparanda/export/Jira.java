package org.comparanda.export;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.comparanda.export.Block.Cell;
import org.comparanda.export.Block.Grid;
import org.comparanda.export.Block.Item;
import org.comparanda.site.Place;

/** Jira's markup. It has no captions, and no cells that span others. */
final class Jira extends Markup {
  private static final Signs ANY = Signs.allBut(" ,");
  private static final Pattern LEADING = Pattern.compile("^(h[1-6]|bq)\\.");

  @Override
  public String name() {
    return "jira";
  }

  @Override
  public String extension() {
    return "jira";
  }

  @Override
  public List<Place> places() {
    return List.of(
        new Place(
            name(),
            extension(),
            "Jira",
            "Paste the markup into a field that takes wiki markup, with the editor in text "
                + "mode.",
            "",
            "",
            "tried with the reader of pandoc"));
  }

  @Override
  String heading(Block.Heading heading) {
    return "h" + Math.min(6, heading.level()) + ". " + text(heading.text().inOneLine()) + "\n";
  }

  @Override
  String quote(Block.Quote quote) {
    return "bq. " + text(quote.text()) + "\n";
  }

  @Override
  String code(Block.Code code) {
    return "{noformat}\n" + code.text().replace("{noformat}", "{ noformat}") + "\n{noformat}\n";
  }

  @Override
  String items(Block.Items items) {
    StringBuilder out = new StringBuilder();
    for (Item item : items.items()) {
      out.append((item.ordered() ? "#" : "*").repeat(item.depth())).append(' ');
      out.append(text(item.text())).append('\n');
    }
    return out.toString();
  }

  @Override
  String grid(Grid grid) {
    StringBuilder out = new StringBuilder();
    if (!grid.caption().isEmpty()) {
      out.append(text(grid.caption())).append("\n\n");
    }
    out.append("||");
    grid.flatColumns().forEach(label -> out.append(cell(label)).append("||"));
    out.append('\n');
    for (Block.Row row : grid.rows()) {
      List<Cell> cells = row.cells();
      out.append("||").append(cell(Sections.flat(row))).append('|');
      out.append(
          cells.subList(1, cells.size()).stream()
              .map(one -> cell(one.text()) + "|")
              .collect(Collectors.joining()));
      out.append('\n');
    }
    return out.toString();
  }

  /** An empty cell needs a blank, lest the two signs around it become one. */
  private String cell(Text text) {
    return text.isEmpty() ? " " : text(text);
  }

  @Override
  String plain(String text) {
    if (ANY.noneIn(text)) {
      return text;
    }
    Matcher leading = LEADING.matcher(text);
    int point = leading.find() ? leading.end() - 1 : -1;
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean bare = c >= 0x80 || Character.isLetterOrDigit(c) || " ,.".indexOf(c) >= 0;
      out.append(bare && i != point ? String.valueOf(c) : reference(c));
    }
    return out.toString();
  }

  @Override
  String marked(Run.Mark mark, String text) {
    return switch (mark) {
      case STRONG -> "{*}" + plain(text) + "{*}";
      case EMPHASIS -> "{_}" + plain(text) + "{_}";
      default -> "{{" + plain(text) + "}}";
    };
  }

  @Override
  String link(String text, String url) {
    return "[" + plain(text) + "|" + url + "]";
  }

  @Override
  String lineBreak() {
    return "\\\\ ";
  }
}
