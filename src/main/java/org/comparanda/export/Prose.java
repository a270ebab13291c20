package org.comparanda.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.comparanda.read.Article;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Takes the HTML of an article apart into blocks. */
final class Prose {
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "figcaption",
          "figure",
          "footer",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  /** What no reader sees. */
  private static final Set<String> UNSEEN = Set.of("script", "style", "template", "svg", "math");

  private static final Pattern BREAKS = Pattern.compile("[\t\n\f\r]");

  private final Links links;
  private final String page;
  private final Function<String, List<Block>> tables;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Run> loose = new ArrayList<>();

  /**
   * @param page the path of the page that the article stands on
   * @param tables the blocks of a comparison's table, by its id
   */
  Prose(Links links, String page, Function<String, List<Block>> tables) {
    this.links = links;
    this.page = page;
    this.tables = tables;
  }

  List<Block> blocks(Article article) {
    walk(Jsoup.parseBodyFragment(article.html()).body());
    endParagraph();
    return List.copyOf(blocks);
  }

  private void walk(Element parent) {
    for (Node node : parent.childNodes()) {
      if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
        endParagraph();
        block(element);
        endParagraph();
      } else if (node instanceof TextNode text && text.getWholeText().indexOf(Article.TABLE) >= 0) {
        endParagraph();
        table(text.getWholeText());
      } else {
        inline(node, Run.plain(""), loose);
      }
    }
  }

  private void endParagraph() {
    Text text = Text.of(loose);
    loose.clear();
    if (!text.isEmpty()) {
      blocks.add(new Block.Paragraph(text));
    }
  }

  private void block(Element element) {
    switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" ->
          add(new Block.Heading(element.normalName().charAt(1) - '0', text(element).inOneLine()));
      case "blockquote" -> add(new Block.Quote(text(element)));
      case "pre" -> add(new Block.Code(code(element)));
      case "ul", "ol" -> {
        List<Block.Item> items = new ArrayList<>();
        items(element, 1, items);
        if (!items.isEmpty()) {
          add(new Block.Items(items));
        }
      }
      case "table" -> grid(element);
      default -> walk(element);
    }
  }

  private void add(Block block) {
    if (!(block instanceof Block.Heading heading) || !heading.text().isEmpty()) {
      blocks.add(block);
    }
  }

  private void table(String text) {
    int start = text.indexOf(Article.TABLE);
    int end = text.indexOf(Article.END, start);
    if (end > start) {
      blocks.addAll(tables.apply(text.substring(start + 1, end)));
    }
  }

  private static String code(Element pre) {
    String[] lines = pre.wholeText().split("\r\n|[\r\n]", -1);
    List<String> clean = new ArrayList<>();
    for (String line : lines) {
      // Blanks count here, so that only what no text may hold is taken out.
      clean.add(line.replaceAll("[\\p{Cntrl}&&[^\t]]", "\uFFFD").replace("\t", "    "));
    }
    String code = String.join("\n", clean);
    return code.endsWith("\n") ? code.substring(0, code.length() - 1) : code;
  }

  private void items(Element list, int depth, List<Block.Item> items) {
    for (Element item : list.children()) {
      List<Run> runs = new ArrayList<>();
      List<Element> inner = new ArrayList<>();
      for (Node node : item.childNodes()) {
        if (node instanceof Element element && element.is("ul, ol")) {
          inner.add(element);
        } else {
          inline(node, Run.plain(""), runs);
        }
      }
      items.add(new Block.Item(depth, list.normalName().equals("ol"), Text.of(runs)));
      inner.forEach(one -> items(one, depth + 1, items));
    }
  }

  private void grid(Element table) {
    List<List<Text>> lines = new ArrayList<>();
    int width = 0;
    for (Element row : table.select("tr")) {
      List<Text> cells = row.children().stream().map(this::text).toList();
      lines.add(cells);
      width = Math.max(width, cells.size());
    }
    if (width == 0) {
      return;
    }
    Element caption = table.selectFirst("caption");
    List<Block.Row> rows = new ArrayList<>();
    for (List<Text> line : lines.subList(1, lines.size())) {
      rows.add(
          new Block.Row(Text.EMPTY, padded(line, width).stream().map(Block.Cell::of).toList()));
    }
    Text title = caption == null ? Text.EMPTY : text(caption);
    add(new Block.Grid(title, List.of(), padded(lines.get(0), width), rows, false));
  }

  private static List<Text> padded(List<Text> line, int width) {
    List<Text> padded = new ArrayList<>(line);
    while (padded.size() < width) {
      padded.add(Text.EMPTY);
    }
    return padded;
  }

  private Text text(Element element) {
    List<Run> runs = new ArrayList<>();
    element.childNodes().forEach(node -> inline(node, Run.plain(""), runs));
    return Text.of(runs);
  }

  /** What stands within a line; a block within it begins a line of its own. */
  private void inline(Node node, Run around, List<Run> runs) {
    if (node instanceof TextNode text) {
      runs.add(around.with(BREAKS.matcher(text.getWholeText()).replaceAll(" ")));
    } else if (node instanceof Element element && !UNSEEN.contains(element.normalName())) {
      switch (element.normalName()) {
        case "br" -> runs.add(Run.plain("\n"));
        case "img" -> runs.add(around.with(element.attr("alt")));
        case "input" -> runs.add(around.with(element.hasAttr("checked") ? "[x] " : "[ ] "));
        default -> {
          boolean block = BLOCKS.contains(element.normalName());
          runs.add(Run.plain(block ? "\n" : ""));
          Run within = around(element, around);
          element.childNodes().forEach(child -> inline(child, within, runs));
          runs.add(Run.plain(block ? "\n" : ""));
        }
      }
    }
  }

  private Run around(Element element, Run outer) {
    return switch (element.normalName()) {
      case "strong", "b" -> new Run("", Run.Mark.STRONG, outer.url());
      case "em", "i", "cite" -> new Run("", Run.Mark.EMPHASIS, outer.url());
      case "code", "kbd", "samp", "tt" -> new Run("", Run.Mark.CODE, outer.url());
      case "a" -> new Run("", outer.mark(), links.in(page, element.attr("href")));
      default -> outer;
    };
  }
}
