package org.comparanda.export;

import java.util.ArrayList;
import java.util.List;

/** A part of a page that stands on lines of its own. */
sealed interface Block {

  /**
   * A heading.
   *
   * @param level 1 is the page's own title
   */
  record Heading(int level, Text text) implements Block {}

  record Paragraph(Text text) implements Block {}

  /** Somebody else's words. */
  record Quote(Text text) implements Block {}

  /** Text that keeps its lines and blanks. */
  record Code(String text) implements Block {}

  /** What is said of the cells of the tables above it, in the order in which these name it. */
  record Notes(List<Item> items) implements Block {
    public Notes {
      items = List.copyOf(items);
    }
  }

  /** A list. */
  record Items(List<Item> items) implements Block {
    public Items {
      items = List.copyOf(items);
    }
  }

  /**
   * An item of a list.
   *
   * @param depth 1 in the outermost list; at most one more than that of the item before
   * @param ordered whether it has a number
   */
  record Item(int depth, boolean ordered, Text text) {}

  /**
   * A table. Its first column names the rows.
   *
   * @param caption or empty
   * @param groups what columns that stand together are called; none, or all columns have one
   * @param sortable whether a reader may want its rows in another order
   */
  record Grid(
      Text caption, List<Group> groups, List<Text> columns, List<Row> rows, boolean sortable)
      implements Block {
    public Grid {
      groups = List.copyOf(groups);
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
      int grouped = groups.stream().mapToInt(Group::span).sum();
      if (!groups.isEmpty() && grouped != columns.size()) {
        throw new IllegalArgumentException(
            grouped + " columns have a group, of " + columns.size() + " columns");
      }
      for (Row row : rows) {
        if (row.cells().size() != columns.size()) {
          throw new IllegalArgumentException(
              "a row of " + row.cells().size() + " cells in " + columns.size() + " columns");
        }
      }
    }

    /** The columns, each with the group above it. */
    List<Column> headed() {
      if (groups.isEmpty()) {
        return columns.stream().map(label -> new Column(Text.EMPTY, 0, label)).toList();
      }
      List<Column> headed = new ArrayList<>();
      for (Group group : groups) {
        for (int i = 0; i < group.span(); i++) {
          headed.add(
              new Column(group.label(), i == 0 ? group.span() : 0, columns.get(headed.size())));
        }
      }
      return headed;
    }

    /** What stands in the lower of two lines of headings: names with a group above them, or all. */
    List<Text> lowest() {
      return headed().stream()
          .filter(column -> groups.isEmpty() || !column.group().isEmpty())
          .map(Column::label)
          .toList();
    }

    /** Where the format has one line of headings: the column's group before its name. */
    List<Text> flatColumns() {
      return headed().stream().map(one -> Sections.joined(one.group(), one.label())).toList();
    }
  }

  /**
   * Columns with one heading.
   *
   * @param label or empty
   */
  record Group(Text label, int span) {}

  /**
   * A column as its headings show it.
   *
   * @param group what it stands under, or empty
   * @param span how many columns the group has, at its first; 0 at the others
   */
  record Column(Text group, int span, Text label) {}

  /**
   * A row.
   *
   * @param section the heading of the rows that it stands with, or empty
   */
  record Row(Text section, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param sort what it is sorted by where that is not its text: a number or a date, or empty
   */
  record Cell(Text text, String sort) {
    static Cell of(Text text) {
      return new Cell(text, "");
    }
  }
}
