// The buttons at the end of the tabs: an icon, and a label where there is room.
import { byId, el, icon, make } from "./element.js";
import * as Status from "./status.js";

const SHOWN = 8_000; // milliseconds

/**
 * Add a button to the group "Share".
 * @param {string} label
 * @param {string} path of its icon, in a square of 16
 * @param {() => void} click
 * @returns {HTMLElement}
 */
export function add(label, path, click) {
  const button = make(el("button", { class: "share-button", type: "button", title: label, click },
    icon(path),
    el("span", { class: "share-word" }, label)));
  byId("share").append(button);
  return button;
}

let waiting = 0;

/**
 * Show next to the buttons what was done, for a while.
 * @param {string} text
 */
export function note(text) {
  const line = byId("share-note");
  clearTimeout(waiting);
  Status.announce(text);
  line.textContent = text;
  waiting = setTimeout(() => { line.textContent = ""; }, SHOWN);
}
