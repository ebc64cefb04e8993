// Relations by time: steps of time from the first to the last date that occurs, and how many
// relations are dated to each, or may apply then.
import * as Dates from "./dates.js";
import * as Disputes from "./disputes.js";
import { ensure, finish } from "./lookup.js";
import * as Relations from "./relations.js";
import * as Scope from "./scope.js";

/** @import { AskedScope, Payload, Relation, Span } from "./types.js" */

/**
 * A step: the partial dates with which it begins and ends, and its first and last day.
 * @typedef {{start: string, end: string, first: string, last: string}} Step
 */
/**
 * A unit: its name, how many characters of an ISO day name it, and how many years it has.
 * @typedef {[name: string, digits: number, years: number]} Unit
 */

const PART = 500; // relations in a slice
const MOST = 120; // steps, before a coarser unit is used
/** @type {Unit[]} */
const UNITS = [["day", 10, 1], ["month", 7, 1], ["year", 4, 1], ["decade", 4, 10], ["century", 4, 100], ["millennium", 4, 1000]];
const DAY = 86400000;
/** @type {WeakMap<Payload, readonly Step[]>} */
const tables = new WeakMap();

/**
 * The first and the last day that a claim names; null where none does.
 * @type {(data: Payload) => Span|null}
 */
function findRange({ claims }) {
  const [never, always] = Dates.ALWAYS;
  let [first, last] = [always, never];
  for (const { known, possible } of claims) {
    for (const day of [...(known ?? []), ...(possible ?? [])]) {
      if (day === never || day === always) continue;
      if (day < first) first = day;
      if (day > last) last = day;
    }
  }
  return last === never ? null : [first, last];
}

/** @type {(number: number, digits: number) => string} */
const pad = (number, digits) => String(number).padStart(digits, "0");

/**
 * The steps of one unit, each as the texts of its first and last date.
 * @type {(range: Span, unit: Unit) => Span[]}
 */
function divide([first, last], [unit, digits, years]) {
  /** @type {Span[]} */
  const steps = [];
  if (unit === "day") {
    for (let at = Date.parse(first); at <= Date.parse(last) && steps.length <= MOST; at += DAY) {
      const day = new Date(at).toISOString().slice(0, digits);
      steps.push([day, day]);
    }
  } else if (unit === "month") {
    /** @param {string} day */
    const number = (day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
    for (let at = number(first); at <= number(last) && steps.length <= MOST; at += 1) {
      const month = `${pad(Math.floor(at / 12), 4)}-${pad((at % 12) + 1, 2)}`;
      steps.push([month, month]);
    }
  } else {
    const start = Math.floor(Number(first.slice(0, 4)) / years) * years;
    for (let at = start; at <= Number(last.slice(0, 4)) && steps.length <= MOST; at += years) {
      steps.push([pad(Math.max(at, 1), 4), pad(Math.min(at + years - 1, 9999), 4)]);
    }
  }
  return steps;
}

/** @type {(data: Payload) => Step[]} */
function build(data) {
  const range = findRange(data);
  if (!range) return [];
  const tries = UNITS.map((unit) => divide(range, unit));
  const steps = tries.find(({ length }) => length <= MOST) ?? tries[tries.length - 1];
  return steps.map(([start, end]) => Object.freeze({
    start, end, first: Dates.spanOf(start)[0], last: Dates.spanOf(end)[1],
  }));
}

/**
 * List the steps of time of the page's record: days, months, years or longer, so that they are
 * not too many; empty where nothing is dated.
 * @param {Payload} data
 * @returns {readonly Step[]}
 */
export const list = (data) => ensure(tables, data, () => Object.freeze(build(data)));

/**
 * Count the relations of each step: those that a claim says hold on one of its days at least, and
 * those that may. All other choices of the scope count, its own dates do not.
 * @param {Payload} data
 * @param {AskedScope} scope
 * @returns {{known: number, possible: number}[]} one for each step
 */
export const count = (data, scope) => finish(countInSlices(data, scope));

/**
 * The same in slices.
 * @type {(data: Payload, scope: AskedScope) => Generator<void, ReturnType<typeof count>>}
 */
export function* countInSlices(data, scope) {
  const steps = list(data);
  const timeless = Scope.make({ ...scope, as_of: null, during: null });
  const numbers = steps.map(() => ({ known: 0, possible: 0 }));
  /** @type {Map<Span, [from: number, to: number]>} which steps share a day with a span; claims share spans */
  const places = new Map();
  /** @param {Span} span */
  const placeOf = (span) => ensure(places, span, () => /** @type {[number, number]} */ ([
    steps.findIndex(({ last }) => span[0] <= last), steps.findLastIndex(({ first }) => first <= span[1]),
  ]));
  for (const [place, relation] of Relations.select(data, timeless).relations.entries()) {
    if (place % PART === 0) yield;
    const states = answer(relation, steps.length, placeOf);
    states.forEach((state, at) => {
      if (state) numbers[at][state === 2 ? "known" : "possible"] += 1;
    });
  }
  return numbers;
}

/**
 * For each step: 2 where the relation is known to hold, 1 where it may, else 0.
 * @type {(relation: Relation, number: number, placeOf: (span: Span) => [from: number, to: number]) => Uint8Array}
 */
function answer(relation, number, placeOf) {
  const states = new Uint8Array(number);
  /** @type {(spans: Span[], state: number) => void} */
  const mark = (spans, state) => {
    for (const [from, to] of spans.map(placeOf)) if (from >= 0) states.fill(state, from, to + 1);
  };
  mark(Disputes.days(relation, "possible"), 1);
  mark(Disputes.days(relation, "known"), 2);
  return states;
}

/**
 * Return the position of a scope's dates on the steps.
 * @param {Payload} data
 * @param {AskedScope} scope
 * @returns {[number, number]|null} from the edge before a step to the edge after one, counted from
 *   0; whole steps only, those that the dates touch; null for all times
 */
export function place(data, scope) {
  const asked = Scope.asked(scope);
  const steps = list(data);
  if (!asked || !steps.length) return null;
  const before = steps.filter(({ last }) => last < asked[0]).length;
  const through = steps.filter(({ first }) => first <= asked[1]).length;
  return [Math.min(before, steps.length - 1), Math.max(through, 1)];
}

/**
 * Return the dates of consecutive steps, as a scope has them; null for all.
 * @param {Payload} data
 * @param {number} from the edge before the first
 * @param {number} to the edge after the last
 * @returns {Span|null}
 */
export function read(data, from, to) {
  const steps = list(data);
  if (from <= 0 && to >= steps.length) return null;
  return [steps[from].start, steps[to - 1].end];
}
