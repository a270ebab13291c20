/* take.js: takes the view of a table along, as it is shown; for table.js, when it is first asked for. */
"use strict";
comparanda("js/take", view => {
  const {button, copy, make} = view;

  function lines() {
    const [rows, columns] = [view.rows(), view.columns()];
    const label = one => one.label + (one.unit ? ` (${one.unit})` : "");
    return view.swapped()
      ? [["Subject", ...rows.map(label)], ...columns.map(column => [column.name, ...rows.map(row => view.written(row.cells.get(column.id)))])]
      : [["Attribute", ...columns.map(column => column.name)], ...rows.map(row => [label(row), ...columns.map(column => view.written(row.cells.get(column.id)))])];
  }

  const FORMATS = {
    csv: () => "\ufeff" + lines().map(line => line.map(text => /[",\r\n;]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text).join(",")).join("\r\n") + "\r\n",
    json: () => {
      const [rows, columns] = [view.rows(), view.columns()];
      return JSON.stringify({
        id: view.id, title: document.querySelector("h1").textContent, url: location.href,
        subjects: columns.map(one => ({id: one.id, name: one.name})),
        attributes: rows.map(one => ({id: one.id, label: one.label, unit: one.unit || null})),
        cells: rows.flatMap(row => columns.map(column => {
          const cell = row.cells.get(column.id);
          return {subject: column.id, attribute: row.id, finding: cell.dataset.finding, values: view.values(cell)};
        })),
      }, null, 1) + "\n";
    },
    md: () => {
      const text = lines().map(line => `| ${line.map(text => text.replace(/[\\|\x60*_<>[\]&~]/g, "\\$&").replace(/\s+/g, " ")).join(" | ")} |`);
      return [text[0], `|${" --- |".repeat(lines()[0].length)}`, ...text.slice(1)].join("\n") + `\n\nFrom ${location.href}\n`;
    },
  };
  const TYPES = {csv: "text/csv", json: "application/json", md: "text/markdown"};

  function download(format) {
    const url = URL.createObjectURL(new Blob([FORMATS[format]()], {type: TYPES[format]}));
    const link = make("a", {href: url, download: `${view.id}.${format}`});
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  }

  const NAMES = {csv: "CSV", json: "JSON", md: "Markdown"};
  const all = (verb, action) => make("p", {}, verb + " ", ...Object.keys(FORMATS).flatMap(format => [
    button(NAMES[format], event => action(format, event.target), {"aria-label": `${verb} as ${NAMES[format]}`}), " "]));
  return [
    all("Copy", (format, from) => copy(FORMATS[format]().replace("\ufeff", ""), from)),
    all("Download", download),
    make("p", {}, button("Copy a link to this view", event => copy(location.href, event.target)), " ", button("Print", () => print())),
  ];
});
