package org.comparanda.export;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.comparanda.export.Block.Cell;
import org.comparanda.export.Block.Grid;
import org.comparanda.export.Block.Group;
import org.comparanda.export.Block.Item;
import org.comparanda.site.Place;

/** LaTeX to be read in by a document of one's own; tables have the rules of {@code booktabs}. */
final class Latex extends Markup {
  private static final Signs ANY = Signs.of("\\$&#_%{}^~<>|\"'`-,[]*");

  private static final List<String> HEADINGS =
      List.of("section", "subsection", "subsubsection", "paragraph", "subparagraph");

  @Override
  public String name() {
    return "latex";
  }

  @Override
  public String extension() {
    return "tex";
  }

  @Override
  public List<Place> places() {
    return List.of(
        new Place(
            name(),
            extension(),
            "LaTeX",
            "Read the file in with `\\input`. It needs the packages booktabs, longtable, "
                + "array and hyperref.",
            "",
            "",
            "compiled with LuaLaTeX"));
  }

  @Override
  String first(Sheet sheet) {
    return "% Needs the packages booktabs, longtable, array and hyperref, and LuaLaTeX or XeLaTeX.\n";
  }

  @Override
  String heading(Block.Heading heading) {
    String command = HEADINGS.get(Math.min(HEADINGS.size(), Math.max(1, heading.level())) - 1);
    return "\\" + command + "*{" + text(heading.text().inOneLine()) + "}\n";
  }

  @Override
  String paragraph(Block.Paragraph paragraph) {
    return "\\noindent " + text(paragraph.text()) + "\n";
  }

  @Override
  String quote(Block.Quote quote) {
    return "\\begin{quote}\n" + text(quote.text()) + "\n\\end{quote}\n";
  }

  @Override
  String code(Block.Code code) {
    String lines =
        code.text()
            .lines()
            .map(line -> "\\mbox{}" + plain(line).replace(" ", "~"))
            .collect(Collectors.joining("\\newline\n"));
    return "\\noindent{\\ttfamily " + lines + "}\n";
  }

  @Override
  String items(Block.Items items) {
    StringBuilder out = new StringBuilder();
    // Four levels are all that LaTeX has.
    String[] open = new String[5];
    int depth = 0;
    for (Item item : items.items()) {
      int wanted = Math.min(4, item.depth());
      String list = item.ordered() ? "enumerate" : "itemize";
      for (; depth > wanted || (depth == wanted && !list.equals(open[depth])); depth--) {
        out.append("\\end{").append(open[depth]).append("}\n");
      }
      for (; depth < wanted; ) {
        open[++depth] = list;
        out.append("\\begin{").append(list).append("}\n");
      }
      out.append("\\item{} ").append(text(item.text())).append('\n');
    }
    for (; depth > 0; depth--) {
      out.append("\\end{").append(open[depth]).append("}\n");
    }
    return out.toString();
  }

  @Override
  String grid(Grid grid) {
    int columns = grid.columns().size();
    String width = String.format(Locale.ROOT, "%.4f", 1.0 / columns);
    String column =
        ">{\\raggedright\\arraybackslash}p{\\dimexpr" + width + "\\linewidth-2\\tabcolsep}";
    StringBuilder out = new StringBuilder("\\begin{longtable}{");
    out.append("*{").append(columns).append("}{").append(column).append("}}\n");
    if (!grid.caption().isEmpty()) {
      out.append("\\caption*{").append(text(grid.caption().inOneLine())).append("}\\\\\n");
    }
    out.append("\\toprule\n");
    if (!grid.groups().isEmpty()) {
      out.append(grid.groups().stream().map(this::group).collect(Collectors.joining(" & ")));
      out.append(" \\\\\n");
    }
    out.append(grid.columns().stream().map(this::text).collect(Collectors.joining(" & ")));
    out.append(" \\\\\n\\midrule\n\\endhead\n");
    for (int i = 0; i < grid.rows().size(); i++) {
      if (Sections.begins(grid, i)) {
        out.append("\\addlinespace\n\\multicolumn{").append(columns).append("}{l}{\\textbf{");
        // The star keeps it on the page of the row below it.
        out.append(text(grid.rows().get(i).section().inOneLine())).append("}} \\\\*\n");
      }
      List<Cell> cells = grid.rows().get(i).cells();
      out.append(cells.stream().map(cell -> text(cell.text())).collect(Collectors.joining(" & ")));
      out.append(" \\\\\\addlinespace\n");
    }
    return out.append("\\bottomrule\n\\end{longtable}\n").toString();
  }

  private String group(Group group) {
    String label = text(group.label().inOneLine());
    return "\\multicolumn{" + group.span() + "}{l}{" + label + "}";
  }

  @Override
  String plain(String text) {
    return escaped(text);
  }

  /** Text of which nothing is a command; braces are named, for BibTeX counts even escaped ones. */
  static String escaped(String text) {
    if (ANY.noneIn(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(
          switch (c) {
            case '\\' -> "\\textbackslash{}";
            case '$', '&', '#', '_', '%' -> "\\" + c;
            case '{' -> "\\textbraceleft{}";
            case '}' -> "\\textbraceright{}";
            case '^' -> "\\textasciicircum{}";
            case '~' -> "\\textasciitilde{}";
            case '<' -> "\\textless{}";
            case '>' -> "\\textgreater{}";
            case '|' -> "\\textbar{}";
            case '"' -> "\\textquotedbl{}";
            case '\'' -> "\\textquotesingle{}";
            case '`' -> "\\textasciigrave{}";
            // Two of these would become one sign; at a row's start brackets and stars mean
            // something.
            case '-', ',' -> i + 1 < text.length() && text.charAt(i + 1) == c ? c + "{}" : "" + c;
            case '[', ']', '*' -> "{" + c + "}";
            case '\uFFFD' -> "?{}";
            default -> String.valueOf(c);
          });
    }
    return out.toString();
  }

  @Override
  String marked(Run.Mark mark, String text) {
    String command =
        switch (mark) {
          case STRONG -> "textbf";
          case EMPHASIS -> "emph";
          default -> "texttt";
        };
    return "\\" + command + "{" + plain(text) + "}";
  }

  @Override
  String link(String text, String url) {
    String address = url.replace("~", "%7E").replace("$", "%24").replaceAll("[%#&_]", "\\\\$0");
    return "\\href{" + address + "}{" + plain(text) + "}";
  }

  @Override
  String lineBreak() {
    return "\\newline ";
  }
}
