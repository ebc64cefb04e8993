// A question as tokens, and as segments that have a meaning.
import { option } from "./asklexicon.js";
import * as Dates from "./dates.js";
import * as Text from "./text.js";

/** @import { AskOption, AskSegment, AskToken, Lexicon } from "./types.js" */

const EDGES = /^[?!.,;:()[\]"'“”‘’«»]+|[?!.,;:()[\]"'“”‘’«»]+$/g;
const PERIOD = /^(?:(\d{4}(?:-\d{2}){0,2})(?:\.\.|–)(\d{4}(?:-\d{2}){0,2})|(\d{4})-(\d{4}))$/;
const DATE = /^\d{4}(?:-\d{2}){0,2}$/;
const DAY = /^\d{1,2}$/;
const CAPITALS = /^[A-Z]{2,}$/;
const DATES = [["day", "month", "date"], ["month", "day", "date"], ["month", "date"]];

/**
 * Split a question into words and dates. If it is all in capitals or all in small letters, any word
 * may be a name such as "IS": then there are two ways, with and without such names.
 * @param {string} text
 * @returns {AskToken[][]}
 */
export function list(text) {
  const tokens = Text.splitSpace(text).flatMap((chunk) => splitChunk(chunk.replace(EDGES, "")));
  if (/[a-z]/.test(text) && /[A-Z]/.test(text)) return [tokens];
  return [true, false].map((capitals) => tokens.map((token) => ({ ...token, capitals })));
}

/**
 * @param {string} chunk
 * @returns {AskToken[]}
 */
function splitChunk(chunk) {
  const period = PERIOD.exec(chunk);
  if (period) {
    const [first, last] = period.slice(1).filter(Boolean);
    return [first, "to", last].map((text) => ({ text, capitals: false }));
  }
  if (isDate(chunk)) return [{ text: chunk, capitals: false }];
  return chunk.split("-").flatMap((part) => {
    const capitals = CAPITALS.test(part.replace(/[^A-Za-z]/g, ""));
    return Text.words(part).map((text) => ({ text, capitals }));
  });
}

/** @param {string} text */
function isDate(text) {
  try {
    return DATE.test(text) && Boolean(Dates.parse(text));
  } catch {
    return false;
  }
}

/**
 * Split tokens into the longest segments with a meaning, without words that add none.
 * @type {(lexicon: Lexicon, tokens: AskToken[]) => AskSegment[]}
 */
export function split(lexicon, tokens) {
  const segments = [];
  for (let at = 0; at < tokens.length;) {
    let length = Math.min(lexicon.longest, tokens.length - at);
    let options = findOptions(lexicon, tokens, at, length);
    while (!options.length && length > 1) {
      length -= 1;
      options = findOptions(lexicon, tokens, at, length);
    }
    segments.push({ text: tokens.slice(at, at + length).map(({ text }) => text).join(" "), options });
    at += length;
  }
  return joinWho(joinDates(segments).filter((segment) => !isDropped(segment)));
}

/**
 * List the options; a word of the grammar is a name only in capitals, or alone.
 * @type {(lexicon: Lexicon, tokens: AskToken[], at: number, length: number) => AskOption[]}
 */
function findOptions(lexicon, tokens, at, length) {
  const part = tokens.slice(at, at + length);
  const phrase = part.map(({ text }) => text).join(" ");
  const options = lexicon.options.get(phrase) ?? [];
  const isWritten = tokens.length === length || part.every(({ capitals }) => capitals);
  const names = options.filter(({ symbol }) => symbol === "name" || symbol === "claimant");
  const others = options.filter((each) => !names.includes(each));
  if (length === 1 && names.length && isWritten) return names;
  if (length === 1 && others.length) return others;
  const kept = [...names.filter(({ written }) => isWritten || !written), ...others];
  if (kept.length || length > 1) return kept;
  if (isDate(phrase)) return [option("date", phrase)];
  return DAY.test(phrase) ? [option("day", phrase.padStart(2, "0"))] : [];
}

/** @param {AskSegment} segment */
const isDropped = ({ options }) => options.length > 0 && options.every(({ symbol }) => symbol === "drop");

/**
 * Return the option of a segment with a symbol.
 * @type {(segment: AskSegment, symbol: string) => AskOption|undefined}
 */
export const find = (segment, symbol) => segment.options.find((each) => each.symbol === symbol);

/**
 * Join "which groups" into one segment.
 * @param {AskSegment[]} segments
 */
const joinWho = (segments) => segments.filter((segment, at) =>
  !(at > 0 && find(segment, "who") && find(segments[at - 1], "who")));

/**
 * Join "3 December 2024", "December 3, 2024" and "December 2024" into dates.
 * @param {AskSegment[]} segments
 */
function joinDates(segments) {
  /** @type {AskSegment[]} */
  const joined = [];
  for (let at = 0; at < segments.length;) {
    const place = at;
    const order = DATES.find((symbols) => readDate(segments, place, symbols));
    const text = order && readDate(segments, at, order);
    joined.push(text ? { text, options: [option("date", text)] } : withoutParts(segments[at]));
    at += order?.length ?? 1;
  }
  return joined;
}

/** @type {(segments: AskSegment[], at: number, symbols: string[]) => string} */
function readDate(segments, at, symbols) {
  const parts = new Map(symbols.map((symbol, place) => {
    const segment = segments[at + place];
    return [symbol, segment && find(segment, symbol)?.value];
  }));
  if (![...parts.values()].every(Boolean) || parts.get("date")?.length !== 4) return "";
  const text = ["date", "month", "day"].filter((symbol) => parts.has(symbol)).map((symbol) => parts.get(symbol)).join("-");
  return isDate(text) ? text : "";
}

/**
 * Take away what only makes a date: a month or a day without a year is not understood.
 * @param {AskSegment} segment
 */
const withoutParts = ({ text, options }) =>
  ({ text, options: options.filter(({ symbol }) => symbol !== "month" && symbol !== "day") });
