/* The register's own script: menu, tips, keys, unsaved changes, search. Everything works by server without it, except search. */
(() => {
  "use strict";
  const $ = (selector, root = document) => root.querySelector(selector);
  const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
  const typing = element => element instanceof Element
    && element.matches("input:not([type=checkbox],[type=radio],[type=button],[type=submit]), textarea, select, [contenteditable]");

  /* ---- menu on narrow screens, the person's menu ---- */
  const menu = $("#menu");
  const menuButton = $("[data-menu]");
  const openMenu = open => {
    menu.classList.toggle("is-open", open);
    menuButton.setAttribute("aria-expanded", open);
    (open ? $("a", menu) : menuButton).focus();
  };
  menuButton?.addEventListener("click", () => openMenu(!menu.classList.contains("is-open")));
  const person = $(".whobox");
  document.addEventListener("click", event => {
    if (person?.open && !person.contains(event.target)) person.open = false;
  });

  /* ---- the side bar folds to its icons: at once here, and the server remembers ---- */
  const fold = $("[data-fold]");
  fold?.addEventListener("submit", event => {
    event.preventDefault();
    event.stopPropagation();
    const button = $("button", fold);
    fetch(fold.action, { method: "POST", redirect: "manual", body: new URLSearchParams({ side: button.value }) });
    button.value = $(".shell").classList.toggle("shell--folded") ? "open" : "folded";
  });

  /* ---- the height of rows: the same way ---- */
  const rowHeight = $("#rows");
  rowHeight?.addEventListener("submit", event => {
    event.preventDefault();
    event.stopPropagation();
    const button = event.submitter;
    const tight = button.value === "tight";
    fetch(rowHeight.action, { method: "POST", redirect: "manual", body: new URLSearchParams({ rows: button.value }) });
    $(".shell").dataset.rows = button.value;
    button.value = tight ? "roomy" : "tight";
    button.setAttribute("aria-pressed", tight);
    const word = $("[data-on]", button);
    word.textContent = tight ? word.dataset.on : word.dataset.off;
  });

  /* ---- tips: focus, hover and click show them, Esc shuts them, and they can be hovered (WCAG 1.4.13) ---- */
  const tipOf = button => button?.parentElement.querySelector(".tip");
  const tip = (button, shown) => {
    tipOf(button).hidden = !shown;
    button.setAttribute("aria-expanded", shown);
  };
  const shutTips = () => $$("[data-tip][aria-expanded=true]").forEach(button => tip(button, false));
  for (const [kind, shown] of [["mouseover", true], ["focusin", true], ["mouseout", false], ["focusout", false]]) {
    document.addEventListener(kind, event => {
      const box = event.target.closest?.(".tipped");
      if (!box || !shown && box.contains(event.relatedTarget)) return;
      if (shown) shutTips();
      tip($("[data-tip]", box), shown);
    });
  }

  /* ---- a page that came by POST gets an address of its own, so that Back and reload find it again ---- */
  const place = $("[data-place]")?.dataset.place;
  if (place) history.replaceState(null, "", place);

  /* ---- what a refusal says is read first ---- */
  $(".notes[role=alert]")?.focus();
  document.addEventListener("click", event => {
    const link = event.target.closest?.(".notes a");
    const field = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (field) {
      event.preventDefault();
      (typing(field) ? field : $("input, select, textarea", field) ?? field).focus();
    }
  });

  /* ---- show the password ---- */
  $$("[data-eye]").forEach(button => button.addEventListener("click", () => {
    const field = document.getElementById(button.dataset.eye);
    const shown = field.type === "text";
    field.type = shown ? "password" : "text";
    button.setAttribute("aria-pressed", !shown);
  }));
  $$("[data-print]").forEach(button => button.addEventListener("click", () => window.print()));
  $$("[data-copy]").forEach(button => button.addEventListener("click", () => navigator.clipboard?.writeText(button.dataset.copy)));
  $$("[data-back]").forEach(button => button.addEventListener("click", () => history.back()));

  /* ---- unsaved changes: form[data-keep] ---- */
  const kept = () => $("form[data-keep]");
  const bar = $("[data-dirty]");
  let dirty = kept()?.dataset.soiled === "true";
  const soil = event => {
    if (dirty || !event.target.closest?.("form[data-keep]")) return;
    dirty = true;
    if (bar) bar.hidden = false;
  };
  document.addEventListener("input", soil);
  document.addEventListener("change", soil);

  /* ---- a form that is kept is sent only while somebody is signed in: on the way to sign in, what was typed would be lost ---- */
  const unsent = $("#unsent");
  let asking = false;
  let sure = false;
  const ask = async () => {
    try {
      return (await fetch(unsent.dataset.ask, { redirect: "manual" })).status === 204 ? "here" : "out";
    } catch {
      return "silent";
    }
  };
  const sendWhenHere = async (form, button) => {
    asking = true;
    const answer = await ask();
    asking = false;
    if (answer === "here") {
      sure = true;
      form.requestSubmit(button);
      return;
    }
    for (const why of ["out", "silent"]) $$(`[data-${why}]`, unsent).forEach(each => { each.hidden = why !== answer; });
    if (!unsent.open) unsent.showModal();
  };
  document.addEventListener("submit", event => {
    if (sure || !unsent || event.target !== unsent.closest("form")) { dirty = false; return; }
    event.preventDefault();
    if (!asking) sendWhenHere(event.target, event.submitter);
  });
  window.addEventListener("beforeunload", event => { if (dirty && kept()?.dataset.keep === "ask") event.preventDefault(); });

  /* ---- the language switch posts the page itself when there is typed text to keep ---- */
  $(".lang")?.addEventListener("submit", event => {
    const form = kept();
    if (!form || !event.submitter) return;
    event.preventDefault();
    const field = document.createElement("input");
    field.type = "hidden";
    field.name = "screen-language";
    field.value = event.submitter.value;
    form.append(field);
    if (unsent && form === unsent.closest("form")) sendWhenHere(form).then(() => { if (!sure) field.remove(); });
    else form.submit();
  });

  /* ---- keys ---- */
  const KEYS_OFF = "register.keys.off";
  let singles = localStorage.getItem(KEYS_OFF) === null;
  const keysButton = $("[data-keys]");
  const showSingles = () => {
    keysButton?.setAttribute("aria-pressed", singles);
    const word = keysButton && $("[data-on]", keysButton);
    if (word) word.textContent = singles ? word.dataset.on : word.dataset.off;
  };
  showSingles();
  keysButton?.addEventListener("click", () => {
    singles = !singles;
    if (singles) localStorage.removeItem(KEYS_OFF); else localStorage.setItem(KEYS_OFF, "1");
    showSingles();
  });

  const press = key => {
    const control = $(`[data-key="${key}"]:not([aria-disabled=true], :disabled)`);
    control?.click();
    return Boolean(control);
  };
  const rows = () => $$("tbody tr").filter(row => $("a[href]", row) && row.offsetParent);
  const step = by => {
    const all = rows();
    if (!all.length) return false;
    const now = all.findIndex(row => row.classList.contains("is-cur"));
    const next = all[Math.min(all.length - 1, Math.max(0, now + by))];
    all[now]?.classList.remove("is-cur");
    next.classList.add("is-cur");
    $("a[href]", next).focus();
    return true;
  };
  const help = $("#keys");
  const showHelp = () => { help.showModal(); return true; };
  $("[data-help]")?.addEventListener("click", showHelp);
  $$("dialog [data-close]").forEach(button => button.addEventListener("click", () => button.closest("dialog").close()));

  const go = { d: "dashboard", a: "customers", t: "orders", l: "invoices", m: "payments", u: "products", o: "seller", h: "staff", k: "letters" };
  let afterG = 0;
  const single = key => {
    if (Date.now() - afterG < 1500) {
      afterG = 0;
      const link = $(`[data-section="${go[key]}"]`);
      link?.click();
      return Boolean(link);
    }
    switch (key) {
      case "g": afterG = Date.now(); return true;
      case "j": return step(1);
      case "k": return step(-1);
      case "/": { const filter = $("[data-filter]"); filter?.focus(); filter?.select?.(); return Boolean(filter); }
      case "?": return help ? showHelp() : false;
      default: return press(key);
    }
  };
  document.addEventListener("keydown", event => {
    if (event.defaultPrevented || event.isComposing) return;
    const held = event.ctrlKey || event.metaKey;
    if (held && !event.altKey && event.key.toLowerCase() === "k" && palette) {
      event.preventDefault();
      openPalette();
    } else if (held && event.key.toLowerCase() === "s" && $('[data-key="save"]')) {
      event.preventDefault();
      press("save");
    } else if (held && event.key === "Enter" && $('[data-key="post"]')) {
      event.preventDefault();
      press("post");
    } else if (event.key === "Escape") {
      shutTips();
      if (person?.open) { person.open = false; $("summary", person).focus(); }
      if (menu?.classList.contains("is-open")) openMenu(false);
      if (document.activeElement?.matches?.("[data-filter]")) document.activeElement.blur();
    } else if (singles && !held && !event.altKey && event.key.length === 1 && !typing(event.target) && !$("dialog[open]")
        && !$(".ui-dialog:not(.ui-hidden-container)") && single(event.key)) {
      event.preventDefault();
    }
  });

  /* ---- Ctrl-K: an ARIA combobox over what the desks find ---- */
  const palette = $("#palette");
  const opener = $("[data-palette]");
  const openPalette = () => {
    if (palette.open) return;
    palette.showModal();
    const field = $("[role=combobox]", palette);
    field.select();
    field.focus();
    field.dispatchEvent(new Event("input"));
  };
  if (palette && opener) {
    const field = $("[role=combobox]", palette);
    const list = $("[role=listbox]", palette);
    const state = $("[role=status]", palette);
    let timer = 0;
    let asked = 0;
    let current = -1;
    const options = () => $$("[role=option]", list);
    const choose = index => {
      const all = options();
      current = all.length ? (index + all.length) % all.length : -1;
      all.forEach((option, i) => option.setAttribute("aria-selected", i === current));
      field.setAttribute("aria-activedescendant", current < 0 ? "" : all[current].id);
      all[current]?.scrollIntoView({ block: "nearest" });
    };
    const show = html => {
      list.replaceChildren(...new DOMParser().parseFromString(html, "text/html").body.childNodes);
      field.setAttribute("aria-expanded", options().length > 0);
      state.textContent = options().length ? `${options().length} ${state.dataset.hits}` : field.value.trim().length > 1 ? state.dataset.none : "";
      choose(0);
    };
    const ask = async () => {
      const mine = ++asked;
      const answer = await fetch(opener.dataset.palette, {
        method: "POST",
        headers: { "Content-Type": "application/x-www-form-urlencoded" },
        body: new URLSearchParams({ q: field.value }),
      });
      if (mine !== asked) return;
      if (answer.redirected || !answer.ok) { location.reload(); return; }
      show(await answer.text());
    };
    opener.addEventListener("click", openPalette);
    palette.addEventListener("close", () => opener.focus());
    field.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(ask, 150); });
    field.addEventListener("keydown", event => {
      if (event.key === "ArrowDown") { event.preventDefault(); choose(current + 1); }
      if (event.key === "ArrowUp") { event.preventDefault(); choose(current - 1); }
      if (event.key === "Enter") {
        event.preventDefault();
        const option = options()[current];
        if (option) location.assign(option.dataset.href);
      }
    });
    list.addEventListener("click", event => {
      const option = event.target.closest("[role=option]");
      if (option) location.assign(option.dataset.href);
    });
  }
})();
