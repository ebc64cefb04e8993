// Who is said to be hostile to whom, and whether a fight is said to be fought or only meant.
import * as Index from "./index.js";
import { get } from "./lookup.js";

/** @import { Mode, Payload, Relation } from "./types.js" */

/** @type {Mode} */
const INTENT = "intent";
/** @param {Relation} relation */
const supporting = ({ claims }) => claims.filter(({ stance }) => stance === "supports");

/**
 * Return how firmly a fight is claimed; "intent" where it is only an aim, a threat or a vow.
 * @param {Payload} data
 * @param {Relation} relation
 * @returns {Mode}
 */
export function findFightMode(data, relation) {
  const { strength } = Index.of(data);
  const modes = supporting(relation).map(({ mode }) => mode).filter((mode) => mode !== INTENT);
  if (!modes.length) return INTENT;
  return modes.reduce((best, mode) => (get(strength, mode) > get(strength, best) ? mode : best));
}

/**
 * Tell whether a fight is claimed; one that is only intended is hostility, and no fight.
 * @param {Relation} relation
 */
export const isFought = (relation) => supporting(relation).some(({ mode }) => mode !== INTENT);

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
  const attackers = supporting(relation).map(({ attacker }) => attacker);
  const isNamed = attackers.every((each) => each !== null && ends.includes(each));
  return isNamed ? ends.filter((end) => attackers.includes(end)) : ends;
}
