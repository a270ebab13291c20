package org.comparanda.export;

import java.util.List;
import org.comparanda.export.Block.Cell;
import org.comparanda.export.Block.Column;
import org.comparanda.export.Block.Grid;
import org.comparanda.export.Block.Item;
import org.comparanda.site.Place;

/** AsciiDoc, as Asciidoctor reads it. */
final class AsciiDoc extends Markup {
  private static final Signs ANY = Signs.allBut(" ");

  @Override
  public String name() {
    return "asciidoc";
  }

  @Override
  public String extension() {
    return "adoc";
  }

  @Override
  public List<Place> places() {
    return List.of(
        new Place(
            name(),
            extension(),
            "AsciiDoc",
            "Include the file, or paste it.",
            "",
            "",
            "tried with Asciidoctor"));
  }

  @Override
  String heading(Block.Heading heading) {
    return "=".repeat(Math.min(6, heading.level())) + " " + text(heading.text().inOneLine()) + "\n";
  }

  @Override
  String quote(Block.Quote quote) {
    return "[quote]\n" + text(quote.text()) + "\n";
  }

  @Override
  String code(Block.Code code) {
    String fence = "----";
    while (code.text().contains(fence)) {
      fence += "-";
    }
    String safe = code.text().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    // Without substitutions, so that what looks like a directive or a reference is none.
    return "[listing,subs=none]\n" + fence + "\n" + undirected(safe) + "\n" + fence + "\n";
  }

  /** Directives are read even within blocks of code. */
  private static String undirected(String code) {
    return code.replaceAll("(?m)^(include|ifdef|ifndef|ifeval|endif)::", "\\\\$1::");
  }

  @Override
  String items(Block.Items items) {
    StringBuilder out = new StringBuilder();
    for (Item item : items.items()) {
      out.append((item.ordered() ? "." : "*").repeat(item.depth())).append(' ');
      out.append(text(item.text())).append('\n');
    }
    return out.toString();
  }

  @Override
  String grid(Grid grid) {
    StringBuilder out = new StringBuilder();
    if (!grid.caption().isEmpty()) {
      out.append('.').append(text(grid.caption().inOneLine())).append('\n');
    }
    // Cells in the header row of the format itself cannot span several rows.
    out.append("[cols=\"").append(grid.columns().size()).append("*\"]\n|===\n");
    if (!grid.groups().isEmpty()) {
      for (Column column : grid.headed()) {
        if (column.group().isEmpty()) {
          out.append(".2+h| ").append(text(column.label())).append('\n');
        } else if (column.span() > 0) {
          out.append(column.span()).append("+h| ").append(text(column.group())).append('\n');
        }
      }
      out.append('\n');
    }
    grid.lowest().forEach(label -> out.append("h| ").append(text(label)).append('\n'));
    out.append('\n');
    for (int i = 0; i < grid.rows().size(); i++) {
      if (Sections.begins(grid, i)) {
        out.append(grid.columns().size()).append("+h| ");
        out.append(text(grid.rows().get(i).section())).append("\n\n");
      }
      List<Cell> cells = grid.rows().get(i).cells();
      out.append("h| ").append(text(cells.get(0).text())).append('\n');
      cells
          .subList(1, cells.size())
          .forEach(cell -> out.append("| ").append(text(cell.text())).append('\n'));
      out.append('\n');
    }
    return out.append("|===\n").toString();
  }

  @Override
  String plain(String text) {
    if (ANY.noneIn(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(isBare(text, i) ? String.valueOf(c) : reference(c));
    }
    return out.toString().replaceAll("(?i)(www)\\.", "$1&#46;");
  }

  private static boolean isBare(String text, int at) {
    char c = text.charAt(at);
    if (c >= 0x80 || Character.isLetterOrDigit(c) || c == ' ') {
      return true;
    }
    boolean first = at == 0;
    char before = first ? ' ' : text.charAt(at - 1);
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return switch (c) {
      case ',', '?' -> !first;
      case '.' -> !first && before != c && next != c && (next != ' ' || !isNumber(text, at));
      // Behind a reference, which ends with one, a second would begin a definition.
      case ';' -> !first && Character.isLetterOrDigit(before) && next != c;
      case '-', '/' -> Character.isLetterOrDigit(before) && Character.isLetterOrDigit(next);
      case ':' -> !first && Character.isLetterOrDigit(before) && next == ' ';
      default -> false;
    };
  }

  /** A point behind a number that a line begins with. */
  private static boolean isNumber(String text, int at) {
    return text.substring(0, at).chars().allMatch(Character::isDigit);
  }

  @Override
  String marked(Run.Mark mark, String text) {
    String sign =
        switch (mark) {
          case STRONG -> "**";
          case EMPHASIS -> "__";
          default -> "``";
        };
    return sign + plain(text) + sign;
  }

  @Override
  String link(String text, String url) {
    return "link:++" + url + "++[" + plain(text) + "]";
  }

  @Override
  String lineBreak() {
    return " +\n";
  }
}
