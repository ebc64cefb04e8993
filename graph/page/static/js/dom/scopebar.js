// The line that says in words what is shown and what is not, and the ways back to everything.
(() => {
  "use strict";

  const { byId } = ag.element;
  const line = byId("scope-line");
  const unknownButton = byId("scope-unknown");
  const clearButton = byId("scope-clear");

  /**
   * Say in words what is shown now, for the line and for pictures and prints.
   * @param {boolean} [isPicture] false: what is in scope, whether in focus or not
   * @returns {string}
   */
  function words(isPicture = true) {
    const { scope } = ag.state.get();
    const { all, drawn, unknown } = ag.data.view(scope);
    const open = all.length - drawn.length;
    const whole = ag.data.view(ag.scope.EVERYTHING).drawn.length;
    const contested = ag.outside.listContested(drawn).length;
    return ag.summary.say(ag.data.record, scope, { shown: drawn.length, whole, unknown, contested, open, ...(isPicture && focus()) });
  }

  /** Say what else a reader of a part of the scope must know: what its dates and its choices leave out. */
  function caveats() {
    const { scope } = ag.state.get();
    const { drawn, unknown } = ag.data.view(scope);
    return ag.summary.sayCaveats(scope, { unknown, contested: ag.outside.listContested(drawn).length });
  }

  function focus() {
    const { actors, relations } = ag.shown.get().out;
    return { out: { actors, relations, words: ag.state.get().near ? "out of focus" : "hidden" } };
  }

  /** Take all choices back. */
  const clear = () => ag.state.set({ scope: ag.scope.EVERYTHING });

  function render({ scope }) {
    const text = words();
    if (line.textContent !== text) line.textContent = text;
    const isKept = scope.unknown === "keep";
    unknownButton.hidden = !ag.data.view(scope).unknown;
    unknownButton.textContent = isKept ? "Hide undated" : "Show undated faint";
    clearButton.hidden = ag.scope.toHash(scope) === "";
  }

  function toggleUnknown() {
    const { scope } = ag.state.get();
    ag.state.set({ scope: ag.scope.make({ ...scope, unknown: scope.unknown === "keep" ? "drop" : "keep" }) });
  }

  // The button goes away with what it clears, and the focus would be lost with it.
  function onClear() {
    clear();
    line.focus();
  }

  function start() {
    clearButton.addEventListener("click", onClear);
    unknownButton.addEventListener("click", toggleUnknown);
    ag.state.on(render, "scope", "near", "hide");
    render(ag.state.get());
  }

  ag.scopebar = Object.freeze({ start, words, caveats, clear });
})();
