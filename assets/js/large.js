/* large.js: of a large table the rows in sight are laid out at once, and the rest, and its evidence, in portions when there
   is time, since readers of the screen are told of nothing that is not laid out. */
"use strict";
comparanda("js/large", (table, hideCells) => {
  const box = table.closest(".scroll");
  const evidence = document.querySelectorAll(".evidence.large > div");
  const idle = window.requestIdleCallback || setTimeout;
  /* Rows out of sight, whose cells do not follow the columns yet. */
  const stale = new Set();
  let round = 0;

  function follow(row) {
    stale.delete(row);
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

  function settle() {
    const mine = ++round;
    const rows = pending();
    sight(rows);
    requestAnimationFrame(() => setTimeout(() => mine === round && rows.forEach(row => row.classList.remove("later"))));
    const portion = () => {
      if (mine !== round) return;
      const [late] = stale;
      const next = late || pending()[0] || [...evidence].find(block => !block.matches(".whole"));
      if (!next) return;
      if (late) follow(late);
      next.classList.add("whole");
      idle(portion, {timeout: 100});
    };
    setTimeout(portion, 300);
  }

  /* Which of the rows are to follow at once. */
  function inSight(rows) {
    rows.forEach(row => row.classList.remove("whole"));
    const first = sight(rows);
    stale.clear();
    rows.forEach(row => first.has(row) || stale.add(row));
    return [...first];
  }

  /* The blocks above a note that an address names take the room that they need before the note is shown. */
  function showNote() {
    const note = document.getElementById(location.hash.slice(1));
    if (!note?.closest(".evidence.large")) return;
    [...evidence].slice(0, [...evidence].findIndex(block => block.contains(note)) + 1).forEach(block => block.classList.add("whole"));
    note.scrollIntoView();
  }

  addEventListener("beforeprint", () => stale.forEach(follow));
  addEventListener("hashchange", showNote);
  showNote();
  return {settle, inSight};
});
