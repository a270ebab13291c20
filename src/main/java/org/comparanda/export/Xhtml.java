package org.comparanda.export;

import java.util.List;
import org.comparanda.export.Block.Cell;
import org.comparanda.export.Block.Column;
import org.comparanda.export.Block.Grid;
import org.comparanda.export.Block.Item;

/** HTML that is XML as well, without classes, styles or scripts. */
abstract class Xhtml extends Markup {
  private static final Signs SPECIAL = Signs.of("&<>\"'");

  @Override
  String heading(Block.Heading heading) {
    String tag = "h" + Math.min(6, heading.level());
    return element(tag, text(heading.text().inOneLine())) + "\n";
  }

  @Override
  String paragraph(Block.Paragraph paragraph) {
    return element("p", text(paragraph.text())) + "\n";
  }

  @Override
  String quote(Block.Quote quote) {
    return element("blockquote", element("p", text(quote.text()))) + "\n";
  }

  @Override
  String code(Block.Code code) {
    return element("pre", element("code", plain(code.text()))) + "\n";
  }

  @Override
  String items(Block.Items items) {
    StringBuilder out = new StringBuilder();
    String[] open = new String[100];
    int depth = 0;
    for (Item item : items.items()) {
      int wanted = Math.min(item.depth(), open.length - 1);
      String list = item.ordered() ? "ol" : "ul";
      for (; depth > wanted; depth--) {
        out.append("</li>\n</").append(open[depth]).append('>');
      }
      if (depth == wanted) {
        out.append("</li>\n");
        if (!list.equals(open[depth])) {
          out.append("</").append(open[depth]).append(">\n<").append(list).append(">\n");
          open[depth] = list;
        }
      } else {
        depth++;
        open[depth] = list;
        out.append('<').append(list).append(">\n");
      }
      out.append("<li>").append(text(item.text()));
    }
    for (; depth > 0; depth--) {
      out.append("</li>\n</").append(open[depth]).append('>');
    }
    return out.append('\n').toString();
  }

  /** The caption of a table, where the format has one. */
  abstract String caption(Text caption);

  @Override
  String grid(Grid grid) {
    StringBuilder out = new StringBuilder(beforeTable(grid)).append("<table>\n");
    if (!grid.caption().isEmpty()) {
      out.append(caption(grid.caption()));
    }
    headings(grid, out);
    out.append("<tbody>\n");
    for (int i = 0; i < grid.rows().size(); i++) {
      if (Sections.begins(grid, i)) {
        String colspan = span("colspan", grid.columns().size());
        String section = element("th" + colspan, text(grid.rows().get(i).section()));
        out.append(element("tr", section)).append('\n');
      }
      List<Cell> cells = grid.rows().get(i).cells();
      out.append("<tr>").append(element("th scope=\"row\"", text(cells.get(0).text())));
      cells.subList(1, cells.size()).forEach(cell -> out.append(element("td", text(cell.text()))));
      out.append("</tr>\n");
    }
    return out.append("</tbody>\n</table>\n").toString();
  }

  /** What stands before a table whose caption cannot stand in it. */
  String beforeTable(Grid grid) {
    return "";
  }

  private void headings(Grid grid, StringBuilder out) {
    out.append("<thead>\n<tr>");
    if (!grid.groups().isEmpty()) {
      for (Column column : grid.headed()) {
        if (column.group().isEmpty()) {
          out.append(element("th scope=\"col\" rowspan=\"2\"", text(column.label())));
        } else if (column.span() > 0) {
          String across = span("colspan", column.span());
          out.append(element("th scope=\"colgroup\"" + across, text(column.group())));
        }
      }
      out.append("</tr>\n<tr>");
    }
    grid.lowest().forEach(label -> out.append(element("th scope=\"col\"", text(label))));
    out.append("</tr>\n</thead>\n");
  }

  private static String span(String attribute, int count) {
    return count == 1 ? "" : " " + attribute + "=\"" + count + "\"";
  }

  /** An element; what its opening tag holds besides its name stands behind a blank. */
  static String element(String tag, String inner) {
    int blank = tag.indexOf(' ');
    return "<" + tag + ">" + inner + "</" + (blank < 0 ? tag : tag.substring(0, blank)) + ">";
  }

  @Override
  String plain(String text) {
    char[] all = text.toCharArray();
    StringBuilder out = new StringBuilder(all.length + 16);
    int from = 0;
    for (int i = 0; i < all.length; i++) {
      if (SPECIAL.has(all[i])) {
        out.append(all, from, i - from).append(entity(all[i]));
        from = i + 1;
      }
    }
    return from == 0 ? text : out.append(all, from, all.length - from).toString();
  }

  private static String entity(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> "&#39;";
    };
  }

  @Override
  String marked(Run.Mark mark, String text) {
    return switch (mark) {
      case STRONG -> element("strong", plain(text));
      case EMPHASIS -> element("em", plain(text));
      default -> element("code", plain(text));
    };
  }

  @Override
  String link(String text, String url) {
    return element("a href=\"" + plain(url) + "\"", plain(text));
  }

  @Override
  String lineBreak() {
    return "<br/>";
  }
}
