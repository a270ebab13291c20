/* evidence.js: the panel that shows who says so, when a value is first chosen; for table.js. */
"use strict";
comparanda("js/evidence", ({make, button, copy, attributes, subjects}) => {
  const panel = make("dialog.panel", {"aria-labelledby": "panel-title"});
  panel.addEventListener("click", event => {
    if (event.target === panel || event.target.matches("footer a")) panel.close();
  });
  document.body.append(panel);

  function citation(claim) {
    const text = (before, what, after = "") => (what = claim.querySelector(what)) ? before + what.textContent + after : "";
    return `\u201c${text("", ".value")}\u201d: ${text("", "a")}${text(" (", "time", ")")}${text(", ", ".place")}. ${claim.querySelector("a").href}`;
  }

  return cell => {
    const attribute = attributes.find(one => [...one.cells.values()].includes(cell));
    const [id] = [...attribute.cells].find(pair => pair[1] === cell);
    /* Its title is put away while site.js shows a hint. */
    const label = attribute.head.querySelector("a");
    const permalink = new URL(cell.home || "#" + cell.id, location.href.split(/[?#]/)[0]).href;
    const claims = document.querySelector(cell.querySelector("a.finding").hash + " .claims").cloneNode(true);
    for (const claim of claims.children) {
      const cited = citation(claim);
      claim.lastElementChild.append(" ", button("Copy as citation", event => copy(cited, event.target)));
    }
    panel.replaceChildren(
      make("header", {}, make("h2", {id: "panel-title"}, `${subjects.get(id).name}, ${attribute.label}`), button("Close", () => panel.close())),
      make("p.summary", {}, label.title || label.dataset.hint || ""),
      claims,
      make("footer", {}, make("a", {href: permalink}, "Link to this value"), button("Copy link", event => copy(permalink, event.target))));
    panel.showModal();
  };
});
