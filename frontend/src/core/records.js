// Answers for export: the same fields as Python's, which the page's record lists.

/** @import { Payload, Relation } from "./types.js" */

/**
 * Return some fields of a record.
 * @param {object} record
 * @param {string[]} names
 */
export const pick = (record, names) => Object.fromEntries(names.map((name) => [name, Reflect.get(record, name)]));

/**
 * Return a relation with its claims.
 * @param {Payload} data
 * @param {Relation} found
 */
export const relation = ({ fields }, found) =>
  ({ ...pick(found, fields.relation), claims: found.claims.map((each) => pick(each, fields.claim)) });
