// What is told to those who don't see what changed.
(() => {
  "use strict";

  const line = ag.element.byId("status");

  /** Tell a screen reader, politely. */
  function say(text) {
    line.textContent = "";
    line.textContent = text;
  }

  function onSelect() {
    const selected = ag.state.selected();
    if (ag.state.get().lost) return say(ag.state.get().lost);
    if (!selected) return say("Nothing is selected.");
    const names = selected.actors.map(ag.data.shown);
    if (selected.kind === "relation") return say(`Selected. ${ag.words.head(selected.relation)}`);
    return say(`Selected: ${ag.text.joinAnd(names)}. Details say who claims what.`);
  }

  ag.status = Object.freeze({ say, start: () => ag.state.on(onSelect, "select", "lost") });
})();
