package org.comparanda.export;

import java.util.List;
import java.util.regex.Pattern;
import org.comparanda.export.Block.Grid;
import org.comparanda.export.Block.Item;
import org.comparanda.site.Place;

/** Markdown as GitHub reads it; GitLab and most other wikis read it as well. */
final class GitHubMarkdown extends Markup {
  private static final Signs BACKSLASH = Signs.of("\\*_[]~#^$");
  private static final Signs ENTITY = Signs.of("&<>|`@");

  /** What means something at the beginning of a line, or twice. */
  private static final Signs DOUBLE = Signs.of("-+=:!");

  private static final Signs ANY = Signs.of("\\*_[]~#^$&<>|`@-+=:!.");
  private static final Signs IN_ADDRESS = Signs.of("()*_~&");
  private static final Pattern NUMBERED = Pattern.compile("^(\\d+)([.)])(?= |$)");

  @Override
  public String name() {
    return "markdown";
  }

  @Override
  public String extension() {
    return "md";
  }

  @Override
  public List<Place> places() {
    return List.of(
        new Place(
            name(),
            extension(),
            "GitHub",
            "Paste the Markdown into an issue, a wiki or a file. Frames are filtered out: "
                + "link to the page instead.",
            "",
            "",
            "copy tried with cmark-gfm and pandoc; filter tried with cmark-gfm"),
        new Place(
            name(),
            extension(),
            "GitLab",
            "Paste the Markdown into an issue, a wiki or a file. Frames are filtered out: "
                + "link to the page instead.",
            "",
            "",
            "copy tried with cmark-gfm; filter read about, not tried"),
        new Place(
            name(),
            extension(),
            "Notion, Coda, GitBook",
            "Paste the Markdown, or the address below, which becomes a frame.",
            "They ask for the oEmbed of the page, which is there when the site's address "
                + "begins with https.",
            "{url}",
            "read about, not tried"));
  }

  @Override
  String heading(Block.Heading heading) {
    return "#".repeat(Math.min(6, heading.level())) + " " + text(heading.text().inOneLine()) + "\n";
  }

  @Override
  String quote(Block.Quote quote) {
    return "> " + text(quote.text()) + "\n";
  }

  @Override
  String code(Block.Code code) {
    String fence = "```";
    while (code.text().contains(fence)) {
      fence += "`";
    }
    return fence + "\n" + code.text() + "\n" + fence + "\n";
  }

  @Override
  String items(Block.Items items) {
    StringBuilder out = new StringBuilder();
    int[] numbers = new int[100];
    int before = 0;
    for (Item item : items.items()) {
      int depth = Math.min(item.depth(), numbers.length - 1);
      if (depth > before) {
        numbers[depth] = 0;
      }
      numbers[depth]++;
      before = depth;
      // Four columns hold the widest sign that a list within a list is likely to have.
      out.append("    ".repeat(depth - 1));
      out.append(item.ordered() ? numbers[depth] + ". " : "- ");
      out.append(text(item.text())).append('\n');
    }
    return out.toString();
  }

  @Override
  String grid(Grid grid) {
    StringBuilder out = new StringBuilder();
    if (!grid.caption().isEmpty()) {
      out.append("**").append(text(grid.caption())).append("**\n\n");
    }
    out.append('|');
    grid.flatColumns().forEach(label -> out.append(' ').append(text(label)).append(" |"));
    out.append("\n|").append("---|".repeat(grid.columns().size())).append('\n');
    for (Block.Row row : grid.rows()) {
      out.append("| ").append(text(Sections.flat(row))).append(" |");
      List<Block.Cell> cells = row.cells();
      cells
          .subList(1, cells.size())
          .forEach(cell -> out.append(' ').append(text(cell.text())).append(" |"));
      out.append('\n');
    }
    return out.toString();
  }

  @Override
  String plain(String text) {
    if (text.isEmpty() || (ANY.noneIn(text) && !isDigit(text.charAt(0)))) {
      return text;
    }
    char[] all = text.toCharArray();
    StringBuilder out = new StringBuilder(all.length + 16);
    int from = 0;
    for (int i = 0; i < all.length; i++) {
      char c = all[i];
      if (!ANY.has(c)) {
        continue;
      }
      char next = i + 1 < all.length ? all[i + 1] : ' ';
      char before = i > 0 ? all[i - 1] : ' ';
      boolean entity = ENTITY.has(c) || (c == ':' && next != ' ');
      if (entity
          || BACKSLASH.has(c)
          || (DOUBLE.has(c) && ((i == 0 && c != ':') || next == c || before == c))
          || (c == '.' && (before == '.' || text.regionMatches(true, i - 3, "www", 0, 3)))) {
        out.append(all, from, i - from).append(entity ? reference(c) : "\\" + c);
        from = i + 1;
      }
    }
    out.append(all, from, all.length - from);
    return isDigit(all[0]) ? NUMBERED.matcher(out).replaceFirst("$1\\\\$2") : out.toString();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  @Override
  String marked(Run.Mark mark, String text) {
    String inner = plain(text);
    return switch (mark) {
      case STRONG -> sides(text) ? "**" + inner + "**" : "<strong>" + inner + "</strong>";
      case EMPHASIS -> sides(text) ? "*" + inner + "*" : "<em>" + inner + "</em>";
      default -> "<code>" + inner + "</code>";
    };
  }

  /** Whether signs around it are taken for marks wherever it stands. */
  private static boolean sides(String text) {
    return !text.isEmpty()
        && Character.isLetterOrDigit(text.codePointAt(0))
        && Character.isLetterOrDigit(text.codePointBefore(text.length()));
  }

  @Override
  String link(String text, String url) {
    String address = IN_ADDRESS.noneIn(url) ? url : url.replaceAll("[()*_~&]", "\\\\$0");
    return "[" + plain(text) + "](" + address + ")";
  }

  @Override
  String lineBreak() {
    return "<br>";
  }
}
