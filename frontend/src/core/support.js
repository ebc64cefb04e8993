// Properties of a relation that follow from its supporting claims.
import * as Dates from "./dates.js";
import { get, isThere } from "./lookup.js";
import * as Text from "./text.js";

/** @import { ClaimRecord, Mode, PartialDate, RecordIndex, Support } from "./types.js" */

/** @type {(first: string, second: string) => string} */
export const pairKey = (first, second) => JSON.stringify([first, second]);

/** @type {Support} of a relation without supporting claims */
export const NONE = Object.freeze({
  standing: null,
  relayed: false,
  voices: Object.freeze([]),
  self_declared: false,
  start: null,
  end: null,
  ended: false,
});

/** @param {ClaimRecord} claim */
export const isFor = ({ stance }) => stance === "supports";

/**
 * Derive the properties of a relation from its supporting claims.
 * @param {ClaimRecord[]} supporting at least one
 * @param {RecordIndex} index
 * @param {Set<string>} represents from `Relations.select`
 * @returns {Support & {standing: Mode}}
 */
export function describe(supporting, index, represents) {
  /** @type {(one: ClaimRecord, other: ClaimRecord) => ClaimRecord} */
  const firmer = (one, other) => (get(index.strength, other.mode) > get(index.strength, one.mode) ? other : one);
  return {
    standing: supporting.reduce(firmer).mode,
    relayed: !supporting.some(({ own_voice: own }) => own),
    voices: Text.sorted(supporting.map(({ voice }) => voice).filter(isThere)),
    self_declared: supporting.some((claim) => isAboutItself(claim, represents)),
    start: first(supporting.map(({ start }) => start), byStart),
    end: supporting.every(({ end }) => end) ? first(supporting.map(({ end }) => end), byEnd) ?? "past" : null,
    ended: supporting.every(({ tense }) => tense === "past"),
  };
}

/** @type {(claim: ClaimRecord, represents: Set<string>) => boolean} */
function isAboutItself({ by: [origin], from, to }, represents) {
  if (origin === undefined) return false;
  if (origin === from || origin === to) return true;
  return represents.size > 0 && (represents.has(pairKey(origin, from)) || represents.has(pairKey(origin, to)));
}

/** @type {(a: PartialDate, b: PartialDate) => number} */
const byStart = (a, b) => Text.compareAll([a.first, a.last, a.text], [b.first, b.last, b.text]);
/** @type {(a: PartialDate, b: PartialDate) => number} */
const byEnd = (a, b) => Text.compareAll([b.last, b.first, b.text], [a.last, a.first, a.text]);

/** @type {(dates: (string|null)[], order: (a: PartialDate, b: PartialDate) => number) => string|null} */
function first(dates, order) {
  const given = dates.filter((date) => date !== null && date !== "past").filter(isThere);
  return given.length ? Text.sorted(given).map(Dates.parse).sort(order)[0].text : null;
}
