/* embed.js: within a frame on another site. Shows the subjects and rows that the address asks for, and tells the page
   around it how high it is. It works where storage, cookies and the page around it are out of reach. */
(() => {
  "use strict";
  const query = new URLSearchParams(location.search);
  const main = document.querySelector("main");
  const table = main.querySelector("table");

  const theme = query.get("theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;

  /* As the tables' own pages have it: "subjects" are shown, rows in "hide" are not. */
  const list = key => (query.get(key) || "").split(",").filter(Boolean);
  const hidden = new Set(list("hide"));
  for (const row of table ? table.querySelectorAll("tr[data-id]") : []) row.hidden = hidden.has(row.dataset.id);
  const columns = table ? [...table.querySelectorAll("thead th")] : [];
  const wanted = new Set(list("subjects"));
  if (columns.some(column => wanted.has(column.dataset.id))) {
    columns.forEach((column, i) => {
      if (!column.dataset.id || wanted.has(column.dataset.id)) return;
      for (const row of table.rows) if (row.cells.length === columns.length) row.cells[i].hidden = true;
    });
  }
  for (const body of table ? table.tBodies : []) {
    const rows = [...body.querySelectorAll("tr[data-id]")];
    body.hidden = rows.length > 0 && rows.every(row => row.hidden);
  }

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
