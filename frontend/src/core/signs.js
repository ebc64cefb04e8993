// The names of signs in scopes and exports.
import { get } from "./lookup.js";

/** @import { Sign, SignName } from "./types.js" */

/** @type {ReadonlyMap<Sign, SignName>} in display order */
const NAMES = new Map([[1, "positive"], [-1, "negative"], [0, "neutral"]]);

/** @type {readonly SignName[]} */
export const ALL = Object.freeze([...NAMES.values()]);

/**
 * Return the name of a sign.
 * @param {Sign} sign
 */
export const nameOf = (sign) => get(NAMES, sign);
