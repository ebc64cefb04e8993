// Who is tied to whom through whom: every path as a chain of claims.
import * as Channels from "./channels.js";
import * as Course from "./course.js";
import * as Dates from "./dates.js";
import * as Direct from "./direct.js";
import * as Disputes from "./disputes.js";
import * as Hops from "./hops.js";
import * as Index from "./index.js";
import * as Limits from "./limits.js";
import * as Names from "./names.js";
import * as Scope from "./scope.js";
import * as Sentences from "./sentences.js";
import * as Text from "./text.js";
import * as Ties from "./ties.js";
import * as Walk from "./walk.js";

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
 *   `Records.paths` gives just its fields. lifts: where there is no path, the limits in the
 *   way, as `Limits.explain` gives them
 */
export function find(data, selection, question) {
  const asked = { ...DEFAULTS(), ...question };
  const { scope, direction, max_length, via, limit, together, same_fight } = asked;
  check(direction, max_length, limit);
  const [start, goal] = [question.from, question.to].map((name) => findActor(data, name));
  const avoided = findAvoided(data, asked.avoid, [start, goal]);
  const without_kinds = checkKinds(data, asked.without_kinds);
  const ties = Ties.of(data, selection, direction, via);
  let [found, exhausted] = [[], false];
  const ends = { start, goal, without_kinds, max_length };
  const search = { ...ends, avoided, most: limit + 1, together, same_fight };
  if (start !== goal) ({ found, exhausted } = Walk.find(data, ties, search));
  const unfiltered = { ...ends, scope, selection, direction, via, avoid: avoided };
  const { beyond, lifts } = found.length ? { beyond: null, lifts: [] }
    : explain(data, ties, search, unfiltered, exhausted);
  return {
    from: start,
    to: goal,
    scope: Scope.asGiven(scope),
    unknown: selection.unknown,
    truncated: found.length > limit || exhausted,
    cut_off: exhausted,
    direct: Direct.say(data, selection, start, goal),
    beyond,
    lifts,
    paths: found.slice(0, limit).map((path) => makePath(data, ties, path)),
  };
}

const DEFAULTS = () => ({
  scope: Scope.EVERYTHING,
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
  if (isCutOff) return { beyond: Limits.CUT_OFF, lifts: [] };
  if (search.start !== search.goal) {
    const filtered = Limits.explainFilters(data, search, (filters) => {
      const [path] = Walk.find(data, ties, { ...search, ...filters, most: 1 }).found;
      return path ? path.arcs.length : 0;
    });
    if (filtered.beyond) return filtered;
  }
  return Limits.explain(data, unfiltered);
}

function check(direction, max_length, limit) {
  if (direction !== "any" && direction !== "along") {
    throw new Error(`direction is "${direction}"; it can be "any" or "along".`);
  }
  if (!(max_length >= 1) || !(limit >= 1)) {
    throw new Error("A path has at least one step, and one is the least to list.");
  }
}

export function findActor(data, name) {
  const { actors, names } = Index.of(data);
  const id = actors.has(name) ? name : names.get(Text.fold(name));
  if (id === undefined) throw new Error(`There is no actor "${name}".`);
  return id;
}

function findAvoided(data, avoid, ends) {
  const avoided = avoid.map((name) => findActor(data, name));
  const wrong = [...new Set(ends)].filter((id) => avoided.includes(id));
  if (!wrong.length) return avoided;
  const names = wrong.map((id) => Index.of(data).actors.get(id).shown);
  throw new Error(`No path avoids its own ends: take ${Text.joinAnd(names)} out of what is to be avoided.`);
}

function checkKinds(data, kinds) {
  const { problems } = Names.resolve(data, Scope.make({ kinds }));
  if (problems.length) throw new Error(problems[0]);
  return kinds;
}

function makePath(data, ties, { numbers, arcs }) {
  const actors = numbers.map((number) => ties.ids[number]);
  const hops = arcs.map((arc, at) => Hops.make(actors[at], actors[at + 1], ties.relations[arc]));
  const period = sharedDays(hops, "known").map(([start, end]) => ({ start, end }));
  return {
    actors,
    sign: multiplySigns(hops),
    period: period.length ? period : null,
    period_note: period.length ? null : noteWhyNone(hops),
    changes_fight: changesFight(hops),
    weakest: findWeakest(data, hops),
    interpretations: hops.flatMap((hop, at) => (Hops.addsInterpretation(data, hop) ? [at] : [])),
    sentence: [...new Set(hops.flatMap(({ relations }) => relations.map((each) => Sentences.sayRelation(data, each, period))))].join(" "),
    hops,
  };
}

// The product of the hops' signs; null where one is mixed or structure alone.
function multiplySigns(hops) {
  const signs = hops.map(({ from, to, relations }) => {
    const direct = Channels.listDirect(relations, from, to);
    const signed = new Set(direct.map(({ sign }) => sign).filter(Boolean));
    return signed.size === 1 ? [...signed][0] : null;
  });
  return signs.includes(null) ? null : signs.reduce((product, sign) => product * sign, 1);
}

function sharedDays(hops, which) {
  return hops.reduce((shared, { relations }) => {
    const days = relations.flatMap((relation) => Disputes.days(relation, which));
    return Dates.intersect(shared, Dates.unite(days));
  }, [Dates.ALWAYS]);
}

function noteWhyNone(hops) {
  return sharedDays(hops, "possible").length ? "undated" : "never-together";
}

function changesFight(hops) {
  const steps = hops.map(({ from, to, relations }) => Course.readStep(relations, from, to));
  return steps.reduce(Course.follow, Course.START).changes_fight;
}

// The first hop of the weakest standing.
function findWeakest(data, hops) {
  const { strength } = Index.of(data);
  const standings = hops.map((hop) => Hops.standingOf(data, hop));
  const standing = standings.reduce((a, b) => (strength.get(b) < strength.get(a) ? b : a));
  return { hop: standings.indexOf(standing), standing };
}
