// Headings of relations and path steps: by their current claims, if there are any.
import * as Dates from "./dates.js";
import * as Index from "./index.js";
import { ensure, get } from "./lookup.js";
import * as Phrases from "./phrases.js";
import * as RelationMarks from "./relationmarks.js";
import * as Sentences from "./sentences.js";
import { isFor } from "./support.js";
import * as Text from "./text.js";

/** @import { ClaimRecord, Hop, Mode, Payload, Relation, StepRelation } from "./types.js" */
const MOST = 3; // periods listed: some relations have hundreds of claims
/** @type {(data: Payload, claim: ClaimRecord) => string} */
const sayTense = (data, { tense }) => (tense === "present" ? "" : Phrases.say(data, tense === "future" ? "to-come" : "ended"));
/** @type {(data: Payload, id: Mode) => string} */
const markOf = (data, id) => {
  const { mark, label } = Index.modeOf(data, id);
  return mark || label;
};

/**
 * Return the claim for a relation's heading: the firmest current one, else future, else past.
 * @param {Payload} data
 * @param {Relation} relation one that a claim supports
 * @returns {ClaimRecord}
 */
export function leadClaim(data, relation) {
  return Sentences.leadClaim(data, { claims: nearestClaims(relation.claims.filter(isFor)) });
}

/**
 * Choose the current claims; if there are none the future ones, otherwise the past ones.
 * @param {ClaimRecord[]} claims
 * @returns {ClaimRecord[]}
 */
export function nearestClaims(claims) {
  const nearest = Dates.nearestTense(claims);
  return claims.filter(({ tense }) => tense === nearest);
}

/**
 * The firmest claim; among equally firm ones the nearest in time.
 * @type {(data: Payload, relation: Relation) => ClaimRecord}
 */
function firmest(data, { claims }) {
  const { strength } = Index.of(data);
  /** @param {ClaimRecord} claim */
  const weight = (claim) => get(strength, claim.mode) * Dates.TENSES.length - Dates.TENSES.indexOf(claim.tense);
  return claims.filter(isFor).reduce((best, claim) => (weight(claim) > weight(best) ? claim : best));
}

/**
 * Describe how firmly a relation is claimed; separately for now and another time if that differs.
 * @param {Payload} data
 * @param {Relation} relation one that a claim supports
 * @returns {string} such as "epithet now; stated outright, ended"
 */
export function sayStrength(data, relation) {
  const [head, other] = [leadClaim(data, relation), firmest(data, relation)];
  if (head.mode === other.mode) return markOf(data, head.mode);
  const [when, then] = [head, other].map((claim) => sayTense(data, claim));
  return `${markOf(data, head.mode)} ${when || Phrases.say(data, "now")}; ${markOf(data, other.mode)}, ${then}`;
}

/**
 * Describe for which times a relation is claimed, firmest first; each with its strength if that
 * differs.
 * @param {Payload} data
 * @param {Relation} relation
 * @returns {string} such as "undated (stated outright); 2011 to 2020 (epithet)"
 */
export function sayDates(data, relation) {
  const { strength } = Index.of(data);
  const claims = relation.standing ? relation.claims.filter(isFor) : relation.claims;
  const byStrength = [...claims].sort((a, b) => get(strength, b.mode) - get(strength, a.mode));
  /** @type {Map<string, Set<Mode>>} */
  const periods = new Map();
  for (const { dates, mode } of byStrength) ensure(periods, dates, () => new Set()).add(mode);
  const isMixed = relation.standing && new Set(claims.map(({ mode }) => mode)).size > 1 && periods.size > 1;
  const texts = [...periods].map(([dates, modes]) =>
    (dates || "undated") + (isMixed ? ` (${[...modes].map((mode) => markOf(data, mode)).join(", ")})` : ""));
  const more = texts.length > MOST + 1 ? [`and ${texts.length - MOST} more periods`] : [];
  return [...(more.length ? texts.slice(0, MOST) : texts), ...more].join("; ");
}

/**
 * The one end that all supporting claims name as the attacker; null if there is none.
 * @param {Relation} relation
 */
function attackerOf({ claims }) {
  const attackers = new Set(claims.filter(isFor).map(({ attacker }) => attacker));
  const [attacker] = attackers;
  return attackers.size === 1 && attacker !== "both" ? attacker : null;
}

/**
 * Return the ends of a relation in order: an attacker that all claims name comes first.
 * @param {Relation} relation
 * @returns {string[]}
 */
export function endsOf(relation) {
  const { from, to } = relation;
  return attackerOf(relation) === to ? [to, from] : [from, to];
}

/**
 * Return whether a relation has no order: it is symmetric, and no single attacker is named.
 * @param {Relation} relation
 */
export const isMutual = (relation) => relation.symmetric && !attackerOf(relation);

/**
 * The arrow of a relation within a step.
 * @type {(relation: Relation, step: {from: string, to: string}) => string}
 */
function arrowOf(relation, { from, to }) {
  if (isMutual(relation)) return "↔";
  const [first, second] = endsOf(relation);
  return first === from || second === to ? "→" : "←";
}

const OPEN = { supports: "", denies: "denied", withholds: "not confirmed" };

/**
 * Describe a relation that nobody claims: "denied", "not confirmed" or both.
 * @param {Relation} relation
 */
const sayOpen = ({ claims }) => Text.sorted(claims.map(({ stance }) => OPEN[stance])).join(", ");

/**
 * Describe a relation by the label of its type and its strength: "fights (interpretation)".
 * @param {Payload} data
 * @param {Relation} relation
 * @returns {string}
 */
export function sayType(data, relation) {
  const { label } = get(Index.of(data).types, relation.type);
  return relation.standing ? addMarks(data, relation, label) : `${label} (${sayOpen(relation)})`;
}

/** @type {(data: Payload, relation: Relation, label: string) => string} */
function addMarks(data, relation, label) {
  const { mode } = leadClaim(data, relation);
  const marks = [Index.modeOf(data, mode).mark, ...RelationMarks.name(data, relation, "time")].filter(Boolean);
  return marks.length ? `${label} (${marks.join(", ")})` : label;
}

/**
 * Describe a step of a path with arrows: "→ part of →", "↔ fights (interpretation) ↔". A relation
 * that only names an end of the step as a channel reads "→ named as channel →".
 * @param {Payload} data
 * @param {Pick<Hop, "from"|"to"|"relations">} hop
 * @returns {string}
 */
export function sayHop(data, hop) {
  /** @param {StepRelation} each */
  const label = (each) => (each.channel ? addMarks(data, each, Phrases.say(data, "as-channel")) : sayType(data, each));
  const parts = new Map(hop.relations.map((relation) => {
    const arrow = arrowOf(relation, hop);
    const [dispute] = RelationMarks.name(data, relation, "dispute");
    const text = label(relation) + (dispute ? ` [${dispute}]` : "");
    return [`${arrow} ${text}`, { arrow, text }];
  }));
  const [arrow, another] = new Set([...parts.values()].map((each) => each.arrow));
  if (another === undefined) return `${arrow} ${[...parts.values()].map(({ text }) => text).join(", ")} ${arrow}`;
  return `– ${[...parts.keys()].join(", ")} –`;
}

/**
 * Describe which steps (from 0) also have a relation that is only an interpretation.
 * @param {Payload} data
 * @param {number[]} hops
 * @returns {string}
 */
export const sayInterpretations = (data, hops) =>
  Phrases.sayCount(data, "interpretations", hops.length, { steps: Text.joinAnd(hops.map((hop) => String(hop + 1))) });
