// The caption of a picture that highlights a part of the claims: how many ties of whom, of how many.
import * as Signs from "./signs.js";
import * as Text from "./text.js";

/** @import { Payload, Sign } from "./types.js" */

/**
 * Return the one kind of all relations: "friendly ", "hostile ", or "" for others and for a mixture.
 * @param {Payload} data
 * @param {{sign: Sign}[]} relations
 */
export function kindOf(data, relations) {
  const [sign, other] = new Set(relations.map((relation) => relation.sign));
  return sign && other === undefined ? `${Signs.labelOf(data, Signs.nameOf(sign))} ` : "";
}

/**
 * Say what a picture highlights.
 * @param {Payload} data
 * @param {{sign: Sign}[]} relations
 * @param {string} whose such as "of Israel"
 * @param {number} whole how many relations are claimed in all
 * @param {string[]} choices the filters of the picture, in words
 * @returns {string} such as "6 of 92 claimed relations: hostile ties of Israel; as of 2015."
 */
export function say(data, relations, whose, whole, choices) {
  const all = Text.count(whole, "claimed relation");
  const ties = `${kindOf(data, relations)}${relations.length === 1 ? "tie" : "ties"} ${whose}`;
  const head = relations.length ? `${relations.length} of ${all}: ${ties}` : `No tie ${whose}, of ${all}`;
  return `${[head, ...choices].join("; ")}.`;
}

/**
 * Say within how many steps of whom a picture is focused.
 * @param {ReadonlyMap<string, number>} centres steps by actor
 * @param {(id: string) => string} nameOf
 * @returns {string} such as "within 2 steps of Turkey and 1 step of Iran"
 */
export const sayReach = (centres, nameOf) =>
  `within ${Text.joinAnd([...centres].map(([id, steps]) => `${Text.count(steps, "step")} of ${nameOf(id)}`))}`;
