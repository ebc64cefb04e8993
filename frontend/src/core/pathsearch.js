// The path search: depth-first, in rounds that follow the order of the answer.

import * as Index from "./index.js";
import { ensure, get } from "./lookup.js";
import * as PathConstraints from "./pathconstraints.js";
import * as Ties from "./ties.js";

/** @import { PathFilters, PathQuestion, Payload, TieTable } from "./types.js" */
/** @import { PathState, Step } from "./pathconstraints.js" */

/**
 * The parameters of a search: ends by id, and at most `most` paths.
 * @typedef {{start: string, goal: string, avoided: readonly string[], most: number} &
 *   Pick<PathQuestion, "without_kinds"|"max_length"|"together"|"same_fight">} Search
 */
/**
 * A path: its actors by number, and its arcs.
 * @typedef {{numbers: number[], arcs: number[]}} Found
 */
/**
 * A round of the search. allows: whether an arc may be used; marks: the flags of an arc; distances:
 * hops to the goal; wanted: the flags that the arcs of a path must have in total.
 * @typedef {{allows: (arc: number) => boolean, marks: (arc: number) => number, distances: Ties.Distances,
 *   wanted: number}} Round
 */
/**
 * Extends a path from an actor along an arc; null if a filter excludes it.
 * @typedef {(state: PathState, actor: number, arc: number) => PathState|null} Extend
 */

export const MOST_STEPS = 200000; // after these the search is cut off
const [WEAKEST, LOOSE] = [1, 2]; // flags of arcs, which assign a path to a round
// Kinds with many parties or members: a path through them says little.
const LOOSE_ROLES = ["agreement", "umbrella"];
/** @type {WeakMap<TieTable, boolean[]>} whether each actor is of such a kind */
const loose = new WeakMap();

/**
 * Find at most `most` paths. A path is loose if it runs through an actor of a loose kind, or has a
 * structural step. Among equally long paths the loose ones come last, then those with a weaker step.
 * @param {Payload} data
 * @param {TieTable} ties
 * @param {Search} search
 * @returns {{found: Found[], exhausted: boolean}} exhausted: the search was cut off
 */
export function find(data, ties, search) {
  const { start, goal, max_length, most, together, same_fight } = search;
  const [origin, end] = [start, goal].map((id) => get(ties.number, id));
  const excluded = listExcluded(data, ties, search);
  const extend = makeExtend(ties, { together, same_fight });
  const rounds = listRounds(data, ties, end, excluded);
  const walker = makeWalker(ties, end, most, extend);
  const longest = countTied(ties, excluded, max_length);
  for (let length = 1; length <= longest && !walker.isDone(); length += 1) {
    for (const round of rounds) walker.searchFrom(origin, length, round);
  }
  return { found: walker.found, exhausted: walker.isExhausted() };
}

/**
 * List the actors that paths must not contain: those to avoid, and those of excluded kinds except
 * the ends.
 * @param {Payload} data
 * @param {TieTable} ties
 * @param {Pick<Search, "start"|"goal"|"avoided"|"without_kinds">} search
 * @returns {Set<number>}
 */
export function listExcluded(data, { ids, number }, { start, goal, avoided, without_kinds: kinds }) {
  const { actors } = Index.of(data);
  /** @param {string} id */
  const isInner = (id) => id !== start && id !== goal && kinds.includes(get(actors, id).kind);
  return new Set([...avoided, ...(kinds.length ? ids.filter(isInner) : [])].map((id) => get(number, id)));
}

/**
 * List the rounds of the search: paths that are not loose first, and firm ones first.
 * @type {(data: Payload, ties: TieTable, end: number, excluded: Set<number>) => Round[]}
 */
function listRounds(data, ties, end, excluded) {
  const { actors, kinds, strength } = Index.of(data);
  const { ids, origins, inArcs, targets, firmness, structure } = ties;
  const looseKinds = new Set([...kinds.values()].filter(({ role }) => LOOSE_ROLES.includes(role)).map(({ id }) => id));
  const isLooseActor = ensure(loose, ties, () => ids.map((id) => looseKinds.has(get(actors, id).kind)));
  /** @param {number} arc */
  const isLoose = (arc) => structure[arc] === 1 || (targets[arc] !== end && isLooseActor[targets[arc]]);
  /** @type {(arc: number, at: number) => boolean} */
  const isUsable = (arc, at) => !excluded.has(targets[arc]) && !excluded.has(origins[at]);
  const hasLoose = inArcs.some((arc, at) => isUsable(arc, at) && isLoose(arc));
  const levels = [...strength.values()].sort((a, b) => b - a);
  return (hasLoose ? [false, true] : [false]).flatMap((mayBeLoose) => levels.map((least) => {
    /** @param {number} arc */
    const allows = (arc) => firmness[arc] >= least && (mayBeLoose || !isLoose(arc));
    /** @param {number} arc */
    const marks = (arc) => (firmness[arc] === least ? WEAKEST : 0) | (isLoose(arc) ? LOOSE : 0);
    const distances = Ties.startDistances(ties, end, excluded, allows);
    return { allows, marks, distances, wanted: mayBeLoose ? WEAKEST | LOOSE : WEAKEST };
  }));
}

/**
 * The number of actors with an arc to another, counted up to `most`: no path has more hops.
 * @type {(ties: TieTable, excluded: Set<number>, most: number) => number}
 */
function countTied({ ids, offsets, targets }, excluded, most) {
  let number = 0;
  for (let actor = 0; actor < ids.length && number < most; actor += 1) {
    const next = targets.subarray(offsets[actor], offsets[actor + 1]);
    if (!excluded.has(actor) && next.some((other) => !excluded.has(other))) number += 1;
  }
  return number;
}

/** @type {(ties: TieTable, filters: PathFilters) => Extend} */
function makeExtend({ ids, targets, relations }, filters) {
  if (!filters.together && !filters.same_fight) return (state) => state;
  /** @type {Map<number, Step>} */
  const steps = new Map();
  return (state, actor, arc) => {
    const step = ensure(steps, arc, () => PathConstraints.readStep(relations[arc], ids[actor], ids[targets[arc]]));
    const next = PathConstraints.extend(state, step);
    return PathConstraints.passes(next, filters) ? next : null;
  };
}

/**
 * @param {TieTable} ties
 * @param {number} end
 * @param {number} most
 * @param {Extend} extend
 */
function makeWalker({ ids, offsets, targets }, end, most, extend) {
  /** @type {Found[]} */
  const found = [];
  /** @type {number[]} */
  const numbers = [];
  /** @type {number[]} */
  const arcs = [];
  const onPath = new Uint8Array(ids.length);
  let steps = 0;
  const isExhausted = () => steps >= MOST_STEPS;
  const isDone = () => found.length >= most || isExhausted();

  /**
   * Collect the paths of exactly this length that belong to the round. A distance of -1 means that
   * the goal is too far away or unreachable, or the actor excluded.
   * @type {(actor: number, left: number, marks: number, state: PathState, round: Round) => void}
   */
  function step(actor, left, marks, state, round) {
    if (left === 0) {
      if (marks === round.wanted && actor === end) found.push({ numbers: [...numbers], arcs: [...arcs] });
      return;
    }
    for (let arc = offsets[actor]; arc < offsets[actor + 1] && !isDone(); arc += 1) {
      const next = targets[arc];
      const away = round.distances.distance[next];
      if (!round.allows(arc) || away < 0 || away > left - 1 || onPath[next]) continue;
      if (next === end && left > 1) continue;
      steps += 1;
      if (isExhausted()) return;
      const extended = extend(state, actor, arc);
      if (!extended) continue;
      onPath[next] = 1;
      numbers.push(next);
      arcs.push(arc);
      step(next, left - 1, marks | round.marks(arc), extended, round);
      onPath[next] = 0;
      numbers.pop();
      arcs.pop();
    }
  }

  /** @type {(start: number, length: number, round: Round) => void} */
  function searchFrom(start, length, round) {
    if (isDone()) return;
    round.distances.reach(length - 1);
    onPath[start] = 1;
    numbers.push(start);
    step(start, length, 0, PathConstraints.START, round);
    onPath[start] = 0;
    numbers.pop();
  }

  return { found, searchFrom, isDone, isExhausted };
}
