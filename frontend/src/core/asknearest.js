// Questions near to one that is not understood.
import { nameOption, option } from "./asklexicon.js";
import { find } from "./asktokens.js";
import * as Search from "./search.js";
import * as Text from "./text.js";
import * as Typos from "./typos.js";

/** @import { AskSegment, Lexicon, Reading } from "./types.js" */
/** @typedef {(lexicon: Lexicon, segments: AskSegment[]) => Reading|null} Read */

const MOST = 3; // near questions, and near names for each unknown word
const LEAST_LETTERS = 4;

/**
 * List questions that were perhaps meant. Unknown words are replaced by near names and words; if that
 * gives no question, they are left out; if that gives none either, the names in it are asked about.
 * @type {(lexicon: Lexicon, segments: AskSegment[], read: Read) => string[]}
 */
export function list(lexicon, segments, read) {
  /** @type {Set<string>} */
  const found = new Set();
  for (const tried of listTries(lexicon, segments)) {
    const reading = read(lexicon, tried);
    if (reading) found.add(reading.question);
    if (found.size === MOST) break;
  }
  return [...found];
}

/**
 * @param {Lexicon} lexicon
 * @param {AskSegment[]} segments
 */
function* listTries(lexicon, segments) {
  const choices = splitRuns(segments).map((run) => listChoices(lexicon, run));
  const best = choices.map(([first]) => first ?? []);
  for (const [at, each] of choices.entries()) {
    for (const choice of each) yield [...best.slice(0, at), choice, ...best.slice(at + 1)].flat();
  }
  yield best.flat();
  yield* listShorter(best.flat());
}

/**
 * Split segments into single ones that are known and runs of those that are not.
 * @param {AskSegment[]} segments
 */
function splitRuns(segments) {
  /** @type {AskSegment[][]} */
  const runs = [];
  for (const segment of segments) {
    const last = runs.at(-1);
    if (!segment.options.length && last && !last[0].options.length) last.push(segment);
    else runs.push([segment]);
  }
  return runs;
}

/**
 * List what a run may be: itself if known, else one name, or a name or word for each.
 * @type {(lexicon: Lexicon, run: AskSegment[]) => AskSegment[][]}
 */
function listChoices(lexicon, run) {
  if (run[0].options.length) return [run];
  const whole = run.map(({ text }) => text).join(" ");
  const names = listNames(lexicon, whole);
  if (names.length || run.length === 1) {
    return [...names, ...listWords(lexicon, whole)].map((each) => [each]).slice(0, MOST);
  }
  const found = run.flatMap(({ text }) => [...listNames(lexicon, text), ...listWords(lexicon, text)].slice(0, 1));
  return found.length ? [found] : [];
}

/** @type {(lexicon: Lexicon, text: string) => AskSegment[]} */
function listNames(lexicon, text) {
  if (text.length < MOST) return [];
  return Search.find(lexicon.named, text, MOST)
    .map(({ actor }) => ({ text, options: [nameOption(lexicon, actor.id)] }));
}

/**
 * List the words of the grammar that differ in typos only: the nearest.
 * @type {(lexicon: Lexicon, text: string) => AskSegment[]}
 */
function listWords(lexicon, text) {
  const near = lexicon.meanings.flatMap(([word, [{ meaning }]]) => {
    const isLong = Math.min(word.length, text.length) >= LEAST_LETTERS;
    const isAlike = Math.abs(word.length - text.length) <= Typos.allowed(text.length);
    const typos = isLong && isAlike && meaning ? Typos.count(word, text) : null;
    return typos === null ? [] : [{ word, typos }];
  });
  near.sort((a, b) => a.typos - b.typos || Text.compare(a.word, b.word));
  return near.slice(0, 1).map(({ word }) => ({ text: word, options: lexicon.options.get(word) ?? [] }));
}

/**
 * Shorter questions about the names and the verb of one without a form.
 * @param {AskSegment[]} segments
 */
function* listShorter(segments) {
  const names = segments.filter((each) => find(each, "name") || find(each, "claimant"));
  const [verb] = segments.filter((each) => find(each, "verb"));
  const [noun] = segments.filter((each) => find(each, "noun"));
  const [who, of] = ["who", "of"].map((text) => ({ text, options: [option(text)] }));
  const [name] = names;
  if (verb && name) yield [who, verb, name];
  if (verb && name) yield [name, verb, who];
  if (noun && name) yield [noun, of, name];
  yield names.slice(0, 2);
  for (const each of names.slice(0, MOST)) yield [each];
}
