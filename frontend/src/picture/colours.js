// The colours of the data from the style sheet: light or dark, and always light in print and in saved
// pictures.

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
 * Dark colours are only in rules for dark screens; those outside of them are light.
 * @param {string} name
 */
function lightStyle(name) {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  return rules.filter((rule) => rule instanceof CSSStyleRule).filter((rule) => rule.selectorText === ":root")
    .findLast(({ style }) => style.getPropertyValue(`--${name}`))?.style;
}

/**
 * Do some work in light colours, whatever the page is in.
 * @template T
 * @param {() => T} work
 * @returns {T} what the work gives
 */
export function inLight(work) {
  if (!scheme.matches) return work();
  try {
    isLight = true;
    renew();
    return work();
  } finally {
    isLight = false;
    renew();
  }
}

function renew() {
  known = new Map();
  for (const listener of listeners) listener();
}

scheme.addEventListener("change", renew);
window.matchMedia("print").addEventListener("change", renew);

/** @param {() => void} listener */
export const on = (listener) => listeners.push(listener);
