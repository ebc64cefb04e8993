// Partial dates, spans of days, and whether a claim applies at a date: yes, no or unknown.
// A span is [first, last], both ISO days, both inclusive; ISO days compare as text.
import { InputError } from "./errors.js";
import * as Phrases from "./phrases.js";

/** @import { ClaimRecord, Holds, PartialDate, Payload, Span } from "./types.js" */

const SIZES = ["2012".length, "2012-02".length, "2012-02-29".length];

const FORM = /^(about )?(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const DAY = 86400000;
/** @type {Span} */
export const ALWAYS = Object.freeze(["0001-01-01", "9999-12-31"]);

/** @param {number} number */
const two = (number) => String(number).padStart(2, "0");

/** @type {(year: number, month: number) => number} */
function daysIn(year, month) {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/**
 * Parse a partial date. Throws an InputError if the text is invalid.
 * @param {string} text
 * @returns {PartialDate} the date as it is written, and its days
 */
export function parse(text) {
  const match = FORM.exec(text.trim());
  if (!match) throw new InputError("not-a-date", { text });
  const [written, , year, month, day] = match;
  const last = month ?? "12";
  const days = daysIn(Number(year), Number(last));
  if (year === "0000" || !days || day === "00" || Number(day ?? 1) > days) {
    throw new InputError("not-a-day", { text });
  }
  return {
    text: written,
    first: `${year}-${month ?? "01"}-${day ?? "01"}`,
    last: `${year}-${last}-${day ?? two(days)}`,
  };
}

/**
 * Return all days of a partial date.
 * @param {string} text
 * @returns {Span}
 */
export function spanOf(text) {
  const { first, last } = parse(text);
  return [first, last];
}

/**
 * Return whether two spans share a day.
 * @param {Span} left
 * @param {Span} right
 * @returns {boolean}
 */
export const overlaps = (left, right) => left[0] <= right[1] && right[0] <= left[1];

/** @type {(a: string, b: string) => string} */
const later = (a, b) => (a > b ? a : b);
/** @type {(a: string, b: string) => string} */
const earlier = (a, b) => (a < b ? a : b);
/** @type {(a: string, b: string) => number} */
const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** @param {string} day */
export const dayBefore = (day) => (day === ALWAYS[0] ? day : new Date(Date.parse(day) - DAY).toISOString().slice(0, ALWAYS[0].length));
/** @type {(last: string, first: string) => boolean} */
const isAdjacent = (last, first) =>
  first <= last || Date.parse(first) - Date.parse(last) === DAY;

/**
 * Merge spans that overlap or are adjacent; the result is sorted.
 * @param {readonly Span[]} spans
 * @returns {Span[]}
 */
export function merge(spans) {
  /** @type {[string, string][]} */
  const merged = [];
  for (const [first, last] of [...spans].sort((a, b) => order(a[0], b[0]) || order(a[1], b[1]))) {
    const before = merged.at(-1);
    if (before && isAdjacent(before[1], first)) before[1] = later(before[1], last);
    else merged.push([first, last]);
  }
  return merged;
}

/** Whether two lists have the same spans. @type {(left: readonly Span[], right: readonly Span[]) => boolean} */
export const areSame = (left, right) => JSON.stringify(left) === JSON.stringify(right);

/**
 * Intersect two unions of spans.
 * @param {readonly Span[]} left
 * @param {readonly Span[]} right
 * @returns {Span[]}
 */
export function intersect(left, right) {
  /** @type {Span[]} */
  const shared = [];
  for (const a of left) {
    for (const b of right) {
      if (overlaps(a, b)) shared.push([later(a[0], b[0]), earlier(a[1], b[1])]);
    }
  }
  return merge(shared);
}

/**
 * Return whether a claim says that its relation applies on any day of a span.
 * @param {Pick<ClaimRecord, "known"|"possible">} claim
 * @param {Span} asked
 * @returns {Holds}
 */
export function holds(claim, asked) {
  if (claim.known && overlaps(claim.known, asked)) return "yes";
  return claim.possible && overlaps(claim.possible, asked) ? "unknown" : "no";
}

/**
 * Combine the answers of several claims: yes if any says yes, otherwise unknown if any does.
 * @param {Holds[]} answers
 * @returns {Holds}
 */
export function anyHolds(answers) {
  if (answers.includes("yes")) return "yes";
  return answers.includes("unknown") ? "unknown" : "no";
}

/**
 * Describe a span, each end as a year, a month or a day, whichever is exact.
 * @type {(data: Pick<Payload, "phrases">, span: Span) => string}
 */
export function say(data, [first, last]) {
  const [starts, ends] = [first, last].map((day) => SIZES.map((size) => day.slice(0, size)));
  const begin = starts.find((text) => spanOf(text)[0] === first) ?? first;
  const end = ends.find((text) => spanOf(text)[1] === last) ?? last;
  const whole = starts.find((text) => spanOf(text)[0] === first && spanOf(text)[1] === last);
  if (whole) return Phrases.say(data, whole === first ? "on-day" : "in-period", { date: whole });
  return Phrases.say(data, "from-to", { first: begin, last: end });
}

/** @type {ClaimRecord["tense"][]} */
export const TENSES = ["present", "future", "past"]; // nearest first

/** @param {Pick<ClaimRecord, "tense">[]} claims */
export const nearestTense = (claims) => TENSES.find((each) => claims.some(({ tense }) => tense === each));
