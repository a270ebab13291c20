package org.comparanda.read;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.stream.Stream;

/**
 * Turns Markdown as GitHub writes it into articles: tables, task lists, strikethrough, autolinks,
 * footnotes, anchors on headings; line breaks stay soft. Configured once, for several threads.
 */
public final class Markdown {
  private static final List<Extension> EXTENSIONS =
      List.of(
          TablesExtension.create(),
          TaskListExtension.create(),
          StrikethroughExtension.create(),
          FootnoteExtension.create());

  private static final DataHolder OPTIONS =
      new MutableDataSet()
          .set(Parser.EXTENSIONS, EXTENSIONS)
          .set(TablesExtension.COLUMN_SPANS, false)
          .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
          .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
          .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
          .set(TablesExtension.WITH_CAPTION, false)
          .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
          .set(
              TaskListExtension.ITEM_DONE_MARKER,
              "<input type=\"checkbox\" disabled checked aria-label=\"done\"> ")
          .set(
              TaskListExtension.ITEM_NOT_DONE_MARKER,
              "<input type=\"checkbox\" disabled aria-label=\"open\"> ")
          .set(HtmlRenderer.GENERATE_HEADER_ID, true)
          .set(HtmlRenderer.RENDER_HEADER_ID, true)
          .set(HtmlRenderer.HEADER_ID_GENERATOR_TO_DASH_CHARS, " ")
          .set(HtmlRenderer.HEADER_ID_GENERATOR_NON_DASH_CHARS, "_-")
          .set(HtmlRenderer.HEADER_ID_GENERATOR_NO_DUPED_DASHES, false)
          .set(HtmlRenderer.HEADER_ID_GENERATOR_NON_ASCII_TO_LOWERCASE, true)
          .toImmutable();

  private static final Parser PARSER = parser(OPTIONS);

  /** Looking for bare addresses takes a third of the parsing, and most texts have none. */
  private static final Parser PARSER_OF_BARE_ADDRESSES =
      parser(
          new MutableDataSet(OPTIONS)
              .set(
                  Parser.EXTENSIONS,
                  Stream.concat(EXTENSIONS.stream(), Stream.of(AutolinkExtension.create()))
                      .toList()));

  /** What every bare address holds one of. */
  private static final List<String> PARTS_OF_ADDRESSES = List.of("://", "www.", "@", "mailto:");

  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder(OPTIONS)
          .attributeProviderFactory(MarkdownHtml.CELL_ALIGNMENT)
          .linkResolverFactory(MarkdownHtml.CONTENT_LINKS)
          .nodeRendererFactory(MarkdownHtml.TABLES)
          .nodeRendererFactory(MarkdownHtml.PLAIN_TEXT)
          .build();

  private Markdown() {}

  private static Parser parser(DataHolder options) {
    return Parser.builder(options)
        .customInlineParserFactory(MarkdownInlines::new)
        // flexmark adds it by itself to its own parser of inlines alone.
        .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
        .build();
  }

  /**
   * The article of a text.
   *
   * @param path the path of its file from {@code content/}
   * @param spots where its offsets stand
   * @param problems is told of HTML in it that has no end, or no beginning
   */
  public static Article article(String path, String text, Spots spots, Problems problems) {
    Parser parser =
        PARTS_OF_ADDRESSES.stream().anyMatch(text::contains) ? PARSER_OF_BARE_ADDRESSES : PARSER;
    Document document = parser.parse(text);
    document.set(MarkdownHtml.PATH, path);
    orderFootnotes(document);
    Collected collected = new Collected(path, document, spots);
    String html = RENDERER.render(document);
    collected.visit(document);
    collected.readHtml(problems);
    return new Article(
        html,
        collected.links,
        collected.tables,
        collected.headings,
        collected.anchors,
        words(text));
  }

  /** By their first mention: flexmark orders those that are mentioned twice by the last. */
  private static void orderFootnotes(Document document) {
    if (FootnoteExtension.FOOTNOTES.get(document).getReferencedFootnoteBlocks().isEmpty()) {
      return;
    }
    Set<FootnoteBlock> mentioned = new HashSet<>();
    for (Node node : document.getDescendants()) {
      if (node instanceof Footnote footnote
          && footnote.isDefined()
          && mentioned.add(footnote.getFootnoteBlock())) {
        footnote.getFootnoteBlock().setFirstReferenceOffset(footnote.getStartOffset());
      }
    }
  }

  private static int words(String text) {
    return new StringTokenizer(text).countTokens();
  }

  /** Walks the tree once, after its headings have got their ids. */
  private static final class Collected {
    private final List<Link> links = new ArrayList<>();
    private final List<org.comparanda.read.Node.Scalar> tables = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();
    private final List<org.comparanda.read.Node.Scalar> anchors = new ArrayList<>();

    /** The text with blanks in place of all that is no HTML; empty if nothing is. */
    private final StringBuilder html = new StringBuilder();

    private final String path;
    private final Document document;
    private final Spots spots;

    Collected(String path, Document document, Spots spots) {
      this.path = path;
      this.document = document;
      this.spots = spots;
    }

    void visit(Node node) {
      if (node instanceof com.vladsch.flexmark.ast.Heading heading) {
        String text = new TextCollectingVisitor().collectAndGetText(heading);
        String id = heading.getAnchorRefId();
        headings.add(new Heading(heading.getLevel(), id, text));
        anchors.add(new org.comparanda.read.Node.Scalar(spots.at(heading.getStartOffset()), id));
      } else if (node instanceof LinkNodeBase link && !(node instanceof Reference)) {
        add(link.getUrl().unescape(), node instanceof Image, link.getUrl().getStartOffset());
      } else if (node instanceof RefNode reference) {
        Reference target = reference.getReferenceNode(document);
        if (target != null) {
          add(target.getUrl().unescape(), node instanceof ImageRef, reference.getStartOffset());
        }
      } else if (node instanceof FencedCodeBlock block && MarkdownHtml.isTable(block)) {
        tables.add(
            new org.comparanda.read.Node.Scalar(
                spots.at(MarkdownHtml.tableOffset(block)), MarkdownHtml.tableId(block)));
      } else if (node instanceof HtmlBlockBase block) {
        block.getContentLines().forEach(this::addHtml);
      } else if (node instanceof HtmlInlineBase inline) {
        addHtml(inline.getChars());
      }
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        visit(child);
      }
    }

    void readHtml(Problems problems) {
      if (!html.isEmpty()) {
        RawHtml raw = RawHtml.read(html.toString(), spots, problems);
        links.addAll(raw.links());
        anchors.addAll(raw.anchors());
      }
    }

    /** The marks of a quotation or a list may stand between the parts of what spans lines. */
    private void addHtml(BasedSequence chars) {
      if (html.isEmpty()) {
        html.append(" ".repeat(document.getTextLength()));
      }
      for (int i = 0; i < chars.length(); i++) {
        int offset = chars.getIndexOffset(i);
        if (offset >= 0) {
          html.setCharAt(offset, chars.charAt(i));
        }
      }
    }

    private void add(String written, boolean image, int offset) {
      String target = ContentLinks.address(written);
      links.add(new Link(target, ContentLinks.goal(path, target), image, spots.at(offset)));
    }
  }
}
