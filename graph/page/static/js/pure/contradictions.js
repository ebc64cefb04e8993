// Pairs that are said to be on both sides at one time.
(() => {
  "use strict";

  /**
   * Find the relations whose pair has both a positive and a negative relation that may hold on one
   * day.
   * @param {object[]} relations
   * @returns {Set<string>} their ids
   */
  function find(relations) {
    const found = new Set();
    for (const group of groupByPair(relations)) {
      const negative = group.filter((relation) => relation.sign < 0);
      for (const positive of group.filter((relation) => relation.sign > 0)) {
        const against = negative.filter((other) => mayMeet(positive, other));
        if (against.length) found.add(positive.id);
        for (const other of against) found.add(other.id);
      }
    }
    return found;
  }

  function groupByPair(relations) {
    const pairs = new Map();
    for (const relation of relations) {
      if (!relation.standing || !relation.sign) continue;
      const key = JSON.stringify([relation.from, relation.to].sort(ag.text.compare));
      if (!pairs.has(key)) pairs.set(key, []);
      pairs.get(key).push(relation);
    }
    return pairs.values();
  }

  function mayMeet(left, right) {
    const others = days(right, "possible");
    return days(left, "possible").some((mine) => others.some((other) => ag.dates.meets(mine, other)));
  }

  /**
   * List the spans in which a relation is known to hold, or may hold, one a claim.
   * @param {object} relation
   * @param {"known"|"possible"} which
   * @returns {string[][]}
   */
  function days(relation, which) {
    const supporting = relation.claims.filter((claim) => claim.stance === "supports");
    return supporting.map((claim) => claim[which]).filter(Boolean);
  }

  ag.contradictions = Object.freeze({ find, days });
})();
