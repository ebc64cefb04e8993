// Names in a scope: claimants, authors, publishers and sources, as a reader may type them.
import * as Amounts from "./amounts.js";
import * as Bidi from "./bidi.js";
import * as Index from "./index.js";
import { ensure, get, isThere } from "./lookup.js";
import * as Scope from "./scope.js";
import * as Signs from "./signs.js";
import * as Text from "./text.js";

/** @import { AskedScope, ClaimRecord, Payload, RecordIndex } from "./types.js" */

export const OWN_VOICE = "own-voice"; // claims that a source makes in its own voice
/** @type {WeakMap<Payload, Map<string, string>>} */
const claimants = new WeakMap();

/** @param {Payload} data */
function indexClaimants(data) {
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

/**
 * Map the folded names of claimants, authors and publishers to how claims refer to them; cached.
 * @param {Payload} data
 */
export const claimantNames = (data) => ensure(claimants, data, () => indexClaimants(data));

/**
 * Resolve a name exactly, or by some of its words if only one name has them. The full name of an
 * actor never resolves to a longer name that contains it.
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
  const matches = [...names].filter(([known]) => has(known)).map(([, id]) => id);
  const candidates = Text.sorted(matches);
  if (candidates.length === 1) return candidates[0];
  const hint = `is ambiguous. Write one of: ${candidates.map(Bidi.isolate).join(", ")}.`;
  const given = Bidi.isolate(name);
  problems.push(candidates.length ? `"${given}" ${hint}` : `There is no ${what} "${given}".`);
  return name;
}

/** @type {(data: Payload, scope: AskedScope, problems: string[]) => void} */
function checkValues(data, scope, problems) {
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
 * Check a scope against the page's record, and replace the names of claimants and sources by their
 * ids. Unknown names stay as they are, and match nothing.
 * @param {Payload} data
 * @param {AskedScope} scope
 * @returns {{scope: AskedScope, problems: string[]}} problems: a message for each unknown value
 */
export function resolve(data, scope) {
  /** @type {string[]} */
  const problems = [];
  checkValues(data, scope, problems);
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
 * List the names by which a claim's claimants can be selected: all of its chain; and if a source
 * speaks in its own voice, also that voice.
 * @param {ClaimRecord} claim
 * @returns {string[]}
 */
export function speakersOf({ own_voice: own, by, voice }) {
  return own ? [...by, OWN_VOICE, voice].filter(isThere) : by;
}

/**
 * List everything that a claim depends on: its source, its claimants, author and publisher.
 * @param {ClaimRecord} claim
 * @param {RecordIndex} index
 * @returns {string[]}
 */
export const namesBehind = (claim, index) =>
  [claim.source, ...speakersOf(claim), ...(index.published_by.get(claim.source) ?? [])];

/**
 * List the actors that a claim names besides its ends: as channels or opponents.
 * @param {ClaimRecord} claim
 */
export const namedBesides = ({ via, against }) => Text.sorted([...via, ...against]);
