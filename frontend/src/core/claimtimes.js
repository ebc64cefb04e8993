// When a claim applies, its tense, and the words for its dates.
import * as Dates from "./dates.js";
import { ensure } from "./lookup.js";
import * as Phrases from "./phrases.js";

/** @import { PartialDate, Payload, Span, Stance, Tense } from "./types.js" */

/**
 * The dates of a claim, as written. The end may be "past": over, unknown when.
 * @typedef {{start: string|null, end: string|null, said: string|null, stance: Stance}} Dated
 */
/**
 * The days on which a claim certainly applies, and those on which it may; null for none.
 * @typedef {{known: Span|null, possible: Span|null, tense: Tense, dates: string}} Times
 */

const [FIRST, LAST] = Dates.ALWAYS;
const PAST = "past";

/** @type {(first: string, last: string) => Span|null} */
const span = (first, last) => (first <= last ? [first, last] : null);
/** @type {(a: string, b: string) => string} */
const later = (a, b) => (a > b ? a : b);
/** @type {(a: string, b: string) => string} */
const earlier = (a, b) => (a < b ? a : b);
/** @type {Map<string, PartialDate>} many claims have the same dates */
const parsed = new Map();
/** @param {string|null} date */
const read = (date) => (date && date !== PAST ? ensure(parsed, date, () => Dates.parse(date)) : null);

/**
 * Compute the times of a claim, as Python does.
 * @param {Payload} data
 * @param {Dated} claim
 * @returns {Times}
 */
export function compute(data, claim) {
  const tense = tenseOf(claim);
  const { start, end } = claim;
  return { ...validityOf(claim), tense, get dates() { return sayDates(data, { start, end }, tense); } };
}

/** @type {(claim: Dated) => Tense} */
function tenseOf({ start, end, said }) {
  const [begun, over, then] = [start, end, said].map(read);
  if (end === PAST || (over && then && over.last < then.first)) return "past";
  return begun && then && begun.first > then.last ? "future" : "present";
}

/** @type {(claim: Dated) => {known: Span|null, possible: Span|null}} */
function validityOf({ start, end, said, stance }) {
  const [begun, over, then] = [start, end, said].map(read);
  if (stance !== "supports" && !begun && !over) return lasting(then);
  if (end === PAST) return ended(begun, then);
  const begin = begun ?? then;
  const finish = over ?? (!begun || (then && begun.first <= then.last) ? then : begun);
  return { known: begin && finish && span(begin.first, finish.last), possible: span(begun?.first ?? FIRST, over?.last ?? LAST) };
}

/**
 * A denial without dates counts from when it was said.
 * @param {{first: string}|null} said
 */
function lasting(said) {
  const days = span(said?.first ?? FIRST, LAST);
  return { known: said && days, possible: days };
}

/** @typedef {{first: string, last: string}|null} Day */

/** @type {(start: Day, said: Day) => {known: Span|null, possible: Span|null}} */
function ended(start, said) {
  const latest = said ? lastBefore(said) : LAST;
  if (!start) return { known: null, possible: span(FIRST, latest) };
  const last = said && start.first <= said.last ? later(latest, start.first) : latest;
  return { known: span(start.first, earlier(start.last, last)), possible: span(start.first, last) };
}

/**
 * The last day on which a tie may have applied that was over when this was said. A source dated by
 * month or year may have said so on any day of it.
 * @param {{first: string, last: string}} said
 */
const lastBefore = ({ first, last }) => (first === last ? Dates.dayBefore(first) : last);

/** @type {(data: Payload, claim: Pick<Dated, "start"|"end">, tense: Tense) => string} */
function sayDates(data, { start, end }, tense) {
  /** @type {(phrase: string, given?: Record<string, string>) => string} */
  const say = (phrase, given) => Phrases.say(data, phrase, given);
  if (end === PAST) return start ? say("is-over-from", { start }) : say("is-over");
  if (tense === "future" && start) return end ? say("from-to", { first: start, last: end }) : say("to-begin", { start });
  if (start && end) return start === end ? start : say("when", { start, end });
  if (start) return say("since", { start });
  return end ? say("until", { end }) : "";
}
