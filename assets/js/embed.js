/* embed.js: within a frame on another site. Shows the subjects and rows that the address asks for, in its order, and tells
   the page around it how high it is. It works where storage, cookies and the page around it are out of reach. */
(() => {
  "use strict";
  const root = document.currentScript.src.replace(/js\/embed\.js.*$/, "");
  const query = new URLSearchParams(location.search);
  const main = document.querySelector("main");
  /* An id, as the ledger has it: an address can ask for nothing else. */
  const ID = /^[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$/;

  const theme = query.get("theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;

  /* As the tables' own pages have it (table.js): "subjects" are shown, rows in "hide" are not, and of the others those that
     "only" and "text" leave; "sort" and "order" sort them, and "swap" turns the table. */
  const list = key => [...new Set((query.get(key) || "").split(",").filter(id => ID.test(id)))];
  const hidden = list("hide");
  const [differing, disputed] = [/^differing/, /disputed$/].map(word => word.test(query.get("only") || ""));
  const text = (query.get("text") || "").trim().toLowerCase();
  const [inFigures, isSwapped, isDown] = [query.has("figures"), query.has("swap"), query.get("order") === "down"];
  const sort = query.get("sort") || "";
  const NUMERIC = ["number", "money", "percent", "date"];

  const written = cell => [...cell.querySelectorAll(".value")].map(value => {
    const condition = (value.closest("li") || cell).querySelector(".condition");
    return value.textContent + (condition ? ` (${condition.textContent})` : "");
  }).join("; ");
  const same = cell => !cell.querySelector(".conditions") && cell.dataset.key || written(cell).toLowerCase();

  /* What the filter looks in: words, and figures only when asked. */
  function words(row, cells) {
    if (!cells.length) return row.textContent;
    const [label, hint] = ["a", "small"].map(part => row.querySelector("th " + part)?.textContent || "");
    const values = inFigures || !NUMERIC.includes(row.dataset.type) ? cells.map(written) : [];
    return [label, ...values, inFigures ? hint.replace(/(, )?(higher|lower) is better$/, "") : ""].join("\n");
  }

  function isShown(row) {
    const cells = [...row.querySelectorAll("td.cell")];
    const values = cells.filter(cell => cell.dataset.finding !== "silent").map(same);
    return !hidden.includes(row.dataset.id)
      && (!disputed || cells.some(cell => /^(disputed|contradicted)$/.test(cell.dataset.finding)))
      && (!differing || new Set(values).size > 1)
      && words(row, cells).toLowerCase().includes(text);
  }

  function filter() {
    const rows = [...main.querySelectorAll("tr[data-id]")];
    for (const row of rows) row.hidden = !isShown(row);
    for (const body of main.querySelectorAll("tbody")) {
      const its = rows.filter(row => body.contains(row));
      body.hidden = its.length > 0 && its.every(row => row.hidden);
    }
    const [shown, columns] = [rows.filter(row => !row.hidden).map(row => row.dataset.id), table && [...table.querySelectorAll("thead [data-id]")].map(head => head.dataset.id)];
    for (const note of main.querySelectorAll("li[data-subject]")) {
      note.hidden = !shown.includes(note.dataset.attribute) || !!columns && !columns.includes(note.dataset.subject);
    }
  }

  /* ---- Subjects that the address asks for, also those that the author has not chosen ---- */

  function make(what, properties, ...children) {
    const [name, ...classes] = what.split(".");
    const element = document.createElement(name);
    if (classes.length) element.className = classes.join(" ");
    for (const [key, value] of Object.entries(properties || {})) {
      if (key in element && typeof value !== "string") element[key] = value;
      else element.setAttribute(key, value);
    }
    element.append(...children);
    return element;
  }

  /* A confined frame may load scripts, and nothing else: each calls comparanda(path, value). */
  const waiting = new Map();
  window.comparanda = (path, value) => waiting.get(path)?.(value);
  const load = path => new Promise((resolve, reject) => {
    waiting.set(path, resolve);
    document.head.append(make("script", {src: root + path + ".js", onerror: reject}));
  });

  async function choose(table, wanted) {
    const [headings, rows] = [table.tHead.rows[0], [...table.querySelectorAll("tr[data-id]")]];
    const columns = new Map();
    [...headings.cells].forEach((head, i) => head.dataset.id && columns.set(head.dataset.id, {head, cells: rows.map(row => row.cells[i])}));
    const added = wanted.filter(id => !columns.has(id));
    if (added.length) {
      const cellOf = (await load("js/added"))(root, make);
      await Promise.all(added.map(id => load("api/v1/cells/" + id).then(known => add(id, known, cellOf, columns, rows), () => {})));
    }
    const shown = wanted.filter(id => columns.has(id));
    if (!shown.length) return;
    headings.replaceChildren(headings.cells[0], ...shown.map(id => columns.get(id).head));
    rows.forEach((row, i) => row.replaceChildren(row.cells[0], ...shown.map(id => columns.get(id).cells[i])));
    for (const group of table.querySelectorAll("th[scope=rowgroup]")) group.colSpan = shown.length + 1;
    const caption = table.caption.firstElementChild;
    caption.textContent = caption.textContent.replace(/: \d+ subjects? by/, `: ${shown.length} subject${shown.length === 1 ? "" : "s"} by`);
  }

  function add(id, known, cellOf, columns, rows) {
    const cells = new Map(known.cells.map(cell => [cell.attribute, cell]));
    const link = make("a", {href: `${root}subjects/${id}.html`}, known.name);
    const head = make("th", {scope: "col", "data-id": id}, make("span.label", {}, link));
    columns.set(id, {head, cells: rows.map(row => {
      const attribute = row.dataset.id;
      const cell = cellOf(cells.get(attribute), {id: attribute}, known);
      if (cell.claims) {
        const name = `${known.name}, ${row.querySelector("th a").textContent} `;
        const note = make("li", {"data-subject": id, "data-attribute": attribute}, name, cell.claims());
        main.querySelector(".notes").append(note);
      }
      return cell;
    })});
  }

  /* ---- In which order, and which way round ---- */

  const middle = cell => {
    const [low, high = low] = (cell.dataset.key || "").split("/").filter(end => end !== "").map(Number);
    return low === undefined ? null : (low + high) / 2;
  };
  const known = cell => cell.dataset.finding !== "silent" && !/^(undisclosed|n\/a)$/.test(written(cell));

  function compare(a, b) {
    const [ka, kb] = [known(a), known(b)];
    if (!ka || !kb) return kb - ka;
    const [ma, mb] = [middle(a), middle(b)];
    if (ma !== null && mb !== null) return isDown ? mb - ma : ma - mb;
    if (ma !== null || mb !== null) return ma !== null ? -1 : 1;
    return written(a).localeCompare(written(b)) * (isDown ? -1 : 1);
  }

  function arrange() {
    const [headings, rows] = [table.tHead.rows[0], [...table.querySelectorAll("tr[data-id]")]];
    const mark = head => head.setAttribute("aria-sort", isDown ? "descending" : "ascending");
    const column = [...headings.cells].findIndex(head => head.dataset.id && "in:" + head.dataset.id === sort);
    const by = rows.find(row => row.dataset.id === sort);
    if (column > 0) {
      rows.sort((a, b) => compare(a.cells[column], b.cells[column]));
      table.replaceChildren(table.caption, table.tHead, make("tbody", {}, ...rows));
      mark(headings.cells[column]);
    } else if (by) {
      const order = [...by.cells].slice(1).sort(compare).map(cell => cell.cellIndex);
      for (const row of [headings, ...rows]) {
        const cells = [...row.cells];
        row.replaceChildren(cells[0], ...order.map(i => cells[i]));
      }
      mark(by.cells[0]);
    }
  }

  function swap() {
    const headings = table.tHead.rows[0];
    const rows = [...table.querySelectorAll("tr[data-id]")].filter(row => !row.hidden).map(row => [...row.cells]);
    const turned = (head, scope) => Object.assign(head, {scope});
    const lines = [...headings.cells].slice(1).map((head, i) => make("tr", {}, turned(head, "row"), ...rows.map(cells => cells[i + 1])));
    headings.cells[0].firstElementChild.textContent = "Subject";
    headings.append(...rows.map(cells => turned(cells[0], "col")));
    table.replaceChildren(table.caption, table.tHead, make("tbody", {}, ...lines));
    table.classList.add("swapped");
  }

  const table = main.querySelector("table.comparison[data-id]");
  const wanted = list("subjects");
  filter();
  if (table) {
    Promise.resolve(wanted.length && choose(table, wanted)).catch(() => {}).then(() => {
      if (sort) arrange();
      filter();
      if (isSwapped) swap();
    });
  }

  /* ---- How high it is ---- */

  if (parent === window) return;
  let told = 0;
  const tell = again => {
    const height = Math.ceil(main.getBoundingClientRect().height);
    if (height <= 0 || (!again && Math.abs(height - told) < 2)) return;
    told = height;
    parent.postMessage({ type: "comparanda:size", v: 1, height }, "*");
    /* The form that hosts of embedded pages know. */
    parent.postMessage(JSON.stringify({ src: location.href, context: "iframe.resize", height }), "*");
  };
  new ResizeObserver(() => requestAnimationFrame(() => tell(false))).observe(main);
  addEventListener("load", () => tell(true));
  document.fonts?.ready.then(() => tell(true));
  addEventListener("message", event => {
    if (event.source === parent && event.data?.type === "comparanda:ping") tell(true);
  });
})();
