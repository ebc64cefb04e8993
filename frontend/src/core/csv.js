// Claims as CSV, one row each, byte for byte as the command `export` writes them.
import * as Amounts from "./amounts.js";
import * as Bidi from "./bidi.js";
import * as Extract from "./extract.js";
import * as Headings from "./headings.js";
import * as Index from "./index.js";
import { get } from "./lookup.js";
import * as Records from "./records.js";
import * as Signs from "./signs.js";
import * as Text from "./text.js";

/** @import { ClaimRecord, Payload, Relation } from "./types.js" */

/** @typedef {string|number|boolean|null|readonly string[]} Value */

const BOM = "\ufeff"; // Excel needs it to detect UTF-8; pandas and R ignore it
const FORMULA = /^['=+\-@\t\r\n＝＋－＠]/;

/** @param {readonly string[]} items */
const join = (items) => items.map((item) => item.replace(/[\\;]/g, "\\$&")).join("; ");
/** @param {Value} value */
const cell = (value) => (Array.isArray(value) ? join(value) : String(value ?? ""));

/**
 * Escape a cell: put an apostrophe before what a spreadsheet would read as a formula, and show
 * bidirectional control characters.
 * @param {string} text
 * @returns {string}
 */
function escapeCell(text) {
  const plain = Bidi.escapeCell(text);
  return FORMULA.test(plain) ? `'${plain}` : plain;
}

/**
 * Format a value as a cell; a number is never a formula.
 * @param {Value} value
 */
const formatCell = (value) => (typeof value === "number" ? String(value) : escapeCell(cell(value)));
/** @param {string} text */
const quote = (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
/**
 * The amount as a number; as text if JavaScript would write it with an exponent.
 * @param {ClaimRecord} claim
 */
const amountOf = ({ amount }) => (amount && Math.abs(amount) < 1e-4 ? Amounts.formatNumber(amount) : amount);
/** @param {readonly string[]} cells */
const line = (cells) => `${cells.map(quote).join(",")}\r\n`;

/** @type {(data: Payload, claim: ClaimRecord) => string[]} */
function listOthers(data, claim) {
  const { actors } = Index.of(data);
  return Extract.actorsOf(data, [claim])
    .filter((id) => id !== claim.from && id !== claim.to)
    .map((id) => get(actors, id))
    .map(({ id, name, kind }) => `${id} = ${name} (${kind})`);
}

/** @type {(data: Payload, relation: Relation, claim: ClaimRecord) => string[]} */
function makeRow(data, relation, claim) {
  const { actors, sources } = Index.of(data);
  const [first, second] = Headings.endsOf(relation).map((id) => get(actors, id));
  const sourceFields = Object.entries(get(sources, claim.source)).map(([name, value]) => [`source_${name}`, value]);
  const { symmetric, standing, voices, contested, contested_in_part, changed } = relation;
  /** @type {Record<string, Value>} */
  const values = {
    ...Records.pick(claim, data.csv), ...Object.fromEntries(sourceFields), amount: amountOf(claim), from: first.id, to: second.id, private: claim.private || null,
    from_name: first.name, from_kind: first.kind, to_name: second.name, to_kind: second.kind,
    others: listOthers(data, claim), claimants: claim.by_labels, sign: Signs.nameOf(relation.sign), symmetric, standing,
    voices: voices.length, contested, contested_in_part, changed, says: claim.sentence,
  };
  return data.csv.map((name) => formatCell(values[name]));
}

/**
 * Write the claims of relations as CSV, in the order of the relations' ids.
 * @param {Payload} data
 * @param {Relation[]} relations
 * @returns {string}
 */
export function write(data, relations) {
  const rows = [...relations].sort((a, b) => Text.compare(a.id, b.id))
    .flatMap((relation) => relation.claims.map((claim) => makeRow(data, relation, claim)));
  return BOM + line(data.csv) + rows.map(line).join("");
}
