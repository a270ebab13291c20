// Loads the page anew when the site has changed, and shows what is wrong with it meanwhile.
(() => {
  "use strict";
  const shown = Number(document.currentScript.dataset.number);
  const host = document.createElement("comparanda-problems");
  const root = host.attachShadow({ mode: "open" });
  let source;

  const element = (name, text, parent) => {
    const made = document.createElement(name);
    made.textContent = text;
    parent.append(made);
    return made;
  };

  const show = (problems) => {
    host.remove();
    root.replaceChildren();
    if (problems.length === 0) {
      document.body.style.paddingBlockEnd = "";
      return;
    }
    const sheet = element("link", "", root);
    sheet.rel = "stylesheet";
    sheet.href = "/-/live.css";
    const panel = element("section", "", root);
    panel.setAttribute("role", "alert");
    element("h2", problems.length === 1 ? "1 problem" : problems.length + " problems", panel);
    element("p", "The page shows what can be baked. This goes away when the files are mended.", panel);
    const list = element("ol", "", panel);
    for (const problem of problems) {
      const item = element("li", "", list);
      element("code", problem.spot, item);
      element("strong", problem.message, item);
      element("span", problem.remedy, item);
    }
    document.body.append(host);
    // The end of the page can still be scrolled to.
    document.body.style.paddingBlockEnd = "60vh";
  };

  const listen = () => {
    source = new EventSource("/-/events");
    source.onmessage = (event) => {
      const state = JSON.parse(event.data);
      if (state.reading || state.number !== shown) {
        // What is told from now on is for the page that comes.
        source.close();
        location.reload();
      } else {
        show(state.problems);
      }
    };
  };

  // A browser keeps few connections to one server; pages that nobody sees do without.
  document.addEventListener("visibilitychange", () => {
    source?.close();
    if (document.visibilityState === "visible") {
      listen();
    }
  });
  if (document.visibilityState === "visible") {
    listen();
  }
})();
