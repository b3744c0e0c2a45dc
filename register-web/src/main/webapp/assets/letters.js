/* Goes to the place of a fault in the text of a letter. */
(() => {
  const body = document.getElementById("body");
  document.querySelectorAll("[data-goto]").forEach(button => button.addEventListener("click", () => {
    const at = Number(button.dataset.goto);
    body.focus();
    body.setSelectionRange(at, body.value.indexOf("\n", at) < 0 ? body.value.length : body.value.indexOf("\n", at));
  }));
})();
