// The words of a record's questions: its grammar, and the names of actors and claimants.
import * as Bidi from "./bidi.js";
import * as Index from "./index.js";
import { ensure, finish, get, groupBy } from "./lookup.js";
import * as Names from "./names.js";
import * as Phrases from "./phrases.js";
import * as Text from "./text.js";

/** @import { AskOption, Lexicon, Payload } from "./types.js" */
/** @typedef {Map<string, AskOption[]>} Options */

const { UNNAMED } = Index;
/** @type {WeakMap<Payload, Lexicon>} */
const lexicons = new WeakMap();

/**
 * Return the words of the page's record; they are cached.
 * @param {Payload} data
 */
export const of = (data) => ensure(lexicons, data, () => finish(build(data)));

/**
 * Prepare them in slices.
 * @param {Payload} data
 * @returns {Generator<void, void>}
 */
export function* prepare(data) {
  if (!lexicons.has(data)) lexicons.set(data, yield* build(data));
}

/**
 * An option; what is left out is empty.
 * @type {(symbol: string, value?: string, more?: Partial<AskOption>) => AskOption}
 */
export const option = (symbol, value = "", more = {}) => ({ symbol, value, meaning: null, written: false, ...more });

/**
 * The option for an actor, or for a claimant that is no actor.
 * @type {(lexicon: Lexicon, id: string) => AskOption}
 */
export const nameOption = (lexicon, id) => option(isActor(lexicon, id) ? "name" : "claimant", id);

/** @type {(lexicon: Lexicon, id: string) => boolean} */
export const isActor = (lexicon, id) => Index.of(lexicon.data).actors.has(id);

/**
 * Return whether someone makes claims, and no claim is about them.
 * @type {(lexicon: Lexicon, id: string) => boolean}
 */
export const speaksOnly = (lexicon, id) => lexicon.claimants.has(id) && !lexicon.tied.has(id);

/**
 * Return whether words are the name of an actor or of a claimant.
 * @type {(lexicon: Lexicon, words: string[]) => boolean}
 */
export const isName = (lexicon, words) =>
  (lexicon.options.get(words.join(" ")) ?? []).some(({ value }) => value !== "");

/** @type {(data: Payload) => Generator<void, Lexicon>} */
function* build(data) {
  const { actors, names } = Index.of(data);
  const options = listMeanings(data);
  const meanings = [...options];
  if (names.size) yield;
  const speaking = Index.of(data).claimants;
  yield;
  const claimants = Text.sorted([...speaking.values()].filter((id) => id !== Names.OWN_VOICE));
  const outside = claimants.filter((id) => !actors.has(id));
  const shown = new Map([
    ...data.actors.map((actor) => /** @type {const} */ ([actor.id, actor.label])),
    ...outside.map((id) => /** @type {const} */ ([id, id === UNNAMED ? Phrases.say(data, UNNAMED) : Bidi.isolate(id)])),
  ]);
  yield;
  const called = groupBy([...speaking], ([, id]) => id);
  /** @param {string} id */
  const namesOf = (id) => Text.sorted([shown.get(id) ?? id, ...get(called, id).map(([name]) => name)]);
  const spoken = outside.map((id) => ({ id, name: id, aliases: namesOf(id) }));
  yield;
  const lexicon = {
    data, options, meanings, longest: 0, named: [...data.actors, ...spoken], shown,
    claimants: new Set(claimants),
    tied: new Set(data.claims.flatMap(({ from, to }) => [from, to])),
  };
  yield* addNames(lexicon, spoken);
  for (const phrase of options.keys()) lexicon.longest = Math.max(lexicon.longest, phrase.split(" ").length);
  return lexicon;
}

/** @type {(lexicon: Lexicon, spoken: Lexicon["named"]) => Generator<void, void>} */
function* addNames({ data, options, claimants }, spoken) {
  /** @param {Lexicon["named"][number]} named */
  const all = ({ id, name, aliases }) => /** @type {[string, string[]]} */ ([id, [name, ...aliases, id]]);
  for (const [phrase, id] of yield* findUnique(data.actors.map(all))) {
    const found = ensure(options, phrase, () => []);
    found.push(option("name", id));
    if (claimants.has(id)) found.push(option("claimant", id));
  }
  for (const [phrase, id] of yield* findUnique(spoken.map(all))) {
    ensure(options, phrase, () => []).push(option("claimant", id));
  }
  const authors = new Set(data.sources.map(({ author }) => author));
  for (const [phrase, id] of yield* findUnique(spoken.filter(({ id }) => authors.has(id)).map(all).map(lastWords))) {
    ensure(options, phrase, () => [option("claimant", id)]);
  }
  for (const [phrase, id] of yield* findUnique(data.actors.map(initials))) {
    const found = ensure(options, phrase, () => []);
    if (!found.some(({ value }) => value)) found.push(option("name", id, { written: true }));
  }
}

/** @param {Payload} data */
function listMeanings({ ask }) {
  /** @type {Options} */
  const options = new Map();
  for (const meaning of ask.meanings) {
    for (const word of meaning.words) {
      ensure(options, word, () => []).push(option(meaning.symbol, "", { meaning }));
    }
  }
  ask.months.forEach((month, at) => {
    for (const word of new Set([month, month.slice(0, 3)])) {
      ensure(options, word, () => []).push(option("month", String(at + 1).padStart(2, "0")));
    }
  });
  return options;
}

/**
 * Each phrase that is a name of one only, with its id.
 * @param {[id: string, names: string[]][]} named
 * @returns {Generator<void, [phrase: string, id: string][]>}
 */
function* findUnique(named) {
  /** @type {Map<string, Set<string>>} */
  const found = new Map();
  for (const [id, names] of named) {
    for (const name of names) ensure(found, Text.words(name).join(" "), () => new Set()).add(id);
    yield;
  }
  return [...found].filter(([phrase, ids]) => phrase && ids.size === 1).map(([phrase, [id]]) => [phrase, id]);
}

/** @type {(named: [id: string, names: string[]]) => [id: string, words: string[]]} */
const lastWords = ([id, names]) =>
  [id, names.map(Text.words).filter((words) => words.length > 1).map((words) => words[words.length - 1])];

/** @type {(named: Lexicon["named"][number]) => [id: string, initials: string[]]} */
const initials = ({ id, name, aliases }) =>
  [id, [name, ...aliases].map(Text.words).filter((words) => words.length > 1)
    .map((words) => words.map((word) => Array.from(word)[0]).join(""))];
