package org.comparanda.export;

import java.util.List;
import org.comparanda.export.Block.Cell;
import org.comparanda.export.Block.Grid;
import org.comparanda.export.Block.Group;
import org.comparanda.export.Block.Item;
import org.comparanda.site.Place;

/** XWiki's markup, version 2.1. */
final class XWiki extends Markup {
  private static final Signs ANY = Signs.allBut(" ");

  @Override
  public String name() {
    return "xwiki";
  }

  @Override
  public String extension() {
    return "xwiki";
  }

  @Override
  public List<Place> places() {
    return List.of(
        new Place(
            name(),
            extension(),
            "XWiki",
            "Paste the markup into a page in syntax XWiki 2.1.",
            "The author of the page needs the right to script, and HTML macros must be "
                + "allowed.",
            "{{html clean=\"false\"}}{frame}{{/html}}",
            "copy tried with the engine of 16.10; frame read about, not tried"));
  }

  @Override
  String heading(Block.Heading heading) {
    String signs = "=".repeat(Math.min(6, heading.level()));
    return signs + " " + text(heading.text().inOneLine()) + " " + signs + "\n";
  }

  @Override
  String quote(Block.Quote quote) {
    return "> " + text(quote.text().inOneLine()) + "\n";
  }

  @Override
  String code(Block.Code code) {
    // Verbatim text ends with three braces, of which a tilde keeps the first from counting.
    return "{{{" + code.text().replace("~", "~~").replace("}", "~}").replace("{", "~{") + "}}}\n";
  }

  @Override
  String items(Block.Items items) {
    StringBuilder out = new StringBuilder();
    String signs = "";
    for (Item item : items.items()) {
      char sign = item.ordered() ? '1' : '*';
      String outer = signs.substring(0, Math.min(signs.length(), item.depth() - 1));
      signs = outer + String.valueOf(sign).repeat(item.depth() - outer.length());
      out.append(signs).append(item.ordered() ? ". " : " ");
      out.append(text(item.text().inOneLine())).append('\n');
    }
    return out.toString();
  }

  @Override
  String grid(Grid grid) {
    StringBuilder out = new StringBuilder();
    if (!grid.caption().isEmpty()) {
      out.append(text(grid.caption().inOneLine())).append("\n\n");
    }
    if (!grid.groups().isEmpty()) {
      for (Group group : grid.groups()) {
        out.append("|=").append(spanning(group.span())).append(text(group.label()));
      }
      out.append('\n');
    }
    grid.columns().forEach(label -> out.append("|=").append(text(label)));
    out.append('\n');
    for (int i = 0; i < grid.rows().size(); i++) {
      if (Sections.begins(grid, i)) {
        out.append("|=").append(spanning(grid.columns().size()));
        out.append(text(grid.rows().get(i).section())).append('\n');
      }
      List<Cell> cells = grid.rows().get(i).cells();
      out.append("|=").append(text(cells.get(0).text()));
      cells.subList(1, cells.size()).forEach(one -> out.append('|').append(text(one.text())));
      out.append('\n');
    }
    return out.toString();
  }

  private static String spanning(int columns) {
    return columns == 1 ? "" : "(% colspan=\"" + columns + "\" %)";
  }

  @Override
  String plain(String text) {
    if (ANY.noneIn(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean safe = c >= 0x80 || Character.isLetterOrDigit(c) || c == ' ' || isWithin(text, i);
      out.append(safe ? "" : "~").append(c);
    }
    return out.toString();
  }

  /** A hyphen or a point between letters, a comma behind one. */
  private static boolean isWithin(String text, int at) {
    char c = text.charAt(at);
    if (c != '-' && c != '.' && c != ',') {
      return false;
    }
    boolean before = at > 0 && Character.isLetter(text.charAt(at - 1));
    char next = at + 1 < text.length() ? text.charAt(at + 1) : c;
    if (before) {
      return Character.isLetterOrDigit(next) || (c == ',' && next == ' ');
    }
    return at > 0 && Character.isDigit(text.charAt(at - 1)) && Character.isDigit(next);
  }

  @Override
  String marked(Run.Mark mark, String text) {
    String sign =
        switch (mark) {
          case STRONG -> "**";
          case EMPHASIS -> "//";
          default -> "##";
        };
    return sign + plain(text) + sign;
  }

  @Override
  String link(String text, String url) {
    // A link's name is read twice.
    return "[[" + plain(plain(text)) + ">>" + url.replace("~", "~~") + "]]";
  }

  @Override
  String lineBreak() {
    return "\\\\";
  }
}
