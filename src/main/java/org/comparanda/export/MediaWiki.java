package org.comparanda.export;

import java.util.List;
import java.util.regex.Pattern;
import org.comparanda.export.Block.Cell;
import org.comparanda.export.Block.Column;
import org.comparanda.export.Block.Grid;
import org.comparanda.export.Block.Item;
import org.comparanda.site.Place;

/**
 * MediaWiki's wikitext, for its legacy parser and for Parsoid. It needs no template and no
 * extension; cells stand on a line each.
 */
class MediaWiki extends Markup {
  /** What a line must not begin with, lest it be a list, a heading or part of a table. */
  private static final String LEADING = "-+*#:;=! %?»›";

  private static final Signs SPECIAL = Signs.of("&<>[]{}|'~\"");

  /** Those, what is special in a pair or behind a blank, and what is at the beginning. */
  private static final Signs ANY = Signs.of("&<>[]{}|'~\"_!/-+*#:;=%?");

  /** French spacing: the parser makes these blanks no-break spaces. */
  private static final Pattern FRENCH = Pattern.compile(" (?=[?:;!%»›])|(?<=[«‹]) ");

  /** Words that link to books and standards by the number behind them. */
  private static final Pattern MAGIC = Pattern.compile("(ISBN|RFC|PMID)(?=[\\p{Z}\\t])");

  @Override
  public String name() {
    return "mediawiki";
  }

  @Override
  public String extension() {
    return "wiki";
  }

  @Override
  public List<Place> places() {
    return List.of(
        new Place(
            name(),
            extension(),
            "MediaWiki",
            "Paste the markup into a page. For a whole wiki, import "
                + "`export/mediawiki-import.xml` at Special:Import: comparisons become "
                + "templates, `{{Compare/<id>}}`.",
            "An administrator installs the extension Widgets and its widget Iframe, or a "
                + "tag that makes frames of this site alone; raw HTML (`$wgRawHtml`) would let "
                + "every editor run scripts. To size frames, load `embed/v1/embed.js` in "
                + "MediaWiki:Common.js with `mw.loader.load`.",
            "{{#widget:Iframe|url={url}|width=100%|height={height}|border=0}}",
            "tried with 1.39, both parsers, and a tag of our own; Widgets read about, not tried"));
  }

  @Override
  String heading(Block.Heading heading) {
    String signs = "=".repeat(Math.min(6, heading.level()));
    return signs + " " + text(heading.text().inOneLine()) + " " + signs + "\n";
  }

  @Override
  String quote(Block.Quote quote) {
    return "<blockquote>\n" + text(quote.text()) + "\n</blockquote>\n";
  }

  @Override
  String code(Block.Code code) {
    // Within <pre> the parser reads no markup but entities, and an end of it.
    return "<pre>\n" + code.text().replace("&", "&amp;").replace("<", "&lt;") + "\n</pre>\n";
  }

  @Override
  String items(Block.Items items) {
    StringBuilder out = new StringBuilder();
    char[] signs = new char[0];
    for (Item item : items.items()) {
      char[] longer = new char[item.depth()];
      for (int i = 0; i < longer.length; i++) {
        longer[i] = i < signs.length ? signs[i] : item.ordered() ? '#' : '*';
      }
      longer[longer.length - 1] = item.ordered() ? '#' : '*';
      signs = longer;
      out.append(signs).append(' ').append(text(item.text())).append('\n');
    }
    return out.toString();
  }

  @Override
  String grid(Grid grid) {
    StringBuilder out = new StringBuilder("{| class=\"wikitable");
    out.append(grid.sortable() ? " sortable\"\n" : "\"\n");
    if (!grid.caption().isEmpty()) {
      out.append("|+ ").append(text(grid.caption())).append('\n');
    }
    headings(grid, out);
    for (int i = 0; i < grid.rows().size(); i++) {
      if (Sections.begins(grid, i)) {
        out.append("|-\n! colspan=\"").append(grid.columns().size()).append("\" | ");
        out.append(text(grid.rows().get(i).section())).append('\n');
      }
      List<Cell> cells = grid.rows().get(i).cells();
      out.append("|-\n! scope=\"row\" | ").append(text(cells.get(0).text())).append('\n');
      cells.subList(1, cells.size()).forEach(cell -> cell(cell, out));
    }
    return out.append("|}\n").toString();
  }

  private void headings(Grid grid, StringBuilder out) {
    out.append("|-\n");
    if (!grid.groups().isEmpty()) {
      for (Column column : grid.headed()) {
        if (column.group().isEmpty()) {
          out.append("! scope=\"col\" rowspan=\"2\" | ");
          out.append(text(column.label())).append('\n');
        } else if (column.span() > 0) {
          out.append("! scope=\"colgroup\" colspan=\"").append(column.span()).append("\" | ");
          out.append(text(column.group())).append('\n');
        }
      }
      out.append("|-\n");
    }
    grid.lowest()
        .forEach(label -> out.append("! scope=\"col\" | ").append(text(label)).append('\n'));
  }

  private void cell(Cell cell, StringBuilder out) {
    out.append('|');
    if (!cell.sort().isEmpty()) {
      out.append(" data-sort-value=\"").append(cell.sort()).append("\" |");
    }
    out.append(cell.text().isEmpty() ? "" : " ").append(text(cell.text())).append('\n');
  }

  @Override
  String plain(String text) {
    if (ANY.noneIn(text) && !text.startsWith(" ")) {
      return unlinked(text);
    }
    char[] all = text.toCharArray();
    StringBuilder out = new StringBuilder(all.length + 16);
    int from = 0;
    for (int i = 0; i < all.length; i++) {
      char c = all[i];
      char next = i + 1 < all.length ? all[i + 1] : ' ';
      char before = i > 0 ? all[i - 1] : ' ';
      boolean pair = (c == '_' || c == '!' || c == '/') && (c == next || c == before);
      if (SPECIAL.has(c)
          || c == '\uFFFD'
          || pair
          || (i == 0 && LEADING.indexOf(c) >= 0)
          || (c == ':' && !Character.isWhitespace(next))) {
        out.append(all, from, i - from).append(reference(c));
        from = i + 1;
      }
    }
    out.append(all, from, all.length - from);
    return unlinked(FRENCH.matcher(out).replaceAll("&#32;"));
  }

  private static String unlinked(String text) {
    return text.contains("ISBN") || text.contains("RFC") || text.contains("PMID")
        ? MAGIC
            .matcher(text)
            .replaceAll(word -> reference(word.group().charAt(0)) + word.group().substring(1))
        : text;
  }

  @Override
  String marked(Run.Mark mark, String text) {
    String tag =
        switch (mark) {
          case STRONG -> "b";
          case EMPHASIS -> "i";
          default -> "code";
        };
    return "<" + tag + ">" + plain(text) + "</" + tag + ">";
  }

  @Override
  String link(String text, String url) {
    return "[" + url.replace("&", "&amp;") + " " + plain(text) + "]";
  }

  @Override
  String lineBreak() {
    return "<br />";
  }
}
