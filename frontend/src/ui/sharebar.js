// The buttons at the end of the tabs: a figure, and a word where there is room for it.
import { byId, el, icon, make } from "./element.js";
import * as Status from "./status.js";

const SHOWN = 8_000; // milliseconds

/**
 * Add a button to the group "Share".
 * @param {string} word its name
 * @param {string} figure path data in a square of 16
 * @param {() => void} click
 * @returns {HTMLElement}
 */
export function add(word, figure, click) {
  const button = make(el("button", { class: "share-button", type: "button", title: word, click },
    icon(figure),
    el("span", { class: "share-word" }, word)));
  byId("share").append(button);
  return button;
}

let waiting = 0;

/**
 * Say beside the buttons what was done, for a while.
 * @param {string} text
 */
export function note(text) {
  const line = byId("share-note");
  clearTimeout(waiting);
  Status.announce(text);
  line.textContent = text;
  waiting = setTimeout(() => { line.textContent = ""; }, SHOWN);
}
