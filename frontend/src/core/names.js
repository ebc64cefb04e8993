// Names in a scope: claimants, authors, publishers and sources, as a reader may write them.
import * as Amounts from "./amounts.js";
import * as Bidi from "./bidi.js";
import * as Index from "./index.js";
import { ensure, get, isThere } from "./lookup.js";
import * as Scope from "./scope.js";
import * as Signs from "./signs.js";
import * as Text from "./text.js";

/** @import { AskedScope, ClaimRecord, Payload, RecordIndex } from "./types.js" */

export const OWN_VOICE = "own-voice"; // whatever a source says in its own voice
/** @type {WeakMap<Payload, Map<string, string>>} */
const claimants = new WeakMap();

/**
 * Each folded name of a claimant, author or publisher, and how claims refer to it.
 * @param {Payload} data
 */
function nameClaimants(data) {
  const index = Index.of(data);
  const { fold } = Text;
  /** @type {Map<string, string>} */
  const names = new Map();
  for (const { claim } of index.groups.flat()) {
    for (const entry of claim.by) names.set(fold(entry), entry);
  }
  for (const { author, publisher, label } of [...index.sources.values()]) {
    for (const name of [author, publisher].filter(isThere)) {
      names.set(fold(name), index.names.get(fold(name)) ?? name);
    }
    if (publisher) names.set(fold(label), get(names, fold(publisher)));
  }
  const speaking = new Set(names.values());
  for (const [name, id] of index.names) if (speaking.has(id)) names.set(name, id);
  return names.set(OWN_VOICE, OWN_VOICE);
}

/** @param {Payload} data */
const claimantNames = (data) => ensure(claimants, data, () => nameClaimants(data));

/**
 * Find a name exactly, or by some of its words where only one has them. An actor's name inside a
 * longer one is not that actor.
 * @type {(what: string, name: string, names: Map<string, string>, isActor: boolean, problems: string[]) => string}
 */
function resolveName(what, name, names, isActor, problems) {
  const exact = names.get(Text.fold(name));
  if (exact !== undefined) return exact;
  const wanted = isActor ? [] : Text.words(name);
  /** @param {string} known */
  const has = (known) => {
    const words = new Set(Text.words(known));
    return wanted.length > 0 && wanted.every((word) => words.has(word));
  };
  const fitting = [...names].filter(([known]) => has(known)).map(([, id]) => id);
  const near = Text.sorted(fitting);
  if (near.length === 1) return near[0];
  const hint = `is ambiguous. Write one of: ${near.map(Bidi.isolate).join(", ")}.`;
  const given = Bidi.isolate(name);
  problems.push(near.length ? `"${given}" ${hint}` : `There is no ${what} "${given}".`);
  return name;
}

/** @type {(data: Payload, scope: AskedScope, problems: string[]) => void} */
function checkWords(data, scope, problems) {
  /** @type {(records: {id: string}[]) => string[]} */
  const ids = (records) => records.map(({ id }) => id);
  /** @type {["types"|"signs"|"kinds"|"modes"|"sources", readonly string[]][]} */
  const allowed = [
    ["types", ids(data.vocabulary.types)],
    ["signs", Signs.ALL],
    ["kinds", ids(data.vocabulary.kinds)],
    ["modes", ids(data.vocabulary.modes)],
    ["sources", ids(data.sources)],
  ];
  for (const [name, known] of allowed) {
    for (const value of scope[name].filter((word) => !known.includes(word))) {
      problems.push(`There is no ${name.slice(0, -1)} "${Bidi.isolate(value)}".`);
    }
  }
  const { unit } = scope.amount ? Amounts.parse(scope.amount) : { unit: "" };
  if (unit && !Amounts.unitsOf(data).some((known) => Text.fold(known) === Text.fold(unit))) {
    problems.push(`There is no amount in the unit "${Bidi.isolate(unit)}".`);
  }
}

/**
 * Check a scope against the page's record, and put the ids of claimants and sources for their
 * names. What is not known stays as it is, and then fits nothing.
 * @param {Payload} data
 * @param {AskedScope} scope
 * @returns {{scope: AskedScope, problems: string[]}} problems: one sentence for each unknown word
 */
export function resolve(data, scope) {
  /** @type {string[]} */
  const problems = [];
  checkWords(data, scope, problems);
  if (!scope.claimants.length && !scope.without.length) return { scope, problems };
  const names = claimantNames(data);
  const everyone = new Map(names);
  for (const { id } of data.sources) everyone.set(Text.fold(id), id);
  const index = Index.of(data);
  /** @param {string} name */
  const isActor = (name) => index.actors.has(name) || index.names.has(Text.fold(name));
  const resolved = {
    claimants: scope.claimants.map((name) => resolveName("claimant", name, names, isActor(name), problems)),
    without: scope.without.map((name) => resolveName("source or claimant", name, everyone, isActor(name), problems)),
  };
  return { scope: Scope.make({ ...scope, ...resolved }), problems };
}

/**
 * List by what names a claim's claimants may be asked for: all of its chain; and where a source
 * speaks in its own voice, its voice too.
 * @param {ClaimRecord} claim
 * @returns {string[]}
 */
export function speakersOf({ own_voice: own, by, voice }) {
  return own ? [...by, OWN_VOICE, voice].filter(isThere) : by;
}

/**
 * List everything that a claim rests on: its source, whoever speaks, author and publisher.
 * @param {ClaimRecord} claim
 * @param {RecordIndex} index
 * @returns {string[]}
 */
export const namesBehind = (claim, index) =>
  [claim.source, ...speakersOf(claim), ...(index.published_by.get(claim.source) ?? [])];

/**
 * List whom a claim names beside its ends: as a channel, or as those fought against.
 * @param {ClaimRecord} claim
 */
export const namedBesides = ({ via, against }) => Text.sorted([...via, ...against]);
