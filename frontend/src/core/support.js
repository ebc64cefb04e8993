// Properties of a relation that follow from its supporting claims.
import * as Dates from "./dates.js";
import { get, isThere } from "./lookup.js";
import * as Text from "./text.js";

/** @import { Entry, Mode, ReadDate, RecordIndex, Support } from "./types.js" */

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

/**
 * Derive the properties of a relation from its supporting claims.
 * @param {Entry[]} supporting from `Index`, at least one
 * @param {RecordIndex} index
 * @param {Set<string>} represents from `Relations.select`
 * @returns {Support & {standing: Mode}}
 */
export function describe(supporting, index, represents) {
  const modes = supporting.map(({ claim }) => claim.mode);
  return {
    standing: modes.reduce((best, mode) => (get(index.strength, mode) > get(index.strength, best) ? mode : best)),
    relayed: !supporting.some(({ claim }) => claim.own_voice),
    voices: Text.sorted(supporting.map(({ claim }) => claim.voice).filter(isThere)),
    self_declared: supporting.some((entry) => isAboutItself(entry, represents)),
    start: findStart(supporting),
    end: findEnd(supporting),
    ended: supporting.every(({ claim }) => Dates.hasEnded(claim)),
  };
}

/** @type {(entry: Entry, represents: Set<string>) => boolean} */
function isAboutItself({ claim: { by: [origin], from, to } }, represents) {
  if (origin === undefined) return false;
  return [from, to].some((end) => origin === end || represents.has(pairKey(origin, end)));
}

/**
 * @template {string|boolean} T
 * @param {T} a
 * @param {T} b
 */
const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** @type {(a: ReadDate, b: ReadDate) => number} */
const byStart = (a, b) =>
  order(a.first, b.first) || order(a.last, b.last) || order(a.about, b.about);
/** @type {(a: ReadDate, b: ReadDate) => number} */
const byEnd = (a, b) =>
  order(b.last, a.last) || order(b.first, a.first) || order(b.about, a.about);

/** @param {Entry[]} supporting */
function findStart(supporting) {
  const starts = supporting.map(({ start }) => start).filter(isThere);
  return starts.sort(byStart)[0]?.text ?? null;
}

/** @param {Entry[]} supporting */
function findEnd(supporting) {
  if (!supporting.every(({ claim }) => claim.end)) return null;
  const ends = supporting.map(({ end }) => end).filter(isThere);
  return ends.sort(byEnd)[0]?.text ?? "past";
}
