/* share.js: opens the page on how to take something along in a dialog, for site.js, and puts buttons beside what can be
   copied. */
(() => {
  "use strict";
  /* The view of a table stands in the address of its page: the frame can show the same one. */
  const view = new URLSearchParams([...new URLSearchParams(location.search)].filter(([key]) => ["subjects", "hide", "only", "text", "figures", "sort", "order", "swap"].includes(key)));

  const make = (tag, its, ...inner) => {
    const element = Object.assign(document.createElement(tag), its);
    element.append(...inner);
    return element;
  };

  async function copy(text, button) {
    const before = button.textContent;
    try {
      await navigator.clipboard.writeText(await text());
      button.textContent = "Copied";
    } catch {
      button.textContent = "Not copied: select and copy it by hand";
    }
    setTimeout(() => (button.textContent = before), 2000);
  }

  const buttonFor = (name, text) => {
    const button = make("button", {type: "button", textContent: "Copy"});
    button.setAttribute("aria-label", "Copy " + name);
    button.onclick = () => copy(text, button);
    return button;
  };

  function equip(share) {
    const served = location.protocol !== "file:";
    const load = async address => {
      const answer = await fetch(address);
      if (!answer.ok) throw new Error(address);
      return answer.text();
    };
    for (const one of share.querySelectorAll("[data-copy]")) {
      const place = one.closest("[data-place]")?.dataset.place;
      if (one.matches("a")) {
        /* A page that was opened from a disk may not read the files beside it. */
        if (served) one.after(" ", buttonFor(place ? "it for " + place : one.textContent, () => load(one.href)));
        continue;
      }
      const code = one.firstElementChild;
      if (one.matches("[data-frame]") && String(view)) {
        const query = code.textContent.includes("<") ? String(view).replaceAll("&", "&amp;") : String(view);
        code.textContent = code.textContent.replace(/(\/embed\/[^\s"|}?]*\.html)/, "$1?" + query.replaceAll("%2C", ","));
      }
      one.after(buttonFor("the code" + (place ? " for " + place : ""), () => code.textContent));
    }
    if (served && share.querySelector(".frozen")) {
      load(share.dataset.cited).then(text => {
        const {note} = JSON.parse(text).at(-1);
        const address = /\S*embed\/frozen\/\S*/.exec(note)?.[0];
        if (address) share.querySelector(".frozen").append(" ", make("a", {href: address, textContent: "The one of today"}));
      }).catch(() => {});
    }
    return share;
  }

  const here = document.querySelector("main > .share");
  if (here) equip(here);

  const dialog = make("dialog", {className: "panel"});
  dialog.setAttribute("aria-labelledby", "share-title");
  dialog.addEventListener("click", event => event.target === dialog && dialog.close());

  /* A page that was opened from a disk cannot ask for another: the link is followed then. */
  async function open(link) {
    if (location.protocol === "file:") throw new Error(link.href);
    const page = new DOMParser().parseFromString(await (await fetch(link.href)).text(), "text/html");
    const share = page.querySelector(".share");
    for (const one of page.querySelectorAll("link[data-beside]")) one.href = new URL(one.getAttribute("href"), link.href).href;
    for (const one of share.querySelectorAll("a")) one.href = new URL(one.getAttribute("href"), link.href).href;
    share.dataset.cited = new URL(share.dataset.cited, link.href).href;
    for (const one of share.querySelectorAll("[id]")) one.removeAttribute("id");
    const title = make("h2", {id: "share-title", textContent: link.textContent});
    const close = make("button", {type: "button", textContent: "Close", onclick: () => dialog.close()});
    dialog.replaceChildren(make("header", {}, title, close), equip(document.adoptNode(share)));
    document.head.append(...page.querySelectorAll("link[data-beside]"));
    document.body.append(dialog);
    dialog.showModal();
  }

  self.comparandaShare = link => open(link).catch(() => location.assign(link));
})();
