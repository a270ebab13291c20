/* added.js: the cells of a subject that the author of a comparison has not chosen, as pages have them; for table.js. */
"use strict";
comparanda("js/added", (root, make) => {
  function valueOf(condition) {
    const standing = condition.claims[0].standing;
    const parts = [make("span.value", {}, condition.value)];
    if (condition.condition) parts.push(" ", make("span.condition", {}, condition.condition));
    if (standing !== "stated") parts.push(" ", make("span.standing", {}, standing));
    return parts;
  }

  function claimsOf(cell, from) {
    return make("ul.claims", {}, ...cell.conditions.flatMap(condition => condition.claims.map(claim => {
      const document = from.documents[claim.document];
      const source = make("span", {}, make("a", {href: `${root}documents/${claim.document}.html#${claim.anchor}`}, document.title));
      if (document.published) source.append(" (", make("time", {}, document.published), ")");
      if (claim.at) source.append(", ", make("span.place", {}, claim.at));
      if (claim.account) source.append("; ", make("span.relation", {}, claim.account));
      if (claim.note) source.append(" ", make("span.note", {}, claim.note));
      if (claim.correct) source.append(" ", make("a.edit", {href: claim.correct}, "Correct this value"));
      return make("li", {"data-relation": claim.relation}, make("b", {}, ...valueOf({...condition, value: claim.value, claims: [claim]})), " ", source);
    })));
  }

  function cellOf(cell, attribute, from) {
    const td = make("td.cell", {"data-finding": cell ? cell.finding : "silent"});
    if (!cell) {
      td.append(make("span.finding", {}, "no source"));
      return td;
    }
    const [{low, high}] = cell.conditions;
    const number = end => end === null ? "" : typeof end === "string" ? Date.parse(end) / 864e5 : end;
    if (low !== null || high !== null) td.dataset.key = low === high ? number(low) : number(low) + "/" + number(high);
    if (cell.conditions.length > 1) td.append(make("ul.conditions", {}, ...cell.conditions.map(one => make("li", {}, ...valueOf(one)))));
    else td.append(...valueOf(cell.conditions[0]), ...cell.conditions[0].condition ? [] : [make("br")]);
    td.home = `${root}subjects/${from.id}.html#${attribute.id}--${from.id}`;
    td.append(make("a.finding", {href: td.home}, cell.finding));
    if (cell.unsettled) td.append(" ", make("span.unsettled", {}, "unsettled"));
    td.claims = () => claimsOf(cell, from);
    return td;
  }

  /* Notes on a subject's cells, below those that the page has; the cells' marks lead to them. */
  cellOf.notes = (from, attributes) => {
    const section = document.querySelector(".evidence");
    let number = section.querySelectorAll("ol > li").length;
    const list = make("ol", {start: String(number + 1)});
    for (const {label, cells} of attributes) {
      const cell = cells.get(from.id);
      if (!cell.claims) continue;
      const mark = cell.querySelector(".finding");
      mark.append(" ", make("sup", {}, ++number));
      mark.href = "#e" + number;
      list.append(make("li", {id: "e" + number}, make("a", {href: cell.home}, label), " ", cell.claims()));
    }
    const block = make("div.whole", {}, make("h3", {}, from.name), list);
    if (list.children.length) section.append(block);
    return block;
  };

  return cellOf;
});
