// Look-up tables of the page's record, built once for each record.
import { ensure, finish, get, groupBy, isThere, once } from "./lookup.js";
import * as Text from "./text.js";

/** @import { ClaimRecord, Mode, ModeRecord, Payload, RecordIndex } from "./types.js" */

export const OWN_VOICE = "own-voice"; // claims that a source makes in its own voice
export const UNNAMED = "unnamed"; // the claimant where a source does not name who says it
/** @type {WeakMap<Payload, RecordIndex>} */
const known = new WeakMap();

/**
 * @template {{id: string}} T
 * @param {T[]} records
 * @returns {Map<T["id"], T>}
 */
const byId = (records) => new Map(records.map((record) => [record.id, record]));

/**
 * The claims of each relation, in the order of from, to and type.
 * @param {ClaimRecord[]} claims
 * @returns {Generator<void, ClaimRecord[][]>}
 */
function* groupClaims(claims) {
  const byFrom = groupBy(claims, ({ from }) => from);
  yield;
  /** @type {ClaimRecord[][]} */
  const groups = [];
  for (const from of Text.sorted(byFrom.keys())) {
    const own = groupBy(get(byFrom, from), ({ type, to }) => `${to} ${type}`);
    for (const group of [...own.values()].sort(([a], [b]) => Text.compareAll([a.to, a.type], [b.to, b.type]))) groups.push(group);
    yield;
  }
  return groups;
}

/** @type {WeakMap<Payload, ClaimRecord[][]>} */
const grouped = new WeakMap();

/**
 * Return the claims grouped by relation. They are grouped once; in slices, so that a large page stays responsive.
 * @param {Payload} data
 * @returns {Generator<void, ClaimRecord[][]>}
 */
export function* groupInSlices(data) {
  const groups = grouped.get(data) ?? (yield* groupClaims(data.claims));
  grouped.set(data, groups);
  return groups;
}

/**
 * @param {Payload} data
 * @returns {RecordIndex}
 */
function build(data) {
  const actors = byId(data.actors);
  const groups = () => ensure(grouped, data, () => finish(groupClaims(data.claims)));
  const names = once(() => foldNames(data));
  const claimants = once(() => foldClaimants(data, groups(), names()));
  const everyone = once(() => new Map([...claimants(), ...data.sources.map(({ id }) => /** @type {const} */ ([Text.fold(id), id]))]));
  return Object.freeze({
    actors,
    get names() { return names(); },
    get claimants() { return claimants(); },
    get everyone() { return everyone(); },
    get groups() { return groups(); },
    ids: [...actors.keys()].sort(Text.compare),
    types: byId(data.vocabulary.types),
    kinds: byId(data.vocabulary.kinds),
    modes: byId(data.vocabulary.modes),
    sources: byId(data.sources),
    strength: new Map(data.vocabulary.modes.map((mode, at) => [mode.id, at + 1])),
    plural: new Set([UNNAMED, ...data.plural]),
  });
}

/**
 * Each folded id, name and alias with its actor's id; where two actors share one, the first has it.
 * @param {Payload} data
 */
function foldNames({ actors }) {
  /** @type {Map<string, string>} */
  const names = new Map();
  for (const { id, name, aliases } of [...actors].reverse()) {
    for (const each of [...aliases, name, id]) names.set(Text.fold(each), id);
  }
  return names;
}

/**
 * Each folded name of a claimant, author or publisher with its form in claims.
 * @type {(data: Payload, groups: ClaimRecord[][], names: Map<string, string>) => Map<string, string>}
 */
function foldClaimants({ sources }, groups, names) {
  const entries = new Set(groups.flatMap((group) => group.flatMap(({ by }) => by)));
  const found = new Map([...entries].map((entry) => [Text.fold(entry), entry]));
  for (const { author, publisher, short } of sources) {
    for (const name of [author, publisher].filter(isThere)) {
      found.set(Text.fold(name), names.get(Text.fold(name)) ?? name);
    }
    if (short && publisher) found.set(Text.fold(short), get(found, Text.fold(publisher)));
  }
  const claimants = new Set(found.values());
  for (const [name, id] of names) if (claimants.has(id)) found.set(name, id);
  return found.set(OWN_VOICE, OWN_VOICE);
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
  const index = of(data);
  return index.actors.has(name) ? name : index.names.get(Text.fold(name));
}
