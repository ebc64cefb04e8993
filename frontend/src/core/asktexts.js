// Words looked for in the texts of the record: claims, notes, quotes and summaries of paragraphs.
import { ensure, finish } from "./lookup.js";
import * as Text from "./text.js";

/** @import { ClaimRecord, Payload } from "./types.js" */

const LEAST_LETTERS = 4; // by which a word is found by its beginning
/** @type {WeakMap<Payload, string[]>} the words that occur in any text */
const occurring = new WeakMap();

/**
 * List the claims with words that begin so, in their phrase, note or quote.
 * @type {(data: Payload, wanted: string[]) => Payload["claims"]}
 */
export const findClaims = (data, wanted) =>
  (mayHave(data, wanted) ? data.claims.filter((claim) => isIn(claim, wanted)) : []);

/**
 * List the paragraphs, with their sources, with such words in their summary.
 * @type {(data: Payload, wanted: string[]) => {source: Payload["sources"][number], id: string, gist: string}[]}
 */
export const findParagraphs = (data, wanted) => data.sources.flatMap((source) =>
  source.paragraphs.filter(({ gist }) => hasWords(wanted, gist)).map(({ id, gist }) => ({ source, id, gist })));

/**
 * Return whether any text has such words.
 * @type {(data: Payload, wanted: string[]) => boolean}
 */
export const has = (data, wanted) => mayHave(data, wanted) &&
  (data.claims.some((claim) => isIn(claim, wanted)) || findParagraphs(data, wanted).length > 0);

/**
 * Return whether all of the words occur at all. Claims are only worded where they may have them.
 * @type {(data: Payload, wanted: string[]) => boolean}
 */
function mayHave(data, wanted) {
  if (!wanted.length) return false;
  const known = ensure(occurring, data, () => finish(listWords(data)));
  return wanted.every((part) => known.some((word) => begins(word, part)));
}

/**
 * Prepare in slices what looking for words needs.
 * @param {Payload} data
 * @returns {Generator<void, void>}
 */
export function* prepare(data) {
  if (!occurring.has(data)) occurring.set(data, yield* listWords(data));
}

/**
 * The words of all texts, and of all that claims are worded with.
 * @type {(data: Payload) => Generator<void, string[]>}
 */
function* listWords({ claims, actors, sources, vocabulary }) {
  /** @type {Set<string>} */
  const found = new Set();
  /** @param {string|null} text */
  const add = (text) => { for (const word of Text.words(text ?? "")) found.add(word); };
  for (const { said } of actors) {
    add(said);
    yield;
  }
  for (const { note, quote } of claims) {
    if (note) add(note);
    if (quote) add(quote);
    yield;
  }
  for (const { patterns } of vocabulary.types) Object.values(patterns).flatMap(resolve).forEach(add);
  for (const { gist } of sources.flatMap(({ paragraphs }) => paragraphs)) add(gist);
  return [...found];
}

/** @param {string} pattern */
const resolve = (pattern) => [Text.choose(pattern, false), Text.choose(pattern, true)];

/** @type {(claim: ClaimRecord, wanted: string[]) => boolean} */
const isIn = ({ phrase, note, quote }, wanted) => hasWords(wanted, phrase, note, quote);

/** @type {(wanted: string[], ...texts: (string|null)[]) => boolean} */
function hasWords(wanted, ...texts) {
  const words = Text.words(texts.filter(Boolean).join(" "));
  return wanted.length > 0 && wanted.every((part) => words.some((word) => begins(word, part)));
}

/** @type {(word: string, part: string) => boolean} */
const begins = (word, part) => word === part || (part.length >= LEAST_LETTERS && word.startsWith(part));
