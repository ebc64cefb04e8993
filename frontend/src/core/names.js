// Names in a scope: claimants, authors, publishers and sources, as a reader may type them.
import * as Amounts from "./amounts.js";
import * as Bidi from "./bidi.js";
import * as Index from "./index.js";
import { isThere } from "./lookup.js";
import * as Phrases from "./phrases.js";
import * as Scope from "./scope.js";
import * as Signs from "./signs.js";
import * as Text from "./text.js";

/** @import { AskedScope, ClaimRecord, Payload, RecordIndex } from "./types.js" */

export const { OWN_VOICE } = Index;

/**
 * Resolve a name exactly, or by some of its words if only one name has them. The full name of an
 * actor never resolves to a longer name that contains it.
 * @type {(data: Payload, field: string, name: string, names: Map<string, string>, problems: string[]) => string}
 */
function resolveName(data, field, name, names, problems) {
  const exact = names.get(Text.fold(name));
  if (exact !== undefined) return exact;
  const wanted = Index.findActor(data, name) ? [] : Text.words(name);
  /** @param {string} known */
  const has = (known) => {
    const words = new Set(Text.words(known));
    return wanted.length > 0 && wanted.every((word) => words.has(word));
  };
  const candidates = Text.sorted([...names].filter(([known]) => has(known)).map(([, id]) => id));
  if (candidates.length === 1) return candidates[0];
  const given = { name: Bidi.isolate(name), names: candidates.map(Bidi.isolate).join(", ") };
  problems.push(Phrases.say(data, candidates.length ? "ambiguous" : `no-${field}`, given));
  return name;
}

/** @type {(data: Payload, scope: AskedScope) => string[]} */
function listUnknown(data, scope) {
  /** @type {(records: {id: string}[]) => string[]} */
  const ids = (records) => records.map(({ id }) => id);
  const { types, kinds, modes } = data.vocabulary;
  const { unit } = scope.amount ? Amounts.parse(scope.amount) : { unit: "" };
  const isUnit = Amounts.unitsOf(data).some((known) => Text.fold(known) === Text.fold(unit));
  /** @type {[field: string, given: readonly string[], known: readonly string[]][]} */
  const fields = [
    ["types", scope.types, ids(types)], ["signs", scope.signs, Signs.ALL], ["kinds", scope.kinds, ids(kinds)],
    ["modes", scope.modes, ids(modes)], ["sources", scope.sources, ids(data.sources)],
    ["unit", unit && !isUnit ? [unit] : [], []],
  ];
  return fields.flatMap(([field, given, known]) => given.filter((name) => !known.includes(name))
    .map((name) => Phrases.say(data, `no-${field}`, { name: Bidi.isolate(name) })));
}

/**
 * Check a scope against the page's record, and replace the names of claimants and sources by their
 * ids. Unknown names stay as they are, and match nothing.
 * @param {Payload} data
 * @param {AskedScope} scope
 * @returns {{scope: AskedScope, problems: string[]}} problems: a message for each unknown value
 */
export function resolve(data, scope) {
  const problems = listUnknown(data, scope);
  if (!scope.claimants.length && !scope.without.length) return { scope, problems };
  const { claimants: names, everyone } = Index.of(data);
  const claimants = scope.claimants.map((name) => resolveName(data, "claimants", name, names, problems));
  const without = scope.without.map((name) => resolveName(data, "without", name, everyone, problems));
  return { scope: Scope.make({ ...scope, claimants, without }), problems };
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
  [claim.source, ...speakersOf(claim), ...(index.sources.get(claim.source)?.published_by ?? [])];

/**
 * List the actors that a claim names besides its ends: as channels or opponents.
 * @param {ClaimRecord} claim
 */
export const namedBesides = ({ via, against }) => Text.sorted([...via, ...against]);
