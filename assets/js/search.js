// search.js: opens the search, by the link in a page's head or by Ctrl+K, and sets it up on its own
// page. The search itself (finder.js) is loaded when somebody asks for it.
(() => {
  const root = new URL("..", document.currentScript.src).href;
  const place = document.querySelector("[data-search]");
  let finder;

  const load = () => {
    finder ||= new Promise((done, failed) => {
      const script = document.createElement("script");
      script.src = `${root}js/finder.js`;
      script.onload = () => done(self.comparandaFinder(root, place));
      script.onerror = () => {
        finder = null;
        failed(new Error(script.src));
      };
      document.head.append(script);
    });
    return finder;
  };

  const open = (event) => {
    event.preventDefault();
    load().then((found) => found.open());
  };

  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k") {
      open(event);
    }
  });
  document.querySelector("a.find")?.addEventListener("click", (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
      open(event);
    }
  });
  if (place) {
    load();
  }
})();
