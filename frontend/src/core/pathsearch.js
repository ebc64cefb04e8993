// The search for paths: depth-first, in rounds, so that it ends in the order of the answer.

import * as Index from "./index.js";
import { ensure, get } from "./lookup.js";
import * as PathConstraints from "./pathconstraints.js";
import * as Ties from "./ties.js";

/** @import { PathFilters, PathQuestion, Payload, TieTable } from "./types.js" */
/** @import { Course as ChainCourse, Step } from "./pathconstraints.js" */

/**
 * What is looked for: ends by id, and no more paths than `most`.
 * @typedef {{start: string, goal: string, avoided: readonly string[], most: number} &
 *   Pick<PathQuestion, "without_kinds"|"max_length"|"together"|"same_fight">} Search
 */
/**
 * A path: its actors by number, and its arcs.
 * @typedef {{numbers: number[], arcs: number[]}} Found
 */
/**
 * A part of the search. allows: whether an arc may be taken; marks: what of a round an arc has;
 * distance: hops to the goal; wanted: the marks that all arcs of a path have together.
 * @typedef {{allows: (arc: number) => boolean, marks: (arc: number) => number, distance: Int32Array,
 *   wanted: number}} Round
 */
/**
 * The course of a path that goes on from an actor along an arc; null where a filter leaves it out.
 * @typedef {(course: ChainCourse, actor: number, arc: number) => ChainCourse|null} Guide
 */

export const MOST_STEPS = 200000; // then the search gives up and says so
const [WEAKEST, LOOSE] = [1, 2]; // what a path has met that makes it one of a round
// Kinds through which a chain says little: many are party to, or counted among, one of them.
const LOOSE_ROLES = ["agreement", "umbrella"];

/**
 * List paths, and no more than `most`. A path is loose where it runs through an actor of a loose
 * kind, or has a step of mere structure. Of equally long paths the loose ones come last, then
 * those with a weaker step.
 * @param {Payload} data
 * @param {TieTable} ties
 * @param {Search} search
 * @returns {{found: Found[], exhausted: boolean}} exhausted: the search was cut off
 */
export function find(data, ties, search) {
  const { start, goal, max_length, most, together, same_fight } = search;
  const [origin, end] = [start, goal].map((id) => get(ties.number, id));
  const shunned = listShunned(data, ties, search);
  const guide = makeGuide(ties, { together, same_fight });
  const rounds = listRounds(data, ties, end, shunned);
  const walk = makeWalk(ties, end, most, guide);
  const longest = Math.min(max_length, countTied(ties, shunned));
  for (let length = 1; length <= longest && !walk.isOver(); length += 1) {
    for (const round of rounds) walk.from(origin, length, round);
  }
  return { found: walk.found, exhausted: walk.isExhausted() };
}

/**
 * List whom a path passes by: those avoided, and those of some kinds but for its ends.
 * @param {Payload} data
 * @param {TieTable} ties
 * @param {Pick<Search, "start"|"goal"|"avoided"|"without_kinds">} search
 * @returns {Set<number>}
 */
export function listShunned(data, { ids, number }, { start, goal, avoided, without_kinds: kinds }) {
  const { actors } = Index.of(data);
  /** @param {string} id */
  const isInner = (id) => id !== start && id !== goal && kinds.includes(get(actors, id).kind);
  return new Set([...avoided, ...ids.filter(isInner)].map((id) => get(number, id)));
}

/**
 * The parts of the search: not loose and firm ones first.
 * @type {(data: Payload, ties: TieTable, end: number, shunned: Set<number>) => Round[]}
 */
function listRounds(data, ties, end, shunned) {
  const { actors, kinds, strength } = Index.of(data);
  const { ids, origins, inArcs, targets, firmness, structure } = ties;
  const isLooseKind = ids.map((id) => LOOSE_ROLES.includes(get(kinds, get(actors, id).kind).role));
  /** @param {number} arc */
  const isLoose = (arc) => structure[arc] === 1 || (targets[arc] !== end && isLooseKind[targets[arc]]);
  /** @type {(arc: number, at: number) => boolean} */
  const isWalked = (arc, at) => !shunned.has(targets[arc]) && !shunned.has(origins[at]);
  const hasLoose = inArcs.some((arc, at) => isWalked(arc, at) && isLoose(arc));
  const levels = [...strength.values()].sort((a, b) => b - a);
  return (hasLoose ? [false, true] : [false]).flatMap((loose) => levels.map((least) => {
    /** @param {number} arc */
    const allows = (arc) => firmness[arc] >= least && (loose || !isLoose(arc));
    /** @param {number} arc */
    const marks = (arc) => (firmness[arc] === least ? WEAKEST : 0) | (isLoose(arc) ? LOOSE : 0);
    const distance = Ties.measureDistances(ties, end, shunned, allows);
    return { allows, marks, distance, wanted: loose ? WEAKEST | LOOSE : WEAKEST };
  }));
}

/**
 * How many actors lead on to another: no path has more hops.
 * @type {(ties: TieTable, shunned: Set<number>) => number}
 */
function countTied({ ids, offsets, targets }, shunned) {
  /** @type {(id: string, actor: number) => boolean} */
  const leadsOn = (_, actor) => {
    const next = targets.subarray(offsets[actor], offsets[actor + 1]);
    return !shunned.has(actor) && next.some((other) => !shunned.has(other));
  };
  return ids.filter(leadsOn).length;
}

/** @type {(ties: TieTable, filters: PathFilters) => Guide} */
function makeGuide({ ids, targets, relations }, filters) {
  if (!filters.together && !filters.same_fight) return (course) => course;
  /** @type {Map<number, Step>} */
  const steps = new Map();
  return (course, actor, arc) => {
    const step = ensure(steps, arc, () => PathConstraints.readStep(relations[arc], ids[actor], ids[targets[arc]]));
    const next = PathConstraints.follow(course, step);
    return PathConstraints.keeps(next, filters) ? next : null;
  };
}

/**
 * @param {TieTable} ties
 * @param {number} end
 * @param {number} most
 * @param {Guide} guide
 */
function makeWalk({ ids, offsets, targets }, end, most, guide) {
  /** @type {Found[]} */
  const found = [];
  /** @type {number[]} */
  const numbers = [];
  /** @type {number[]} */
  const arcs = [];
  const onPath = new Uint8Array(ids.length);
  let steps = 0;
  const isExhausted = () => steps >= MOST_STEPS;
  const isOver = () => found.length >= most || isExhausted();

  /**
   * Give the paths of just this length that are of the round. A distance of -1 leads nowhere;
   * whom the search passes by has it too.
   * @type {(actor: number, left: number, met: number, course: ChainCourse, round: Round) => void}
   */
  function step(actor, left, met, course, round) {
    if (left === 0) {
      if (met === round.wanted && actor === end) found.push({ numbers: [...numbers], arcs: [...arcs] });
      return;
    }
    for (let arc = offsets[actor]; arc < offsets[actor + 1] && !isOver(); arc += 1) {
      const next = targets[arc];
      const away = round.distance[next];
      if (!round.allows(arc) || away < 0 || away > left - 1 || onPath[next]) continue;
      if (next === end && left > 1) continue;
      steps += 1;
      if (isExhausted()) return;
      const further = guide(course, actor, arc);
      if (!further) continue;
      onPath[next] = 1;
      numbers.push(next);
      arcs.push(arc);
      step(next, left - 1, met | round.marks(arc), further, round);
      onPath[next] = 0;
      numbers.pop();
      arcs.pop();
    }
  }

  /** @type {(start: number, length: number, round: Round) => void} */
  function from(start, length, round) {
    if (isOver()) return;
    onPath[start] = 1;
    numbers.push(start);
    step(start, length, 0, PathConstraints.START, round);
    onPath[start] = 0;
    numbers.pop();
  }

  return { found, from, isOver, isExhausted };
}
