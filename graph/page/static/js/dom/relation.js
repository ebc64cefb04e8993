// What Details says of one relation, and of all that is said between two actors.
(() => {
  "use strict";

  const { el, name } = ag.element;
  const pairOf = ({ from, to }) => `${from},${to}`;

  function ends(first, second) {
    return el("p", { class: "details-ends" },
      ag.links.to(first, ag.data.shown(first)), " and ", ag.links.to(second, ag.data.shown(second)));
  }

  /**
   * Show a relation with every claim.
   * @param {object} relation
   * @param {object} view
   * @returns {Array}
   */
  function show(relation, view) {
    const between = ofPair(relation.from, relation.to, view).length;
    return [
      el("p", { class: "details-kind" }, ag.figures.ofRelation(relation), label(relation)),
      el("h2", { class: "details-title details-title-long" }, name(ag.words.head(relation))),
      ends(relation.from, relation.to),
      ag.citetext.ofRelations(ag.words.head(relation), [relation], !view.byId.has(relation.id)),
      el("div", { class: "relation-head" },
        el("span", { class: "relation-dates" }, ag.words.dates(relation)), ag.words.badges(relation)),
      ag.claims.list(relation.claims),
      against(relation),
      ag.claims.sources([relation]),
      between > 1 && el("p", { class: "details-more" },
        ag.links.to(pairOf(relation), `All that is said between the two (${between})`)),
    ];
  }

  function label(relation) {
    const word = ag.data.types.get(relation.type).label;
    return relation.standing ? `${word}: ${ag.headings.sayStrength(ag.data.record, relation)}` : word;
  }

  function ofPair(first, second, view) {
    return view.all.filter(({ from, to }) =>
      (from === first && to === second) || (from === second && to === first));
  }

  // What is claimed of the same two on the other side: at one time, at another, or perhaps so.
  const AGAINST = { contested: "Against it stands: ", changed: "At another time: ", "may-have-changed": "Perhaps at another time: " };

  function against(relation) {
    if (!relation.contested && !relation.changed) return null;
    const view = ag.data.view(ag.state.get().scope);
    const asked = ag.scope.asked(ag.state.get().scope) ?? ag.dates.ALWAYS;
    const opposite = ofPair(relation.from, relation.to, view)
      .filter((other) => other.standing && other.sign && other.sign === -relation.sign);
    const sidesOf = (other) => ag.disputes.compareSides([relation], [other], asked);
    return Object.entries(AGAINST).map(([sides, words]) => {
      const others = opposite.filter((other) => sidesOf(other) === sides);
      return others.length > 0 && el("p", { class: "relation-against" }, words,
        others.map((other, at) => [at ? "; " : "", ag.links.to(other.id, ag.words.head(other))]));
    });
  }

  /**
   * Show everything that is said between two actors, denials included.
   * @param {string} first
   * @param {string} second
   * @param {object} view
   * @returns {Array}
   */
  function showPair(first, second, view) {
    const relations = ofPair(first, second, view);
    return [
      el("p", { class: "details-kind" }, "Two actors"),
      el("h2", { class: "details-title details-title-long" },
        name(ag.data.shown(first)), " and ", name(ag.data.shown(second))),
      ends(first, second),
      ag.citetext.ofRelations(`Claims about ${ag.data.said(first)} and ${ag.data.said(second)}`, relations),
      relations.length ? relations.map(section)
        : el("p", { class: "empty" }, "No claim in what is shown is about the two."),
      ag.claims.sources(relations),
    ];
  }

  const section = (relation) => el("section", { class: "group" },
    el("h3", { class: "group-title" }, name(ag.words.head(relation))),
    el("div", { class: "relation-head" },
      ag.figures.ofRelation(relation),
      el("span", { class: "relation-dates" }, ag.words.dates(relation)), ag.words.badges(relation)),
    ag.claims.list(relation.claims));

  ag.relation = Object.freeze({ show, showPair, against });
})();
