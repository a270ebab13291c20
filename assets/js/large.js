/* large.js: of a large table the rows in sight are laid out at once, and the rest in portions when there is time, since
   readers of the screen are told of nothing that is not laid out. */
"use strict";
comparanda("js/large", (table, hideCells) => {
  const box = table.closest(".scroll");
  const idle = window.requestIdleCallback || setTimeout;
  /* Rows out of sight, whose cells do not follow the columns yet. */
  const stale = new Set();
  let round = 0;

  /* How wide a column is at least, and how far the box is scrolled: to ask when it matters would lay out all columns. */
  let column = 0, scrolled = 0;
  box.addEventListener("scroll", () => scrolled = box.scrollLeft, {passive: true});

  function follow(row) {
    stale.delete(row);
    row.style.paddingInlineEnd = "";
    for (const cell of row.cells) cell.style.display = "";
    if (row.isConnected) hideCells(row);
  }

  function seen(rows) {
    const {top, bottom} = box.getBoundingClientRect();
    return new Set(rows.map(row => [row, row.getBoundingClientRect()])
      .filter(([, place]) => place.top <= bottom && place.bottom >= top).map(([row]) => row));
  }

  const pending = () => [...table.querySelectorAll("tbody > tr:not([hidden], .whole)")];

  /* Those of some rows that are in sight. The others wait for the next frame: a browser would lay out more than is in sight
     before it shows anything. */
  function sight(rows) {
    rows.forEach(row => row.classList.add("later"));
    const first = seen(rows);
    first.forEach(row => row.classList.remove("later"));
    return first;
  }

  /* first: the rows in sight, where they are known. */
  function settle(first) {
    const mine = ++round;
    const rows = first ? [...table.tBodies[0].rows] : pending();
    if (!first) {
      follow(table.tHead.rows[0]);
      sight(rows);
    }
    requestAnimationFrame(() => setTimeout(() => {
      if (mine === round) rows.forEach(row => row.classList.remove("later", "whole"));
      column = parseFloat(getComputedStyle(table.tHead.rows[0].cells[1]).flexBasis);
    }));
    const portion = () => {
      if (mine !== round) return;
      const [late] = stale;
      const next = late || pending()[0];
      if (!next) return;
      if (late) follow(late);
      next.classList.add("whole");
      idle(portion, {timeout: 100});
    };
    setTimeout(portion, stale.size ? 50 : 300);
  }

  /* The rows in sight follow the columns at once, as far as these are in sight; what is beyond takes its room. */
  function followInSight(rows, heads) {
    const within = Math.ceil((scrolled + innerWidth) / column);
    const rest = heads.filter(head => !head.hidden).slice(within);
    heads.forEach(head => head.style.display = rest.includes(head) ? "none" : "");
    const first = sight(rows);
    stale.clear();
    for (const row of [table.tHead.rows[0], ...first]) {
      row.style.paddingInlineEnd = `calc(${rest.length} * var(--column))`;
      if (rest.length) stale.add(row);
    }
    first.forEach(row => hideCells(row, heads.indexOf(rest[0])));
    rows.forEach(row => first.has(row) || stale.add(row));
    settle(first);
  }

  addEventListener("beforeprint", () => stale.forEach(follow));
  return {settle, followInSight};
});
