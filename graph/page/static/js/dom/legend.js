// The legend: what dots and lines mean, for the kinds and types that occur.
(() => {
  "use strict";

  const { el, replace, byId } = ag.element;

  const entry = (figure, text, number, title) => el("li", { class: "legend-entry", title },
    figure, el("span", { class: "legend-text" }, text),
    number !== null && el("span", { class: "legend-number" }, String(number)));

  const part = (title, entries, look = "") => el("section", { class: "legend-part" },
    el("h3", { class: "legend-title" }, title), el("ul", { class: `legend-list ${look}`.trim() }, entries));

  function count(list, key) {
    const numbers = new Map();
    for (const each of list) numbers.set(each[key], (numbers.get(each[key]) ?? 0) + 1);
    return numbers;
  }

  function types(drawn) {
    const numbers = count(drawn, "type");
    return ag.data.record.vocabulary.types.filter(({ id }) => numbers.has(id)).map((type) =>
      entry(ag.figures.line(ag.data.signOf(type), "act", { arrow: !type.symmetric }), type.label,
        numbers.get(type.id), type.meaning));
  }

  function standings(drawn) {
    const numbers = count(drawn, "standing");
    return [...ag.data.record.vocabulary.modes].reverse().filter(({ id }) => numbers.has(id)).map((mode) =>
      entry(ag.figures.line("positive", mode.id),
        mode.id === "thesis" ? `${mode.label}: ${mode.tail}` : mode.label, numbers.get(mode.id), mode.meaning));
  }

  function marks(drawn) {
    const contested = drawn.filter((relation) => relation.contested).length;
    const ended = drawn.filter((relation) => relation.ended).length;
    return [
      contested > 0 && entry(ag.figures.contested(), "contested", contested,
        "claimed and denied, or claimed on both sides at one time"),
      ended > 0 && entry(ag.figures.line("positive", "act", { ended: true }), "ended, with its years", ended,
        "the claims say that it is over"),
    ];
  }

  function kinds() {
    const numbers = count(ag.data.record.actors, "kind");
    return ag.data.record.vocabulary.kinds.filter(({ id }) => numbers.has(id)).map((kind) =>
      entry(ag.figures.kind(kind.id), kind.label, numbers.get(kind.id), kind.meaning));
  }

  function render(state) {
    const { drawn } = ag.data.view(state.scope);
    replace(byId("legend"),
      part("Claimed relations", types(drawn)),
      part("How firmly", [standings(drawn), marks(drawn)], "legend-firm"),
      part("Actors", kinds(), "legend-pairs"));
  }

  ag.legend = Object.freeze({
    start: () => { ag.state.on(render, "scope"); render(ag.state.get()); },
  });
})();
