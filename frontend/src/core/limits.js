// Why there is no path: which limit stands in the way, and what lies just beyond it.
import * as Index from "./index.js";
import { get } from "./lookup.js";
import * as Scope from "./scope.js";
import * as Standing from "./standing.js";
import * as Text from "./text.js";
import * as Ties from "./ties.js";
import * as Walk from "./walk.js";

/** @import { AskedScope, Beyond, EitherGroup, Lift, NamedGroup, PathFilters, PathQuestion, Payload, Selection } from "./types.js" */

/**
 * A question for paths between two ids; without a selection, of its scope's.
 * @typedef {{start: string, goal: string, selection: Selection|null} &
 *   Pick<PathQuestion, "scope"|"direction"|"max_length"|"avoid"|"without_kinds"|"via">} Question
 */
/**
 * What may be tried: in words, and what to change in the question.
 * @typedef {[words: string, lift: Partial<PathQuestion>]} Try
 */

/** @type {[group: NamedGroup|"without"|"amount"|EitherGroup, words: string][]} */
const LIFTED = [
  ["types", "with all relation types"],
  ["signs", "with all signs"],
  ["kinds", "with all kinds of actors"],
  ["modes", "with all modes"],
  ["sources", "with all sources"],
  ["without", "with nothing left out"],
  ["claimants", "with all claimants"],
  ["amount", "with any amount"],
  ["contested", "with contested and uncontested relations alike"],
  ["relayed", "with what is only relayed and what is not alike"],
  ["single_voice", "with any number of voices"],
];

export const CUT_OFF = "The search was cut off before it found a path; narrow the scope.";
const NEVER = "paths that never held together";
const CHANGING = "paths that change the fight";

/** @param {number} number */
const inSteps = (number) => Text.count(number, "step");
/** @type {Beyond} */
const NOTHING = Object.freeze({ beyond: "", lifts: Object.freeze([]) });

/**
 * What the paths are like that a choice of filters leaves out, and the filters that let them in.
 * @param {PathFilters} filters
 */
function listFilters({ together, same_fight }) {
  /** @type {[string, PathFilters][]} */
  const ways = [];
  if (together) ways.push([NEVER, { together: false, same_fight }]);
  if (same_fight) ways.push([CHANGING, { together, same_fight: false }]);
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
  const measured = ([words, lift]) => ({ words: `with ${words}`, lift, steps: measureWith(lift) });
  /** @param {Lift} lift */
  const isThere = ({ steps }) => steps > 0;
  let lifts = listFilters(question).map(measured).filter(isThere);
  if (!lifts.length && question.together && question.same_fight) {
    const free = { together: false, same_fight: false };
    lifts = [measured([`${NEVER} and ${CHANGING}`, free])].filter(isThere);
  }
  if (!lifts.length) return NOTHING;
  const kept = [];
  if (question.together) kept.push("may ever have held at one time");
  if (question.same_fight) kept.push("stays with one fight");
  const [first, second] = nameEnds(data, question);
  return { beyond: `No path from ${first} to ${second} ${kept.join(" and ")}; ${tell(lifts)}.`, lifts };
}

/** @type {(data: Payload, ends: {start: string, goal: string}) => string[]} */
const nameEnds = (data, { start, goal }) => [start, goal].map((id) => get(Index.of(data).actors, id).said);
/** @param {Lift[]} lifts */
const tell = (lifts) => Text.joinAnd(lifts.map(({ words, steps }) => `${words} there is one of ${inSteps(steps)}`));

/**
 * Say which single limits keep two actors apart, and how far they are without each.
 * @param {Payload} data
 * @param {Question} question
 * @returns {Beyond}
 */
export function explain(data, question) {
  const [first, second] = nameEnds(data, question);
  if (question.start === question.goal) {
    return { ...NOTHING, beyond: `Both ends are ${first}; a path needs two actors.` };
  }
  const least = question.max_length;
  const shortest = measure(data, question);
  if (shortest >= 0) {
    return {
      beyond: `No path from ${first} to ${second} has ${inSteps(least)} or fewer; the shortest takes ${inSteps(shortest)}.`,
      lifts: [lengthen({ words: `with ${inSteps(shortest)}`, lift: {}, steps: shortest }, least)],
    };
  }
  const lifts = listTries(question)
    .map(([words, lift]) => ({ words, lift, steps: measure(data, { ...question, selection: null, ...lift }) }))
    .filter(({ steps }) => steps >= 0);
  const nothing = `No path ties ${first} to ${second} in this scope`;
  if (lifts.length) return { beyond: `${nothing}; ${tell(lifts)}.`, lifts: lifts.map((each) => lengthen(each, least)) };
  /** @type {Pick<PathQuestion, "scope"|"direction"|"avoid"|"without_kinds">} */
  const free = { scope: Scope.EVERYTHING, direction: "any", avoid: [], without_kinds: [] };
  const far = measure(data, { ...question, selection: null, ...free });
  if (far < 0) return { ...NOTHING, beyond: `No path ties ${first} to ${second}, with no limits either.` };
  const all = { words: "with none of its limits", lift: free, steps: far };
  return { beyond: `${nothing}; ${tell([all])}.`, lifts: [lengthen(all, least)] };
}

/**
 * What is found without a limit may be longer than what is asked for.
 * @type {(found: Lift, least: number) => Lift}
 */
const lengthen = ({ words, lift, steps }, least) =>
  ({ words, steps, lift: steps > least ? { ...lift, max_length: steps } : lift });

/**
 * Each limit that may stand in the way alone: words, and what to change in the question.
 * @param {Question} question
 */
const listTries = (question) => [...listWalks(question), ...listScopes(question)];

/** @param {Question} question */
function listWalks({ direction, avoid, without_kinds: kinds, via }) {
  /** @type {Try[]} */
  const tries = [];
  if (avoid.length) tries.push(["with no actor avoided", { avoid: [] }]);
  if (kinds.length) tries.push(["through all kinds of actors", { without_kinds: [] }]);
  if (direction === "along") {
    tries.push(["against the direction of some relations", { direction: "any" }]);
  }
  if (!via) tries.push(["through claimed channels", { via: true }]);
  return tries;
}

/** @param {Question} question */
function listScopes({ scope }) {
  /** @type {(change: Partial<AskedScope>) => {scope: AskedScope}} */
  const wider = (change) => ({ scope: Scope.make({ ...scope, ...change }) });
  const isDated = Scope.asked(scope) !== null;
  /** @type {Try[]} */
  const tries = [];
  if (isDated && scope.unknown === "drop") {
    tries.push(["with relations of unknown date", wider({ unknown: "keep" })]);
  }
  if (isDated) tries.push(["at other dates", wider({ as_of: null, during: null })]);
  const given = Scope.asGiven(scope);
  for (const [name, words] of LIFTED) {
    if (name in given) tries.push([words, wider({ [name]: Scope.EVERYTHING[name] })]);
  }
  return tries;
}

/** @type {(data: Payload, question: Question) => number} */
function measure(data, { scope, selection, direction, via, avoid, ...question }) {
  const selected = selection ?? Standing.select(data, scope);
  const ties = Ties.of(data, selected, direction, via);
  const shunned = Walk.listShunned(data, ties, { ...question, avoided: avoid });
  const [start, goal] = [question.start, question.goal].map((id) => get(ties.number, id));
  return Ties.measureDistances(ties, goal, shunned)[start];
}
