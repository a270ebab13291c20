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

  function settle() {
    const mine = ++round;
    const portion = () => {
      if (mine !== round) return;
      const [late] = stale;
      const next = late || [...table.querySelectorAll("tbody > tr:not([hidden])"), ...evidence].find(one => !one.matches(".whole"));
      if (!next) return;
      if (late) follow(late);
      next.classList.add("whole");
      idle(portion, {timeout: 100});
    };
    setTimeout(portion, 300);
  }

  /* Which of the rows are to follow at once. */
  function inSight(rows) {
    const {top, bottom} = box.getBoundingClientRect();
    stale.clear();
    const seen = rows.map(row => row.getBoundingClientRect()).map(place => place.top <= bottom && place.bottom >= top);
    rows.forEach((row, i) => seen[i] || stale.add(row));
    return rows.filter((row, i) => seen[i]);
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
