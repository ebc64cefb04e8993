// Marks of relations, such as contested or undated. The marks and their conditions come from the
// page's record: a new mark is defined only in Python.
import * as Dates from "./dates.js";
import { ensure } from "./lookup.js";
import * as Phrases from "./phrases.js";
import { isFor } from "./support.js";

/** @import { MarkRecord, Payload, Relation } from "./types.js" */

/** @type {WeakMap<Relation, MarkRecord[]>} */
const known = new WeakMap();
/** @type {WeakMap<Payload, {mark: MarkRecord, when: [string, unknown][]}[]>} */
const conditions = new WeakMap();

/**
 * List the marks of a relation; none if no claim supports it.
 * @param {Payload} data
 * @param {Relation} relation
 */
export const list = (data, relation) => ensure(known, relation, () => {
  if (!relation.standing) return [];
  const tense = Dates.nearestTense(relation.claims.filter(isFor));
  const facts = { tense, voices: Math.min(relation.voices.length, 2) };
  /** @param {string} fact */
  const find = (fact) => Reflect.get(fact in facts ? facts : relation, fact);
  return conditionsOf(data).filter(({ when }) => when.every(([fact, value]) => find(fact) === value)).map(({ mark }) => mark);
});

/** @param {Payload} data */
const conditionsOf = (data) => ensure(conditions, data, () => data.marks.map((mark) => ({ mark, when: Object.entries(mark.when) })));

/**
 * Return the mark that a relation is contested or changed sides, if it has one.
 * @param {Payload} data
 * @param {Relation} relation
 */
export const dispute = (data, relation) => list(data, relation).find(({ group }) => group === "dispute");

/**
 * Return the text of a mark of a relation.
 * @param {Payload} data
 * @param {MarkRecord} mark
 * @param {Relation} relation
 */
export const say = (data, { id }, { voices }) => Phrases.say(data, id, { number: String(voices.length) });

/**
 * Return the texts of a relation's marks, of some groups only if given.
 * @param {Payload} data
 * @param {Relation} relation
 * @param {MarkRecord["group"][]} groups
 */
export const name = (data, relation, ...groups) => list(data, relation)
  .filter(({ group }) => !groups.length || groups.includes(group))
  .map((mark) => say(data, mark, relation));

/**
 * List the marks of some relations that are drawn on lines.
 * @param {Payload} data
 * @param {Relation[]} relations
 */
export const listDrawn = (data, relations) =>
  data.marks.filter((mark) => mark.sign && relations.some((relation) => dispute(data, relation) === mark));

/**
 * Return what a mark means.
 * @param {Payload} data
 * @param {string} id
 */
export const meaning = (data, id) => data.marks.find((mark) => mark.id === id)?.means ?? "";
