// Camps: actors joined by claimed support, without a claimed hostile tie inside. This is a way to draw
// the claims, not a finding of allegiance.
import * as Index from "./index.js";
import { ensure, get } from "./lookup.js";
import * as Support from "./support.js";
import * as Text from "./text.js";

/** @import { Mode, Payload, Supported } from "./types.js" */
/** @typedef {{first: string, second: string, strength: number, number: number}} Pair two actors with claimed support, and how firm and how often */

const LEAST = 3; // actors

/**
 * Find the camps of at least three actors. Pairs are joined one after the other, the firmest first; two
 * groups with a hostile tie between them stay apart. Interpretations don't join.
 * @param {Payload} data
 * @param {Supported[]} relations those in scope
 * @returns {string[][]} largest first
 */
export function find(data, relations) {
  const hostile = relations.filter(({ sign }) => sign < 0);
  /** @type {Map<string, string[]>} */
  const campOf = new Map();
  /** @param {string} id */
  const own = (id) => ensure(campOf, id, () => [id]);
  for (const { first, second } of listPairs(data, relations)) {
    const [one, other] = [own(first), own(second)];
    if (one === other || hostile.some(({ from, to }) => isBetween(from, to, one, other))) continue;
    one.push(...other);
    for (const id of other) campOf.set(id, one);
  }
  const camps = [...new Set(campOf.values())].filter((camp) => camp.length >= LEAST);
  return camps.map((camp) => Text.sorted(camp))
    .sort((a, b) => b.length - a.length || Text.compareAll(a, b));
}

/** @type {(from: string, to: string, one: string[], other: string[]) => boolean} */
const isBetween = (from, to, one, other) =>
  (one.includes(from) && other.includes(to)) || (one.includes(to) && other.includes(from));

/** @type {(data: Payload, relations: Supported[]) => Pair[]} */
function listPairs(data, relations) {
  const { strength } = Index.of(data);
  /** @type {Map<string, Pair>} */
  const pairs = new Map();
  for (const { from, to, standing, sign } of relations) {
    if (sign <= 0 || standing === "thesis" || from === to) continue;
    const [first, second] = Text.sorted([from, to]);
    const pair = ensure(pairs, Support.pairKey(first, second), () => ({ first, second, strength: 0, number: 0 }));
    pair.strength = Math.max(pair.strength, get(strength, standing));
    pair.number += 1;
  }
  return [...pairs.values()].sort((a, b) => b.strength - a.strength || b.number - a.number ||
    Text.compareAll([a.first, a.second], [b.first, b.second]));
}
