package org.comparanda.export;

import java.util.List;
import java.util.stream.Collectors;

/** A format that has a notation for each kind of block, and one for what stands within a line. */
abstract class Markup implements Format {
  @Override
  public String write(Sheet sheet) {
    StringBuilder out = new StringBuilder(first(sheet));
    for (Block block : sheet.blocks()) {
      out.append(block(block)).append('\n');
    }
    return out.append(block(new Block.Paragraph(sheet.credit()))).append(last(sheet)).toString();
  }

  private String block(Block block) {
    if (block instanceof Block.Heading heading) {
      return heading(heading);
    } else if (block instanceof Block.Paragraph paragraph) {
      return paragraph(paragraph);
    } else if (block instanceof Block.Quote quote) {
      return quote(quote);
    } else if (block instanceof Block.Code code) {
      return code(code);
    } else if (block instanceof Block.Items items) {
      return items(items);
    } else if (block instanceof Block.Notes notes) {
      return notes(notes);
    } else {
      return grid((Block.Grid) block);
    }
  }

  /** What stands before everything. */
  String first(Sheet sheet) {
    return "";
  }

  /** What stands behind everything. */
  String last(Sheet sheet) {
    return "";
  }

  // Each ends with a line feed, and a blank line follows it.

  abstract String heading(Block.Heading heading);

  /** Most formats take lines that nothing marks for one. */
  String paragraph(Block.Paragraph paragraph) {
    return text(paragraph.text()) + "\n";
  }

  abstract String quote(Block.Quote quote);

  abstract String code(Block.Code code);

  abstract String items(Block.Items items);

  abstract String grid(Block.Grid grid);

  /** As a list, to which a cell leads by number. */
  String notes(Block.Notes notes) {
    return items(new Block.Items(notes.items()));
  }

  /** A line's text, of which nothing may become markup. */
  abstract String plain(String text);

  /** Text that is set off. */
  abstract String marked(Run.Mark mark, String text);

  /** A link to an address that {@link Address#safe} has let through. */
  abstract String link(String text, String url);

  /** What stands between two lines of a cell or a paragraph. */
  abstract String lineBreak();

  /** A text in this format. */
  String text(Text text) {
    return text.lines().size() == 1
        ? line(text.lines().get(0))
        : text.lines().stream().map(this::line).collect(Collectors.joining(lineBreak()));
  }

  private String line(List<Run> runs) {
    if (runs.size() == 1 && runs.get(0).note().isEmpty()) {
      return run(runs.get(0));
    }
    StringBuilder line = new StringBuilder();
    for (Run run : runs) {
      if (run.note().isEmpty()) {
        line.append(run(run));
      } else {
        addNote(run, line);
      }
    }
    return line.toString();
  }

  private String run(Run run) {
    if (!run.url().isEmpty()) {
      return link(run.text(), run.url());
    }
    return run.mark() == Run.Mark.NONE ? plain(run.text()) : marked(run.mark(), run.text());
  }

  /** Names a note behind what stands in a line already. */
  void addNote(Run name, StringBuilder line) {
    line.append(run(name));
  }

  /** A character by its number, as every format on the ground of HTML knows it. */
  static String reference(int c) {
    return "&#" + c + ";";
  }
}
