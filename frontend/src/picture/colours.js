// The colours of the data, as the style sheet has them: light, dark, and light again in print and
// in pictures to keep.

const scheme = window.matchMedia("(prefers-color-scheme: dark)");
const listeners = [];
let known = new Map();
let isLight = false;

/**
 * Return a colour by the name of its custom property, such as "sign-positive".
 * @param {string} name
 * @returns {string}
 */
export function get(name) {
  if (!known.has(name)) {
    const style = isLight ? lightStyle(name) : getComputedStyle(document.documentElement);
    known.set(name, style.getPropertyValue(`--${name}`).trim());
  }
  return known.get(name);
}

// Dark colours stand in rules for dark screens alone; what stands outside of them is light.
function lightStyle(name) {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  return rules.filter((rule) => rule.selectorText === ":root").map(({ style }) => style)
    .findLast((style) => style.getPropertyValue(`--${name}`));
}

/**
 * Do some work in light colours, whatever the page is in.
 * @param {() => any} work
 * @returns {any} what the work gives
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

export const on = (listener) => listeners.push(listener);
