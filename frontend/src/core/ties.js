// Which actors are tied, by which relations: the ground that paths are walked and measures taken on.
// Actors go by their place in the order of ids; arcs lie in rows, one row an actor.
import * as Channels from "./channels.js";
import * as Index from "./index.js";
import * as Text from "./text.js";

const built = new WeakMap();

/**
 * Return the ties of the supported relations of a selection; they are built once and kept.
 * @param {object} data
 * @param {object} selection
 * @param {"any"|"along"} direction "along" walks directed relations forwards only
 * @param {boolean} [via] whether who is named as a channel is tied too
 * @returns {{ids: string[], number: Map<string, number>, offsets: Int32Array,
 *   targets: Int32Array, firmness: Uint8Array, structure: Uint8Array, relations: object[][],
 *   inOffsets: Int32Array, origins: Int32Array, inArcs: Int32Array}} the arcs of actor i are
 *   offsets[i] to offsets[i + 1], each with its target, its relations, the firmness of the firmest
 *   that holds it, and whether it is mere structure; those that arrive at it are inArcs, likewise,
 *   with their origins
 */
export function of(data, selection, direction, via = false) {
  if (!built.has(selection)) built.set(selection, new Map());
  const ways = built.get(selection);
  const way = via ? `${direction} via` : direction;
  if (!ways.has(way)) ways.set(way, build(data, selection, direction, via));
  return ways.get(way);
}

function build(data, selection, direction, via) {
  const { ids, strength } = Index.of(data);
  const number = new Map(ids.map((id, at) => [id, at]));
  const supported = selection.relations.filter((relation) => relation.standing);
  const named = via ? Channels.find(data, selection) : [];
  const arcs = collect([...listTies(supported), ...named], number, direction);
  const firmest = (relations) => Math.max(...relations.map((each) => strength.get(each.standing)));
  const endsOf = ({ from, to }) => [ids[from], ids[to]];
  const out = layRows(arcs, ids.length, "from");
  const back = layRows(arcs, ids.length, "to");
  return {
    ids,
    number,
    offsets: out.offsets,
    targets: Int32Array.from(arcs, ({ to }) => to),
    firmness: Uint8Array.from(arcs, (arc) => firmest(Channels.listHolding(arc.relations, ...endsOf(arc)))),
    structure: Uint8Array.from(arcs, (arc) => !Channels.listDirect(arc.relations, ...endsOf(arc)).some(({ sign }) => sign)),
    relations: arcs.map(({ relations }) => relations),
    inOffsets: back.offsets,
    origins: back.order.map((arc) => arcs[arc].from),
    inArcs: back.order,
  };
}

// One tie an ordered pair and relation; a symmetric relation ties both ways.
const listTies = (relations) => relations.flatMap((relation) => {
  const { from, to, symmetric } = relation;
  const there = { from, to, relation };
  return symmetric ? [there, { from: to, to: from, relation }] : [there];
});

// One arc an ordered pair, in the order of both ends, with its relations in the order of ids.
function collect(ties, number, direction) {
  const arcs = new Map();
  const add = (from, to, relation) => {
    const key = from * number.size + to;
    if (!arcs.has(key)) arcs.set(key, { key, from, to, relations: new Set() });
    arcs.get(key).relations.add(relation);
  };
  for (const tie of ties) {
    const [from, to] = [number.get(tie.from), number.get(tie.to)];
    if (from === to) continue;
    add(from, to, tie.relation);
    if (direction === "any") add(to, from, tie.relation);
  }
  const parts = ({ from, type, to }) => [from, type, to];
  const order = (relations) => [...relations].sort((a, b) => Text.compareAll(parts(a), parts(b)));
  return [...arcs.values()]
    .map((arc) => ({ ...arc, relations: order(arc.relations) }))
    .sort((a, b) => a.key - b.key);
}

// Where each actor's arcs begin when they are ordered by one of their ends, and that order.
function layRows(arcs, size, end) {
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
 * Count the hops from each actor to a goal; -1 where none leads.
 * @param {object} ties
 * @param {number} goal
 * @param {Set<number>} avoided
 * @param {function(number): boolean} [allows] whether an arc may be taken
 * @returns {Int32Array}
 */
export function measureDistances(ties, goal, avoided, allows = () => true) {
  const { inOffsets, origins, inArcs } = ties;
  const distance = new Int32Array(ties.ids.length).fill(-1);
  distance[goal] = 0;
  const queue = [goal];
  for (let at = 0; at < queue.length; at += 1) {
    const actor = queue[at];
    for (let arc = inOffsets[actor]; arc < inOffsets[actor + 1]; arc += 1) {
      const before = origins[arc];
      if (distance[before] >= 0 || avoided.has(before) || !allows(inArcs[arc])) continue;
      distance[before] = distance[actor] + 1;
      queue.push(before);
    }
  }
  return distance;
}
