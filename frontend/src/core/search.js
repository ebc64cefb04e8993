// Finding actors by what a reader types: without accents, in part, or with a typo.
import { ensure, finish } from "./lookup.js";
import * as Text from "./text.js";
import * as Typos from "./typos.js";

/** @typedef {{id: string, name: string, aliases: string[]}} Named an actor, or who else has a name */
/**
 * @template {Named} T
 * @typedef {{actor: T, match: string, plain: string, fit: number}} Fitting
 */
/** @typedef {{text: string, plain: string, letters: number}} Entry a name, simplified, and its letters as a set of bits */
/**
 * The names of some actors: entries with the number of the actor of each, and one text of all, line by
 * line, with the place of each in it. A text is found in it faster than in each name.
 * @typedef {{entries: Entry[], owners: number[], lines: string, starts: number[]}} Names
 */
/** @typedef {(name: Entry) => number|null} Measure smaller fits better; null does not fit */

const EXACT = 0;
const BEGINS = 1; // the name begins so
const WORD_BEGINS = 2; // a later word of the name begins so
const WORDS_BEGIN = 3; // each word typed begins a word of the name
const WITHIN = 4;
const SAMPLE = 300;

/** @type {WeakMap<Named, Entry[]>} */
const entries = new WeakMap();
/** @type {WeakMap<Named[], Names>} */
const lists = new WeakMap();

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
  [actor.name, ...actor.aliases, actor.id].map((text) => {
    const plain = simplify(text);
    return { text, plain, letters: lettersOf(plain) };
  }));

/** @param {Named[]} actors */
const listNames = (actors) => ensure(lists, actors, () => finish(collectNames(actors)));

/**
 * Prepare in slices what finding some actors needs.
 * @param {Named[]} actors
 * @returns {Generator<void, void>}
 */
export function* prepare(actors) {
  if (!lists.has(actors)) lists.set(actors, yield* collectNames(actors));
}

/** @type {(actors: Named[]) => Generator<void, Names>} */
function* collectNames(actors) {
  /** @type {Names} */
  const names = { entries: [], owners: [], lines: "", starts: [] };
  let start = 0;
  for (const [owner, actor] of actors.entries()) {
    for (const entry of namesOf(actor)) {
      names.entries.push(entry);
      names.owners.push(owner);
      names.starts.push(start);
      start += entry.plain.length + 1;
    }
    yield;
  }
  names.lines = names.entries.map(({ plain }) => plain).join("\n");
  return names;
}

/**
 * The names that contain a text, by their numbers in order; all for "".
 * @param {Names} names
 * @param {string} text
 */
function* listContaining({ lines, starts }, text) {
  for (let at = lines.indexOf(text), entry = 0; at >= 0 && entry < starts.length; at = lines.indexOf(text, starts[entry])) {
    while (entry + 1 < starts.length && starts[entry + 1] <= at) entry += 1;
    yield entry;
    entry += 1;
  }
}

/**
 * The letters of a text as bits; several letters share one.
 * @param {string} text
 */
function lettersOf(text) {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) letters |= 1 << (text.charCodeAt(at) & 31);
  return letters;
}

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
  const parts = typed.split(" ");
  let fitting = findBest(actors, findRarest(actors, parts), makeFit(typed, parts), limit);
  const isTypo = !fitting.length;
  if (isTypo) fitting = findBest(actors, "", makeTypos(typed), limit);
  return fitting.map(({ actor, match }) => ({ actor, match, isTypo }));
}

/**
 * The one of some texts that the fewest names contain, by a sample.
 * @type {(actors: Named[], parts: string[]) => string}
 */
function findRarest(actors, parts) {
  const sample = listNames(actors).entries.slice(0, SAMPLE);
  const counts = parts.map((part) => sample.filter(({ plain }) => plain.includes(part)).length);
  return parts[counts.indexOf(Math.min(...counts))];
}

/** @type {<T extends Named>(actors: T[], contained: string, measure: Measure, limit: number) => Fitting<T>[]} in order */
function findBest(actors, contained, measure, limit) {
  const names = listNames(actors);
  /** @type {Fitting<typeof actors[number]>[]} */
  const found = [];
  /** @type {Fitting<typeof actors[number]>[]} the names of one actor that fit */
  let own = [];
  const close = () => {
    if (own.length) insert(found, bestOf(own), limit);
    own = [];
  };
  for (const at of listContaining(names, contained)) {
    const [entry, actor] = [names.entries[at], actors[names.owners[at]]];
    const fit = measure(entry);
    if (fit === null) continue;
    if (own.length && own[0].actor !== actor) close();
    own.push({ actor, match: entry.text, fit, plain: entry.plain });
  }
  close();
  return found;
}

/** @type {<T extends Named>(fitting: Fitting<T>[]) => Fitting<T>} */
function bestOf(fitting) {
  const best = fitting.reduce((a, b) => (b.fit < a.fit ? b : a));
  const shown = best.match === best.actor.id ? fitting[0] : best; // a name says more than an id
  return { ...shown, fit: best.fit };
}

/** @type {<T extends Named>(found: Fitting<T>[], one: Fitting<T>, limit: number) => void} among those found, in order */
function insert(found, one, limit) {
  if (found.length === limit) {
    if (byFit(one, found[limit - 1]) > 0) return;
    found.pop();
  }
  const place = found.findIndex((other) => byFit(one, other) < 0);
  found.splice(place < 0 ? found.length : place, 0, one);
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

/** @type {(typed: string, parts: string[]) => Measure} */
function makeFit(typed, parts) {
  return ({ plain: name }) => {
    if (!parts.every((part) => name.includes(part))) return null;
    if (name === typed) return EXACT;
    if (name.startsWith(typed)) return BEGINS;
    if (name.includes(` ${typed}`)) return WORD_BEGINS;
    const words = name.split(" ");
    if (parts.every((part) => words.some((word) => word.startsWith(part)))) return WORDS_BEGIN;
    return name.includes(typed) ? WITHIN : null;
  };
}

/** @type {(typed: string) => Measure} */
function makeTypos(typed) {
  const [letters, most] = [lettersOf(typed), Typos.allowed(typed.length)];
  // A typo puts one letter right at most.
  return (name) => (countBits(letters & ~name.letters) > most ? null : Typos.count(name.plain, typed));
}

/** @param {number} bits */
function countBits(bits) {
  let number = 0;
  for (let left = bits; left; left &= left - 1) number += 1;
  return number;
}
