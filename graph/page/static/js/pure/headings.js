// How a relation and a step of a path are headed: by its claims of today, if it has any.
(() => {
  "use strict";

  const isCurrent = (claim) => claim.stance === "supports" && !ag.dates.hasEnded(claim);
  const markOf = (data, id) => {
    const { mark, label } = data.vocabulary.modes.find((mode) => mode.id === id);
    return mark || label.toLowerCase();
  };

  /**
   * Return the claim that heads a relation: the firmest that is not of what is over, if there is one.
   * @param {object} data
   * @param {object} relation one that a claim supports
   * @returns {object}
   */
  function leadClaim(data, relation) {
    const claims = relation.claims.filter(isCurrent);
    return ag.paths.leadClaim(data, claims.length ? { ...relation, claims } : relation);
  }

  /**
   * Word how firmly a relation is claimed; now and before apart, where that differs.
   * @param {object} data
   * @param {object} relation one that a claim supports
   * @returns {string} such as "epithet now; act, ended"
   */
  function sayStrength(data, relation) {
    const { mode } = leadClaim(data, relation);
    if (mode === relation.standing) return markOf(data, mode);
    return `${markOf(data, mode)} now; ${markOf(data, relation.standing)}, ended`;
  }

  // The one end that all supporting claims name as the attacker; null where they name none.
  function attackerOf({ claims }) {
    const attackers = new Set(claims.filter(({ stance }) => stance === "supports").map(({ attacker }) => attacker));
    const [attacker] = attackers;
    return attackers.size === 1 && attacker !== "both" ? attacker : null;
  }

  /**
   * Return the ends of a relation, from whom to whom: the one attacker that all claims name is first.
   * @param {object} relation
   * @returns {string[]}
   */
  function endsOf(relation) {
    const { from, to } = relation;
    return attackerOf(relation) === to ? [to, from] : [from, to];
  }

  /** Tell whether neither end of a relation is first: it is symmetric, and no one attacker is named. */
  const isMutual = (relation) => relation.symmetric && !attackerOf(relation);

  // Where a step points that leads from one actor to another.
  function arrowOf(relation, { from, to }) {
    if (isMutual(relation)) return "↔";
    const [first, second] = endsOf(relation);
    return first === from || second === to ? "→" : "←";
  }

  const OPEN = { denies: "denied", withholds: "not confirmed" };

  /** Word what is said of a relation that nobody claims: "denied", "not confirmed" or both. */
  const sayOpen = ({ claims }) => ag.text.sorted(claims.map(({ stance }) => OPEN[stance])).join(", ");

  /**
   * Word what is claimed, by the label of its type, and how firmly: "fights (interpretation)".
   * @param {object} data
   * @param {object} relation
   * @returns {string}
   */
  function sayType(data, relation) {
    const { label } = data.vocabulary.types.find(({ id }) => id === relation.type);
    return relation.standing ? mark(data, relation, label) : `${label} (${sayOpen(relation)})`;
  }

  function mark(data, relation, label) {
    const { mode } = leadClaim(data, relation);
    const firmness = data.vocabulary.modes.find(({ id }) => id === mode).mark;
    const marks = [firmness, relation.ended && "ended"].filter(Boolean);
    return marks.length ? `${label} (${marks.join(", ")})` : label;
  }

  /**
   * Word a step of a path with arrows: "→ part of →", "↔ fights (interpretation) ↔". A relation of
   * which the step is but half is worded as what ties the two: "→ named as channel →".
   * @param {object} data
   * @param {{from: string, to: string, relations: object[]}} hop
   * @returns {string}
   */
  function sayHop(data, hop) {
    const label = (each) => (each.channel ? mark(data, each, "named as channel") : sayType(data, each));
    const told = new Map(hop.relations.map((relation) => {
      const arrow = arrowOf(relation, hop);
      const dispute = ag.disputes.say(relation);
      const word = label(relation) + (dispute ? ` [${dispute}]` : "");
      return [`${arrow} ${word}`, [arrow, word]];
    }));
    const [arrows, words] = [0, 1].map((at) => [...told.values()].map((each) => each[at]));
    if (new Set(arrows).size === 1) return `${arrows[0]} ${words.join(", ")} ${arrows[0]}`;
    return `– ${[...told.keys()].join(", ")} –`;
  }

  /**
   * Word which steps, counted from 0, also have a relation that is only an interpretation.
   * @param {number[]} hops
   * @returns {string}
   */
  function sayInterpretations(hops) {
    const numbers = ag.text.joinAnd(hops.map((hop) => String(hop + 1)));
    if (hops.length === 1) return `step ${numbers} also includes an interpretation`;
    return `steps ${numbers} also include interpretations`;
  }

  ag.headings = Object.freeze({ leadClaim, sayStrength, sayType, sayHop, sayInterpretations, endsOf, isMutual });
})();
