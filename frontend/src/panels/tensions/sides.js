// Pairs that oppose each other, grouped by the two sides that they form.
import { ensure, get } from "../../core/lookup.js";

/** @import { Tension } from "../../state/types.js" */
/** @typedef {{sides: [string[], string[]], tensions: Tension[]}} Sides */

/**
 * Group tensions of two actors each, so that each has one actor on either side; in their order. What
 * does not split into two sides stays single.
 * @param {Tension[]} tensions
 * @returns {Sides[]}
 */
export function group(tensions) {
  /** @type {Map<string, Tension[]>} */
  const ofActor = new Map();
  for (const tension of tensions) for (const id of tension.actors.slice(0, 2)) ensure(ofActor, id, () => []).push(tension);
  const left = new Set(tensions);
  return tensions.flatMap((tension) => {
    if (!left.has(tension)) return [];
    const found = connect(tension, ofActor);
    for (const each of found.tensions) left.delete(each);
    return found.isSplit ? [found] : found.tensions.map((each) => ({ sides: sidesOf(each), tensions: [each] }));
  });
}

/** @type {(tension: Tension) => [string[], string[]]} */
const sidesOf = ({ actors: [one, other] }) => [[one], [other]];

/**
 * Follow all pairs from one on, and put their actors on two sides in turn.
 * @param {Tension} start
 * @param {Map<string, Tension[]>} ofActor
 */
function connect(start, ofActor) {
  /** @type {Map<string, 0|1>} */
  const side = new Map([[start.actors[0], 0]]);
  const tensions = new Set([start]);
  let isSplit = true;
  for (const [id, own] of side) { // grows on the way
    for (const tension of get(ofActor, id)) {
      tensions.add(tension);
      const [one, another] = tension.actors;
      const other = one === id ? another : one;
      if (!side.has(other)) side.set(other, own === 0 ? 1 : 0);
      else if (side.get(other) === own) isSplit = false;
    }
  }
  /** @param {0|1} wanted */
  const on = (wanted) => [...side].filter(([, number]) => number === wanted).map(([id]) => id);
  return { isSplit, sides: /** @type {[string[], string[]]} */ ([on(0), on(1)]), tensions: [...tensions] };
}
