// Amounts with a unit: those that claims state, and the minimum that a scope requires. They are never
// added up: where several claims state amounts, the smallest and the largest are shown.
import * as Bidi from "./bidi.js";
import { InputError } from "./errors.js";
import { ensure, groupBy } from "./lookup.js";
import * as Text from "./text.js";

/** @import { Amount, ClaimRecord, Payload, Relation } from "./types.js" */

/** @typedef {ClaimRecord & {amount: number, unit: string}} Numbered */

const LIMIT = /^(?:>=|≥)? ?(-?\d[\d.,]*) ?((?![eE][+-]?\d)[^\d\s+.,<>=-].*)$/;
const PLAIN = /^-?\d+(\.\d+)?$/;
const WEIGHT = "weight"; // the unit of imported weights
const [MOST_DIGITS, LONGEST_UNIT] = [15, 30];
const [THINNEST, WIDEST] = [1, 10];

/**
 * Parse a minimum amount with its unit, such as "25 %"; a leading ">=" is optional. Throws an
 * InputError if it is not one.
 * @param {string} text
 * @returns {Amount}
 */
export function parse(text) {
  const [, number, unit] = LIMIT.exec(text.normalize("NFC").trim().split(/\s+/).join(" ")) ?? ["", "", ""];
  if (!PLAIN.test(number) || number.replace(/\D/g, "").length > MOST_DIGITS || [...unit].length > LONGEST_UNIT) {
    throw new InputError("not-an-amount", { text: Bidi.isolate(text) });
  }
  return { number: Number(number) || 0, unit };
}

/**
 * Format a number without an exponent.
 * @param {number} number
 */
export const formatNumber = (number) =>
  (String(number).includes("e") ? number.toFixed(MOST_DIGITS).replace(/0+$/, "") : String(number));

/**
 * Format an amount for a reader, with commas between thousands: "50,000 EUR", "weight 2.5".
 * @type {(number: number, unit: string) => string}
 */
export function show(number, unit) {
  const [whole, ...decimals] = formatNumber(number).split(".");
  const shown = [Text.group(Number(whole)), ...decimals].join(".");
  return unit === WEIGHT ? `${WEIGHT} ${shown}` : `${shown} ${Bidi.isolate(unit)}`;
}

/** @param {Amount} amount */
export const format = ({ number, unit }) => `${formatNumber(number)} ${unit}`;

/**
 * @param {ClaimRecord} claim
 * @returns {claim is Numbered}
 */
const isNumbered = (claim) => claim.stance === "supports" && claim.amount !== null;

/**
 * Return whether a claim that supports a relation states at least this amount, in the same unit.
 * @param {Pick<Relation, "claims">} relation
 * @param {Amount} least
 */
export const reaches = ({ claims }, { number, unit }) => claims.filter(isNumbered)
  .some((claim) => Text.fold(claim.unit) === Text.fold(unit) && claim.amount >= number);

/** @type {WeakMap<Payload, Map<string, Numbered>>} */
const tables = new WeakMap();

/**
 * The claim with the largest absolute amount, by folded unit.
 * @param {Payload} data
 */
const largestByUnit = (data) => ensure(tables, data, () => new Map(
  [...byUnit(data)].map(([unit, claims]) => [unit, pickLargest(claims)])));

/**
 * List the units that claims use, each spelled as in the claim with its largest amount.
 * @param {Payload} data
 * @returns {string[]}
 */
export const unitsOf = (data) => Text.sorted([...largestByUnit(data).values()].map(({ unit }) => unit));

/**
 * The claims that support a relation, by folded unit, the smallest amount first.
 * @param {Pick<Relation, "claims">} relation
 */
function byUnit({ claims }) {
  const groups = groupBy(claims.filter(isNumbered), ({ unit }) => Text.fold(unit));
  for (const group of groups.values()) group.sort((a, b) => a.amount - b.amount);
  return groups;
}

/**
 * Describe the amounts that a relation's claims state: "34 %", or "34 % to 40 %" where they differ.
 * @param {Pick<Relation, "claims">} relation
 */
export const say = (relation) => [...byUnit(relation).values()].map((claims) => {
  const [least, most] = [claims[0], claims[claims.length - 1]];
  return least.amount === most.amount ? least.amount_text : `${least.amount_text} to ${most.amount_text}`;
}).join("; ");

/**
 * Return whether claims of a relation state different amounts in one unit.
 * @param {Pick<Relation, "claims">} relation
 */
export const isDisputed = (relation) =>
  [...byUnit(relation).values()].some((claims) => new Set(claims.map(({ amount }) => amount)).size > 1);

/** @param {Numbered[]} claims */
const pickLargest = (claims) => claims.reduce((most, claim) => (Math.abs(claim.amount) > Math.abs(most.amount) ? claim : most));

/**
 * The claim with the largest amount in a unit, among all claims.
 * @type {(data: Payload, unit: string) => Numbered|undefined}
 */
export const largest = (data, unit) => largestByUnit(data).get(Text.fold(unit));

/**
 * The line width for a relation's largest amount in a unit; null if no claim states one.
 * @type {(data: Payload, relation: Pick<Relation, "claims">, unit: string) => number|null}
 */
export function widthOf(data, relation, unit) {
  const [claims, most] = [byUnit(relation).get(Text.fold(unit)), largest(data, unit)];
  if (!claims || !most) return null;
  const own = pickLargest(claims);
  return THINNEST + ((WIDEST - THINNEST) * Math.abs(own.amount)) / (Math.abs(most.amount) || 1);
}

export const WIDTHS = Object.freeze({ THINNEST, WIDEST });

/**
 * Explain what the widths of lines mean.
 * @param {string} unit
 */
export const sayWidths = (unit) => `Lines are as wide as the largest amount in ${Bidi.isolate(unit)} that a claim names; ` +
  "what several claim is never added up. Where no claim names one, a line is thin.";
