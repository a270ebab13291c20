/* table.js: the table of a comparison as its reader wants it. The view stands in the address; without this script the
   table stands as it was baked. */
"use strict";
(() => {
  const table = document.querySelector("table.comparison[data-id]");
  if (!table) return;
  const root = document.currentScript.src.replace(/js\/table\.js.*$/, "");
  const box = table.closest(".scroll");
  const id = table.dataset.id;
  /* An id, as the ledger has it: an address can ask for nothing else. */
  const ID = /^[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$/;
  const NUMERIC = ["number", "money", "percent", "date"];

  /* ---- Elements ---- */

  /* make("button.small", {type: "button"}, "Text", child, ...) */
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

  const button = (text, action, properties) => make("button", {type: "button", onclick: action, ...properties}, text);
  const check = (text, action, checked) => {
    const input = make("input", {type: "checkbox", checked: !!checked, onchange: () => action(input.checked)});
    return make("label.check", {}, input, " " + text);
  };

  /* ---- What the page holds ---- */

  const subjects = new Map();
  const attributes = [];
  const corner = table.tHead.rows[0].cells[0];
  for (const head of [...table.tHead.rows[0].cells].slice(1)) {
    subjects.set(head.dataset.id, {id: head.dataset.id, name: head.querySelector("a").textContent, head});
  }
  const chosen = [...subjects.keys()];
  for (const body of table.tBodies) {
    for (const row of [...body.rows].slice(1)) {
      const cells = new Map();
      const [head, ...rest] = row.cells;
      chosen.forEach((subject, i) => cells.set(subject, rest[i]));
      const label = head.querySelector("a");
      attributes.push({
        id: label.href.replace(/.*\/(.*)\.html$/, "$1"), label: label.textContent, unit: (head.querySelector("small")?.textContent || "").replace(/(, )?\w+ is better$/, ""),
        better: row.dataset.better, type: row.dataset.type, numeric: NUMERIC.includes(row.dataset.type), row, head, cells, body,
      });
    }
  }
  const byId = new Map(attributes.map(attribute => [attribute.id, attribute]));

  const values = cell => [...cell.querySelectorAll(".value")].map(value => {
    const condition = (value.closest("li") || cell).querySelector(".condition");
    return value.textContent + (condition ? ` (${condition.textContent})` : "");
  });
  const written = cell => values(cell).join("; ");
  const ends = cell => (cell.dataset.key || "").split("/");
  /* The middle of its interval, or nothing. */
  const middle = cell => {
    const [low, high = low] = ends(cell).filter(Boolean);
    return low ? (+low + +high) / 2 : null;
  };
  /* Whether some figure lies in both intervals, so that neither is the better. */
  const meet = (a, b) => {
    const below = (low, high) => low === "" || high === "" || +low < +high;
    const [[low, high = low], [from, to = from]] = [ends(a), ends(b)];
    return below(low, to) && below(from, high);
  };
  const same = cell => !cell.querySelector(".conditions") && cell.dataset.key || written(cell).toLowerCase();
  const known = cell => cell.dataset.finding !== "silent" && !/^(undisclosed|n\/a)$/.test(written(cell));

  /* ---- The view, and its address ---- */

  const ONLY = ["differing", "disputed"];
  const initial = () => ({
    subjects: [...chosen], hidden: new Set(), differing: false, disputed: false, text: "", figures: false,
    sort: null, down: false, swap: false,
  });
  let view = initial();

  function read() {
    const query = new URLSearchParams(location.search);
    const list = key => (query.get(key) || "").split(",").filter(Boolean);
    view = initial();
    if (query.has("subjects")) view.subjects = [...new Set(list("subjects"))].filter(one => ID.test(one));
    view.hidden = new Set(list("hide").filter(one => byId.has(one)));
    for (const one of ONLY) view[one] = list("only").includes(one);
    view.text = query.get("text") || "";
    view.figures = query.has("figures");
    const by = query.get("sort");
    if (by && (byId.has(by) || by.startsWith("in:"))) view.sort = by;
    view.down = query.get("order") === "down";
    view.swap = query.has("swap");
  }

  function address() {
    const parts = [];
    const put = (key, value) => parts.push(key + "=" + encodeURIComponent(value).replace(/%2C/g, ",").replace(/%3A/g, ":"));
    if (view.subjects.join() !== chosen.join()) put("subjects", view.subjects.join());
    if (view.hidden.size) put("hide", [...view.hidden].join());
    const only = ONLY.filter(one => view[one]);
    if (only.length) put("only", only.join());
    if (view.text) put("text", view.text);
    if (view.figures) put("figures", "1");
    if (view.sort) put("sort", view.sort);
    if (view.sort && view.down) put("order", "down");
    if (view.swap) put("swap", "1");
    return location.pathname + (parts.length ? "?" + parts.join("&") : "") + location.hash;
  }

  /* ---- Sorting ---- */

  function compare(a, b) {
    const [ka, kb] = [known(a), known(b)];
    if (!ka || !kb) return kb - ka;
    const [ma, mb] = [middle(a), middle(b)];
    if (ma !== null && mb !== null) return view.down ? mb - ma : ma - mb;
    if (ma !== null || mb !== null) return ma !== null ? -1 : 1;
    return written(a).localeCompare(written(b)) * (view.down ? -1 : 1);
  }

  const sorted = (list, cell) => cell ? [...list].sort((a, b) => compare(cell(a), cell(b))) : list;

  const sortSubject = () => view.sort?.startsWith("in:") && subjects.get(view.sort.slice(3));
  const sorting = () => byId.get(view.sort) || sortSubject();
  const shownSubjects = () => {
    const by = byId.get(view.sort);
    return sorted(view.subjects.filter(one => subjects.has(one)), by && (one => by.cells.get(one)));
  };
  const shownAttributes = () => {
    const by = sortSubject();
    return sorted(attributes, by && (one => one.cells.get(by.id)));
  };

  function sortBy(key, better) {
    const first = better ? better === "higher" : byId.get(key)?.numeric && byId.get(key).type !== "date";
    if (view.sort !== key) [view.sort, view.down] = [key, !!first];
    else if (view.down === !!first) view.down = !first;
    else view.sort = null;
    render();
  }

  /* ---- Laying the table out ---- */

  const groups = [...table.tBodies];

  function render() {
    const columns = shownSubjects();
    const rows = shownAttributes();
    const focus = document.activeElement;
    const heads = columns.map(one => subjects.get(one).head);
    if (view.swap) {
      table.tHead.rows[0].replaceChildren(corner, ...rows.map(one => scope(one.head, "col")));
      const body = make("tbody");
      for (const one of columns) {
        body.append(make("tr", {}, scope(subjects.get(one).head, "row"), ...rows.map(row => row.cells.get(one))));
      }
      table.replaceChildren(table.caption, table.tHead, body);
    } else {
      table.tHead.rows[0].replaceChildren(corner, ...heads.map(head => scope(head, "col")));
      for (const one of rows) {
        for (const cell of one.cells.values()) cell.hidden = false;
        one.row.replaceChildren(scope(one.head, "row"), ...columns.map(column => one.cells.get(column)));
      }
      if (sortSubject()) {
        table.replaceChildren(table.caption, table.tHead, make("tbody", {}, ...rows.map(one => one.row)));
      } else {
        groups.forEach(body => body.replaceChildren(body.group));
        rows.forEach(one => one.body.append(one.row));
        groups.forEach(body => body.group.cells[0].colSpan = columns.length + 1);
        table.replaceChildren(table.caption, table.tHead, ...groups);
      }
    }
    table.classList.toggle("swapped", view.swap);
    corner.firstElementChild.textContent = view.swap ? "Subject" : "Attribute";
    for (const {id, notes} of subjects.values()) if (notes) notes.hidden = !columns.includes(id);
    markSort();
    markBest(columns);
    if (focus && focus !== document.activeElement && table.contains(focus)) focus.focus();
    filter(true);
    lists();
  }

  function scope(head, to) {
    head.scope = to;
    head.hidden = false;
    head.style.display = "";
    return head;
  }

  function markSort() {
    table.querySelectorAll("[aria-sort]").forEach(head => head.removeAttribute("aria-sort"));
    const head = sorting()?.head;
    if (head) head.setAttribute("aria-sort", view.down ? "descending" : "ascending");
  }

  /* The rule stands in bake/SortKey.java too. */
  function markBest(columns) {
    for (const attribute of attributes.filter(one => one.better)) {
      const cells = columns.map(one => attribute.cells.get(one));
      cells.forEach(cell => cell.querySelector(".best")?.remove());
      const known = cells.filter(cell => middle(cell) !== null);
      const condition = cell => cell.querySelector(".condition")?.textContent;
      if (known.length < 2 || known.some(cell => cell.querySelector(".conditions") || condition(cell) !== condition(known[0]))) continue;
      const best = Math[attribute.better === "higher" ? "max" : "min"](...known.map(middle));
      const winners = known.filter(cell => middle(cell) === best);
      const doubtful = winners.some(cell => cell.dataset.finding === "disputed" || cell.querySelector(".unsettled")
        || known.some(other => !winners.includes(other) && meet(cell, other)));
      if (!doubtful && winners.length < known.length) winners.forEach(cell => cell.append(make("small.best", {}, "best")));
    }
  }

  /* ---- Which rows are shown ---- */

  /* What the filter looks in: words, and figures only when asked. */
  function texts(attribute) {
    const words = [attribute.label];
    const figures = [attribute.unit];
    for (const [subject, cell] of attribute.cells) {
      if (view.subjects.includes(subject)) (attribute.numeric ? figures : words).push(written(cell));
    }
    return [words.join("\n").toLowerCase(), figures.join("\n").toLowerCase()];
  }

  const note = attribute => attribute.texts ||= texts(attribute);

  function isShown(attribute, text) {
    if (view.hidden.has(attribute.id)) return false;
    const cells = () => view.subjects.map(one => attribute.cells.get(one)).filter(Boolean);
    if (view.disputed && !cells().some(cell => /^(disputed|contradicted)$/.test(cell.dataset.finding))) return false;
    if (view.differing && new Set(cells().filter(cell => cell.dataset.finding !== "silent").map(same)).size < 2) return false;
    if (!text) return true;
    note(attribute);
    return attribute.texts[0].includes(text) || view.figures && attribute.texts[1].includes(text);
  }

  /* Laid out anew, its columns are all there, and its rows may be elsewhere. */
  function filter(anew = false) {
    const text = view.text.trim().toLowerCase();
    let count = 0, changed = anew;
    for (const attribute of attributes) {
      const hidden = !isShown(attribute, text);
      if (!hidden) count++;
      const one = view.swap ? attribute.head : attribute.row;
      if (one.hidden === hidden) continue;
      changed = true;
      one.hidden = hidden;
      if (!view.swap) {
        attribute.row.ariaHidden = hidden || null;
        attribute.row.classList.remove("whole");
      }
    }
    for (const body of groups) body.group.hidden = [...body.rows].slice(1).every(row => row.hidden);
    empty.hidden = count > 0;
    box.hidden = count === 0 && !large;
    if (view.swap && changed) hideColumns();
    keep();
    const by = sorting();
    const ways = !by || by.numeric === false ? ["A to Z", "Z to A"] : by.type === "date" ? ["earliest first", "latest first"] : ["lowest first", "highest first"];
    say(`${count} of ${attributes.length} attributes, ${view.subjects.length} subject${view.subjects.length === 1 ? "" : "s"}`
      + (by ? `, sorted by ${by.label || by.name}, ${ways[+view.down]}` : ""));
    if (changed && !view.swap) portions?.settle();
    reset.ariaDisabled = address() === location.pathname + location.hash;
  }

  /* js/large.js, where the table is large. */
  let portions = null;
  const large = table.matches(".large");

  const heads = () => [...table.tHead.rows[0].cells];

  function hideColumns() {
    const rows = [...table.tBodies[0].rows];
    if (portions) portions.followInSight(rows, heads());
    else rows.forEach(row => hideCells(row));
  }

  /* end: the column that is not to be shown yet, nor those behind it; all are where there is none such. */
  function hideCells(row, end = -1) {
    heads().forEach((head, i) => row.cells[i].hidden = head.hidden || end > 0 && i >= end);
  }

  /* The address follows when the rows are seen: telling it takes a browser longer than hiding them. */
  let keeping = 0;
  function keep() {
    cancelAnimationFrame(keeping);
    keeping = requestAnimationFrame(() => setTimeout(() => {
      try {
        history.replaceState(history.state, "", address());
      } catch {
        /* The address of a page that was opened from a disk may be fixed. */
      }
    }));
  }

  const say = text => status.textContent = text;

  const forget = () => attributes.forEach(attribute => attribute.texts = null);

  /* ---- Subjects that the author has not chosen ---- */

  const waiting = new Map();
  window.comparanda = (path, value) => waiting.get(path)?.(value);

  /* What a script says that calls comparanda(path, ...). */
  const script = path => new Promise((resolve, reject) => {
    waiting.set(path, resolve);
    document.head.append(make("script", {src: root + path + ".js", onerror: reject}));
  });

  /* A file of the API: its JSON, or its twin where a page may load scripts alone. */
  const load = async path => location.protocol === "file:" ? script(path) : (await fetch(root + path + ".json")).json();

  let cellMaker = null;
  async function add(subject) {
    if (subjects.has(subject)) return true;
    let known, cellOf;
    try {
      [known, cellOf] = await Promise.all([load("api/v1/cells/" + subject), cellMaker ||= script("js/added").then(maker => maker(root, make))]);
    } catch {
      say(`What is known of ${subject} could not be loaded.`);
      return false;
    }
    const head = make("th", {scope: "col", "data-id": subject},
      make("span.label", {}, make("a", {href: `${root}subjects/${subject}.html`}, known.name)));
    const one = {id: subject, name: known.name, head};
    subjects.set(subject, one);
    sortButton(one);
    const cells = new Map(known.cells.map(cell => [cell.attribute, cell]));
    for (const attribute of attributes) attribute.cells.set(subject, cellOf(cells.get(attribute.id), attribute, known));
    one.notes = cellOf.notes(known, attributes);
    forget();
    return true;
  }

  /* ---- Evidence ---- */

  /* A script that copies, when it is first asked for. */
  const tool = path => Promise.all([script(path), script("js/copy")])
    .then(([build, copier]) => its => build({make, button, copy: copier(make), ...its}));

  let evidence = null;
  async function open(cell) {
    try {
      const show = await (evidence ||= tool("js/evidence").then(build => build({attributes, subjects})));
      show(cell);
    } catch {
      location = cell.querySelector("a.finding").href;
    }
  }

  table.addEventListener("click", event => {
    const cell = event.target.closest("td.cell");
    if (!cell || cell.dataset.finding === "silent" || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.target.closest("a");
    if (link && !link.matches(".finding") || String(getSelection())) return;
    event.preventDefault();
    if (!link) cell.querySelector("a.finding").focus();
    open(cell);
  });

  /* Its blocks out of sight are laid out when there is time: readers of the screen are told of nothing that is not. */
  function layOut() {
    const next = document.querySelector(".evidence > div:not(.whole)");
    next?.classList.add("whole");
    if (next) (window.requestIdleCallback || setTimeout)(layOut);
  }

  /* The blocks above a note that the address names take the room that they need before the note is shown. */
  function makeRoom() {
    let block = document.getElementById(location.hash.slice(1))?.closest(".evidence > div");
    for (; block; block = block.previousElementSibling) block.classList.add("whole");
  }

  /* ---- The tools above the table ---- */

  let menus = 0;
  function menu(text, ...content) {
    const name = "menu-" + ++menus;
    const pop = make("div.menu", {popover: "auto", id: name, role: "group", "aria-label": text}, ...content);
    const opener = make("button", {type: "button", popovertarget: name, "aria-haspopup": "true"}, text);
    return make("span", {}, opener, pop);
  }

  const change = (key, redo = render) => value => {
    view[key] = value;
    redo();
  };

  const status = make("p.summary", {role: "status"});
  const empty = make("p.empty", {hidden: true}, "Nothing is left to show. ", button("Show all", () => start(initial()).then(() => box.focus())));
  const text = make("input", {type: "search", placeholder: "Filter", "aria-label": "Filter the attributes", onfocus: () => attributes.forEach(note), oninput: () => change("text", filter)(text.value)});
  const figures = check("in figures too", change("figures", filter));
  const differing = check("Only differences", change("differing"));
  const disputed = check("Only disputed or contradicted", change("disputed"));
  const swap = button("Swap rows and columns", () => change("swap")(!view.swap), {"aria-pressed": "false"});
  const reset = button("Reset", () => start(initial()));
  const subjectList = make("ol");
  const attributeList = make("ul");
  const names = make("datalist", {id: "subject-names"});
  const wanted = make("input", {list: "subject-names", "aria-label": "Add a subject", placeholder: "Add a subject",
    oninput: () => {
      wanted.setCustomValidity("");
      if ([...names.options].some(one => one.value === wanted.value)) adding();
    },
    onkeydown: event => event.key === "Enter" && adding(true)});
  let offered = null;

  async function offer() {
    if (offered) return;
    try {
      const {subjects: all} = await load("api/v1/subjects");
      const kinds = new Set(all.filter(one => chosen.includes(one.id)).map(one => one.kind));
      offered = all.filter(one => kinds.has(one.kind));
      names.replaceChildren(...offered.map(one => make("option", {value: one.name}, one.kind)));
    } catch {
      say("The list of subjects could not be loaded.");
    }
  }

  /* roughly: the shortest name that holds what was typed will do. */
  async function adding(roughly) {
    const text = wanted.value.trim().toLowerCase();
    const left = (offered || []).filter(one => !view.subjects.includes(one.id)).sort((a, b) => a.name.length - b.name.length);
    const one = left.find(one => one.name === wanted.value) || roughly && text && left.find(one => one.name.toLowerCase().includes(text));
    if (!one) {
      if (!roughly || !text) return;
      say(`No other subject is called ${wanted.value}.`);
      wanted.setCustomValidity(status.textContent);
      wanted.reportValidity();
      return;
    }
    wanted.value = "";
    if (await add(one.id)) {
      view.subjects.push(one.id);
      render();
      subjects.get(one.id).head.scrollIntoView({block: "nearest", inline: "nearest"});
    }
  }

  function move(subject, by) {
    const list = shownSubjects();
    const at = list.indexOf(subject);
    list.splice(at, 1);
    list.splice(at + by, 0, subject);
    view.subjects = list;
    view.sort = byId.has(view.sort) ? null : view.sort;
    render();
    const moved = subjectList.querySelector(`[data-id="${CSS.escape(subject)}"]`);
    (moved.querySelector(`[data-by="${by}"]:enabled`) || moved.querySelector("button:enabled")).focus();
  }

  function lists() {
    const shown = shownSubjects();
    const rest = [...subjects.keys()].filter(one => !shown.includes(one));
    const focused = document.activeElement?.closest?.("[data-id]")?.dataset.id;
    const inside = subjectList.contains(document.activeElement) && document.activeElement.matches("input");
    subjectList.replaceChildren(...[...shown, ...rest].map(one => {
      const at = shown.indexOf(one);
      const name = subjects.get(one).name;
      const item = make("li", {"data-id": one}, check(name, on => {
        view.subjects = on ? [...shown, one] : shown.filter(other => other !== one);
        forget();
        render();
      }, at >= 0));
      if (at >= 0) {
        item.append(
          button("\u2191", () => move(one, -1), {"aria-label": `Move ${name} forward`, "data-by": "-1", disabled: at === 0}),
          button("\u2193", () => move(one, 1), {"aria-label": `Move ${name} back`, "data-by": "1", disabled: at === shown.length - 1}));
      }
      return item;
    }));
    if (inside) subjectList.querySelector(`[data-id="${CSS.escape(focused)}"] input`)?.focus();
    attributeList.replaceChildren(...attributes.map(one => make("li", {}, check(one.label, on => {
      view.hidden[on ? "delete" : "add"](one.id);
      filter();
    }, !view.hidden.has(one.id)))));
    text.value = view.text;
    figures.firstChild.checked = view.figures;
    differing.firstChild.checked = view.differing;
    disputed.firstChild.checked = view.disputed;
    swap.setAttribute("aria-pressed", view.swap);
  }

  function sortButton(one) {
    const key = byId.has(one.id) && one.row ? one.id : "in:" + one.id;
    const what = one.label || one.name;
    one.head.querySelector("a").after("\u202f", button("", () => sortBy(key, one.better), {"aria-label": `Sort by ${what}`, class: "sort"}));
  }

  async function start(wish) {
    view = wish;
    const loaded = await Promise.all(view.subjects.map(add));
    const missing = view.subjects.filter((one, i) => !loaded[i]);
    view.subjects = view.subjects.filter((one, i) => loaded[i]);
    if (!view.subjects.length) view.subjects = [...chosen];
    forget();
    render();
    if (missing.length) say(`${status.textContent}; not found: ${missing.join(", ")}`);
  }

  groups.forEach(body => body.group = body.rows[0]);
  attributes.forEach(sortButton);
  subjects.forEach(sortButton);
  const subjectMenu = menu("Subjects", make("p.add", {}, wanted, names), subjectList);
  subjectMenu.lastElementChild.addEventListener("toggle", offer);
  const takeMenu = menu("Copy, download, print");
  takeMenu.lastElementChild.addEventListener("toggle", async event => {
    const build = await tool("js/take");
    event.target.append(...build({
      id, swapped: () => view.swap, values, written,
      rows: () => shownAttributes().filter(one => !(view.swap ? one.head : one.row).hidden),
      columns: () => shownSubjects().map(one => subjects.get(one)),
    }));
  }, {once: true});
  box.before(
    make("div.tools", {role: "group", "aria-label": "This table"},
      make("span.filter", {}, text, figures), differing, disputed,
      make("span.more", {}, subjectMenu, menu("Rows", attributeList), swap,
        takeMenu,
        reset)),
    status, empty);

  makeRoom();
  addEventListener("hashchange", () => {
    makeRoom();
    document.querySelector(".evidence :target")?.scrollIntoView();
  });
  setTimeout(layOut, 300);
  if (large) script("js/large").then(build => (portions = build(table, hideCells)).settle());
  read();
  if (location.search) start(view).then(aim);
  else {
    lists();
    filter();
    aim();
  }
  addEventListener("popstate", () => {
    read();
    start(view);
  });
  /* A browser that knows how far its reader had scrolled the page does not scroll the box to the cell that the address names. */
  function aim() {
    const named = document.getElementById(location.hash.slice(1));
    if (!table.contains(named)) return;
    const [cell, frame] = [named, box].map(one => one.getBoundingClientRect());
    box.scrollBy(cell.left - frame.left - frame.width / 2, cell.top - frame.top - frame.height / 2);
  }
})();
