// Links that select. Their address is that of the view they lead to, so that they can be copied.
(() => {
  "use strict";

  const { el, name } = ag.element;

  /**
   * Make a link that selects an actor, a relation or a pair.
   * @param {string} select as in the state
   * @param {string} text
   * @param {string} [look] further class names
   * @returns {HTMLElement}
   */
  function to(select, text, look = "") {
    const { scope } = ag.state.get();
    return el("a", {
      class: `link ${look}`.trim(),
      href: `#${ag.hash.write({ ...ag.state.get(), select, scope })}`,
      click: (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        ag.state.set({ select });
      },
    }, name(text));
  }

  ag.links = Object.freeze({ to });
})();
