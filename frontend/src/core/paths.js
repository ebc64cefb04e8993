// Paths between two actors, each a chain of claims.
import * as Bidi from "./bidi.js";
import * as Channels from "./channels.js";
import * as Dates from "./dates.js";
import * as Direct from "./direct.js";
import * as Disputes from "./disputes.js";
import { InputError } from "./errors.js";
import * as Hops from "./hops.js";
import * as Index from "./index.js";
import { get } from "./lookup.js";
import * as Names from "./names.js";
import * as NoPath from "./nopath.js";
import * as PathConstraints from "./pathconstraints.js";
import * as PathSearch from "./pathsearch.js";
import * as Phrases from "./phrases.js";
import * as Scope from "./scope.js";
import * as Sentences from "./sentences.js";
import * as Text from "./text.js";
import * as Ties from "./ties.js";

/** @import { Beyond, Hop, Mode, Path, PathAnswer, PathQuestion, Payload, Selection, Span, TieTable } from "./types.js" */
/** @import { Found, Search } from "./pathsearch.js" */

/**
 * Find the paths between two actors: shortest first; among equally long ones those through
 * agreements and umbrellas, or with a structural step, come last; then the firmer ones first, then
 * in the order of ids. Actors are given by id, name or alias. Throws an InputError if an
 * actor is unknown or the question is invalid.
 * @param {Payload} data
 * @param {Selection} selection of the same scope
 * @param {{from: string, to: string} & Partial<PathQuestion>} question actors by any name
 * @returns {PathAnswer} as Python's find_paths answers, with the claims in full
 */
export function find(data, selection, question) {
  const asked = { ...DEFAULTS(), ...question };
  const { scope, direction, max_length, via, limit, together, same_fight } = asked;
  check(direction, max_length, limit);
  const [start, goal] = [question.from, question.to].map((name) => findActor(data, name));
  const avoided = findAvoided(data, asked.avoid, [start, goal]);
  const without_kinds = checkKinds(data, asked.without_kinds);
  const ties = Ties.of(data, selection, direction, via);
  const ends = { start, goal, without_kinds, max_length };
  const search = { ...ends, avoided, most: limit + 1, together, same_fight };
  const { found, exhausted } = start === goal ? { found: [], exhausted: false } : PathSearch.find(data, ties, search);
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

/** @type {() => Omit<PathQuestion, "from"|"to">} */
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

/** @type {(data: Payload, ties: TieTable, search: Search, unfiltered: NoPath.Question, isCutOff: boolean) => Beyond} */
function explain(data, ties, search, unfiltered, isCutOff) {
  if (isCutOff) return { beyond: Phrases.say(data, "cut-off"), lifts: [] };
  if (search.start !== search.goal) {
    const filtered = NoPath.explainFilters(data, search, (filters) => {
      const [path] = PathSearch.find(data, ties, { ...search, ...filters, most: 1 }).found;
      return path ? path.arcs.length : 0;
    });
    if (filtered.beyond) return filtered;
  }
  return NoPath.explain(data, unfiltered);
}

/** @type {(direction: string, max_length: number, limit: number) => void} */
function check(direction, max_length, limit) {
  if (direction !== "any" && direction !== "along") {
    throw new InputError("not-a-choice", { field: "direction", given: direction, one: "any", other: "along" });
  }
  if (!(max_length >= 1) || !(limit >= 1)) {
    throw new InputError("too-low");
  }
}

/** @type {(data: Payload, name: string) => string} */
function findActor(data, name) {
  const id = Index.findActor(data, name);
  if (id === undefined) throw new InputError("no-actor", { name: Bidi.isolate(name) });
  return id;
}

/** @type {(data: Payload, avoid: readonly string[], ends: string[]) => string[]} */
function findAvoided(data, avoid, ends) {
  const avoided = avoid.map((name) => findActor(data, name));
  const invalid = [...new Set(ends)].filter((id) => avoided.includes(id));
  if (!invalid.length) return avoided;
  const names = invalid.map((id) => get(Index.of(data).actors, id).label);
  throw new InputError("avoids-end", { names: Text.joinAnd(names) });
}

/** @type {(data: Payload, kinds: readonly string[]) => readonly string[]} */
function checkKinds(data, kinds) {
  const { problems } = Names.resolve(data, Scope.make({ kinds }));
  if (problems.length) throw new Error(problems[0]);
  return kinds;
}

/** @type {(data: Payload, ties: TieTable, found: Found) => Path} */
function makePath(data, ties, { numbers, arcs }) {
  const actors = numbers.map((number) => ties.ids[number]);
  const hops = arcs.map((arc, at) => Hops.make(actors[at], actors[at + 1], ties.relations[arc]));
  const period = sharedDays(hops, "known").map(([start, end]) => ({ start, end }));
  return {
    actors,
    sign: multiplySigns(hops),
    period: period.length ? period : null,
    period_note: period.length ? null : explainNoPeriod(hops),
    changes_fight: changesFight(hops),
    weakest: findWeakest(data, hops),
    interpretations: hops.flatMap((hop, at) => (Hops.addsInterpretation(data, hop) ? [at] : [])),
    sentence: [...new Set(hops.flatMap(({ relations }) => relations.map((each) => Sentences.sayRelation(data, each, period))))].join(" "),
    hops,
  };
}

/**
 * The product of the hops' signs; null if a hop is mixed or has no sign.
 * @param {Hop[]} hops
 */
function multiplySigns(hops) {
  /** @type {number[]} */
  const signs = hops.map(({ from, to, relations }) => {
    const direct = Channels.listDirect(relations, from, to);
    const signed = new Set(direct.map(({ sign }) => sign).filter(Boolean));
    return signed.size === 1 ? [...signed][0] : 0;
  });
  return signs.includes(0) ? null : signs.reduce((product, sign) => product * sign, 1);
}

/** @type {(hops: Hop[], which: "known"|"possible") => readonly Span[]} */
function sharedDays(hops, which) {
  const days = hops.map(({ relations }) =>
    Dates.merge(relations.flatMap((relation) => Disputes.days(relation, which))));
  return days.reduce(Dates.intersect, [Dates.ALWAYS]);
}

/** @param {Hop[]} hops */
function explainNoPeriod(hops) {
  return sharedDays(hops, "possible").length ? "undated" : "never-together";
}

/** @param {Hop[]} hops */
function changesFight(hops) {
  const steps = hops.map(({ from, to, relations }) => PathConstraints.readStep(relations, from, to));
  return steps.reduce(PathConstraints.extend, PathConstraints.START).changes_fight;
}

/**
 * The first hop with the weakest standing.
 * @type {(data: Payload, hops: Hop[]) => {hop: number, standing: Mode}}
 */
function findWeakest(data, hops) {
  const { strength } = Index.of(data);
  const standings = hops.map((hop) => Hops.standingOf(data, hop));
  const standing = standings.reduce((a, b) => (get(strength, b) < get(strength, a) ? b : a));
  return { hop: standings.indexOf(standing), standing };
}
