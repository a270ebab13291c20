// finder.js: looks things up in the site's own index (docs/search.md), on the search page and, on
// every other, in a dialog. Whatever comes from the index or the reader becomes text, never HTML.
self.comparandaFinder = (root, place) => {
  const SHOWN = 10;
  const EXCERPT = 200;

  // The index comes in scripts; each hands its name and text to this function, and is loaded once.
  const texts = {};
  const pieces = {};
  let version = "";
  self.comparandaSearch = (name, text) => (texts[name] = text);
  const load = (name) =>
    (pieces[name] ||= new Promise((done, failed) => {
      const script = document.createElement("script");
      script.src = `${root}search/${name}.js${version}`;
      script.onload = () => done(texts[name]);
      script.onerror = () => failed((pieces[name] = 0));
      document.head.append(script);
    }));

  const contents = async () => {
    const [hash, stops, beginnings, ...lines] = (await load("index")).split("\n");
    version = `?v=${hash}`;
    let size = 0;
    const kinds = lines.map((line) => {
      const [word, plural, count, perFile] = line.split(" ");
      const first = size;
      size += +count;
      return { word, plural, first, next: size, perFile };
    });
    return { stops: stops.split(" "), beginnings: beginnings.split(" "), kinds, size };
  };

  // Words, as Lucene's analysis takes texts apart (search/Words.java).
  const CJK = "[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hang}\\u30fc]";
  const LETTER = `(?!${CJK})[\\p{L}\\p{Nd}`;
  const IS_CJK = new RegExp(CJK, "u");
  const WORD = new RegExp(`${CJK}+|(?:${LETTER}]|(?<=\\p{Nd})\\.(?=\\p{Nd}))+`, "gu");
  const TOKEN = new RegExp(`${CJK}+|(?:${LETTER}\\p{M}]|[.,'\u2019](?=[\\p{L}\\p{Nd}]))+`, "gu");

  const pairs = (run) => {
    const all = [...run];
    return all[1] ? all.slice(1).map((c, i) => all[i] + c) : all;
  };

  const wordsOf = (text) =>
    (text.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase().normalize("NFC")
      .replace(/['\u2019]s(?![\p{L}\p{Nd}])/gu, "").replace(/(?<=\p{Nd}),(?=\p{Nd})/gu, "")
      .match(WORD) || [])
      .flatMap((word) => IS_CJK.test(word)
        ? pairs(word)
        : /^([^\p{Nd}]{2,})(\p{Nd}.*)$/u.exec(word)?.slice(1) || [word]);

  // Reads a list of hits (search/HitList.java).
  const read = (list, factor, best) => {
    const digits = [...list].map((c) => c.charCodeAt() - (c > "\\" ? 36 : 35));
    let score;
    let entry;
    let number = 0;
    let run = false;
    digits.slice(1).forEach((digit) => {
      if (digit > 89) {
        run = true;
      } else if (digit > 73) {
        score = digits[0] * (digit - 73) * factor;
        entry = -1;
      } else if (digit > 59) {
        number = number * 14 + digit - 60;
      } else {
        number = number * 60 + digit;
        entry += run ? 0 : number;
        for (let left = run ? number : 0; left >= 0; left--) {
          entry++;
          best[entry] = Math.max(best[entry], score);
        }
        number = 0;
        run = false;
      }
    });
  };

  // The lines of the dictionary for a word: its own, and those of words that begin with it.
  const lines = async (index, word, begins) => {
    const piece = index.beginnings.filter((beginning) => beginning && beginning <= word).length;
    const found = (await load(`words-${piece}`)).split("\n").flatMap((line) => {
      const [, written, sign, hits] = /^(.*?)([=@~])(.*)/.exec(line);
      const forms = written.split(" ");
      const own = forms.includes(word);
      const one = { forms, sign, hits, factor: own ? 1 : 0.7 };
      return own || (begins && forms.some((form) => form.startsWith(word))) ? [one] : [];
    });
    // A line with a star sums many up; what is typed in full comes first.
    const sum = found.find(({ forms }) => forms[0] === `${word}*`);
    const full = found.some(({ factor }) => factor === 1);
    found.forEach((one) => (one.factor *= full && one.factor < 1 ? 0.4 : 1));
    return found.filter((one) => one.factor === 1 || (sum ? one === sum : !one.forms[0].endsWith("*")));
  };

  const lookUp = async (index, word, begins) => {
    let found = await lines(index, word, begins);
    // With another ending than any text has: "licensing" where all say "licensed".
    for (let cut = 1; !found[0] && cut < 4 && word.length - cut > 3; cut++) {
      found = await lines(index, word.slice(0, -cut), true);
    }
    const [best, begun] = [new Float32Array(index.size), new Float32Array(index.size)];
    await Promise.all(found.map(async ({ sign, hits, factor }) =>
      read(sign === "=" ? hits : await load(`list-${hits}`), factor, factor === 1 ? best : begun)));
    // However rare a word is that only begins so: what has the word in full comes before it.
    const [top, most] = [best, begun].map((scores) => scores.reduce((a, b) => Math.max(a, b), 0));
    const scale = top && most > top * 0.9 ? top * 0.9 / most : 1;
    begun.forEach((score, entry) => {
      best[entry] = Math.max(best[entry], score * scale);
    });
    return {
      word, begins, best,
      found: found.length > 0,
      whole: !found.some(({ sign }) => sign === "~"),
      forms: [word, ...found.flatMap(({ forms }) => forms)],
    };
  };

  // What a query finds, the best first.
  const search = async (index, query) => {
    const all = [...new Set(wordsOf(query))];
    const typing = /[\p{L}\p{Nd}]$/u.test(query) && all[all.length - 1];
    const asked = all.filter((word) => !index.stops.includes(word)).slice(0, 12);
    const words = await Promise.all((asked[0] ? asked : all.slice(-1)).map((word) =>
      lookUp(index, word, word === typing && !(word[1] && IS_CJK.test(word)))));
    const known = words.filter(({ found }) => found);
    // A list that was cut for its length cannot rule an entry out.
    const lists = known.some(({ whole }) => whole) ? known.filter(({ whole }) => whole) : known;
    const hits = [];
    for (let entry = 0; entry < index.size; entry++) {
      const score = known.reduce((sum, { best }) => sum + best[entry], 0);
      if (score) {
        hits.push({ entry, score, missed: lists.filter(({ best }) => !best[entry]).length });
      }
    }
    hits.sort((a, b) => a.missed - b.missed || b.score - a.score || a.entry - b.entry);
    const lost = words.filter(({ found }) => !found).map(({ word }) => `\u201c${word}\u201d`).join(", ");
    const partly = lost || hits[0]?.missed;
    return { words, lost, partly, hits: partly ? hits : hits.filter(({ missed }) => !missed) };
  };

  const card = async (index, { entry }) => {
    const kind = index.kinds.find(({ next }) => entry < next);
    const number = entry - kind.first;
    const file = await load(`${kind.word}-${Math.floor(number / kind.perFile)}`);
    return [kind.word, ...file.split("\n")[number % kind.perFile].split("\t")];
  };

  const make = (name, attributes, ...content) => {
    const element = document.createElement(name);
    Object.keys(attributes).forEach((key) => element.setAttribute(key, attributes[key]));
    element.append(...content);
    return element;
  };

  // Where a text holds the words.
  const places = (text, words) => [...text.matchAll(TOKEN)].flatMap(({ 0: token, index }) => {
    if (IS_CJK.test(token)) {
      return [...token].flatMap((_, at) => words.flatMap(({ word }, which) => token.startsWith(word, at)
        ? [{ from: index + at, to: index + at + word.length, which }] : []));
    }
    const which = words.findIndex(({ word, begins, forms }) =>
      wordsOf(token).some((part) => forms.includes(part) || (begins && part.startsWith(word))));
    return which < 0 ? [] : [{ from: index, to: index + token.length, which }];
  });

  const marked = (text, found, start = 0, end = text.length) => {
    const nodes = [];
    let done = start;
    found.filter(({ from, to }) => from >= start && to <= end).forEach(({ from, to }) => {
      if (from < done && nodes.length) {
        nodes[nodes.length - 1].append(text.slice(done, to));
      } else {
        nodes.push(text.slice(done, from), make("mark", {}, text.slice(from, to)));
      }
      done = Math.max(done, to);
    });
    return [...nodes, text.slice(done, end)];
  };

  // The stretch of a text that has most of the words.
  const excerpt = (text, words) => {
    const found = places(text, words);
    const near = found.map(({ from }) =>
      new Set(found.filter((one) => one.from >= from && one.to < from + EXCERPT * 0.8).map(({ which }) => which)).size);
    const first = found[near.indexOf(Math.max(...near))]?.from || 0;
    const start = first < 60 ? 0 : text.lastIndexOf(" ", first - 40) + 1;
    const cut = start + EXCERPT < text.length;
    const end = cut ? Math.max(text.lastIndexOf(" ", start + EXCERPT), start + EXCERPT / 2) : text.length;
    return [start ? "\u2026 " : "", ...marked(text, found, start, end), cut ? " \u2026" : ""];
  };

  const said = ({ hits, lost, partly }) => {
    const count = `${hits.length.toLocaleString("en")} result${hits.length === 1 ? "" : "s"}`;
    return !hits.length ? `Nothing here holds ${lost || "that"}. Try fewer letters, or another name.`
      : lost ? `${count} without ${lost}, which nothing here holds.`
      : partly ? `Nothing holds all of these words. ${count} with some of them.` : `${count}.`;
  };

  const mount = () => {
    const input = make("input", {
      name: "q", id: "search-words", role: "combobox", enterkeyhint: "search", autocomplete: "off",
      autocapitalize: "off", spellcheck: "false",
      "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": "search-hits",
    });
    const kinds = make("div", { class: "kinds", role: "group", "aria-label": "Kinds of results" });
    const status = make("p", { role: "status" });
    const list = make("div", { class: "hits", id: "search-hits", role: "listbox", "aria-label": "Results", hidden: "" });
    const more = make("button", { type: "button", hidden: "" }, "More results");
    const form = make("form", { class: "search", role: "search", action: `${root}search.html` },
      make("label", { for: "search-words" }, "Search"), input, kinds, status, list, more);
    let kind = "";
    let limit = SHOWN;
    let turn = 0;
    let active;

    const activate = (option) => {
      active?.setAttribute("aria-selected", "false");
      active = option;
      option?.setAttribute("aria-selected", "true");
      option?.scrollIntoView({ block: "nearest" });
      input.setAttribute("aria-activedescendant", option ? option.id : "");
    };

    const filter = (word, plural, count) => {
      const button = make("button", { type: "button", "aria-pressed": word === kind },
        `${plural} `, make("span", {}, count.toLocaleString("en")));
      button.onclick = async () => {
        kind = word;
        limit = SHOWN;
        await show();
        kinds.querySelector("[aria-pressed=true]")?.focus();
      };
      return button;
    };

    const show = async () => {
      const mine = ++turn;
      const query = input.value;
      if (place) {
        history.replaceState(null, "", query ? `?q=${encodeURIComponent(query)}` : location.pathname);
      }
      try {
        const index = await contents();
        const result = await search(index, query);
        const { words, hits } = result;
        const of = ({ first, next }) => hits.filter(({ entry }) => entry >= first && entry < next);
        const filters = index.kinds.map((one) => [one.word, one.plural, of(one)]).filter((one) => one[2][0]);
        const chosen = filters.find(([word]) => word === kind)?.[2];
        const shown = chosen || hits;
        kind = chosen ? kind : "";
        const cards = await Promise.all(shown.slice(0, limit).map((hit) => card(index, hit)));
        if (mine !== turn) {
          return;
        }
        kinds.replaceChildren(...(hits[0] ? [["", "All", hits], ...filters] : [])
          .map(([word, plural, all]) => filter(word, plural, all.length)));
        list.replaceChildren(...cards.map(([word, title, url, text], i) => make("a",
          { role: "option", id: `search-hit-${i}`, href: root + url, tabindex: -1, "aria-selected": "false" },
          make("b", {}, ...marked(title, places(title, words))), " ", make("small", {}, word),
          make("span", {}, ...excerpt(text, words)))));
        activate();
        list.hidden = !cards[0];
        more.hidden = shown.length <= limit;
        input.setAttribute("aria-expanded", !list.hidden);
        status.textContent = query.trim() && said(result);
      } catch (error) {
        status.textContent = "The index could not be loaded.";
        throw error;
      }
    };

    let timer;
    input.oninput = () => {
      limit = SHOWN;
      clearTimeout(timer);
      timer = setTimeout(show, 120);
    };
    input.onkeydown = (event) => {
      const options = [...list.children];
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step && options[0]) {
        event.preventDefault();
        const at = options.indexOf(active) + step;
        activate(options[at < -1 ? options.length - 1 : at]);
      } else if (event.key === "Enter" && active && !event.isComposing) {
        event.preventDefault();
        active.click();
      }
    };
    more.onclick = () => {
      limit += SHOWN;
      show();
    };
    form.onsubmit = (event) => {
      if (place) {
        event.preventDefault();
      }
    };
    if (place) {
      input.value = new URLSearchParams(location.search).get("q") || "";
      if (input.value) {
        show();
      }
    }
    return [form, input];
  };

  const [form, input] = mount();
  const close = make("button", { "aria-label": "Close" }, "\u00d7");
  const dialog = make("dialog", { class: "finder", "aria-label": "Search" }, close);
  (place || dialog).append(form);
  if (!place) {
    close.onclick = () => dialog.close();
    dialog.onclick = (event) => {
      if (event.target === dialog) {
        dialog.close();
      }
    };
    document.body.append(dialog);
  }
  const open = () => {
    if (!place && !dialog.open) {
      dialog.showModal();
    }
    input.focus();
    input.select();
  };
  return { open, wordsOf };
};
