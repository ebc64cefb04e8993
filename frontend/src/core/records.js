// Answers as they leave the page: the same fields as Python's, in the same shape.

/** @import { ClaimRecord, Hop, Path, PathAnswer, Relation, StepRelation } from "./types.js" */

/** @type {(keyof Relation)[]} */
const RELATION = [
  "from", "type", "to", "id", "sign", "standing", "relayed", "voices", "self_declared",
  "contested", "contested_in_part", "changed", "start", "end", "ended", "holds",
];
/** @type {(keyof ClaimRecord)[]} */
const CLAIM = [
  "source", "at", "by", "own_voice", "mode", "stance", "said", "start", "end", "means", "against",
  "via", "attacker", "event", "amount", "unit", "quote", "note",
];

/**
 * @template {object} T
 * @param {T} record
 * @param {(keyof T)[]} names
 */
const pick = (record, names) => Object.fromEntries(names.map((name) => [name, record[name]]));

/**
 * Return a relation with its claims; of a step's, how it lies in that step.
 * @param {Relation|StepRelation} found
 */
export function relation(found) {
  const inStep = "along" in found ? pick(found, ["along", "channel"]) : {};
  const claims = found.claims.map((each) => pick(each, CLAIM));
  return { ...pick(found, RELATION), ...inStep, claims };
}

/**
 * Return a claim that stands alone, with its relation's ends and type.
 * @param {ClaimRecord} found
 */
export const claim = (found) => pick(found, ["from", "type", "to", ...CLAIM]);

/**
 * Return an answer of `Paths.find` with just the fields of Python's.
 * @param {PathAnswer} answer
 */
export function paths(answer) {
  /** @param {Hop} each */
  const hop = (each) => ({ ...each, relations: each.relations.map(relation) });
  /** @param {Path} each */
  const path = (each) => ({ ...each, hops: each.hops.map(hop) });
  const { lifts, ...rest } = answer; // what else the page makes of a limit
  return { ...rest, paths: answer.paths.map(path) };
}
