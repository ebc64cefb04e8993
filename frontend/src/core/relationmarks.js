// What is to be known of a relation beside how firmly it is claimed. Which marks there are, and of
// which relations they are said, stands in the record: a mark is added in Python alone.
import * as Dates from "./dates.js";
import { ensure, isThere } from "./lookup.js";
import * as Phrases from "./phrases.js";

/** @import { MarkRecord, Payload, Relation } from "./types.js" */

/** @type {WeakMap<Relation, MarkRecord[]>} */
const known = new WeakMap();

/**
 * List the marks of a relation; none where no claim supports it.
 * @param {Payload} data
 * @param {Relation} relation
 */
export const list = (data, relation) => ensure(known, relation, () => {
  if (!relation.standing) return [];
  const tense = Dates.nearestTense(relation.claims.filter(({ stance }) => stance === "supports"));
  const facts = new Map(Object.entries({ ...relation, tense, voices: Math.min(relation.voices.length, 2) }));
  return data.marks.filter(({ when }) => Object.entries(when).every(([fact, value]) => facts.get(fact) === value));
});

/**
 * Return the mark of what speaks against a relation, if anything does.
 * @param {Payload} data
 * @param {Relation} relation
 */
export const dispute = (data, relation) => list(data, relation).find(({ group }) => group === "dispute");

/**
 * Name a mark of a relation.
 * @param {Payload} data
 * @param {MarkRecord} mark
 * @param {Relation} relation
 */
export const say = (data, { id }, { voices }) => Phrases.say(data, id, { number: String(voices.length) });

/**
 * Name the marks of a relation, those of some groups where these are given.
 * @param {Payload} data
 * @param {Relation} relation
 * @param {MarkRecord["group"][]} groups
 */
export const name = (data, relation, ...groups) => list(data, relation)
  .filter(({ group }) => !groups.length || groups.includes(group))
  .map((mark) => say(data, mark, relation));

/**
 * List the marks that are drawn on lines, of those that some relations have.
 * @param {Payload} data
 * @param {Relation[]} relations
 */
export function listDrawn(data, relations) {
  const found = new Set(relations.map((relation) => dispute(data, relation)).filter(isThere));
  return data.marks.filter((mark) => mark.sign && found.has(mark));
}

/**
 * Say what a mark means.
 * @param {Payload} data
 * @param {string} id
 */
export const meaning = (data, id) => data.marks.find((mark) => mark.id === id)?.means ?? "";
