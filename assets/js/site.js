// site.js: the theme before anything is drawn; then anchors, the table of contents, hints, and boxes that scroll.
"use strict";
(() => {
  const html = document.documentElement;
  const all = (selector) => [...document.querySelectorAll(selector)];
  const make = (tag, its) => Object.assign(document.createElement(tag), its);

  const remembered = (theme) => {
    try {
      if (theme) localStorage.comparanda = theme;
      return localStorage.comparanda;
    } catch {
      return theme;
    }
  };
  const wear = (theme = "auto") => (html.dataset.theme = theme);
  wear(remembered());

  const themeSwitch = () => {
    const button = make("button", {type: "button", className: "theme"});
    const status = make("span", {className: "unseen", role: "status"});
    const say = () => (button.title = button.ariaLabel = "Theme: " + html.dataset.theme);
    button.onclick = () => {
      wear({auto: "light", light: "dark"}[html.dataset.theme]);
      remembered(html.dataset.theme);
      status.textContent = say();
    };
    say();
    all("header.site").forEach((header) => header.append(button, status));
  };

  const anchors = () =>
    all(".digest :is(h2,h3,h4)[id]").forEach((heading) => {
      const ariaLabel = "Link to " + heading.textContent;
      heading.append(" ", make("a", {className: "anchor", href: "#" + encodeURIComponent(heading.id), ariaLabel, textContent: "\xb6"}));
    });

  const contents = () => {
    const links = all(".toc a");
    const heading = (link) => document.getElementById(decodeURIComponent(link.hash.slice(1)));
    const follow = () => {
      const end = scrollY && scrollY + innerHeight > html.scrollHeight - 2;
      const now = links.findLast((link) => end || heading(link).getBoundingClientRect().top < 96);
      links.forEach((link) => (link.ariaCurrent = link === now ? "location" : null));
    };
    if (!links[0]) return;
    addEventListener("scroll", follow, {passive: true});
    requestAnimationFrame(follow);
  };

  const hints = () => {
    const box = make("div", {className: "hint", id: "page-hint", role: "tooltip", hidden: true});
    let of, timer, touch;
    const hide = () => {
      of?.removeAttribute("aria-describedby");
      of = null;
      box.hidden = true;
    };
    const place = () => {
      const {left, top, bottom} = of.getBoundingClientRect();
      const {offsetWidth, offsetHeight, style} = box;
      style.left = Math.max(0, Math.min(left, html.clientWidth - offsetWidth)) + "px";
      style.top = (bottom + offsetHeight < innerHeight ? bottom : top - offsetHeight) + "px";
    };
    const show = (link) => {
      hide();
      of = link;
      link.dataset.hint ??= link.title;
      link.removeAttribute("title");
      link.setAttribute("aria-describedby", box.id);
      box.textContent = link.dataset.hint;
      box.hidden = false;
      place();
    };
    const on = (type, act) =>
      document.addEventListener(type, (event) => act(event, event.target.closest?.(".label a[title],[data-hint]")), true);
    on("pointerdown", (event) => (touch = event.pointerType === "touch"));
    on("pointerover", (event, link) => {
      if (event.pointerType === "touch") return;
      clearTimeout(timer);
      if (link && link !== of) show(link);
      else if (!link && event.target !== box && of !== document.activeElement) timer = setTimeout(hide, 200);
    });
    on("focusin", (event, link) => link?.matches(":focus-visible") && show(link));
    on("focusout", hide);
    on("click", (event, link) => {
      if (!link || !touch || link === of) return of && hide();
      event.preventDefault();
      show(link);
    });
    on("keydown", (event) => event.key === "Escape" && hide());
    on("scroll", () => of && place());
    document.body.append(box);
  };

  const boxes = () => {
    const observer = new ResizeObserver((entries) =>
      entries.forEach(({target}) => {
        const wide = target.scrollWidth > target.clientWidth;
        if (wide) target.tabIndex = 0;
        else target.removeAttribute("tabindex");
        target.role = wide ? "group" : null;
        target.ariaLabel = wide ? "Scrolls sideways" : null;
      }),
    );
    all(".digest :is(table, pre)").forEach((one) => {
      if (one.closest(".scroll")) return;
      const box = one.matches("pre") ? one : make("div", {className: "scroll"});
      if (box !== one) {
        one.replaceWith(box);
        box.append(one);
      }
      observer.observe(box);
    });
  };

  /* How to take the page along is shown in a dialog, where share.js can be loaded. */
  const takeaways = () =>
    all(".takeaway a").forEach((link) => {
      link.onclick = (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        const src = new URL("../../js/share.js", link).href;
        document.head.append(make("script", {src, onload: () => comparandaShare(link)}));
      };
    });

  addEventListener("DOMContentLoaded", () => [themeSwitch, anchors, contents, hints, boxes, takeaways].forEach((part) => part()));
})();
