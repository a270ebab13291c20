package org.comparanda.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.comparanda.export.Block.Grid;
import org.comparanda.export.Block.Row;
import org.comparanda.site.Place;

/**
 * The tables alone as comma-separated values (RFC 4180), and where they come from: UTF-8 with a
 * mark, lines that end with CR LF, quotes around what needs them. Values are not altered: a
 * spreadsheet may take one that begins with {@code =} for a formula.
 */
final class Csv implements Format {
  private static final String END = "\r\n";
  private static final Signs QUOTED = Signs.of(",\"\r\n");

  /** Spreadsheets take the file for UTF-8 by it. */
  static final String MARK = "\uFEFF";

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public String extension() {
    return "csv";
  }

  @Override
  public List<Place> places() {
    return List.of(
        new Place(
            name(),
            extension(),
            "Spreadsheet",
            "Open the file, or import it as UTF-8 with commas. A value that begins with "
                + "`=`, `+`, `-` or `@` may be taken for a formula.",
            "",
            "",
            "read back by a CSV library"));
  }

  @Override
  public String write(Sheet sheet) {
    String tables = sheet.grids().stream().map(Csv::lines).collect(Collectors.joining(END));
    return MARK + tables + credit(sheet);
  }

  /** The last line has as many fields as the others, for whatever counts them. */
  private static String credit(Sheet sheet) {
    List<String> fields = new ArrayList<>();
    fields.add(
        sheet.credit().lines().stream()
            .flatMap(List::stream)
            .map(run -> run.url().isEmpty() ? run.text() : run.text() + " <" + run.url() + ">")
            .collect(Collectors.joining()));
    List<Grid> grids = sheet.grids();
    int columns = grids.isEmpty() ? 1 : grids.get(grids.size() - 1).columns().size();
    fields.addAll(Collections.nCopies(columns - 1, ""));
    return line(fields);
  }

  private static String lines(Grid grid) {
    StringBuilder out =
        new StringBuilder(line(grid.flatColumns().stream().map(Text::plain).toList()));
    for (Row row : grid.rows()) {
      List<String> fields = new ArrayList<>();
      fields.add(Sections.flat(row).plain());
      row.cells().stream().skip(1).forEach(cell -> fields.add(cell.text().plain()));
      out.append(line(fields));
    }
    return out.toString();
  }

  /** A line of fields, with its end. */
  static String line(List<String> fields) {
    return fields.stream().map(Csv::field).collect(Collectors.joining(",", "", END));
  }

  private static String field(String text) {
    boolean padded = text.startsWith(" ") || text.endsWith(" ");
    return padded || QUOTED.anyIn(text) ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
  }
}
