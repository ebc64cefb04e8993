// The paths that were found, each as a chain of claims; the one looked at is lit in the picture.
(() => {
  "use strict";

  const { el, replace, byId, name } = ag.element;
  const holder = byId("path-results");
  const SIGNS = new Map([
    [1, "Balance theory would expect the two ends on one side."],
    [-1, "Balance theory would expect the two ends on opposite sides."],
    [null, "The signs give no expectation: a step is mixed or only structure."],
  ]);
  const NOTES = new Map([
    ["undated", "No day is named on which all steps are claimed to hold."],
    ["never-together", "By their dates, the steps never held at one time."],
  ]);
  let last = { key: "", found: null };

  // The answer to what is asked, worked out once.
  function answer() {
    const { from, to, scope } = ag.state.get();
    if (!from || !to || from === to) return null;
    const key = JSON.stringify([from, to, ag.scope.toHash(scope)]);
    if (last.key !== key) {
      const { all: relations, unknown } = ag.data.view(scope);
      last = { key, found: ag.paths.find(ag.data.record, { relations, unknown }, { from, to, scope }) };
    }
    return last.found;
  }

  const lightOf = ({ hops, actors }) =>
    ag.light.make(hops.flatMap((hop) => hop.relations), [actors.at(0), actors.at(-1)]);

  /** Return what the path looked at lights; null where there is none. */
  function current() {
    const path = answer()?.paths[ag.state.get().path];
    return path ? lightOf(path) : null;
  }

  function render() {
    const found = answer();
    if (!found) return replace(holder);
    const number = found.paths.length;
    const text = number ? `${found.truncated ? "The first " : ""}${ag.text.count(number, "path")}, shortest and firmest first.`
      : found.beyond ?? "No path.";
    ag.status.say(text);
    replace(holder,
      el("p", { class: number ? "path-count" : "empty" }, name(text)),
      number > 0 && el("ol", { class: "paths", "aria-label": "Paths" }, found.paths.map(item)));
    return mark();
  }

  function item(path, at) {
    const light = () => ag.state.set({ lit: lightOf(path) });
    const dark = () => ag.state.set({ lit: null });
    return el("li", { class: "path", mouseenter: light, mouseleave: dark },
      el("button", {
        class: "path-show", type: "button", focus: light, blur: dark,
        click: () => ag.state.set({ path: at, select: "" }),
      }, chain(path)),
      el("ul", { class: "path-hops", "aria-label": "Steps" }, path.hops.map(hop)),
      el("p", { class: "path-note" }, notes(path)));
  }

  function chain({ actors, hops }) {
    return actors.map((id, at) => [
      at > 0 && arrow(hops[at - 1]),
      el("span", { class: "path-actor" }, name(ag.data.shown(id))),
    ]);
  }

  // Between two names: the firmest line of the step, read from left to right.
  function arrow({ relations }) {
    const types = relations.map(({ type, along }) =>
      `${along === false ? "← " : ""}${ag.data.types.get(type).label}${along ? " →" : ""}`);
    return [" ", el("span", { class: "path-types" }, `${types.join(", ")}`), " "];
  }

  function notes({ sign, period, period_note: note, weakest }) {
    const days = ({ start, end }) => (start === end ? `on ${start}` : `from ${start} to ${end}`);
    const together = ag.text.joinAnd(period?.map(days) ?? []);
    return [
      SIGNS.get(sign),
      together ? `All steps are claimed to hold ${together}.` : NOTES.get(note),
      `Its weakest step rests on: ${ag.data.modes.get(weakest.standing).label.toLowerCase()}.`,
    ].filter(Boolean).join(" ");
  }

  // The sentences of all steps make the sentence of the path.
  const hop = ({ relations }) => relations.map((relation) => el("li", { class: "path-hop" },
    ag.figures.ofRelation(relation),
    el("p", {}, name(ag.paths.sayRelation(ag.data.record, relation)), " ", seeClaims(relation))));

  function seeClaims(relation) {
    const link = ag.links.to(relation.id, "Claims");
    link.setAttribute("aria-label", `Claims. ${ag.words.head(relation)}`);
    return link;
  }

  function mark() {
    const { path } = ag.state.get();
    [...holder.querySelectorAll(".path")].forEach((each, at) => {
      each.classList.toggle("is-current", at === path);
      each.querySelector(".path-show").setAttribute("aria-pressed", String(at === path));
    });
  }

  /** Say what is wrong with the question. */
  function complain(text) {
    ag.status.say(text);
    replace(holder, el("p", { class: "empty" }, text));
  }

  function start() {
    ag.state.on(render, "from", "to", "scope");
    ag.state.on(mark, "path");
  }

  ag.pathlist = Object.freeze({ start, current, complain });
})();
