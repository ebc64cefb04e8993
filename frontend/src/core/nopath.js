// Why there is no path: which limit prevents one, and what is found without it.
import * as Index from "./index.js";
import { get } from "./lookup.js";
import * as PathSearch from "./pathsearch.js";
import * as Phrases from "./phrases.js";
import * as Relations from "./relations.js";
import * as Scope from "./scope.js";
import * as Text from "./text.js";
import * as Ties from "./ties.js";

/** @import { AskedScope, Beyond, Lift, PathFilters, PathQuestion, Payload, Selection } from "./types.js" */

/**
 * A question for paths between two ids; without a selection, of its scope's.
 * @typedef {{start: string, goal: string, selection: Selection|null} &
 *   Pick<PathQuestion, "scope"|"direction"|"max_length"|"avoid"|"without_kinds"|"via">} Question
 */
/**
 * A limit that can be lifted: its phrase, and the change to the question.
 * @typedef {[phrase: string, lift: Partial<PathQuestion>]} Liftable
 */

/** @type {(data: Payload, number: number) => string} */
const inSteps = (data, number) => Phrases.sayCount(data, "steps", number);
/** @type {Beyond} */
const NOTHING = Object.freeze({ beyond: "", lifts: Object.freeze([]) });

/**
 * List the filters in effect, each with its phrase and the filters that remain without it.
 * @param {PathFilters} filters
 */
function listFilters({ together, same_fight }) {
  /** @type {[string, PathFilters][]} */
  const found = [];
  if (together) found.push(["lift-together", { together: false, same_fight }]);
  if (same_fight) found.push(["lift-same_fight", { together, same_fight: false }]);
  return found;
}

/**
 * Explain that filters exclude all paths, and how long the excluded ones are; empty if there are none.
 * @param {Payload} data
 * @param {{start: string, goal: string} & PathFilters} question
 * @param {(filters: PathFilters) => number} measureWith the length of the shortest path with other
 *   filters; 0 if there is none
 * @returns {Beyond} as `explain` does
 */
export function explainFilters(data, question, measureWith) {
  /** @type {(filter: [string, PathFilters]) => Lift} */
  const measured = ([phrase, lift]) => ({ words: Phrases.say(data, phrase), lift, steps: measureWith(lift) });
  /** @param {Lift} lift */
  const isFound = ({ steps }) => steps > 0;
  let lifts = listFilters(question).map(measured).filter(isFound);
  if (!lifts.length && question.together && question.same_fight) {
    const free = { together: false, same_fight: false };
    lifts = [measured(["lift-filters", free])].filter(isFound);
  }
  if (!lifts.length) return NOTHING;
  /** @type {("together"|"same_fight")[]} */
  const filters = ["together", "same_fight"];
  const kept = filters.filter((name) => question[name]).map((name) => Phrases.say(data, `kept-${name}`)).join(" and ");
  const ends = nameEnds(data, question);
  return { beyond: Phrases.say(data, "no-filtered-path", { ...ends, kept, beyond: describeLifts(data, lifts) }), lifts };
}

/** @type {(data: Payload, ends: {start: string, goal: string}) => {first: string, second: string}} */
function nameEnds(data, { start, goal }) {
  const { actors } = Index.of(data);
  return { first: get(actors, start).said, second: get(actors, goal).said };
}

/** @type {(data: Payload, lifts: Lift[]) => string} */
const describeLifts = (data, lifts) => Text.joinAnd(lifts.map(({ words, steps }) =>
  Phrases.say(data, "there-is-one", { how: words, steps: inSteps(data, steps) })));

/**
 * Explain which single limits separate two actors, and how far apart they are without each.
 * @param {Payload} data
 * @param {Question} question
 * @returns {Beyond}
 */
export function explain(data, question) {
  const ends = nameEnds(data, question);
  if (question.start === question.goal) return { ...NOTHING, beyond: Phrases.say(data, "one-actor", ends) };
  const most = question.max_length;
  const shortest = measure(data, question);
  if (shortest >= 0) {
    return {
      beyond: Phrases.say(data, "longer", { ...ends, most: inSteps(data, most), shortest: inSteps(data, shortest) }),
      lifts: [lengthen({ words: `with ${inSteps(data, shortest)}`, lift: {}, steps: shortest }, most)],
    };
  }
  const lifts = listLimits(question)
    .map(([phrase, lift]) => ({ words: Phrases.say(data, phrase), lift, steps: measure(data, { ...question, selection: null, ...lift }) }))
    .filter(({ steps }) => steps >= 0);
  /** @type {(found: Lift[]) => Beyond} */
  const answer = (found) => ({
    beyond: Phrases.say(data, "no-path", { ...ends, beyond: describeLifts(data, found) }),
    lifts: found.map((each) => lengthen(each, most)),
  });
  if (lifts.length) return answer(lifts);
  /** @type {Pick<PathQuestion, "scope"|"direction"|"avoid"|"without_kinds">} */
  const free = { scope: Scope.EVERYTHING, direction: "any", avoid: [], without_kinds: [] };
  const far = measure(data, { ...question, selection: null, ...free });
  if (far < 0) return { ...NOTHING, beyond: Phrases.say(data, "no-path-at-all", ends) };
  return answer([{ words: Phrases.say(data, "lift-limits"), lift: free, steps: far }]);
}

/**
 * Raise the maximum length if what is found without a limit is longer than asked for.
 * @type {(found: Lift, most: number) => Lift}
 */
const lengthen = ({ words, lift, steps }, most) =>
  ({ words, steps, lift: steps > most ? { ...lift, max_length: steps } : lift });

/**
 * List the limits, each of which alone may prevent a path.
 * @param {Question} question
 */
const listLimits = (question) => [...listPathLimits(question), ...listScopeLimits(question)];

/** @param {Question} question */
function listPathLimits({ direction, avoid, without_kinds: kinds, via }) {
  /** @type {Liftable[]} */
  const limits = [];
  if (avoid.length) limits.push(["lift-avoid", { avoid: [] }]);
  if (kinds.length) limits.push(["lift-without_kinds", { without_kinds: [] }]);
  if (direction === "along") limits.push(["lift-direction", { direction: "any" }]);
  if (!via) limits.push(["lift-via", { via: true }]);
  return limits;
}

/** @param {Question} question */
function listScopeLimits({ scope }) {
  /** @type {(change: Partial<AskedScope>) => {scope: AskedScope}} */
  const wider = (change) => ({ scope: Scope.make({ ...scope, ...change }) });
  const isDated = Scope.asked(scope) !== null;
  /** @type {Liftable[]} */
  const limits = [];
  if (isDated && scope.unknown === "drop") limits.push(["lift-unknown", wider({ unknown: "keep" })]);
  if (isDated) limits.push(["lift-dates", wider({ as_of: null, during: null })]);
  const given = Scope.asGiven(scope);
  for (const name of Scope.LIMITS) {
    if (name in given) limits.push([`lift-${name}`, wider({ [name]: Scope.EVERYTHING[name] })]);
  }
  return limits;
}

/** @type {(data: Payload, question: Question) => number} */
function measure(data, { scope, selection, direction, via, avoid, ...question }) {
  const selected = selection ?? Relations.select(data, scope);
  const ties = Ties.of(data, selected, direction, via);
  const excluded = PathSearch.listExcluded(data, ties, { ...question, avoided: avoid });
  const [start, goal] = [question.start, question.goal].map((id) => get(ties.number, id));
  return Ties.measureDistances(ties, goal, excluded)[start];
}
