// A text field that suggests while one types (the ARIA combobox with a listbox).
import { el, fill, make, name } from "./element.js";
import * as Status from "./status.js";

/** @import { Child } from "./types.js" */

const STEPS = new Map([["ArrowDown", 1], ["ArrowUp", -1]]);
/**
 * A choice: what it shows, and what is done, which returns the text that stays in the field. One that
 * is only near to what was typed is not taken before it is chosen.
 * @typedef {{content: Child, isNear: boolean, pick: () => string}} Choice
 */
/** @typedef {{choices: Choice[], note: string}} Suggestion note: what is not understood or not found */

/**
 * Let a text field suggest.
 * @param {HTMLInputElement} input
 * @param {{label: string, suggest: (text: string) => Suggestion|null}} options suggest: null closes the list
 */
export function attach(input, { label, suggest }) {
  const id = `${input.id}-list`;
  const list = make(el("ul", { class: "choices-list", id, role: "listbox", "aria-label": label, hidden: true }));
  const note = make(el("p", { class: "choices-none", hidden: true }));
  const box = make(el("div", { class: "choices", hidden: true }));
  box.append(note, list);
  input.after(box);
  for (const [key, value] of Object.entries({
    role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": id,
  })) input.setAttribute(key, value);
  /** @type {Choice[]} */
  let choices = [];
  let at = -1;

  function update() {
    const found = suggest(input.value);
    if (!found) return close();
    choices = found.choices;
    at = choices.length && !choices[0].isNear ? 0 : -1;
    fill(list, choices.map(option));
    fill(note, name(found.note));
    list.hidden = !choices.length;
    note.hidden = !found.note;
    box.hidden = list.hidden && note.hidden;
    if (found.note && !choices.length) Status.announce(found.note);
    input.setAttribute("aria-expanded", String(!list.hidden));
    return mark();
  }

  /** @param {Choice} choice @param {number} place */
  const option = (choice, place) => el("li", {
    class: "choice", role: "option", id: `${id}-${place}`, "aria-selected": String(place === at),
    pointerdown: (event) => event.preventDefault(),
    click: () => pick(place),
  }, choice.content);

  function mark() {
    [...list.children].forEach((item, place) => { item.setAttribute("aria-selected", String(place === at)); });
    if (at >= 0) {
      input.setAttribute("aria-activedescendant", `${id}-${at}`);
      list.children[at].scrollIntoView({ block: "nearest" });
    } else input.removeAttribute("aria-activedescendant");
  }

  function close() {
    choices = [];
    box.hidden = list.hidden = note.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  /** @param {number} place */
  function pick(place) {
    const choice = choices[place];
    close();
    input.value = choice.pick();
  }

  /** @param {number} step */
  function move(step) {
    at = at < 0 && step < 0 ? choices.length - 1 : (at + step + choices.length) % choices.length;
    mark();
  }

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    const step = STEPS.get(event.key);
    if (step && list.hidden) update();
    else if (step && choices.length) move(step);
    else if (event.key === "Enter" && at >= 0 && choices.length) pick(at);
    else if (event.key === "Enter" && !note.hidden) Status.announce(sayNear());
    else if (event.key === "Escape" && (input.value || !box.hidden)) {
      if (box.hidden) input.value = "";
      close();
    } else return;
    event.preventDefault();
  }

  const sayNear = () => `${note.textContent} ${choices.length ? "The arrow keys go through what may be meant." : ""}`.trim();

  input.addEventListener("input", update);
  input.addEventListener("keydown", onKey);
  input.addEventListener("blur", close);
}
