// Which actors are tied by which relations: the adjacency table for paths and measures. Actors are
// numbered in the order of ids; arcs are stored in rows, one row for each actor.
import * as Channels from "./channels.js";
import * as Index from "./index.js";
import { ensure, finish, get } from "./lookup.js";
import * as Relations from "./relations.js";
import * as Text from "./text.js";

/** @import { Direction, Payload, Selection, Supported, TieTable } from "./types.js" */

/** @typedef {{from: string, to: string, relation: Supported}} Tie */
/**
 * Arcs by number: the ends of each, and all ties of this ordered pair.
 * @typedef {{from: Int32Array, to: Int32Array, relations: Supported[][]}} Arcs
 */

/** @type {WeakMap<Selection, Map<string, TieTable>>} */
const built = new WeakMap();

/**
 * Return the ties of the supported relations of a selection; they are cached.
 * @param {Payload} data
 * @param {Selection} selection
 * @param {Direction} direction "along" follows directed relations only forwards
 * @param {boolean} [via] whether actors named as channels are tied too
 * @returns {TieTable}
 */
export const of = (data, selection, direction, via = false) => finish(inSlices(data, selection, direction, via));

/**
 * The same in slices.
 * @type {(data: Payload, selection: Selection, direction: Direction, via: boolean) => Generator<void, TieTable>}
 */
export function* inSlices(data, selection, direction, via) {
  const tables = ensure(built, selection, () => new Map());
  const key = via ? `${direction} via` : direction;
  const table = tables.get(key) ?? (yield* build(data, selection, direction, via));
  tables.set(key, table);
  return table;
}

/** @type {(data: Payload, selection: Selection, direction: Direction, via: boolean) => Generator<void, TieTable>} */
function* build(data, selection, direction, via) {
  const { ids, strength } = Index.of(data);
  const number = new Map(ids.map((id, at) => [id, at]));
  const supported = selection.relations.filter(Relations.isSupported);
  const named = via ? Channels.find(data, selection) : [];
  yield;
  const { from, to, relations } = yield* collect([...listTies(supported), ...named], number, direction);
  yield;
  /** @type {(all: Supported[], arc: number) => number} */
  const firmest = (all, arc) => {
    const deciding = all.length > 1 ? Channels.listDeciding(all, ids[from[arc]], ids[to[arc]]) : all;
    return deciding.reduce((most, each) => Math.max(most, get(strength, each.standing)), 0);
  };
  /** @type {(all: Supported[], arc: number) => boolean} */
  const hasSign = (all, arc) => all.some((each) => each.sign && Channels.isDirect(each, ids[from[arc]], ids[to[arc]]));
  const back = sortBy(to, ids.length);
  const firmness = Uint8Array.from(relations, firmest);
  yield;
  return {
    ids,
    number,
    offsets: sortBy(from, ids.length).offsets,
    targets: to,
    firmness,
    structure: Uint8Array.from(relations, (all, arc) => Number(!hasSign(all, arc))),
    relations,
    inOffsets: back.offsets,
    origins: back.order.map((arc) => from[arc]),
    inArcs: back.order,
  };
}

/**
 * One tie for each ordered pair and relation; a symmetric relation gives both directions.
 * @type {(relations: Supported[]) => Tie[]}
 */
const listTies = (relations) => relations.flatMap((relation) => {
  const { from, to, symmetric } = relation;
  const there = { from, to, relation };
  return symmetric ? [there, { from: to, to: from, relation }] : [there];
});

/**
 * One arc for each ordered pair, in the order of both ends, with its relations in the order of ids.
 * @type {(ties: Tie[], number: Map<string, number>, direction: Direction) => Generator<void, Arcs>}
 */
function* collect(ties, number, direction) {
  const there = ties.filter(({ from, to }) => from !== to);
  const [from, to] = [there.map((tie) => get(number, tie.from)), there.map((tie) => get(number, tie.to))];
  const [starts, ends] = direction === "any" ? [from.concat(to), to.concat(from)] : [from, to];
  yield;
  const { order } = sortBy(starts, number.size, sortBy(ends, number.size).order); // equal starts stay in the order of ends
  yield;
  /** @type {number[]} */
  const firsts = [];
  /** @type {Supported[][]} */
  const relations = [];
  for (const at of order) {
    const { relation } = there[at % there.length];
    const last = firsts[firsts.length - 1];
    if (firsts.length && starts[last] === starts[at] && ends[last] === ends[at]) relations[relations.length - 1].push(relation);
    else {
      firsts.push(at);
      relations.push([relation]);
    }
  }
  return {
    from: Int32Array.from(firsts, (at) => starts[at]), to: Int32Array.from(firsts, (at) => ends[at]),
    relations: relations.map((all) => (all.length > 1 ? sort(all) : all)),
  };
}

/** @param {Supported[]} relations */
function sort(relations) {
  /** @param {Supported} relation */
  const parts = ({ from, type, to }) => [from, type, to];
  return [...new Set(relations)].sort((a, b) => Text.compareAll(parts(a), parts(b)));
}

/**
 * Sort items by the actors at one of their ends; equal ones keep the order that they are given in. With
 * the offset of each actor's items.
 * @type {(ends: ArrayLike<number>, actors: number, given?: Int32Array) => {offsets: Int32Array, order: Int32Array}}
 */
function sortBy(ends, actors, given) {
  const offsets = new Int32Array(actors + 1);
  for (let at = 0; at < ends.length; at += 1) offsets[ends[at] + 1] += 1;
  for (let at = 0; at < actors; at += 1) offsets[at + 1] += offsets[at];
  const free = offsets.slice();
  const order = new Int32Array(ends.length);
  for (let at = 0; at < ends.length; at += 1) {
    const item = given ? given[at] : at;
    order[free[ends[item]]] = item;
    free[ends[item]] += 1;
  }
  return { offsets, order };
}

/**
 * Hops to a goal. distance: from each actor; -1 if it cannot be reached, or not in so many hops as were
 * looked for; reach: looks for so many.
 * @typedef {{distance: Int32Array, reach: (hops: number) => void}} Distances
 */

/**
 * Count the hops from actors to a goal, no further than is asked for.
 * @param {TieTable} ties
 * @param {number} goal
 * @param {Set<number>} avoided
 * @param {(arc: number) => boolean} [allows] whether an arc may be used
 * @returns {Distances}
 */
export function startDistances(ties, goal, avoided, allows = () => true) {
  const { inOffsets, origins, inArcs } = ties;
  const distance = new Int32Array(ties.ids.length).fill(-1);
  distance[goal] = 0;
  const queue = [goal];
  let done = 0;
  /** @param {number} hops */
  function reach(hops) {
    for (; done < queue.length && distance[queue[done]] < hops; done += 1) {
      const actor = queue[done];
      for (let arc = inOffsets[actor]; arc < inOffsets[actor + 1]; arc += 1) {
        const before = origins[arc];
        if (distance[before] >= 0 || avoided.has(before) || !allows(inArcs[arc])) continue;
        distance[before] = distance[actor] + 1;
        queue.push(before);
      }
    }
  }
  return { distance, reach };
}

/**
 * Count the hops from each actor to a goal; -1 if it cannot be reached.
 * @param {TieTable} ties
 * @param {number} goal
 * @param {Set<number>} avoided
 * @returns {Int32Array}
 */
export function measureDistances(ties, goal, avoided) {
  const { distance, reach } = startDistances(ties, goal, avoided);
  reach(Infinity);
  return distance;
}
