// The colours of the data, as the style sheet has them: light, dark, and light again in print and
// in pictures to keep.

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
 * Dark colours stand in rules for dark screens alone; what stands outside of them is light.
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
