// A text field that suggests actors while one types (the ARIA combobox with a listbox).
import * as Index from "../core/index.js";
import * as Search from "../core/search.js";
import * as Data from "../state/data.js";
import { el, fill, make, name } from "./element.js";
import * as Icons from "./icons.js";
import * as Status from "./status.js";

const MOST = 8;
const STEPS = new Map([["ArrowDown", 1], ["ArrowUp", -1]]);
/** @typedef {ReturnType<typeof Search.find>} Found */

/**
 * Let a text field suggest actors.
 * @param {HTMLInputElement} input
 * @param {{label: string, choose: (id: string) => void, keep?: boolean}} options keep: the chosen
 *   name stays in the box; choose is called with "" when the box is emptied
 * @returns {{set: (id: string) => void}}
 */
export function attach(input, { label, choose, keep = false }) {
  const id = `${input.id}-list`;
  const list = make(el("ul", { class: "choices", id, role: "listbox", "aria-label": label, hidden: true }));
  const noMatch = make(el("p", { class: "choices choices-none", hidden: true }, "No actor found."));
  input.after(list, noMatch);
  for (const [key, value] of Object.entries({
    role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": id,
  })) input.setAttribute(key, value);
  /** @type {Found} */
  let found = [];
  let at = -1;

  // A name typed in full needs no list, which would cover the next field of the form.
  const isTypedOut = () => keep && Index.findActor(Data.record, input.value.trim()) !== undefined;

  function suggest() {
    if (isTypedOut()) return close();
    found = Search.find(Data.record.actors, input.value, MOST);
    at = found.length ? 0 : -1;
    fill(list, found.map(option));
    list.hidden = !found.length;
    noMatch.hidden = found.length > 0 || !input.value.trim();
    if (!noMatch.hidden) Status.announce(noMatch.textContent);
    input.setAttribute("aria-expanded", String(!list.hidden));
    return mark();
  }

  /** @param {Found[number]} choice @param {number} place */
  function option({ actor, match }, place) {
    const also = match !== actor.name && el("span", { class: "choice-match" }, name(match));
    return el("li", {
      class: "choice", role: "option", id: `${id}-${place}`, "aria-selected": String(place === at),
      pointerdown: (event) => event.preventDefault(),
      click: () => pick(place),
    }, Icons.kind(actor.kind), el("span", { class: "choice-name" }, name(actor.label)), also);
  }

  function mark() {
    [...list.children].forEach((item, place) => { item.setAttribute("aria-selected", String(place === at)); });
    if (at >= 0) {
      input.setAttribute("aria-activedescendant", `${id}-${at}`);
      list.children[at].scrollIntoView({ block: "nearest" });
    } else input.removeAttribute("aria-activedescendant");
  }

  function close() {
    found = [];
    list.hidden = noMatch.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  /** @param {number} place */
  function pick(place) {
    const { actor } = found[place];
    input.value = keep ? Data.typedName(actor.id) : "";
    close();
    choose(actor.id);
  }

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    const step = STEPS.get(event.key);
    if (step && list.hidden) suggest();
    else if (step && found.length) {
      at = (at + step + found.length) % found.length;
      mark();
    } else if (event.key === "Enter" && found.length) pick(at);
    else if (event.key === "Escape" && (input.value || !list.hidden)) {
      if (list.hidden && noMatch.hidden) input.value = "";
      close();
    } else return;
    event.preventDefault();
  }

  input.addEventListener("input", () => { suggest(); if (keep && !input.value.trim()) choose(""); });
  input.addEventListener("keydown", onKey);
  input.addEventListener("blur", close);
  return { set: (actor) => { input.value = actor ? Data.typedName(actor) : ""; } };
}
