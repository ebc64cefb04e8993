// Finding actors by what a reader types: without accents, in part, or with a typo.
import { ensure } from "./lookup.js";
import * as Text from "./text.js";

/** @typedef {{id: string, name: string, aliases: string[]}} Named an actor, or who else has a name */
/**
 * @template {Named} T
 * @typedef {{actor: T, match: string, plain: string, fit: number}} Fitting
 */
/** @typedef {(plain: string, typed: string) => number|null} Measure smaller fits better; null does not fit */

const EXACT = 0;
const BEGINS = 1; // the name begins so
const WORD_BEGINS = 2; // a later word of the name begins so
const WORDS_BEGIN = 3; // each word typed begins a word of the name
const WITHIN = 4;

/** @type {WeakMap<Named, {text: string, plain: string}[]>} */
const entries = new WeakMap();

/**
 * Punctuation separates words, so that "al qaeda" finds "al-Qaeda"; a name of signs only stays.
 * @param {string} text
 */
function simplify(text) {
  const folded = Text.fold(text);
  return (folded.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [folded]).join(" ");
}

/** @param {Named} actor */
const namesOf = (actor) => ensure(entries, actor, () =>
  [actor.name, ...actor.aliases, actor.id].map((text) => ({ text, plain: simplify(text) })));

/**
 * Find the actors that match a text, best first; ties in the order of lengths, names, ids.
 * Typos are allowed only where nothing matches without.
 * @template {Named} T
 * @param {T[]} actors
 * @param {string} text
 * @param {number} [limit]
 * @returns {{actor: T, match: string, isTypo: boolean}[]} match: the name or alias that fits, else the id
 */
export function find(actors, text, limit = 10) {
  const typed = simplify(text);
  if (!typed) return [];
  let fitting = bestOfEach(actors, typed, fitOf);
  const isTypo = !fitting.length;
  if (isTypo) fitting = bestOfEach(actors, typed, countTypos);
  return fitting.sort(byFit).slice(0, limit).map(({ actor, match }) => ({ actor, match, isTypo }));
}

/** @type {<T extends Named>(actors: T[], typed: string, measure: Measure) => Fitting<T>[]} */
function bestOfEach(actors, typed, measure) {
  return actors.map((actor) => bestOf(actor, typed, measure)).filter((each) => each !== null);
}

/** @type {<T extends Named>(actor: T, typed: string, measure: Measure) => Fitting<T>|null} */
function bestOf(actor, typed, measure) {
  const fitting = namesOf(actor).flatMap(({ text, plain }) => {
    const fit = measure(plain, typed);
    return fit === null ? [] : [{ actor, match: text, fit, plain }];
  });
  if (!fitting.length) return null;
  const best = fitting.reduce((a, b) => (b.fit < a.fit ? b : a));
  const shown = best.match === actor.id ? fitting[0] : best; // a name says more than an id
  return { ...shown, fit: best.fit };
}

/** @type {(a: Fitting<Named>, b: Fitting<Named>) => number} */
function byFit(a, b) {
  return (
    a.fit - b.fit ||
    a.plain.length - b.plain.length ||
    Text.compare(a.plain, b.plain) ||
    Text.compare(a.actor.id, b.actor.id)
  );
}

/** @type {Measure} */
function fitOf(name, typed) {
  if (name === typed) return EXACT;
  if (name.startsWith(typed)) return BEGINS;
  if (name.includes(` ${typed}`)) return WORD_BEGINS;
  const words = name.split(" ");
  /** @param {string} part */
  const begins = (part) => words.some((word) => word.startsWith(part));
  if (typed.split(" ").every(begins)) return WORDS_BEGIN;
  return name.includes(typed) ? WITHIN : null;
}

/**
 * How many typos a text of this length may have.
 * @param {number} length
 */
export const allowed = (length) => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * The fewest typos with which the text begins the name or one of its later words.
 * @type {Measure}
 */
export function countTypos(name, typed) {
  const most = allowed(typed.length);
  if (!most) return null;
  let fewest = most + 1;
  for (let at = 0; at >= 0; at = name.indexOf(" ", at) + 1 || -1) {
    fewest = Math.min(fewest, typosToMatch(name, at, typed, most));
  }
  return fewest <= most ? fewest : null;
}

/**
 * Edit distance with swapped neighbours as one typo (Damerau 1964), from `from` to the nearest
 * place in the name; given up where it is above `most`. Cells further than `most` off the
 * diagonal cannot matter (Ukkonen 1985).
 * @type {(name: string, from: number, typed: string, most: number) => number}
 */
function typosToMatch(name, from, typed, most) {
  const width = Math.min(name.length - from, typed.length + most);
  const far = most + 1;
  let [before, row, next] = [0, 1, 2].map(() => new Uint16Array(typed.length + far + 1).fill(far));
  for (let at = 0; at <= most; at += 1) row[at] = at;
  let least = 0;
  for (let line = 1; line <= typed.length && least <= most; line += 1) {
    const first = Math.max(1, line - most);
    least = next[first - 1] = first === 1 ? Math.min(line, far) : far;
    for (let at = first; at <= Math.min(width, line + most); at += 1) {
      const same = typed.charCodeAt(line - 1) === name.charCodeAt(from + at - 1);
      let typos = Math.min(row[at] + 1, next[at - 1] + 1, row[at - 1] + (same ? 0 : 1), far);
      if (line > 1 && at > 1 && isSwap(name, from + at, typed, line)) {
        typos = Math.min(typos, before[at - 2] + 1);
      }
      next[at] = typos;
      least = Math.min(least, typos);
    }
    [before, row, next] = [row, next, before];
  }
  return least;
}

/** @type {(name: string, at: number, typed: string, line: number) => boolean} */
const isSwap = (name, at, typed, line) =>
  typed.charCodeAt(line - 1) === name.charCodeAt(at - 2) &&
  typed.charCodeAt(line - 2) === name.charCodeAt(at - 1);
