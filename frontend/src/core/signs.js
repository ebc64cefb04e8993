// The names of signs in scopes and exports, and what readers see for them.
import { get } from "./lookup.js";

/** @import { Payload, Sign, SignName } from "./types.js" */

/** @type {ReadonlyMap<Sign, SignName>} in display order */
const NAMES = new Map([[1, "positive"], [-1, "negative"], [0, "neutral"]]);

/** @type {readonly SignName[]} */
export const ALL = Object.freeze([...NAMES.values()]);

/**
 * Return the name of a sign.
 * @param {Sign} sign
 */
export const nameOf = (sign) => get(NAMES, sign);

/**
 * Return what readers see for the name of a sign, such as "friendly"; the text itself for another.
 * @param {Payload} data
 * @param {string} name
 */
export const labelOf = ({ vocabulary }, name) => vocabulary.signs.find(({ id }) => id === name)?.label ?? name;
