/* Proposes the place of a postal code, unless somebody wrote another one. */
(() => {
  "use strict";
  for (const box of document.querySelectorAll("[data-address]")) {
    const code = box.querySelector("[data-place-code]");
    const place = box.querySelector("[data-place-name]");
    const base = document.querySelector(".brand")?.getAttribute("href").replace(/index\.xhtml.*$/, "") ?? "/";
    let proposed = "";
    code.addEventListener("change", async () => {
      if (place.value && place.value !== proposed) return;
      const language = document.getElementById("language")?.value ?? "fi";
      const answer = await fetch(`${base}customers/postal-place?` + new URLSearchParams({ code: code.value, language }));
      if (!answer.ok || answer.redirected) return;
      const name = await answer.text();
      if (!name) return;
      proposed = name;
      place.value = name;
      place.dispatchEvent(new Event("input", { bubbles: true }));
    });
  }
})();

/* What drops down shuts again by Esc, by a click beside it, and when another opens; without this it shuts by its button. */
(() => {
  "use strict";
  const drops = [...document.querySelectorAll("details[data-drop]")];
  const shut = except => drops.forEach(drop => { if (drop !== except) drop.open = false; });
  drops.forEach(drop => drop.addEventListener("toggle", () => {
    if (!drop.open) return;
    shut(drop);
    drop.classList.remove("drop--end");
    drop.classList.toggle("drop--end", drop.querySelector(".drop__pop").getBoundingClientRect().right > innerWidth);
    drop.querySelector("input:not([type=hidden]), select")?.focus();
  }));
  document.addEventListener("click", event => shut(event.target.closest("details[data-drop]")));
  document.addEventListener("keydown", event => {
    const open = drops.find(drop => drop.open);
    if (event.key !== "Escape" || !open) return;
    open.open = false;
    open.querySelector("summary").focus();
  });
})();
