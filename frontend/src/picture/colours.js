// The colours of the data from the style sheet, in light or dark mode; always light in print and in
// saved pictures.

import { ensure } from "../core/lookup.js";

const scheme = window.matchMedia("(prefers-color-scheme: dark)");
/** @type {(() => void)[]} */
const listeners = [];
/** @type {Map<string, string>} */
let known = new Map();
let isLight = false;

/**
 * Return a colour by the name of its custom property, such as "sign-positive".
 * @param {string} name
 * @returns {string}
 */
export const get = (name) => ensure(known, name, () => {
  const style = isLight ? lightStyle(name) : getComputedStyle(document.documentElement);
  return style?.getPropertyValue(`--${name}`).trim() ?? "";
});

/**
 * The style rule with a light colour: dark ones are only in rules for dark screens.
 * @param {string} name
 */
function lightStyle(name) {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  return rules.filter((rule) => rule instanceof CSSStyleRule).filter((rule) => rule.selectorText === ":root")
    .findLast(({ style }) => style.getPropertyValue(`--${name}`))?.style;
}

/**
 * Run some work in light colours, whatever the page's mode.
 * @template T
 * @param {() => T} work
 * @returns {T} the result of the work
 */
export function inLight(work) {
  if (!scheme.matches) return work();
  try {
    isLight = true;
    reset();
    return work();
  } finally {
    isLight = false;
    reset();
  }
}

function reset() {
  known = new Map();
  for (const listener of listeners) listener();
}

scheme.addEventListener("change", reset);
window.matchMedia("print").addEventListener("change", reset);

/** @param {() => void} listener */
export const on = (listener) => listeners.push(listener);
