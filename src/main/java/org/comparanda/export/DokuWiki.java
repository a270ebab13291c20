package org.comparanda.export;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.comparanda.export.Block.Cell;
import org.comparanda.export.Block.Column;
import org.comparanda.export.Block.Grid;
import org.comparanda.export.Block.Item;
import org.comparanda.site.Place;

/** DokuWiki's markup, which knows no entities: what is not plain words stands between signs. */
final class DokuWiki extends Markup {
  private static final String WORD = "[\\p{L}\\p{N}]++(?:[-.]\\d[\\p{L}\\p{N}]*+)*+";

  private static final Pattern WORDS =
      Pattern.compile(",|(?:, )?" + WORD + "(?:,? " + WORD + ")*+,?");

  /** Words that become pictures or signs. */
  private static final Pattern TYPOGRAPHY =
      Pattern.compile("FIXME|DELETEME|LOL|8-[oO0]|\\d[xX]\\d|[a-z]\\.\\w|\\d-\\d.*-|\\.\\.");

  private static final Pattern PERCENT = Pattern.compile("%+");

  /** What a link's name cannot hold, for it has no way to escape anything. */
  private static final Pattern NO_NAME = Pattern.compile("]]|]$|\\{\\{|^\\s*$");

  @Override
  public String name() {
    return "dokuwiki";
  }

  @Override
  public String extension() {
    return "dw";
  }

  @Override
  public List<Place> places() {
    return List.of(
        new Place(
            name(),
            extension(),
            "DokuWiki",
            "Paste the markup into a page. For a whole wiki, put the files of "
                + "`export/dokuwiki/` into its folder of pages.",
            "An administrator installs the plugin iframe, or one that shows this site "
                + "alone; HTML in pages is gone since 2023. To size frames, load "
                + "`embed/v1/embed.js` in conf/userscript.js.",
            "{{url>{url} 100%,{height} noborder}}",
            "tried with 2022-07-31 and a plugin of our own; the plugin iframe read about, not tried"));
  }

  @Override
  String heading(Block.Heading heading) {
    String signs = "=".repeat(Math.max(2, 7 - heading.level()));
    // A heading is read as it stands, without any markup; a blank ends the signs.
    String title = heading.text().inOneLine().plain();
    return signs + " " + title + " " + signs + "\n";
  }

  @Override
  String quote(Block.Quote quote) {
    return "> " + text(quote.text()) + "\n";
  }

  @Override
  String code(Block.Code code) {
    // The only thing that a block of code cannot hold is its own end.
    return "<code>\n" + code.text().replace("</code>", "< /code>") + "\n</code>\n";
  }

  @Override
  String items(Block.Items items) {
    StringBuilder out = new StringBuilder();
    for (Item item : items.items()) {
      out.append("  ".repeat(item.depth())).append(item.ordered() ? "- " : "* ");
      out.append(text(item.text())).append('\n');
    }
    return out.toString();
  }

  @Override
  String grid(Grid grid) {
    StringBuilder out = new StringBuilder();
    if (!grid.caption().isEmpty()) {
      // It has no captions.
      out.append(text(grid.caption())).append("\n\n");
    }
    if (!grid.groups().isEmpty()) {
      for (Column column : grid.headed()) {
        if (column.group().isEmpty()) {
          out.append("^ ").append(text(column.label())).append(' ');
        } else {
          out.append(column.span() > 0 ? "^ " + text(column.group()) + " " : "^");
        }
      }
      out.append("^\n");
    }
    for (Column column : grid.headed()) {
      boolean spanned = !grid.groups().isEmpty() && column.group().isEmpty();
      out.append("^ ").append(spanned ? ":::" : text(column.label())).append(' ');
    }
    out.append("^\n");
    for (int i = 0; i < grid.rows().size(); i++) {
      if (Sections.begins(grid, i)) {
        out.append("^ ").append(text(grid.rows().get(i).section())).append(' ');
        out.append("^".repeat(grid.columns().size())).append('\n');
      }
      List<Cell> cells = grid.rows().get(i).cells();
      out.append("^ ").append(text(cells.get(0).text())).append(' ');
      for (Cell cell : cells.subList(1, cells.size())) {
        // Two signs without a blank between them would join two cells.
        out.append(cell.text().isEmpty() ? "| " : "| " + text(cell.text()) + " ");
      }
      out.append("|\n");
    }
    return out.toString();
  }

  @Override
  String plain(String text) {
    if (text.isBlank()) {
      return text;
    }
    String inner = text.strip();
    if (WORDS.matcher(inner).matches() && !TYPOGRAPHY.matcher(inner).find()) {
      return text;
    }
    int start = text.indexOf(inner.charAt(0));
    String before = text.substring(0, start);
    String after = text.substring(start + inner.length());
    StringBuilder fenced = new StringBuilder(before);
    int done = 0;
    for (MatchResult percent : PERCENT.matcher(inner).results().toList()) {
      fenced.append(fence(inner.substring(done, percent.start())));
      fenced.append("<nowiki>").append(percent.group()).append("</nowiki>");
      done = percent.end();
    }
    return fenced.append(fence(inner.substring(done))).append(after).toString();
  }

  private static String fence(String text) {
    return text.isEmpty() ? "" : "%%" + text + "%%";
  }

  @Override
  String marked(Run.Mark mark, String text) {
    String sign =
        switch (mark) {
          case STRONG -> "**";
          case EMPHASIS -> "//";
          default -> "''";
        };
    return sign + plain(text) + sign;
  }

  @Override
  String link(String text, String url) {
    String address = url.startsWith("mailto:") ? url.substring("mailto:".length()) : url;
    return NO_NAME.matcher(text).find()
        ? plain(text) + " [[" + address + "|link]]"
        : "[[" + address + "|" + text + "]]";
  }

  @Override
  String lineBreak() {
    return " \\\\ ";
  }
}
