// Claims as CSV, one row each, byte for byte as the command `export` writes them.
import * as Amounts from "./amounts.js";
import * as Bidi from "./bidi.js";
import * as Extract from "./extract.js";
import * as Headings from "./headings.js";
import * as Index from "./index.js";
import { get } from "./lookup.js";
import * as Signs from "./signs.js";
import * as Text from "./text.js";

/** @import { ClaimRecord, Payload, Relation } from "./types.js" */

const CLAIM = /** @type {const} */ ([
  "source", "at", "by", "stance", "mode", "said", "start", "end", "means", "against", "via", "attacker",
  "event", "amount", "unit", "quote", "note", "coder", "private", "own_voice",
]);
const CARD = /** @type {const} */ (["title", "author", "publisher", "short", "published", "genre", "url"]);
const COLUMNS = [
  "from", "type", "to", ...CLAIM, "from_name", "from_kind", "to_name", "to_kind", "others",
  ...CARD.map((name) => `source_${name}`), "claimants", "sign", "symmetric", "standing", "voices",
  "contested", "contested_in_part", "changed", "says",
];
const MARK = "\ufeff"; // without it Excel takes UTF-8 for something else; pandas and R pass over it
const FORMULA = /^['=+\-@\t\r\n＝＋－＠]/;

/** @param {string[]} items */
const join = (items) => items.map((item) => item.replace(/[\\;]/g, "\\$&")).join("; ");
/** @param {string|number|boolean|null|string[]} value */
const cell = (value) => (Array.isArray(value) ? join(value) : String(value ?? ""));

/**
 * Put an apostrophe before a cell that a spreadsheet would take for a formula; show marks that turn text.
 * @param {string} text
 * @returns {string}
 */
function shield(text) {
  const plain = Bidi.escapeCell(text);
  return FORMULA.test(plain) ? `'${plain}` : plain;
}

/** @param {string} text */
const quote = (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
/**
 * A number is no formula, unless it is so small that it is written as a text.
 * @param {ClaimRecord} claim
 */
const amountOf = ({ amount }) => (amount && Math.abs(amount) < 1e-4 ? Amounts.write(amount) : amount);
/** @param {string[]} cells */
const line = (cells) => `${cells.map(quote).join(",")}\r\n`;

/** @type {(data: Payload, claim: ClaimRecord) => string[]} */
function listOthers(data, claim) {
  const { actors } = Index.of(data);
  return Extract.actorsOf(data, [claim])
    .filter((id) => id !== claim.from && id !== claim.to)
    .map((id) => get(actors, id))
    .map(({ id, name, kind }) => `${id} = ${name} (${kind})`);
}

/** @type {(data: Payload, relation: Relation, claim: ClaimRecord) => (string|number)[]} */
function makeRow(data, relation, claim) {
  const { actors, sources } = Index.of(data);
  const [first, second] = Headings.endsOf(relation).map((id) => get(actors, id));
  const source = get(sources, claim.source);
  return [
    first.id, claim.type, second.id, ...CLAIM.map((name) => (name === "amount" ? amountOf(claim) ?? "" : cell(name === "private" ? claim.private || null : claim[name]))),
    first.name, first.kind, second.name, second.kind, join(listOthers(data, claim)),
    ...CARD.map((name) => cell(source[name])),
    join(claim.by_shown), Signs.nameOf(relation.sign), cell(relation.symmetric), cell(relation.standing),
    cell(relation.voices.length), cell(relation.contested), cell(relation.contested_in_part), cell(relation.changed), claim.sentence,
  ];
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
  return MARK + line(COLUMNS) + rows.map((row) => line(row.map((each) => (typeof each === "number" ? String(each) : shield(each))))).join("");
}
