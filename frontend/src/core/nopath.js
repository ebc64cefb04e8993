// Why there is no path: which limit stands in the way, and what lies just beyond it.
import * as Index from "./index.js";
import { get } from "./lookup.js";
import * as PathSearch from "./pathsearch.js";
import * as Phrases from "./phrases.js";
import * as Relations from "./relations.js";
import * as Scope from "./scope.js";
import * as Text from "./text.js";
import * as Ties from "./ties.js";

/** @import { AskedScope, Beyond, EitherGroup, Lift, NamedGroup, PathFilters, PathQuestion, Payload, Selection } from "./types.js" */

/**
 * A question for paths between two ids; without a selection, of its scope's.
 * @typedef {{start: string, goal: string, selection: Selection|null} &
 *   Pick<PathQuestion, "scope"|"direction"|"max_length"|"avoid"|"without_kinds"|"via">} Question
 */
/**
 * What may be tried: its phrase, and what to change in the question.
 * @typedef {[phrase: string, lift: Partial<PathQuestion>]} Try
 */

/** @type {(NamedGroup|"without"|"amount"|EitherGroup)[]} */
const LIFTED = ["types", "signs", "kinds", "modes", "sources", "without", "claimants", "amount", "contested", "relayed", "single_voice"];

/** @param {number} number */
const inSteps = (number) => Text.count(number, "step");
/** @type {Beyond} */
const NOTHING = Object.freeze({ beyond: "", lifts: Object.freeze([]) });

/**
 * The filters that let in what a choice of filters leaves out, each with its phrase.
 * @param {PathFilters} filters
 */
function listFilters({ together, same_fight }) {
  /** @type {[string, PathFilters][]} */
  const ways = [];
  if (together) ways.push(["lift-together", { together: false, same_fight }]);
  if (same_fight) ways.push(["lift-same_fight", { together, same_fight: false }]);
  return ways;
}

/**
 * Say how long the paths are that filters left out; nothing where they left out none.
 * @param {Payload} data
 * @param {{start: string, goal: string} & PathFilters} question
 * @param {(filters: PathFilters) => number} measureWith the length of the shortest path with other
 *   filters; 0 where there is none
 * @returns {Beyond} as `explain` does
 */
export function explainFilters(data, question, measureWith) {
  /** @type {(filter: [string, PathFilters]) => Lift} */
  const measured = ([phrase, lift]) => ({ words: Phrases.say(data, phrase), lift, steps: measureWith(lift) });
  /** @param {Lift} lift */
  const isThere = ({ steps }) => steps > 0;
  let lifts = listFilters(question).map(measured).filter(isThere);
  if (!lifts.length && question.together && question.same_fight) {
    const free = { together: false, same_fight: false };
    lifts = [measured(["lift-filters", free])].filter(isThere);
  }
  if (!lifts.length) return NOTHING;
  /** @type {("together"|"same_fight")[]} */
  const filters = ["together", "same_fight"];
  const kept = filters.filter((name) => question[name]).map((name) => Phrases.say(data, `kept-${name}`)).join(" and ");
  const ends = nameEnds(data, question);
  return { beyond: Phrases.say(data, "no-filtered-path", { ...ends, kept, beyond: tell(data, lifts) }), lifts };
}

/** @type {(data: Payload, ends: {start: string, goal: string}) => {first: string, second: string}} */
function nameEnds(data, { start, goal }) {
  const { actors } = Index.of(data);
  return { first: get(actors, start).said, second: get(actors, goal).said };
}

/** @type {(data: Payload, lifts: Lift[]) => string} */
const tell = (data, lifts) => Text.joinAnd(lifts.map(({ words, steps }) =>
  Phrases.say(data, "there-is-one", { how: words, steps: inSteps(steps) })));

/**
 * Say which single limits keep two actors apart, and how far they are without each.
 * @param {Payload} data
 * @param {Question} question
 * @returns {Beyond}
 */
export function explain(data, question) {
  const ends = nameEnds(data, question);
  if (question.start === question.goal) return { ...NOTHING, beyond: Phrases.say(data, "one-actor", ends) };
  const least = question.max_length;
  const shortest = measure(data, question);
  if (shortest >= 0) {
    return {
      beyond: Phrases.say(data, "longer", { ...ends, most: inSteps(least), shortest: inSteps(shortest) }),
      lifts: [lengthen({ words: `with ${inSteps(shortest)}`, lift: {}, steps: shortest }, least)],
    };
  }
  const lifts = listTries(question)
    .map(([phrase, lift]) => ({ words: Phrases.say(data, phrase), lift, steps: measure(data, { ...question, selection: null, ...lift }) }))
    .filter(({ steps }) => steps >= 0);
  /** @type {(found: Lift[]) => Beyond} */
  const answer = (found) => ({
    beyond: Phrases.say(data, "no-path", { ...ends, beyond: tell(data, found) }),
    lifts: found.map((each) => lengthen(each, least)),
  });
  if (lifts.length) return answer(lifts);
  /** @type {Pick<PathQuestion, "scope"|"direction"|"avoid"|"without_kinds">} */
  const free = { scope: Scope.EVERYTHING, direction: "any", avoid: [], without_kinds: [] };
  const far = measure(data, { ...question, selection: null, ...free });
  if (far < 0) return { ...NOTHING, beyond: Phrases.say(data, "no-path-at-all", ends) };
  return answer([{ words: Phrases.say(data, "lift-limits"), lift: free, steps: far }]);
}

/**
 * What is found without a limit may be longer than what is asked for.
 * @type {(found: Lift, least: number) => Lift}
 */
const lengthen = ({ words, lift, steps }, least) =>
  ({ words, steps, lift: steps > least ? { ...lift, max_length: steps } : lift });

/**
 * Each limit that may stand in the way alone: its phrase, and what to change in the question.
 * @param {Question} question
 */
const listTries = (question) => [...listWalks(question), ...listScopes(question)];

/** @param {Question} question */
function listWalks({ direction, avoid, without_kinds: kinds, via }) {
  /** @type {Try[]} */
  const tries = [];
  if (avoid.length) tries.push(["lift-avoid", { avoid: [] }]);
  if (kinds.length) tries.push(["lift-without_kinds", { without_kinds: [] }]);
  if (direction === "along") tries.push(["lift-direction", { direction: "any" }]);
  if (!via) tries.push(["lift-via", { via: true }]);
  return tries;
}

/** @param {Question} question */
function listScopes({ scope }) {
  /** @type {(change: Partial<AskedScope>) => {scope: AskedScope}} */
  const wider = (change) => ({ scope: Scope.make({ ...scope, ...change }) });
  const isDated = Scope.asked(scope) !== null;
  /** @type {Try[]} */
  const tries = [];
  if (isDated && scope.unknown === "drop") tries.push(["lift-unknown", wider({ unknown: "keep" })]);
  if (isDated) tries.push(["lift-dates", wider({ as_of: null, during: null })]);
  const given = Scope.asGiven(scope);
  for (const name of LIFTED) {
    if (name in given) tries.push([`lift-${name}`, wider({ [name]: Scope.EVERYTHING[name] })]);
  }
  return tries;
}

/** @type {(data: Payload, question: Question) => number} */
function measure(data, { scope, selection, direction, via, avoid, ...question }) {
  const selected = selection ?? Relations.select(data, scope);
  const ties = Ties.of(data, selected, direction, via);
  const shunned = PathSearch.listShunned(data, ties, { ...question, avoided: avoid });
  const [start, goal] = [question.start, question.goal].map((id) => get(ties.number, id));
  return Ties.measureDistances(ties, goal, shunned)[start];
}
