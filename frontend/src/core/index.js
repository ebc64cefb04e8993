// Look-up tables of the page's record, built once for each record.
import * as Dates from "./dates.js";
import { ensure, get, isThere } from "./lookup.js";
import * as Text from "./text.js";

/** @import { ActorRecord, ClaimRecord, Entry, Mode, ModeRecord, Payload, ReadDate, RecordIndex, SourceRecord } from "./types.js" */

/** @type {WeakMap<Payload, RecordIndex>} */
const known = new WeakMap();

/**
 * @template {{id: string}} T
 * @param {T[]} records
 * @returns {Map<T["id"], T>}
 */
const byId = (records) => new Map(records.map((record) => [record.id, record]));

/** @type {(text: string|null) => ReadDate|null} */
const dateOf = (text) => {
  if (!text || text === "past") return null;
  return { ...Dates.parse(text), about: text.startsWith("about ") };
};

/**
 * Return a claim of the record with its dates parsed.
 * @param {ClaimRecord} claim
 * @returns {Entry}
 */
export const entryOf = (claim) => ({
  claim,
  supports: claim.stance === "supports",
  start: dateOf(claim.start),
  end: dateOf(claim.end),
  said: dateOf(claim.said),
});

/** @param {ClaimRecord[]} claims */
function groupClaims(claims) {
  /** @type {Map<string, Entry[]>} */
  const groups = new Map();
  for (const claim of claims) {
    const key = JSON.stringify([claim.from, claim.to, claim.type]);
    ensure(groups, key, () => []).push(entryOf(claim));
  }
  /** @param {Entry[]} group */
  const parts = ([{ claim }]) => [claim.from, claim.to, claim.type];
  return [...groups.values()].sort((a, b) => Text.compareAll(parts(a), parts(b)));
}

/**
 * In reverse order, so that the first actor keeps a name that two share.
 * @param {ActorRecord[]} actors
 */
function indexNames(actors) {
  /** @type {Map<string, string>} */
  const names = new Map();
  for (const actor of [...actors].sort((a, b) => Text.compare(b.id, a.id))) {
    for (const name of [...actor.aliases, actor.name, actor.id]) {
      names.set(Text.fold(name), actor.id);
    }
  }
  return names;
}

/**
 * @param {Payload} data
 * @returns {RecordIndex}
 */
function build(data) {
  const actors = byId(data.actors);
  const names = indexNames(data.actors);
  /** @param {string} name */
  const idOr = (name) => names.get(Text.fold(name)) ?? name;
  /** @param {SourceRecord} source */
  const publishers = ({ author, publisher }) => [author, publisher].filter(isThere).map(idOr);
  return Object.freeze({
    actors,
    names,
    ids: [...actors.keys()].sort(Text.compare),
    types: byId(data.vocabulary.types),
    kinds: byId(data.vocabulary.kinds),
    modes: byId(data.vocabulary.modes),
    sources: byId(data.sources),
    published_by: new Map(data.sources.map((source) => [source.id, publishers(source)])),
    strength: new Map(data.vocabulary.modes.map((mode, at) => [mode.id, at + 1])),
    groups: groupClaims(data.claims),
  });
}

/**
 * Return a mode by id.
 * @param {Payload} data
 * @param {Mode} id
 */
export const modeOf = (data, id) => get(of(data).modes, id);

/**
 * Return the look-up tables of the page's record; they are cached.
 * @param {Payload} data
 * @returns {RecordIndex}
 */
export const of = (data) => ensure(known, data, () => build(data));
