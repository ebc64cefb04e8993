// Buttons that do what a key does, on the pages that ask one thing after the other.
import { el, name } from "./element.js";

/** @import { Command } from "./types.js" */

/** @type {Readonly<Record<string, string>>} */
const KEY_NAMES = { " ": "space", Enter: "↵", Escape: "esc" };
/** @type {Readonly<Record<string, string>>} */
const SHORTCUTS = { " ": "Space", "+": "Plus", "*": "Shift+*" };

/**
 * A button that was clicked with the mouse does not keep the focus: space would click it again.
 * @param {MouseEvent & {currentTarget: HTMLElement}} event
 */
const letGo = ({ detail, currentTarget }) => { if (detail > 0) currentTarget.blur(); };

/** @param {Command} command */
export const button = ({ key, label, act, isMain, isChosen }) => el("button", {
  class: `command ${isMain ? "is-main" : ""} ${isChosen ? "is-chosen" : ""}`.trim(), type: "button",
  click: (event) => { letGo(event); act(); }, key: `${key} ${label}`,
  "aria-keyshortcuts": SHORTCUTS[key] ?? key, "aria-pressed": isChosen === undefined ? null : String(isChosen),
}, el("kbd", { "aria-hidden": "true" }, KEY_NAMES[key] ?? key), " ", name(label));

/** @param {string} label @param {Command[]} commands @param {string} [look] */
export const group = (label, commands, look = "commands") => commands.length > 0 &&
  el("div", { class: look, role: "group", "aria-label": label }, commands.map(button));
