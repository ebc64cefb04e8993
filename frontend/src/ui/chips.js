// Chips: chosen values, each with a button that removes it.
import { el, icon, name } from "./element.js";

/** @import { Described } from "./types.js" */

const cross = () => icon("M4.5 4.5l7 7M11.5 4.5l-7 7");

/**
 * Make a chip.
 * @param {string} text
 * @param {string} does what its button does, such as "Stop avoiding NATO"
 * @param {() => void} remove
 * @param {...Described} more further buttons
 */
export const make = (text, does, remove, ...more) => el("li", { class: "chip" },
  el("span", { class: "chip-text" }, name(text)), more,
  el("button", { class: "chip-button", type: "button", "aria-label": does, title: does, click: remove }, cross()));
