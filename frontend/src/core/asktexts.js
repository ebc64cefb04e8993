// Words looked for in the texts of the record: claims, notes, quotes and summaries of paragraphs.
import * as Text from "./text.js";

/** @import { Payload } from "./types.js" */

const LEAST_LETTERS = 4; // by which a word is found by its beginning

/**
 * List the claims with words that begin so, in their phrase, note or quote.
 * @type {(data: Payload, wanted: string[]) => Payload["claims"]}
 */
export const findClaims = (data, wanted) =>
  data.claims.filter(({ phrase, note, quote }) => hasWords(wanted, phrase, note, quote));

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
export const has = (data, wanted) =>
  findClaims(data, wanted).length > 0 || findParagraphs(data, wanted).length > 0;

/** @type {(wanted: string[], ...texts: (string|null)[]) => boolean} */
function hasWords(wanted, ...texts) {
  const words = Text.words(texts.filter(Boolean).join(" "));
  return wanted.length > 0 && wanted.every((part) => words.some((word) => begins(word, part)));
}

/** @type {(word: string, part: string) => boolean} */
const begins = (word, part) => word === part || (part.length >= LEAST_LETTERS && word.startsWith(part));
