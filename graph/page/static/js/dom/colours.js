// The colours of the data, as the style sheet has them: light, dark, and light again in print.
(() => {
  "use strict";

  const scheme = window.matchMedia("(prefers-color-scheme: dark)");
  const listeners = [];
  let known = new Map();

  /**
   * Return a colour by the name of its custom property, such as "sign-positive".
   * @param {string} name
   * @returns {string}
   */
  function get(name) {
    if (!known.has(name)) {
      const style = getComputedStyle(document.documentElement);
      known.set(name, style.getPropertyValue(`--${name}`).trim());
    }
    return known.get(name);
  }

  function renew() {
    known = new Map();
    for (const listener of listeners) listener();
  }

  scheme.addEventListener("change", renew);
  window.matchMedia("print").addEventListener("change", renew);

  ag.colours = Object.freeze({ get, on: (listener) => listeners.push(listener) });
})();
