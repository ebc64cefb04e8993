// The search for an actor.
(() => {
  "use strict";

  const input = ag.element.byId("finder-input");

  function onSlash(event) {
    const typing = event.target.closest?.("input, textarea, select");
    if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    input.focus();
  }

  function start() {
    ag.combobox.make(input, {
      label: "Actors found",
      choose: (id) => ag.state.set({ select: id }),
    });
    document.addEventListener("keydown", onSlash);
  }

  ag.finder = Object.freeze({ start });
})();
