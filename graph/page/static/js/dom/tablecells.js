// What stands in each cell of the tables.
(() => {
  "use strict";

  const { el, name } = ag.element;
  const STANCES = new Map([["denies", "Denies it"], ["withholds", "Declines to confirm"]]);

  const actorLink = (id) => ag.links.to(id, ag.data.shown(id));

  function typeLink(relation) {
    const link = ag.links.to(relation.id, ag.headings.sayType(ag.data.record, relation));
    link.setAttribute("aria-label", ag.words.head(relation));
    return link;
  }

  function modeBadge(mode) {
    const { label, tail, meaning } = ag.data.modes.get(mode);
    return ag.words.badge(mode === "thesis" ? `${label}: ${tail}` : label, "mode", meaning);
  }

  /**
   * Show a chain of claimants, origin first; those who are actors are links.
   * @param {object} claim
   * @returns {Array}
   */
  function chain(claim) {
    const [origin, ...relays] = claim.by.map((entry, at) =>
      (ag.data.actor(entry) ? actorLink(entry) : name(claim.by_shown[at])));
    if (!origin) return [name(ag.data.sources.get(claim.source).label)];
    return [origin, relays.map((relay, at) =>
      [at === 0 ? ", relayed by " : at < relays.length - 1 ? ", " : " and ", relay])];
  }

  /**
   * Show a claim's sentence, and links to its relation and both ends.
   * @param {object} claim
   * @returns {HTMLElement[]}
   */
  function sentence(claim) {
    const id = `${claim.from} ${claim.type} ${claim.to}`;
    const relation = ag.data.view(ag.state.get().scope).byId.get(id) ?? ag.data.view(ag.scope.EVERYTHING).byId.get(id);
    return [
      el("p", { class: "row-sentence" }, name(claim.sentence)),
      el("p", { class: "row-ends" }, ag.headings.endsOf(relation).map(actorLink).flatMap((end, at) => [at ? [" · ", typeLink(relation), " · "] : null, end])),
    ];
  }

  /** Show how firmly a claim is made, or that it denies or does not confirm. */
  const firmly = ({ stance, mode }) => (stance === "supports" ? modeBadge(mode)
    : ag.words.badge(STANCES.get(stance), "strong"));

  const ACTORS = {
    name: ({ id, kind, shown }) => [ag.figures.kind(kind), ag.links.to(id, shown)],
    aliases: ({ aliases }) => aliases.map((alias, at) => [at ? ", " : "", name(alias)]),
  };
  const RELATIONS = {
    from: (relation) => {
      const [first, second] = ag.headings.endsOf(relation).map(actorLink);
      return ag.headings.isMutual(relation) ? [first, " and ", second] : first;
    },
    type: (relation) => [relation.standing && ag.figures.ofRelation(relation), typeLink(relation)],
    to: (relation) => (ag.headings.isMutual(relation) ? "" : actorLink(ag.headings.endsOf(relation)[1])),
    standing: (relation) => {
      if (!relation.standing) return "";
      const { mode } = ag.headings.leadClaim(ag.data.record, relation);
      return mode === relation.standing ? modeBadge(mode)
        : ag.words.badge(ag.headings.sayStrength(ag.data.record, relation), "mode", "How firmly it is claimed now and before");
    },
    dates: (relation) => ag.words.dates(relation),
    marks: (relation) => ag.words.badges(relation),
  };
  const CLAIMS = {
    sentence,
    who: chain,
    mode: firmly,
  };
  const SHOWN = { actors: ACTORS, relations: RELATIONS, claims: CLAIMS };

  /**
   * Make a row; its first cell heads it. Roles are named, for a row that is shown as a card would lose
   * them in some browsers.
   * @param {string} table
   * @param {object} row as `ag.tables.list` gives it
   * @returns {HTMLElement}
   */
  function make(table, { record, select, cells }) {
    const shown = ag.tables.COLUMNS[table].map(({ id, label, isNumber }, at) => {
      const content = SHOWN[table][id]?.(record) ?? name(cells[id].text);
      const look = [`cell-${id}`, isNumber && "is-number", !cells[id].text && "is-empty"].filter(Boolean).join(" ");
      const props = { "data-label": label, class: look };
      return at ? el("td", { ...props, role: "cell" }, content)
        : el("th", { ...props, scope: "row", role: "rowheader" }, content);
    });
    return el("tr", { "data-select": select, role: "row" }, shown);
  }

  ag.tablecells = Object.freeze({ make, sentence, firmly });
})();
