// Fields of a form: each has its row of the form, and a way to read it.
import { el, make } from "../ui/element.js";

/** @import { Child } from "../ui/types.js" */
/** @import { Option } from "./types.js" */
/**
 * @template V
 * @typedef {{row: Element, focus: () => void, read: () => V}} Field
 */

/**
 * Describe the row of a field.
 * @param {string} id of the field
 * @param {string} label
 * @param {string} hint
 * @param {...Child} content
 */
export const row = (id, label, hint, ...content) => el("div", { class: "form-row" },
  el("label", { class: "form-label", for: id }, label),
  el("div", { class: "form-box" }, content),
  hint && el("p", { class: "form-hint", id: `${id}-hint` }, hint));

/**
 * Describe the text box of a field.
 * @param {string} id
 * @param {string} hint
 */
export const box = (id, hint) => el("input", {
  class: "field", id, type: "text", autocomplete: "off", spellcheck: false, "aria-describedby": hint ? `${id}-hint` : null,
});

/**
 * @param {Element} made
 * @returns {HTMLInputElement}
 */
export function inputIn(made) {
  const input = made.querySelector("input");
  if (input) return input;
  throw new Error("The row has no text box.");
}

/**
 * Make a field for a text.
 * @type {(id: string, label: string, value: string, hint?: string) => Field<string> & {input: HTMLInputElement}}
 */
export function text(id, label, value, hint = "") {
  const made = make(row(id, label, hint, box(id, hint)));
  const input = inputIn(made);
  input.value = value;
  return { row: made, input, focus: () => input.focus(), read: () => input.value.trim() };
}

/**
 * Make a field for one of several values; `changed` is called after each choice.
 * @type {(id: string, label: string, options: Option[], value: string, changed: () => void) => Field<string>}
 */
export function select(id, label, options, value, changed) {
  const made = make(row(id, label, "", el("select", { class: "field", id, change: changed },
    options.map((option) => el("option", { value: option.id, selected: option.id === value }, option.label)))));
  const chosen = /** @type {HTMLSelectElement} */ (made.querySelector("select"));
  return { row: made, focus: () => chosen.focus(), read: () => chosen.value };
}

/**
 * Make a field for any of several values.
 * @type {(id: string, label: string, options: Option[], values: string[], changed: () => void) => Field<string[]>}
 */
export function checks(id, label, options, values, changed) {
  const made = make(el("fieldset", { class: "form-checks", id },
    el("legend", { class: "form-label" }, label),
    options.map((option) => el("label", { class: "form-check" },
      el("input", { type: "checkbox", value: option.id, checked: values.includes(option.id), change: changed }), option.label))));
  const boxes = Array.from(made.querySelectorAll("input"));
  const read = () => boxes.filter(({ checked }) => checked).map((each) => each.value);
  return { row: made, focus: () => boxes[0]?.focus(), read };
}

/**
 * Put the key of an option before its label, so that the key chooses it in a list of options.
 * @param {Option} option
 * @returns {Option}
 */
export const withKey = (option) => ({ ...option, label: `${option.key} ${option.label}`.trim() });
