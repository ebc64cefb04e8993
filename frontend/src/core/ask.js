// Reading a question in plain words by the grammar of the record, as Python does: as one of its forms,
// or not at all.
import * as Forms from "./askforms.js";
import * as Lexicons from "./asklexicon.js";
import * as Nearest from "./asknearest.js";
import * as Readings from "./askreading.js";
import * as Texts from "./asktexts.js";
import * as Tokens from "./asktokens.js";
import * as Phrases from "./phrases.js";
import * as Text from "./text.js";

/** @import { AskMeaning, AskSegment, Lexicon, Payload, Reading } from "./types.js" */
/** @import { Captures } from "./askforms.js" */
/** @typedef {{kind: string, values: string[]}[]} Modifiers */
/** @typedef {AskMeaning["side"]} Side */

/** @type {Record<string, string>} */
const FIELDS = { any: "actor" };
/** @type {Record<string, Side>} */
const OPPOSITE = { from: "to", to: "from", any: "from" };

/**
 * Read a question; a name must be exact, and every word understood. If not, its kind is "unclear", with
 * the words that are not understood and the questions that were perhaps meant.
 * @param {Payload} data
 * @param {string} text
 * @returns {Reading}
 */
export function parse(data, text) {
  const lexicon = Lexicons.of(data);
  const quoted = Text.words(text);
  if (isQuoted(text) && quoted.length && !Lexicons.isName(lexicon, quoted)) return searchWords(lexicon, quoted);
  const ways = Tokens.list(text);
  for (const tokens of ways) {
    const reading = readSegments(lexicon, Tokens.split(lexicon, tokens));
    if (reading) return reading;
  }
  return explain(lexicon, text, ways[ways.length - 1].map((token) => token.text), Tokens.split(lexicon, ways[ways.length - 1]));
}

/** @param {string} text */
const isQuoted = (text) => /^".*"$|^"$/s.test(Text.fold(text));

/** @type {(lexicon: Lexicon, words: string[]) => Reading} */
const searchWords = (lexicon, words) => finish(lexicon, Readings.make({ kind: "words", words }));

/** @type {(lexicon: Lexicon, text: string, words: string[], segments: AskSegment[]) => Reading} */
function explain(lexicon, text, words, segments) {
  const unknown = segments.filter(({ options }) => !options.length).map((segment) => segment.text);
  const nearest = Nearest.list(lexicon, segments, readSegments);
  if (unknown.length === segments.length && Texts.has(lexicon.data, words)) {
    const found = searchWords(lexicon, words);
    if (!nearest.length) return found;
    nearest.push(found.question);
  }
  return Readings.make({ question: Text.splitSpace(text).join(" "), unknown, nearest });
}

/**
 * Read segments as a question of the grammar; null if they are not one.
 * @type {(lexicon: Lexicon, segments: AskSegment[]) => Reading|null}
 */
function readSegments(lexicon, segments) {
  if (segments.some(({ options }) => !options.length)) return null;
  const { rest, modifiers } = takeModifiers(lexicon, segments);
  for (const { form, kind, names } of lexicon.data.ask.readings) {
    const captures = Forms.match(form, rest);
    if (captures) {
      const reading = modify(lexicon, read(lexicon, kind, names, captures), modifiers);
      return reading && finish(lexicon, reading);
    }
  }
  return null;
}

/**
 * Take the times, claimants and exceptions out of a question.
 * @param {Lexicon} lexicon
 * @param {AskSegment[]} segments
 */
function takeModifiers({ data }, segments) {
  const rest = [...segments];
  /** @type {Modifiers} */
  const modifiers = [];
  for (const { form, kind } of data.ask.modifiers) {
    for (let place = Forms.find(form, rest); place; place = Forms.find(form, rest)) {
      modifiers.push({ kind, values: valuesOf(place.captures) });
      rest.splice(place.start, place.end - place.start);
    }
  }
  return { rest, modifiers };
}

/** @param {Captures} captures */
const valuesOf = (captures) => captures.map(([, { value }]) => value).filter(Boolean);

/**
 * Fill a reading with the types and names of a form.
 * @type {(lexicon: Lexicon, kind: string, names: string[], captures: Captures) => Reading}
 */
function read(lexicon, kind, names, captures) {
  const values = valuesOf(captures);
  if (kind === "name") return readName(lexicon, values[0]);
  /** @type {Record<string, unknown>} */
  const given = { kind };
  /** @type {Side} */
  let side = "";
  for (const [{ text: word }, { meaning }] of captures) {
    if (!meaning?.types.length) continue;
    const { say } = meaning;
    side = meaning.side;
    Object.assign(given, { types: meaning.types, say, noun: side });
    if (meaning.loose) given.read_as = [Phrases.say(lexicon.data, "read-as", { word, say })];
  }
  names.forEach((name, at) => {
    const end = findEnd(name, side, !names.includes("other"));
    given[FIELDS[end] ?? end] = values[at];
  });
  return Readings.make(given);
}

/**
 * The end at which a name stands; with a noun it depends on the noun's side.
 * @type {(name: string, side: Side, isAlone: boolean) => string}
 */
function findEnd(name, side, isAlone) {
  if (name === "side") return side === "any" && !isAlone ? "to" : side;
  return name === "other" ? OPPOSITE[side] : name;
}

/**
 * Read a single name: an actor, or who only makes claims.
 * @type {(lexicon: Lexicon, id: string) => Reading}
 */
function readName(lexicon, id) {
  const speaks = Lexicons.speaksOnly(lexicon, id) || !Lexicons.isActor(lexicon, id);
  return Readings.make(speaks ? { kind: "claims", by: id } : { kind: "actor", actor: id });
}

/**
 * Add times, claimants and exceptions to a reading; null if they do not go together.
 * @type {(lexicon: Lexicon, reading: Reading, modifiers: Modifiers) => Reading|null}
 */
function modify(lexicon, reading, modifiers) {
  if (reading.from && reading.from === reading.to) return null;
  /** @type {Reading|null} */
  let changed = reading;
  for (const { kind, values } of modifiers) {
    if (!changed) return null;
    if (kind === "by" || kind === "without") changed = addName(lexicon, changed, kind, values[0]);
    else changed = addTime(lexicon, changed, kind, values);
  }
  return changed;
}

/** @type {(lexicon: Lexicon, reading: Reading, kind: string, dates: string[]) => Reading|null} */
function addTime({ data }, reading, kind, [date, end]) {
  if (reading.as_of || reading.during.length) return null;
  const [first, last] = data.ask.years;
  if (kind === "as_of") return { ...reading, as_of: date };
  if (kind === "since") return { ...reading, during: [date, date > last ? date : last] };
  if (kind === "until") return { ...reading, during: [date < first ? date : first, date] };
  return date <= end ? { ...reading, during: [date, end] } : null;
}

/** @type {(lexicon: Lexicon, reading: Reading, kind: "by"|"without", id: string) => Reading|null} */
function addName(lexicon, reading, kind, id) {
  if (kind === "by") return lexicon.claimants.has(id) && !reading.by ? { ...reading, by: id } : null;
  const without = [...reading.without, id];
  if ((reading.kind === "path" || reading.kind === "pair") && Lexicons.isActor(lexicon, id)) {
    return id === reading.from || id === reading.to ? null : { ...reading, kind: "path", without };
  }
  return Lexicons.speaksOnly(lexicon, id) && reading.kind !== "path" ? { ...reading, without } : null;
}

/** @type {(lexicon: Lexicon, reading: Reading) => Reading} */
const finish = (lexicon, reading) => ({ ...reading, question: Readings.show(lexicon, reading) });
