// Answers for export: the same fields as Python's, in the same shape.

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
 * Return a relation with its claims; for a relation of a step, also its direction in the step.
 * @param {Relation|StepRelation} found
 */
export function relation(found) {
  const inStep = "along" in found ? pick(found, ["along", "channel"]) : {};
  const claims = found.claims.map((each) => pick(each, CLAIM));
  return { ...pick(found, RELATION), ...inStep, claims };
}

/**
 * Return a single claim, with its relation's ends and type.
 * @param {ClaimRecord} found
 */
export const claim = (found) => pick(found, ["from", "type", "to", ...CLAIM]);

/**
 * Return an answer of `Paths.find` with only the fields of Python's answer.
 * @param {PathAnswer} answer
 */
export function paths(answer) {
  /** @param {Hop} each */
  const hop = (each) => ({ ...each, relations: each.relations.map(relation) });
  /** @param {Path} each */
  const path = (each) => ({ ...each, hops: each.hops.map(hop) });
  const { lifts, ...rest } = answer; // used by the page only
  return { ...rest, paths: answer.paths.map(path) };
}
