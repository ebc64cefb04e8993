// Hostile relations: who is hostile to whom, and whether a fight is claimed or only intended.
import * as Index from "./index.js";
import { get } from "./lookup.js";
import { isFor } from "./support.js";

/** @import { Payload, Relation } from "./types.js" */

const INTENT = "intent";

/**
 * Return whether the type of a relation is a fight.
 * @type {(data: Payload, relation: Relation) => boolean}
 */
export const isFight = (data, { type }) => get(Index.of(data).types, type).role === "fighting";

/**
 * List the modes of the claims that support a relation, without mere intents (aims, threats, vows).
 * @param {Relation} relation
 */
export const listModesBeyondIntent = ({ claims }) =>
  claims.filter(({ stance, mode }) => stance === "supports" && mode !== INTENT).map(({ mode }) => mode);

/**
 * Return whether a fight is claimed; one that is only intended counts as hostility, not as a fight.
 * @param {Relation} relation
 */
export const isClaimedFight = (relation) => listModesBeyondIntent(relation).length > 0;

/**
 * List the ends of a negative relation that are hostile to the other: the first end of a directed
 * one; both ends of a fight, or the named attackers of a fight that is only intended.
 * @param {Relation} relation
 * @returns {string[]}
 */
export function listHostileEnds(relation) {
  const ends = [relation.from, relation.to];
  if (!relation.symmetric) return [relation.from];
  if (isClaimedFight(relation)) return ends;
  const attackers = relation.claims.filter(isFor).map(({ attacker }) => attacker);
  const isNamed = attackers.every((each) => each !== null && ends.includes(each));
  return isNamed ? ends.filter((end) => attackers.includes(end)) : ends;
}
