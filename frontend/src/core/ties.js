// Which actors are tied by which relations: the adjacency table for paths and measures. Actors are
// numbered in the order of ids; arcs are stored in rows, one row for each actor.
import * as Channels from "./channels.js";
import * as Index from "./index.js";
import { ensure, get } from "./lookup.js";
import * as Relations from "./relations.js";
import * as Text from "./text.js";

/** @import { Direction, Payload, Selection, Supported, TieTable } from "./types.js" */

/** @typedef {{from: string, to: string, relation: Supported}} Tie */
/**
 * All ties of an ordered pair, by number.
 * @typedef {{from: number, to: number, relations: Supported[]}} Arc
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
export function of(data, selection, direction, via = false) {
  const tables = ensure(built, selection, () => new Map());
  return ensure(tables, via ? `${direction} via` : direction, () => build(data, selection, direction, via));
}

/** @type {(data: Payload, selection: Selection, direction: Direction, via: boolean) => TieTable} */
function build(data, selection, direction, via) {
  const { ids, strength } = Index.of(data);
  const number = new Map(ids.map((id, at) => [id, at]));
  const supported = selection.relations.filter(Relations.isSupported);
  const named = via ? Channels.find(data, selection) : [];
  const arcs = collect([...listTies(supported), ...named], number, direction);
  /** @param {Arc} arc */
  const firmest = ({ from, to, relations }) => {
    const deciding = relations.length > 1 ? Channels.listDeciding(relations, ids[from], ids[to]) : relations;
    return deciding.reduce((most, each) => Math.max(most, get(strength, each.standing)), 0);
  };
  const out = makeRows(arcs, ids.length, "from");
  const back = makeRows(arcs, ids.length, "to");
  return {
    ids,
    number,
    offsets: out.offsets,
    targets: Int32Array.from(arcs, ({ to }) => to),
    firmness: Uint8Array.from(arcs, firmest),
    structure: Uint8Array.from(arcs, ({ from, to, relations }) =>
      Number(!Channels.listDirect(relations, ids[from], ids[to]).some(({ sign }) => sign))),
    relations: arcs.map(({ relations }) => relations),
    inOffsets: back.offsets,
    origins: back.order.map((arc) => arcs[arc].from),
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
 * @type {(ties: Tie[], number: Map<string, number>, direction: Direction) => Arc[]}
 */
function collect(ties, number, direction) {
  /** @type {Arc[]} */
  const single = [];
  for (const tie of ties) {
    const [from, to] = [get(number, tie.from), get(number, tie.to)];
    if (from === to) continue;
    single.push({ from, to, relations: [tie.relation] });
    if (direction === "any") single.push({ from: to, to: from, relations: [tie.relation] });
  }
  const { order: byTo } = makeRows(single, number.size, "to");
  const ordered = Array.from(byTo, (at) => single[at]);
  const { order } = makeRows(ordered, number.size, "from"); // which keeps the order of the other ends
  /** @type {Arc[]} */
  const arcs = [];
  for (const at of order) {
    const arc = ordered[at];
    const last = arcs.at(-1);
    if (last?.from === arc.from && last.to === arc.to) last.relations.push(arc.relations[0]);
    else arcs.push(arc);
  }
  for (const arc of arcs) if (arc.relations.length > 1) arc.relations = sort(arc.relations);
  return arcs;
}

/** @param {Supported[]} relations */
function sort(relations) {
  /** @param {Supported} relation */
  const parts = ({ from, type, to }) => [from, type, to];
  return [...new Set(relations)].sort((a, b) => Text.compareAll(parts(a), parts(b)));
}

/**
 * The offsets of each actor's arcs when they are ordered by one of their ends, and that order.
 * @type {(arcs: Arc[], size: number, end: "from"|"to") => {offsets: Int32Array, order: Int32Array}}
 */
function makeRows(arcs, size, end) {
  const offsets = new Int32Array(size + 1);
  for (const arc of arcs) offsets[arc[end] + 1] += 1;
  for (let at = 0; at < size; at += 1) offsets[at + 1] += offsets[at];
  const free = offsets.slice();
  const order = new Int32Array(arcs.length);
  arcs.forEach((arc, at) => {
    order[free[arc[end]]] = at;
    free[arc[end]] += 1;
  });
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
