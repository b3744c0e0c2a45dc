/* Order entry by keyboard: rows, the product field, and saving the draft while it is written. The server computes everything. */
(() => {
  "use strict";
  const form = document.getElementById("entry");
  if (!form) return;
  const $ = (selector, root = document) => root.querySelector(selector);
  const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
  const body = $("#lines tbody");
  const words = body.dataset;
  const kept = $("#kept");
  const notes = $("#notes");
  const totals = $("#totals");
  const english = document.documentElement.lang === "en";
  const FIELDS = ["product", "quantity", "price", "discount"];
  const field = (row, name) => $(`[name=${name}]`, row);
  const rowOf = element => element.closest?.("#lines tbody tr");
  const blank = row => FIELDS.every(name => !field(row, name).value.trim());

  /* ---- rows ---- */
  const CELL = { unit: 3, vat: 6, net: 7 };
  const renumber = () => $$("tr", body).forEach((row, index) => {
    row.cells[0].textContent = index + 1;
    FIELDS.forEach(name => field(row, name).setAttribute("aria-label", `${words[name]}, ${words.row} ${index + 1}`));
    $("[data-remove]", row).setAttribute("aria-label", `${words.remove}, ${words.row} ${index + 1}`);
  });
  const clear = row => {
    FIELDS.forEach(name => { field(row, name).value = ""; });
    row.cells[CELL.unit].textContent = row.cells[CELL.vat].textContent = "";
    $("b", row.cells[CELL.net]).textContent = "";
  };
  const append = () => {
    const row = body.lastElementChild.cloneNode(true);
    $(".pop", row)?.remove();
    clear(row);
    row.classList.remove("now");
    body.append(row);
    dress(row);
    renumber();
    return row;
  };
  const lastBlank = () => blank(body.lastElementChild) ? body.lastElementChild : append();
  const enter = (row, name = "product") => { const input = field(row, name); input.focus(); input.select(); };
  const remove = row => {
    const next = row.nextElementSibling ?? row.previousElementSibling;
    if (next) row.remove(); else clear(row);
    renumber();
    soil();
    enter(next ?? row);
    save();
  };

  /* ---- the product field: an ARIA combobox over the price list ---- */
  let products = [];
  const early = new Set();
  fetch(form.dataset.products).then(answer => answer.ok ? answer.json() : []).then(list => {
    products = list;
    early.forEach(row => { const [first] = found(field(row, "product").value); if (first) take(row, first); });
    if (document.activeElement.name === "product") open(document.activeElement);
  });
  const pop = document.createElement("div");
  pop.className = "pop acpop";
  pop.hidden = true;
  const list = document.createElement("ul");
  list.id = "products";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", words.product);
  const foot = document.createElement("div");
  foot.className = "acfoot";
  pop.append(list, foot);
  let hits = [];
  let current = -1;
  const money = price => {
    const [whole, cents = ""] = price.split(".");
    return whole + (english ? "." : ",") + cents.padEnd(2, "0");
  };
  const found = typed => {
    const text = typed.trim().toLowerCase();
    if (!text) return [];
    const starts = ([code, name]) => code.startsWith(text) || (" " + name.toLowerCase()).includes(" " + text);
    const holds = ([, name]) => name.toLowerCase().includes(text);
    return [...products.filter(starts), ...products.filter(product => !starts(product) && holds(product))];
  };
  const marked = (name, typed) => {
    const span = document.createElement("span");
    const at = name.toLowerCase().indexOf(typed);
    if (at < 0) { span.textContent = name; return span; }
    const mark = document.createElement("mark");
    mark.textContent = name.slice(at, at + typed.length);
    span.append(name.slice(0, at), mark, name.slice(at + typed.length));
    return span;
  };
  const option = ([code, name, , price], index, typed) => {
    const item = document.createElement("li");
    item.className = "opt";
    item.id = `product-${index}`;
    item.setAttribute("role", "option");
    const number = document.createElement("span");
    number.className = "tnum muted";
    number.textContent = code;
    const sum = document.createElement("span");
    sum.className = "num";
    sum.textContent = english ? "€" + money(price) : money(price) + "\u00a0€";
    item.append(number, marked(name, typed), sum);
    return item;
  };
  const SHOWN = 8;
  const point = index => {
    current = hits.length ? (index + hits.length) % hits.length : -1;
    [...list.children].forEach((item, i) => item.setAttribute("aria-selected", i === current));
    list.children[current]?.scrollIntoView({ block: "nearest" });
    pop.input?.setAttribute("aria-activedescendant", current < 0 ? "" : list.children[current].id);
  };
  const shut = () => {
    pop.hidden = true;
    pop.input?.setAttribute("aria-expanded", "false");
    pop.input?.removeAttribute("aria-activedescendant");
  };
  const open = input => {
    const all = found(input.value);
    hits = all.slice(0, SHOWN);
    if (!hits.length) { shut(); return; }
    pop.input = input;
    list.replaceChildren(...hits.map((product, index) => option(product, index, input.value.trim().toLowerCase())));
    foot.textContent = `${hits.length} / ${all.length}`;
    input.parentElement.append(pop);
    pop.hidden = false;
    input.setAttribute("aria-expanded", "true");
    point(0);
  };
  const take = (row, [code, name, unit, price]) => {
    field(row, "product").value = `${code}  ${name}`;
    field(row, "price").value = money(price);
    row.cells[CELL.unit].textContent = unit;
    soil();
  };
  const choose = input => {
    const row = rowOf(input);
    take(row, hits[current]);
    if (!field(row, "quantity").value) field(row, "quantity").value = "1";
    shut();
    enter(row, "quantity");
  };
  list.addEventListener("mousedown", event => {
    const item = event.target.closest("[role=option]");
    if (!item) return;
    event.preventDefault();
    point([...list.children].indexOf(item));
    choose(pop.input);
  });
  const dress = row => {
    const input = field(row, "product");
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-expanded", "false");
    input.setAttribute("aria-controls", "products");
    FIELDS.forEach(name => { field(row, name).autocomplete = "off"; });
  };
  $$("tr", body).forEach(dress);
  body.closest("section").append(pop);

  /* ---- saving: one request at a time, and none while nothing has changed ---- */
  let dirty = false;
  let busy = false;
  let sent = false;
  let then = null;
  let timer = 0;
  /** What was posted and got no answer, with the rows it came from: exactly that is posted again, before anything newer. */
  let unanswered = null;
  /** Save or Confirm was pressed: what is wrong may take the focus. */
  let asked = false;
  /** The register has failed or forbids: it is not asked again by itself. */
  let halted = false;
  const soil = () => {
    dirty = true;
    clearTimeout(timer);
    timer = setTimeout(save, 3000);
  };
  const worthSaving = () => $("[name=order]", form).value
    || $$("tr", body).some(row => field(row, "product").value.trim() && field(row, "quantity").value.trim());
  const fieldsOf = sender => new URLSearchParams(new FormData(sender)).toString();
  const rowsNow = () => $$("tr", body).map(row => ({ row, product: field(row, "product").value }));
  /** Sends a form's fields; no answer when it led elsewhere: the session is over, or the undertaking. */
  const post = async (address, fields) => {
    const answer = await fetch(address, { method: "POST", body: new URLSearchParams(fields) });
    if (answer.redirected) return null;
    const said = await answer.json();
    halted = !answer.ok;
    return said;
  };
  const part = id => document.getElementById(id).content.cloneNode(true);
  /** How the draft stands: saved, refused, or cut off. */
  const say = (state, words) => {
    const said = part(state);
    if (words) $("b", said).textContent = words;
    kept.replaceChildren(said);
    kept.classList.toggle("savebar__state--refused", state !== "saved");
  };
  const told = (kind, ...words) => {
    const note = part(kind);
    note.firstElementChild.lastElementChild.append(...words);
    notes.replaceChildren(note);
  };
  const element = (name, ...inside) => {
    const made = document.createElement(name);
    made.append(...inside);
    return made;
  };
  const sentence = ({ text, field: id }) => {
    if (!id) return text;
    const link = element("a", text);
    link.href = `#${id}`;
    return link;
  };
  /** Says under a field what is wrong with it. */
  const mark = faults => ["delivery", "reference"].forEach(id => {
    const input = document.getElementById(id);
    const fault = faults.find(each => each.field === id);
    input.parentElement.classList.toggle("field--err", Boolean(fault));
    document.getElementById(`${id}-msg`)?.remove();
    ["aria-invalid", "aria-describedby"].forEach(name => input.removeAttribute(name));
    if (!fault) return;
    const said = element("span", fault.text);
    said.id = `${id}-msg`;
    said.className = "msg-err";
    input.after(said);
    input.setAttribute("aria-invalid", "true");
    input.setAttribute("aria-describedby", said.id);
  });
  const object = ({ refused, title }) => {
    if (refused.length === 1) told("fault", sentence(refused[0]));
    else told("fault", element("h3", title), element("ul", ...refused.map(each => element("li", sentence(each)))));
    mark(refused);
    if (asked) notes.firstElementChild.focus();
    asked = false;
  };
  const refuse = answer => {
    say("refused");
    object(answer);
    return "refused";
  };
  const sums = answer => {
    $("[data-count]", totals).textContent = answer.count;
    $("tbody", totals).replaceChildren(...answer.rates.map(([rate, ...amounts]) => {
      const head = element("th", rate);
      head.scope = "row";
      head.className = "tnum";
      const cells = amounts.map(amount => element("td", amount));
      cells.forEach(cell => { cell.className = "num"; });
      return element("tr", head, ...cells);
    }));
    const [, net, vat] = $("tfoot tr", totals).cells;
    net.textContent = answer.net;
    vat.textContent = answer.vat;
    $(".grand strong", totals).textContent = answer.gross;
  };
  /** Puts what the register made of the draft in the rows it was sent from, as far as they are still there and the same. */
  const show = (answer, rows) => {
    answer.rows.forEach((made, index) => {
      const { row, product } = rows[index];
      if (!made || !row.isConnected || field(row, "product").value !== product) return;
      const price = field(row, "price");
      if (!price.value && price !== document.activeElement) price.value = made.price;
      row.cells[CELL.unit].textContent = made.unit;
      row.cells[CELL.vat].textContent = made.vat;
      $("b", row.cells[CELL.net]).textContent = made.net;
    });
    sums(answer);
    ["order", "version"].forEach(name => { $(`[name=${name}]`, form).value = answer[name]; });
    $$("[data-number]").forEach(place => { place.textContent = answer.number; });
    if (answer.told) told("done", answer.told); else notes.replaceChildren();
    mark([]);
    say("saved", answer.state);
    asked = asked && dirty;
    history.replaceState(null, "", `${form.dataset.here}?order=${answer.order}`);
    const back = $(".lang")?.elements.to;
    if (back) back.value = location.pathname + location.search;
    return "saved";
  };
  /** The session is over or the page has failed: what has been saved comes back with the page. */
  const leave = () => {
    dirty = false;
    location.reload();
    return "left";
  };
  /** No answer: what was typed stays where it is and is sent again. */
  const offline = () => {
    say("cut", form.dataset.offline);
    asked = false;
    timer = setTimeout(save, 5000);
    return "cut";
  };
  const keep = async () => {
    const fields = fieldsOf(form);
    unanswered ??= { fields, rows: rowsNow() };
    dirty = unanswered.fields !== fields;
    const answer = await post(form.action, unanswered.fields);
    const { rows } = unanswered;
    unanswered = null;
    return !answer ? leave() : answer.refused ? refuse(answer) : show(answer, rows);
  };
  /** Tells what became of it: saved, refused, cut, left; nothing when there was nothing to do. */
  const save = async () => {
    if (busy || sent || halted || !dirty || !worthSaving()) return "";
    clearTimeout(timer);
    busy = true;
    const end = await keep().catch(offline);
    busy = false;
    const next = then;
    then = null;
    if (end === "left") return end;
    if (end !== "saved" && dirty) soil();
    else if (end !== "saved") dirty = true;
    else if (next) next();
    else if (dirty) return save();
    return end;
  };
  /** Runs once what has been typed is saved. */
  const saved = next => {
    if (!busy && !dirty) { next(); return; }
    then = next;
    save();
    if (!busy) { then = null; next(); }
  };

  form.addEventListener("input", event => {
    soil();
    if (event.target.name === "product") open(event.target);
  });
  form.addEventListener("change", event => { if (!rowOf(event.target)) { soil(); save(); } });
  body.addEventListener("focusin", event => {
    const row = rowOf(event.target);
    $$("tr.now", body).forEach(other => other.classList.toggle("now", other === row));
    row.classList.add("now");
  });
  body.addEventListener("focusout", event => {
    if (event.target === pop.input && !pop.contains(event.relatedTarget)) shut();
    const row = rowOf(event.target);
    if (row.contains(event.relatedTarget)) return;
    row.classList.remove("now");
    if (!blank(row)) lastBlank();
    save();
  });
  body.addEventListener("click", event => {
    const button = event.target.closest("[data-remove]");
    if (button) remove(rowOf(button));
  });
  body.addEventListener("keydown", event => {
    const input = event.target;
    const row = rowOf(input);
    const listed = !pop.hidden && pop.input === input;
    if (event.ctrlKey && event.key === "Delete") {
      event.preventDefault();
      shut();
      remove(row);
    } else if (listed && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      point(current + (event.key === "ArrowDown" ? 1 : -1));
    } else if (listed && event.key === "Escape") {
      event.preventDefault();
      shut();
    } else if (listed && (event.key === "Tab" && !event.shiftKey || event.key === "Enter" && !event.ctrlKey)) {
      event.preventDefault();
      choose(input);
    } else if (event.key === "Enter" && !event.ctrlKey && input.matches("input")) {
      event.preventDefault();
      if (input.name === "product") {
        if (!products.length) early.add(row);
        enter(row, "quantity");
      }
      else enter(row.nextElementSibling ?? append());
    }
  });

  /* ---- Enter outside the rows moves on; the buttons wait for the draft ---- */
  form.addEventListener("keydown", event => {
    if (event.key === "Enter" && !event.ctrlKey && event.target.matches("input") && !rowOf(event.target)) {
      event.preventDefault();
      enter(lastBlank());
    }
  });
  $("#save").addEventListener("click", () => {
    dirty = true;
    asked = true;
    halted = false;
    save();
  });
  /** What has been typed since the last save goes with it; an order that is not there yet is saved first. */
  const confirm = async () => {
    sent = true;
    asked = true;
    clearTimeout(timer);
    const rows = rowsNow();
    const answer = await post(form.dataset.confirm, fieldsOf(form)).catch(() => ({}));
    if (!answer) { leave(); return; }
    if (answer.to) { dirty = false; location.assign(answer.to); return; }
    sent = false;
    if (answer.refused) {
      if (["refused", "left"].includes(await save())) return;
      asked = true;
      object(answer);
    } else if (answer.order) {
      show(answer, rows);
      if (dirty) soil();
    } else say("cut", form.dataset.again);
  };
  $("#confirm").addEventListener("click", event => {
    if (sent || event.currentTarget.getAttribute("aria-disabled") === "true") return;
    asked = true;
    if (busy || unanswered || !$("[name=order]", form).value) saved(confirm); else confirm();
  });
  window.addEventListener("pageshow", event => { if (event.persisted) location.reload(); });
  window.addEventListener("beforeunload", event => { if (dirty && worthSaving()) event.preventDefault(); });
  $(".lang")?.addEventListener("submit", event => {
    if (!dirty && !busy) return;
    event.preventDefault();
    const { target, submitter } = event;
    saved(() => target.requestSubmit(submitter));
  });

  /* ---- throwing the draft away asks once ---- */
  const away = $("#away");
  const throwing = $("#throw");
  $("[data-discard]").addEventListener("click", () => {
    if ($("[name=order]", form).value) { away.showModal(); return; }
    dirty = false;
    history.back();
  });
  throwing.addEventListener("submit", async event => {
    event.preventDefault();
    if (unanswered) await save();
    sent = true;
    clearTimeout(timer);
    ["order", "version"].forEach(name => { $(`[name=${name}]`, throwing).value = $(`[name=${name}]`, form).value; });
    const answer = await post(throwing.action, fieldsOf(throwing)).catch(() => ({}));
    if (!answer) { leave(); return; }
    if (answer.to) { dirty = false; location.assign(answer.to); return; }
    sent = false;
    away.close();
    asked = true;
    if (answer.refused) object(answer); else say("cut", form.dataset.gone);
  });

  enter(lastBlank());
})();
