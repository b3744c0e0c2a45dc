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
