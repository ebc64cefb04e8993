// Who is tied to whom through whom: every path as a chain of claims.
(() => {
  "use strict";

  /**
   * Find the chains of claims that tie two actors: shorter first; of equally long ones those through
   * agreements and umbrellas, or with a step of mere structure, last; then the firmer ones first,
   * then in the order of ids. Actors go by id, name or alias. Throws an Error with a sentence for
   * the reader where an actor or the question is none.
   * @param {object} data
   * @param {object} selection of the same scope
   * @param {{from: string, to: string, scope?: object, direction?: "any"|"along",
   *   max_length?: number, avoid?: string[], without_kinds?: string[], via?: boolean, limit?: number,
   *   together?: boolean, same_fight?: boolean}} question
   * @returns {{from: string, to: string, scope: object, unknown: number, truncated: boolean,
   *   cut_off: boolean, direct: string|null, beyond: string|null, lifts: object[],
   *   paths: object[]}} as Python's find_paths answers, with the claims in full;
   *   `ag.records.paths` gives just its fields. lifts: where there is no path, the limits in the
   *   way, as `ag.limits.explain` gives them
   */
  function find(data, selection, question) {
    const asked = { ...DEFAULTS(), ...question };
    const { scope, direction, max_length, via, limit, together, same_fight } = asked;
    check(direction, max_length, limit);
    const [start, goal] = [question.from, question.to].map((name) => findActor(data, name));
    const avoided = findAvoided(data, asked.avoid, [start, goal]);
    const without_kinds = checkKinds(data, asked.without_kinds);
    const ties = ag.ties.of(data, selection, direction, via);
    let [found, exhausted] = [[], false];
    const ends = { start, goal, without_kinds, max_length };
    const search = { ...ends, avoided, most: limit + 1, together, same_fight };
    if (start !== goal) ({ found, exhausted } = ag.walk.find(data, ties, search));
    const unfiltered = { ...ends, scope, selection, direction, via, avoid: avoided };
    const { beyond, lifts } = found.length ? { beyond: null, lifts: [] }
      : explain(data, ties, search, unfiltered, exhausted);
    return {
      from: start,
      to: goal,
      scope: ag.scope.asGiven(scope),
      unknown: selection.unknown,
      truncated: found.length > limit || exhausted,
      cut_off: exhausted,
      direct: ag.direct.say(data, selection, start, goal),
      beyond,
      lifts,
      paths: found.slice(0, limit).map((path) => makePath(data, ties, path)),
    };
  }

  const DEFAULTS = () => ({
    scope: ag.scope.EVERYTHING,
    direction: "any",
    max_length: 4,
    avoid: [],
    without_kinds: [],
    via: false,
    limit: 20,
    together: false,
    same_fight: false,
  });

  function explain(data, ties, search, unfiltered, isCutOff) {
    if (isCutOff) return { beyond: ag.limits.CUT_OFF, lifts: [] };
    if (search.start !== search.goal) {
      const filtered = ag.limits.explainFilters(data, search, (filters) => {
        const [path] = ag.walk.find(data, ties, { ...search, ...filters, most: 1 }).found;
        return path ? path.arcs.length : 0;
      });
      if (filtered.beyond) return filtered;
    }
    return ag.limits.explain(data, unfiltered);
  }

  function check(direction, max_length, limit) {
    if (direction !== "any" && direction !== "along") {
      throw new Error(`direction is "${direction}"; it can be "any" or "along".`);
    }
    if (!(max_length >= 1) || !(limit >= 1)) {
      throw new Error("A path has at least one step, and one is the least to list.");
    }
  }

  function findActor(data, name) {
    const { actors, names } = ag.index.of(data);
    const id = actors.has(name) ? name : names.get(ag.text.fold(name));
    if (id === undefined) throw new Error(`There is no actor "${name}".`);
    return id;
  }

  function findAvoided(data, avoid, ends) {
    const avoided = avoid.map((name) => findActor(data, name));
    const wrong = [...new Set(ends)].filter((id) => avoided.includes(id));
    if (!wrong.length) return avoided;
    const names = wrong.map((id) => ag.index.of(data).actors.get(id).shown);
    throw new Error(`No path avoids its own ends: take ${ag.text.joinAnd(names)} out of what is to be avoided.`);
  }

  function checkKinds(data, kinds) {
    const { problems } = ag.names.resolve(data, ag.scope.make({ kinds }));
    if (problems.length) throw new Error(problems[0]);
    return kinds;
  }

  function makePath(data, ties, { numbers, arcs }) {
    const actors = numbers.map((number) => ties.ids[number]);
    const hops = arcs.map((arc, at) => ag.hops.make(actors[at], actors[at + 1], ties.relations[arc]));
    const period = sharedDays(hops, "known").map(([start, end]) => ({ start, end }));
    return {
      actors,
      sign: multiplySigns(hops),
      period: period.length ? period : null,
      period_note: period.length ? null : noteWhyNone(hops),
      changes_fight: changesFight(hops),
      weakest: findWeakest(data, hops),
      interpretations: hops.flatMap((hop, at) => (ag.hops.addsInterpretation(data, hop) ? [at] : [])),
      sentence: [...new Set(hops.flatMap(({ relations }) => relations.map((each) => sayRelation(data, each, period))))].join(" "),
      hops,
    };
  }

  // The product of the hops' signs; null where one is mixed or structure alone.
  function multiplySigns(hops) {
    const signs = hops.map(({ from, to, relations }) => {
      const direct = ag.channels.listDirect(relations, from, to);
      const signed = new Set(direct.map(({ sign }) => sign).filter(Boolean));
      return signed.size === 1 ? [...signed][0] : null;
    });
    return signs.includes(null) ? null : signs.reduce((product, sign) => product * sign, 1);
  }

  function sharedDays(hops, which) {
    return hops.reduce((shared, { relations }) => {
      const days = relations.flatMap((relation) => ag.disputes.days(relation, which));
      return ag.dates.intersect(shared, ag.dates.unite(days));
    }, [ag.dates.ALWAYS]);
  }

  function noteWhyNone(hops) {
    return sharedDays(hops, "possible").length ? "undated" : "never-together";
  }

  function changesFight(hops) {
    const steps = hops.map(({ from, to, relations }) => ag.course.readStep(relations, from, to));
    return steps.reduce(ag.course.follow, ag.course.START).changes_fight;
  }

  // The first hop of the weakest standing.
  function findWeakest(data, hops) {
    const { strength } = ag.index.of(data);
    const standings = hops.map((hop) => ag.hops.standingOf(data, hop));
    const standing = standings.reduce((a, b) => (strength.get(b) < strength.get(a) ? b : a));
    return { hop: standings.indexOf(standing), standing };
  }

  // 2 for a claim known to hold all through a period, 1 for some of it, else 0.
  function holdsIn({ known }, period) {
    if (!known || !period?.length) return 0;
    const covers = known[0] <= period[0].start && period.at(-1).end <= known[1];
    return covers + period.some(({ start, end }) => ag.dates.meets(known, [start, end]));
  }

  /**
   * Return the firmest of a relation's supporting claims, rather one that goes on. With a period,
   * one that is known to hold then comes before.
   * @param {object} data
   * @param {object} relation one that a claim supports
   * @param {{start: string, end: string}[]|null} [period] spans in order
   * @returns {object}
   */
  function leadClaim(data, relation, period = null) {
    const { strength } = ag.index.of(data);
    const weight = (claim) =>
      2 * (strength.size + 1) * holdsIn(claim, period) + 2 * strength.get(claim.mode) + !ag.dates.hasEnded(claim);
    const firmer = (best, claim) => (weight(claim) > weight(best) ? claim : best);
    return relation.claims.filter(({ stance }) => stance === "supports").reduce(firmer);
  }

  /**
   * Word a relation by its firmest claim; say how many more there are, and any dispute. With a
   * period, by a claim that is known to hold then, where there is one.
   * @param {object} data
   * @param {object} relation one that a claim supports
   * @param {{start: string, end: string}[]|null} [period] spans in order
   * @returns {string}
   */
  function sayRelation(data, relation, period = null) {
    const more = relation.claims.filter(({ stance }) => stance === "supports").length - 1;
    const notes = more ? [ag.text.count(more, "more claim")] : [];
    if (ag.disputes.say(relation)) notes.push(ag.disputes.say(relation));
    const tail = notes.length ? ` [${notes.join("; ")}]` : "";
    return leadClaim(data, relation, period).sentence + tail;
  }

  ag.paths = Object.freeze({ find, findActor, leadClaim, sayRelation });
})();
