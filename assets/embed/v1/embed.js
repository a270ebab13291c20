/* embed.js, version 1: for pages that show tables of this site. It sizes their frames, and makes a frame of
   <comparanda-table src="embed/compare/x.html" height="300">, whose address must be of this site. */
(() => {
  "use strict";
  const script = document.currentScript && document.currentScript.src;
  if (!script || window.comparandaEmbed) return;
  window.comparandaEmbed = 1;
  const base = new URL("../../", script);
  const ours = address => {
    try {
      const url = new URL(address, base);
      return url.origin === base.origin && url.href.startsWith(base.href + "embed/") ? url.href : "";
    } catch {
      return "";
    }
  };
  const tables = new Set();
  const frames = () => [...document.querySelectorAll("iframe"), ...[...tables].map(one => one.frame)];

  addEventListener("message", event => {
    const said = event.data;
    if (!said || said.type !== "comparanda:size" || said.v !== 1) return;
    if (typeof said.height !== "number" || !Number.isFinite(said.height) || said.height <= 0) return;
    /* A sandboxed frame has no origin that could be checked: it has to be one of the frames that show this site. */
    const frame = frames().find(one => one && one.contentWindow === event.source);
    if (frame && ours(frame.src)) frame.style.height = Math.min(20000, Math.max(40, Math.ceil(said.height))) + "px";
  });

  class ComparandaTable extends HTMLElement {
    connectedCallback() {
      const src = ours(this.getAttribute("src"));
      if (!src || this.frame) return;
      const frame = document.createElement("iframe");
      frame.title = this.getAttribute("title") || "Table";
      frame.setAttribute("sandbox", "allow-scripts allow-popups allow-popups-to-escape-sandbox");
      frame.referrerPolicy = "no-referrer";
      frame.loading = "lazy";
      frame.style.cssText = "display:block;width:100%;border:0";
      frame.style.height = (parseInt(this.getAttribute("height"), 10) || 300) + "px";
      frame.src = src;
      this.frame = frame;
      tables.add(this);
      this.attachShadow({ mode: "closed" }).append(frame);
    }
  }
  if (!customElements.get("comparanda-table")) customElements.define("comparanda-table", ComparandaTable);

  const ping = () => frames().forEach(one => {
    if (one && ours(one.src)) one.contentWindow.postMessage({ type: "comparanda:ping" }, "*");
  });
  document.readyState === "loading" ? addEventListener("DOMContentLoaded", ping) : ping();
})();
