// Who is said to be hostile to whom, and whether a fight is said to be fought or only meant.
import * as Index from "./index.js";
import { get } from "./lookup.js";

/** @import { Payload, Relation } from "./types.js" */

const INTENT = "intent";

/**
 * Tell whether a relation is of a type that is a fight.
 * @type {(data: Payload, relation: Relation) => boolean}
 */
export const isFight = (data, { type }) => get(Index.of(data).types, type).role === "fighting";

/**
 * List the modes of the claims that support a relation, other than as an aim, a threat or a vow.
 * @param {Relation} relation
 */
export const listFirmModes = ({ claims }) =>
  claims.filter(({ stance, mode }) => stance === "supports" && mode !== INTENT).map(({ mode }) => mode);

/**
 * Tell whether a fight is claimed; one that is only intended is hostility, and no fight.
 * @param {Relation} relation
 */
export const isFought = (relation) => listFirmModes(relation).length > 0;

/**
 * List the ends of a negative relation that it says are hostile to the other one: of a directed
 * one the first; of a fight both, but where it is only intended and each claim names an attacker,
 * those.
 * @param {Relation} relation
 * @returns {string[]}
 */
export function listHostileEnds(relation) {
  const ends = [relation.from, relation.to];
  if (!relation.symmetric) return [relation.from];
  if (isFought(relation)) return ends;
  const attackers = relation.claims.filter(({ stance }) => stance === "supports").map(({ attacker }) => attacker);
  const isNamed = attackers.every((each) => each !== null && ends.includes(each));
  return isNamed ? ends.filter((end) => attackers.includes(end)) : ends;
}
