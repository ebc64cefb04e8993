// The search for paths: depth-first, in rounds, so that it ends in the order of the answer.
import * as Course from "./course.js";
import * as Index from "./index.js";
import * as Ties from "./ties.js";

export const MOST_STEPS = 200000; // then the search gives up and says so
const [WEAKEST, LOOSE] = [1, 2]; // what a path has met that makes it one of a round
// Kinds through which a chain says little: many are party to, or counted among, one of them.
const LOOSE_KINDS = ["agreement", "umbrella"];

/**
 * List paths, and no more than `most`. A path is loose where it runs through an actor of a loose
 * kind, or has a step of mere structure. Of equally long paths the loose ones come last, then
 * those with a weaker step.
 * @param {object} data
 * @param {object} ties
 * @param {{start: string, goal: string, avoided: string[], without_kinds: string[],
 *   max_length: number, most: number, together: boolean, same_fight: boolean}} search
 * @returns {{found: {numbers: number[], arcs: number[]}[], exhausted: boolean}} the actors of each
 *   path by number, and its arcs; exhausted: the search was cut off
 */
export function find(data, ties, search) {
  const { start, goal, max_length, most, together, same_fight } = search;
  const [origin, end] = [start, goal].map((id) => ties.number.get(id));
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
 * @param {object} data
 * @param {object} ties
 * @param {{start: string, goal: string, avoided: string[], without_kinds: string[]}} search
 * @returns {Set<number>}
 */
export function listShunned(data, { ids, number }, { start, goal, avoided, without_kinds: kinds }) {
  const { actors } = Index.of(data);
  const isInner = (id) => id !== start && id !== goal && kinds.includes(actors.get(id).kind);
  return new Set([...avoided, ...ids.filter(isInner)].map((id) => number.get(id)));
}

// The parts of the search: not loose and firm ones first. marks: what of a round an arc has.
function listRounds(data, ties, end, shunned) {
  const { actors, strength } = Index.of(data);
  const { ids, origins, inArcs, targets, firmness, structure } = ties;
  const isLooseKind = ids.map((id) => LOOSE_KINDS.includes(actors.get(id).kind));
  const isLoose = (arc) => structure[arc] === 1 || (targets[arc] !== end && isLooseKind[targets[arc]]);
  const isWalked = (arc, at) => !shunned.has(targets[arc]) && !shunned.has(origins[at]);
  const hasLoose = inArcs.some((arc, at) => isWalked(arc, at) && isLoose(arc));
  const levels = [...strength.values()].sort((a, b) => b - a);
  return (hasLoose ? [false, true] : [false]).flatMap((loose) => levels.map((least) => {
    const allows = (arc) => firmness[arc] >= least && (loose || !isLoose(arc));
    const marks = (arc) => (firmness[arc] === least ? WEAKEST : 0) | (isLoose(arc) ? LOOSE : 0);
    const distance = Ties.measureDistances(ties, end, shunned, allows);
    return { allows, marks, distance, wanted: loose ? WEAKEST | LOOSE : WEAKEST };
  }));
}

// How many actors lead on to another: no path has more hops.
function countTied({ ids, offsets, targets }, shunned) {
  const leadsOn = (_, actor) => {
    const next = targets.subarray(offsets[actor], offsets[actor + 1]);
    return !shunned.has(actor) && next.some((other) => !shunned.has(other));
  };
  return ids.filter(leadsOn).length;
}

// The course of a path that goes on along an arc, or null where a filter leaves that path out.
function makeGuide({ ids, targets, relations }, filters) {
  if (!filters.together && !filters.same_fight) return (course) => course;
  const steps = new Map();
  return (course, actor, arc) => {
    if (!steps.has(arc)) steps.set(arc, Course.readStep(relations[arc], ids[actor], ids[targets[arc]]));
    const next = Course.follow(course, steps.get(arc));
    return Course.keeps(next, filters) ? next : null;
  };
}

function makeWalk({ ids, offsets, targets }, end, most, guide) {
  const found = [];
  const numbers = [];
  const arcs = [];
  const onPath = new Uint8Array(ids.length);
  let [round, steps] = [null, 0];
  const isExhausted = () => steps >= MOST_STEPS;
  const isOver = () => found.length >= most || isExhausted();

  // Give the paths of just this length that are of the round. A distance of -1 leads nowhere;
  // whom the search passes by has it too.
  function step(actor, left, met, course) {
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
      step(next, left - 1, met | round.marks(arc), further);
      onPath[next] = 0;
      numbers.pop();
      arcs.pop();
    }
  }

  function from(start, length, within) {
    if (isOver()) return;
    round = within;
    onPath[start] = 1;
    numbers.push(start);
    step(start, length, 0, Course.START);
    onPath[start] = 0;
    numbers.pop();
  }

  return { found, from, isOver, isExhausted };
}
