// Look-up tables of the page's record, built once for each record.
import { ensure, get, groupBy } from "./lookup.js";
import * as Text from "./text.js";

/** @import { ClaimRecord, Mode, ModeRecord, Payload, RecordIndex } from "./types.js" */

/** @type {WeakMap<Payload, RecordIndex>} */
const known = new WeakMap();

/**
 * @template {{id: string}} T
 * @param {T[]} records
 * @returns {Map<T["id"], T>}
 */
const byId = (records) => new Map(records.map((record) => [record.id, record]));

/** @param {ClaimRecord[]} claims */
function groupClaims(claims) {
  const groups = groupBy(claims, ({ from, type, to }) => `${from} ${type} ${to}`);
  /** @param {ClaimRecord[]} group */
  const parts = ([{ from, to, type }]) => [from, to, type];
  return [...groups.values()].sort((a, b) => Text.compareAll(parts(a), parts(b)));
}

/**
 * @param {Payload} data
 * @returns {RecordIndex}
 */
function build(data) {
  const actors = byId(data.actors);
  const claimants = new Map(Object.entries(data.lookup.claimants));
  return Object.freeze({
    actors,
    names: new Map(Object.entries(data.lookup.actors)),
    claimants,
    everyone: new Map([...claimants, ...data.sources.map(({ id }) => /** @type {const} */ ([Text.fold(id), id]))]),
    ids: [...actors.keys()].sort(Text.compare),
    types: byId(data.vocabulary.types),
    kinds: byId(data.vocabulary.kinds),
    modes: byId(data.vocabulary.modes),
    sources: byId(data.sources),
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

/**
 * Return the id of the actor with an id, a name or an alias.
 * @type {(data: Payload, name: string) => string|undefined}
 */
export function findActor(data, name) {
  const { actors, names } = of(data);
  return actors.has(name) ? name : names.get(Text.fold(name));
}
