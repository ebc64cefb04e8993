// Keys that do what a button does, but not while somebody types.
import * as Dialog from "./dialog.js";
import { el } from "./element.js";

/** @import { Child, Command } from "./types.js" */

const TYPING = "input:not([type=checkbox]), textarea, select, [contenteditable]";

/**
 * Make a listener for keys.
 * @param {(key: string) => Command|undefined} find what a key does now
 * @param {() => unknown} showHelp
 * @returns {(event: KeyboardEvent) => void}
 */
export const listen = (find, showHelp) => (event) => {
  const { target, key } = event;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  if (!(target instanceof Element) || target.closest("dialog")) return;
  const isTyping = target.matches(TYPING);
  if (isTyping && key !== "Escape") return;
  const isOnButton = target.closest("button, a, summary, [type=checkbox]") && (key === "Enter" || key === " ");
  if (isOnButton) return; // it does what the button says
  const command = find(key);
  if (!command && key !== "?") return;
  event.preventDefault();
  if (command) command.act();
  else showHelp();
};

/**
 * Show what each key does.
 * @param {string[][]} keys each with what it does
 * @param {Child} before
 * @param {Child} [after]
 */
export function showHelp(keys, before, after) {
  Dialog.open("Keys", before,
    el("dl", { class: "keys" }, keys.map(([key, does]) => el("div", {}, el("dt", {}, el("kbd", {}, key)), el("dd", {}, does)))),
    after);
}
