// The ends that relations are asked for: from or to an actor, or with one at either end.

/** @import { ClaimRecord, Relation } from "./types.js" */
/** @typedef {{from: string, to: string, actor: string}} Ends actor: at either end; "" for anyone */

/**
 * Write ends as text: "turkey", "turkey," or ",hts"; "" for all relations.
 * @param {Ends} ends
 */
export const write = ({ from, to, actor }) => actor || (from || to ? `${from},${to}` : "");

/**
 * @param {string} text
 * @returns {Ends}
 */
export function parse(text) {
  const [from, to] = text.split(",");
  return to === undefined ? { from: "", to: "", actor: from } : { from, to, actor: "" };
}

/**
 * List the actors that ends name.
 * @param {string} text
 */
export const actorsOf = (text) => text.split(",").filter(Boolean);

/**
 * Return whether a relation has these ends; a symmetric one has them in either order.
 * @type {(ends: Ends, relation: Pick<Relation, "from"|"to"|"symmetric">) => boolean}
 */
export function has(ends, { from, to, symmetric }) {
  if (ends.actor) return ends.actor === from || ends.actor === to;
  /** @type {(first: string, second: string) => boolean} */
  const fits = (first, second) => (!ends.from || ends.from === first) && (!ends.to || ends.to === second);
  return fits(from, to) || (symmetric && fits(to, from));
}

/**
 * Return whether a claim names an actor as a channel or as who is fought against.
 * @type {(ends: Ends, claim: ClaimRecord) => boolean}
 */
export const isNamed = ({ actor }, { via, against }) => actor !== "" && (via.includes(actor) || against.includes(actor));
