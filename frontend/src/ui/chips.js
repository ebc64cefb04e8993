// What is chosen, each with a button that takes it back.
import { el, name, svg } from "./element.js";

const cross = () => svg("svg", { viewBox: "0 0 16 16", "aria-hidden": "true" },
  svg("path", { d: "M4.5 4.5l7 7M11.5 4.5l-7 7" }));

/**
 * Make a chip. It says what it is; its button says what it does.
 * @param {string} text
 * @param {string} does such as "Stop avoiding NATO"
 * @param {() => void} take
 * @param {...Node} more further buttons
 * @returns {HTMLElement}
 */
export const make = (text, does, take, ...more) => el("li", { class: "chip" },
  el("span", { class: "chip-text" }, name(text)), more,
  el("button", { class: "chip-button", type: "button", "aria-label": does, title: does, click: take }, cross()));
