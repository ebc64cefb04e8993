// What is chosen, each with a button that takes it back.
import { el, icon, name } from "./element.js";

/** @import { Described } from "./types.js" */

const cross = () => icon("M4.5 4.5l7 7M11.5 4.5l-7 7");

/**
 * Make a chip. It says what it is; its button says what it does.
 * @param {string} text
 * @param {string} does such as "Stop avoiding NATO"
 * @param {() => void} take
 * @param {...Described} more further buttons
 */
export const make = (text, does, take, ...more) => el("li", { class: "chip" },
  el("span", { class: "chip-text" }, name(text)), more,
  el("button", { class: "chip-button", type: "button", "aria-label": does, title: does, click: take }, cross()));
