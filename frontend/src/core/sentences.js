// Sentences for relations: the firmest claim, and how many more there are.
import * as Dates from "./dates.js";
import * as Index from "./index.js";
import { get } from "./lookup.js";
import * as Phrases from "./phrases.js";
import * as RelationMarks from "./relationmarks.js";
import * as Support from "./support.js";

/** @import { ClaimRecord, Payload, Relation } from "./types.js" */

/**
 * Spans in order.
 * @typedef {{start: string, end: string}[]} Period
 */

/**
 * 2 for a claim known to apply during a whole period, 1 for a part of it, otherwise 0.
 * @type {(claim: ClaimRecord, period: Period|null) => number}
 */
function holdsIn({ known }, period) {
  if (!known || !period?.length) return 0;
  const covers = known[0] <= period[0].start && period[period.length - 1].end <= known[1];
  return Number(covers) + Number(period.some(({ start, end }) => Dates.overlaps(known, [start, end])));
}

/**
 * Return the firmest of a relation's supporting claims, preferring one that has not ended. With a
 * period, a claim known to apply then comes first.
 * @param {Payload} data
 * @param {{claims: ClaimRecord[]}} relation one that a claim supports
 * @param {Period|null} [period]
 * @returns {ClaimRecord}
 */
export function leadClaim(data, relation, period = null) {
  const { strength } = Index.of(data);
  /** @param {ClaimRecord} claim */
  const weight = (claim) =>
    2 * (strength.size + 1) * holdsIn(claim, period) + 2 * get(strength, claim.mode) + Number(claim.tense !== "past");
  /** @type {(best: ClaimRecord, claim: ClaimRecord) => ClaimRecord} */
  const firmer = (best, claim) => (weight(claim) > weight(best) ? claim : best);
  return relation.claims.filter(Support.isFor).reduce(firmer);
}

/**
 * Describe a relation by its firmest claim, with the number of further claims and any dispute. With a
 * period, by a claim known to apply then, if there is one.
 * @param {Payload} data
 * @param {Relation} relation one that a claim supports
 * @param {Period|null} [period]
 * @returns {string}
 */
export function sayRelation(data, relation, period = null) {
  const more = relation.claims.filter(Support.isFor).length - 1;
  const notes = more ? [Phrases.sayCount(data, "more-claims", more)] : [];
  notes.push(...RelationMarks.name(data, relation, "dispute"));
  const tail = notes.length ? ` [${notes.join("; ")}]` : "";
  return leadClaim(data, relation, period).sentence + tail;
}
