// Why there is no path: which limit stands in the way, and what lies just beyond it.
import * as Index from "./index.js";
import * as Scope from "./scope.js";
import * as Standing from "./standing.js";
import * as Text from "./text.js";
import * as Ties from "./ties.js";
import * as Walk from "./walk.js";

const LIFTED = [
  ["types", "with all relation types", []],
  ["signs", "with all signs", []],
  ["kinds", "with all kinds of actors", []],
  ["modes", "with all modes", []],
  ["sources", "with all sources", []],
  ["without", "with nothing left out", []],
  ["claimants", "with all claimants", []],
  ["contested", "with contested and uncontested relations alike", null],
  ["relayed", "with what is only relayed and what is not alike", null],
  ["single_voice", "with any number of voices", null],
];

export const CUT_OFF = "The search was cut off before it found a path; narrow the scope.";
const NEVER = "paths that never held together";
const CHANGING = "paths that change the fight";

const inSteps = (number) => Text.count(number, "step");
const NOTHING = Object.freeze({ beyond: "", lifts: Object.freeze([]) });

// What the paths are like that a choice of filters leaves out, and the filters that let them in.
function listFilters({ together, same_fight }) {
  const ways = [];
  if (together) ways.push([NEVER, { together: false, same_fight }]);
  if (same_fight) ways.push([CHANGING, { together, same_fight: false }]);
  return ways;
}

/**
 * Say how long the paths are that filters left out; nothing where they left out none.
 * @param {object} data
 * @param {{start: string, goal: string, together: boolean, same_fight: boolean}} question
 * @param {function({together: boolean, same_fight: boolean}): number} measureWith the length of
 *   the shortest path with other filters; 0 where there is none
 * @returns {{beyond: string, lifts: object[]}} as `explain` does
 */
export function explainFilters(data, question, measureWith) {
  const measured = ([words, lift]) => ({ words: `with ${words}`, lift, steps: measureWith(lift) });
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

const nameEnds = (data, { start, goal }) => [start, goal].map((id) => Index.of(data).actors.get(id).said);
const tell = (lifts) => Text.joinAnd(lifts.map(({ words, steps }) => `${words} there is one of ${inSteps(steps)}`));

/**
 * Say which single limits keep two actors apart, and how far they are without each.
 * @param {object} data
 * @param {{start: string, goal: string, scope: object, selection: object, direction: string,
 *   max_length: number, avoid: string[], without_kinds: string[], via: boolean}} question
 *   selection: of the scope
 * @returns {{beyond: string, lifts: {words: string, lift: object, steps: number}[]}} the sentence;
 *   and for each limit that alone stands in the way what to change in the question
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
  const free = { scope: Scope.EVERYTHING, direction: "any", avoid: [], without_kinds: [] };
  const far = measure(data, { ...question, selection: null, ...free });
  if (far < 0) return { ...NOTHING, beyond: `No path ties ${first} to ${second}, with no limits either.` };
  const all = { words: "with none of its limits", lift: free, steps: far };
  return { beyond: `${nothing}; ${tell([all])}.`, lifts: [lengthen(all, least)] };
}

// What is found without a limit may be longer than what is asked for.
const lengthen = ({ words, lift, steps }, least) =>
  ({ words, steps, lift: steps > least ? { ...lift, max_length: steps } : lift });

// Each limit that may stand in the way alone: words, and what to change in the question.
const listTries = (question) => [...listWalks(question), ...listScopes(question)];

function listWalks({ direction, avoid, without_kinds: kinds, via }) {
  const tries = [];
  if (avoid.length) tries.push(["with no actor avoided", { avoid: [] }]);
  if (kinds.length) tries.push(["through all kinds of actors", { without_kinds: [] }]);
  if (direction === "along") {
    tries.push(["against the direction of some relations", { direction: "any" }]);
  }
  if (!via) tries.push(["through claimed channels", { via: true }]);
  return tries;
}

function listScopes({ scope }) {
  const wider = (change) => ({ scope: Scope.make({ ...scope, ...change }) });
  const isDated = Scope.asked(scope) !== null;
  const tries = [];
  if (isDated && scope.unknown === "drop") {
    tries.push(["with relations of unknown date", wider({ unknown: "keep" })]);
  }
  if (isDated) tries.push(["at other dates", wider({ as_of: null, during: null })]);
  for (const [name, words, nothing] of LIFTED) {
    const isLimit = nothing === null ? scope[name] !== null : scope[name].length > 0;
    if (isLimit) tries.push([words, wider({ [name]: nothing })]);
  }
  return tries;
}

function measure(data, { scope, selection, direction, via, avoid, ...question }) {
  const selected = selection ?? Standing.select(data, scope);
  const ties = Ties.of(data, selected, direction, via);
  const shunned = Walk.listShunned(data, ties, { ...question, avoided: avoid });
  const [start, goal] = [question.start, question.goal].map((id) => ties.number.get(id));
  return Ties.measureDistances(ties, goal, shunned)[start];
}
