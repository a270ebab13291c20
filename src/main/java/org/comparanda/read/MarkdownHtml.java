package org.comparanda.read;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.AttributeProviderFactory;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.IndependentLinkResolverFactory;
import com.vladsch.flexmark.html.LinkResolver;
import com.vladsch.flexmark.html.LinkResolverFactory;
import com.vladsch.flexmark.html.renderer.LinkResolverBasicContext;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.html.renderer.LinkStatus;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRendererFactory;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/** Where our HTML of Markdown differs from flexmark's. */
final class MarkdownHtml {
  /** The path of the file that a document was read from. */
  static final DataKey<String> PATH = new DataKey<>("COMPARANDA_PATH", "");

  private static final String COMPARISON = "comparison";

  /**
   * HTML has no {@code align} any more, and a strict policy allows no {@code style}: a class says
   * it.
   */
  static final AttributeProviderFactory CELL_ALIGNMENT =
      new IndependentAttributeProviderFactory() {
        @Override
        public AttributeProvider apply(LinkResolverContext context) {
          return (node, part, attributes) -> {
            if (node instanceof TableCell cell && cell.getAlignment() != null) {
              attributes.remove("align");
              switch (cell.getAlignment()) {
                case RIGHT -> attributes.addValue("class", "number");
                case CENTER -> attributes.addValue("class", "center");
                default -> {}
              }
            }
          };
        }
      };

  /** Links to cells and to content files wait for the whole site. */
  static final LinkResolverFactory CONTENT_LINKS =
      new IndependentLinkResolverFactory() {
        @Override
        public LinkResolver apply(LinkResolverBasicContext context) {
          return (node, basic, link) -> {
            String address = ContentLinks.address(link.getUrl());
            String goal = ContentLinks.goal(PATH.get(node.getDocument()), address);
            return goal.isEmpty()
                ? link.withUrl(address)
                : link.withStatus(LinkStatus.VALID).withUrl(Article.LINK + goal + Article.END);
          };
        }
      };

  /** A fenced block of kind {@code comparison} becomes the place of a table. */
  static final NodeRendererFactory TABLES = options -> new TableRenderer();

  /** Text goes out as it is when nothing in it has to be unescaped or escaped, as in most. */
  static final NodeRendererFactory PLAIN_TEXT = options -> new PlainTextRenderer();

  private MarkdownHtml() {}

  static boolean isTable(FencedCodeBlock block) {
    return block.getInfo().unescape().strip().equals(COMPARISON);
  }

  /** The comparison's id that stands in the block; with blanks in it, where several do. */
  static String tableId(FencedCodeBlock block) {
    return block.getContentChars().toString().strip();
  }

  /** Where that begins, or else the block. */
  static int tableOffset(FencedCodeBlock block) {
    BasedSequence content = block.getContentChars().trimStart();
    return content.isEmpty() ? block.getStartOffset() : content.getStartOffset();
  }

  private static final class TableRenderer implements NodeRenderer {
    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
      return Set.of(new NodeRenderingHandler<>(FencedCodeBlock.class, this::render));
    }

    private void render(FencedCodeBlock block, NodeRendererContext context, HtmlWriter html) {
      if (isTable(block)) {
        html.line().raw(Article.TABLE + tableId(block) + Article.END).line();
      } else {
        context.delegateRender();
      }
    }
  }

  private static final class PlainTextRenderer implements NodeRenderer {
    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
      return Set.of(new NodeRenderingHandler<>(Text.class, this::render));
    }

    private void render(Text node, NodeRendererContext context, HtmlWriter html) {
      String text = node.getChars().toString();
      if (isPlain(text)) {
        html.raw(text);
      } else {
        context.delegateRender();
      }
    }

    private static boolean isPlain(String text) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == '&' || c == '\\' || c == '<' || c == '>' || c == '"' || c == '\r') {
          return false;
        }
      }
      return true;
    }
  }
}
