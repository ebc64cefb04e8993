// The data of vis-network: actors and relations with their positions, names and bends.
import * as Disputes from "./disputes.js";
import { groupBy } from "./lookup.js";
import * as Relations from "./relations.js";
import * as Scope from "./scope.js";
import * as Text from "./text.js";

/** @import { ActorRecord, Bend, DrawnActor, DrawnRecord, DrawnRelation, Payload, Supported } from "./types.js" */

/** vis-network uses ids as keys of plain objects, where "constructor" would find an inherited property. */
export const PREFIX = "@";
const BEND = 0.1;

/**
 * Make the data of vis-network. Relations without a supporting claim are not drawn.
 * @param {Payload} data
 * @returns {DrawnRecord}
 */
export function make(data) {
  const relations = Relations.select(data, Scope.EVERYTHING).relations.filter(Relations.isSupported);
  return { nodes: data.actors.map((actor) => node(data, actor)), edges: edges(data, relations), options: data.options };
}

/**
 * Make the dot of an actor.
 * @param {Payload} data
 * @param {ActorRecord} actor
 * @returns {DrawnActor}
 */
export function node({ positions }, { id, label, wrapped }) {
  const [x, y] = positions[id];
  return { id: PREFIX + id, label: wrapped ?? label, x, y, shape: "dot" };
}

/**
 * Make the lines of relations.
 * @param {Payload} data
 * @param {Supported[]} relations of each pair all or none
 * @returns {DrawnRelation[]}
 */
export function edges(data, relations) {
  const bends = Object.keys(data.bends).length ? new Map(Object.entries(data.bends)) : bendParallels(relations);
  return relations.map(({ id, from, to }) => ({
    id, from: PREFIX + from, to: PREFIX + to, smooth: smooth(bends.get(id) ?? 0), arrows: "to",
  }));
}

/**
 * The bend of each relation's line, so that the lines of one pair do not overlap: as seen from the first
 * actor of the pair, positive to one side, negative to the other; the sign is reversed for a relation
 * that starts at the second.
 * @param {Supported[]} relations
 * @returns {Map<string, number>}
 */
export function bendParallels(relations) {
  /** @type {Map<string, number>} */
  const bends = new Map();
  for (const group of groupBy(relations, ({ from, to }) => Disputes.pairKey([from, to])).values()) {
    const [first] = Text.sorted([group[0].from, group[0].to]);
    group.sort((a, b) => b.sign - a.sign || Text.compareAll([a.type, a.from], [b.type, b.from]));
    group.forEach(({ id, from }, place) => {
      const bend = Number(((2 * place - group.length + 1) * BEND).toFixed(3));
      bends.set(id, from === first ? bend : -bend);
    });
  }
  return bends;
}

/** @type {(bend: number) => Bend|false} */
const smooth = (bend) => bend !== 0 && { enabled: true, type: bend > 0 ? "curvedCW" : "curvedCCW", roundness: Math.abs(bend) };
