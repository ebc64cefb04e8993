// The names of signs, as scopes and exports have them.
import { get } from "./lookup.js";

/** @import { Sign, SignName } from "./types.js" */

/** @type {ReadonlyMap<Sign, SignName>} in the order in which they are shown */
const NAMES = new Map([[1, "positive"], [-1, "negative"], [0, "neutral"]]);

/** @type {readonly SignName[]} */
export const ALL = Object.freeze([...NAMES.values()]);

/**
 * Name a sign.
 * @param {Sign} sign
 */
export const nameOf = (sign) => get(NAMES, sign);
