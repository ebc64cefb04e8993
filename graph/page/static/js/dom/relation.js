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

  // A relation without a denial is contested by one of the other sign between the same two.
  function against(relation) {
    if (!relation.contested) return null;
    const view = ag.data.view(ag.state.get().scope);
    const others = ofPair(relation.from, relation.to, view)
      .filter((other) => other.contested && other.sign && other.sign === -relation.sign);
    return others.length > 0 && el("p", { class: "relation-against" }, "Against it stands: ",
      others.map((other, at) => [at ? "; " : "", ag.links.to(other.id, ag.words.head(other))]));
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
