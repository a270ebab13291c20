/* copy.js: copies a text and says so on the button that was pressed; for what table.js loads when it is asked for. */
"use strict";
comparanda("js/copy", make => async (text, from) => {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = make("textarea", {value: [text]});
    (document.querySelector("dialog[open]") || document.body).append(area);
    area.value = text;
    area.select();
    document.execCommand("copy");
    area.remove();
  }
  const before = from.textContent;
  from.textContent = "Copied";
  setTimeout(() => from.textContent = before, 1500);
});
