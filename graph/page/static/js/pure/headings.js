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

  // Where a line points: at whom the only attacker named attacks, or as its type does.
  function arrowOf({ symmetric, from, claims }, first) {
    const attackers = new Set(claims.filter(({ stance }) => stance === "supports").map(({ attacker }) => attacker));
    const [attacker] = attackers;
    const origin = !symmetric ? from : attackers.size === 1 && attacker !== "both" ? attacker : null;
    if (!origin) return "↔";
    return origin === first ? "→" : "←";
  }

  function sayRelation(data, relation) {
    const { label } = data.vocabulary.types.find(({ id }) => id === relation.type);
    const { mode } = leadClaim(data, relation);
    const mark = data.vocabulary.modes.find(({ id }) => id === mode).mark;
    const marks = [mark, relation.ended && "ended", relation.contested && "contested"].filter(Boolean);
    return marks.length ? `${label} (${marks.join(", ")})` : label;
  }

  /**
   * Word a step of a path with arrows: "→ part of →", "↔ fights (interpretation) ↔".
   * @param {object} data
   * @param {{from: string, relations: object[]}} hop
   * @returns {string}
   */
  function sayHop(data, { from, relations }) {
    const arrows = relations.map((relation) => arrowOf(relation, from));
    const words = relations.map((relation) => sayRelation(data, relation));
    if (new Set(arrows).size === 1) return `${arrows[0]} ${words.join(", ")} ${arrows[0]}`;
    return `– ${words.map((word, at) => `${arrows[at]} ${word}`).join(", ")} –`;
  }

  ag.headings = Object.freeze({ leadClaim, sayStrength, sayHop });
})();
