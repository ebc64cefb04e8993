// Facet counts: for every value of a filter group, how many results it has if only that value is
// chosen in its group and all other filters stay as they are.
import * as Choices from "./choices.js";
import * as Index from "./index.js";
import { ensure, finish, get } from "./lookup.js";
import * as Names from "./names.js";
import * as Relations from "./relations.js";
import * as Scope from "./scope.js";
import * as Signs from "./signs.js";
import * as Text from "./text.js";

/** @import { AskedScope, ClaimRecord, EitherGroup, Group, NamedGroup, Payload, Relation } from "./types.js" */

/** @typedef {Record<NamedGroup, string[]> & Record<EitherGroup, boolean[]>} Values */
/** @typedef {Record<Group, Map<string|boolean, number>>} Counts */
/**
 * A group whose values are properties of claims; those of all others are properties of relations.
 * @typedef {"modes"|"sources"|"claimants"} ClaimGroup
 */
/**
 * By value, the groups of claims in which it occurs.
 * @typedef {Record<ClaimGroup, Map<string, ClaimRecord[][]>>} GroupIndex
 */

const CLAIM_GROUPS = /** @type {const} */ (["modes", "sources", "claimants"]);
/** @type {WeakMap<Payload, GroupIndex>} */
const tables = new WeakMap();
const PART = 500; // relations in a slice
/** @type {WeakMap<Payload, Values>} */
const listed = new WeakMap();

/** @param {Payload} data */
const groupsByValue = (data) => ensure(tables, data, () => finish(indexGroups(Index.of(data).groups)));

/**
 * Prepare what filters need, in slices.
 * @param {Payload} data
 * @returns {Generator<void, void>}
 */
export function* prepare(data) {
  if (!tables.has(data)) tables.set(data, yield* indexGroups(Index.of(data).groups));
}

/** @type {(groups: ClaimRecord[][]) => Generator<void, GroupIndex>} */
function* indexGroups(groups) {
  /** @type {GroupIndex} */
  const found = { modes: new Map(), sources: new Map(), claimants: new Map() };
  /** @type {(name: ClaimGroup, value: string, group: ClaimRecord[]) => void} */
  const put = (name, value, group) => {
    const own = ensure(found[name], value, () => []);
    if (own.at(-1) !== group) own.push(group);
  };
  for (const [at, group] of groups.entries()) {
    for (const claim of group) {
      if (claim.stance === "supports") put("modes", claim.mode, group);
      put("sources", claim.source, group);
      for (const speaker of Names.speakersOf(claim)) put("claimants", speaker, group);
    }
    if (at % PART === 0) yield;
  }
  return found;
}

/**
 * List claimants by number of relations; all sources that speak in their own voice count as one.
 * @param {Payload} data
 */
function listClaimants(data) {
  const { claimants } = groupsByValue(data);
  const names = new Set();
  for (const { own_voice: own, by } of data.claims) for (const name of own ? [Names.OWN_VOICE] : by) names.add(name);
  return Text.sorted(names).sort((a, b) => get(claimants, b).length - get(claimants, a).length);
}

/**
 * List the values that occur in the page's record, by group: types, signs, kinds and modes in the
 * vocabulary's order, strongest mode first; sources by id; claimants by number of relations. They are
 * cached.
 * @param {Payload} data
 * @returns {Values}
 */
export const list = (data) => ensure(listed, data, () => listValues(data));

/** @type {(data: Payload) => Values} */
function listValues(data) {
  const { claims, actors, vocabulary } = data;
  const { sources, modes } = groupsByValue(data);
  /** @type {(known: {id: string}[], values: {has: (id: string) => boolean}) => string[]} */
  const occurring = (known, values) => known.map(({ id }) => id).filter((id) => values.has(id));
  const types = occurring(vocabulary.types, new Set(claims.map(({ type }) => type)));
  const signs = new Set(vocabulary.types.filter(({ id }) => types.includes(id)).map(({ sign }) => Signs.nameOf(sign)));
  return {
    types,
    signs: Signs.ALL.filter((sign) => signs.has(sign)),
    kinds: occurring(vocabulary.kinds, new Set(actors.map(({ kind }) => kind))),
    modes: occurring([...vocabulary.modes].reverse(), modes),
    sources: [...sources.keys()].sort(Text.compare),
    claimants: listClaimants(data),
    contested: [true, false],
    relayed: [true, false],
    single_voice: [true, false],
  };
}

/**
 * The tests for a scope's filters on relations; a filter that is not set accepts everything.
 * @param {Payload} data
 * @param {AskedScope} scope
 */
function makeTests(data, scope) {
  const { actors } = Index.of(data);
  /** @type {[Exclude<Group, ClaimGroup>, (relation: Relation) => (string|boolean)[]][]} */
  const values = [
    ["types", ({ type }) => [type]],
    ["signs", ({ sign }) => [Signs.nameOf(sign)]],
    ["kinds", ({ from, to }) => [from, to].map((id) => actors.get(id)?.kind ?? "")],
    ["contested", ({ contested }) => [contested]],
    ["relayed", ({ relayed }) => [relayed]],
    ["single_voice", (relation) => [Relations.hasSingleVoice(relation)]],
  ];
  return values.map(([name, of]) => {
    /** @type {readonly (string|boolean|null)[]} */
    const chosen = [scope[name]].flat().filter((each) => each !== null);
    /** @param {(string|boolean)[]} found */
    const passes = (found) => !chosen.length || found.every((each) => chosen.includes(each));
    return { name, of, passes };
  });
}

/**
 * Count all relation groups from one selection without these filters: a relation counts in a group
 * if no filter of another group excludes it.
 * @type {(data: Payload, scope: AskedScope, counts: Counts) => Generator<void, void>}
 */
function* countAmongRelations(data, scope, counts) {
  const lifted = Scope.make({
    ...scope, types: [], signs: [], kinds: [], contested: null, relayed: null, single_voice: null,
  });
  const tests = makeTests(data, scope);
  /** @type {Set<string>} */
  const tied = new Set();
  for (const [place, relation] of Relations.select(data, lifted).relations.filter(Relations.isSupported).entries()) {
    if (place % PART === 0) yield;
    const found = tests.map(({ of }) => of(relation));
    const failed = tests.filter(({ passes }, at) => !passes(found[at]));
    if (failed.length > 1) continue;
    tests.forEach(({ name }, at) => {
      if (failed.length && failed[0].name !== name) return;
      if (name === "kinds") tied.add(relation.from).add(relation.to);
      else increment(counts[name], found[at][0]);
    });
  }
  countKinds(data, scope, tied, counts.kinds);
}

/** @type {(numbers: Map<string|boolean, number>, value: string|boolean) => void} */
const increment = (numbers, value) => numbers.set(value, (numbers.get(value) ?? 0) + 1);

/**
 * Count actors by kind: those with a relation in the scope, or all if no other filter is set.
 * @type {(data: Payload, scope: AskedScope, tied: Set<string>, numbers: Map<string|boolean, number>) => void}
 */
function countKinds(data, scope, tied, numbers) {
  const isWhole = Object.keys(Scope.asGiven(scope)).every((name) => name === "kinds");
  for (const { id, kind } of data.actors) if (isWhole || tied.has(id)) increment(numbers, kind);
}

/**
 * Filters on claims change the relations made of them, so each value needs a selection of its own,
 * limited to the groups of claims in which it occurs. Only contradictions by claims of other modes
 * need all groups.
 * @type {(data: Payload, scope: AskedScope, name: ClaimGroup, wanted: string[], counts: Counts) => Generator<void, void>}
 */
function* countAmongClaims(data, scope, name, wanted, counts) {
  const groups = groupsByValue(data)[name];
  const values = list(data)[name];
  const needsAll = name === "modes" && scope.contested !== null;
  for (const value of wanted) {
    yield;
    const alone = Choices.only(scope, name, value, values);
    const { relations } = Relations.select(data, alone, needsAll ? undefined : get(groups, value));
    counts[name].set(value, relations.filter(Relations.isSupported).length);
  }
}

/**
 * Count the results of each value of each group: actors for kinds, relations for all others.
 * @param {Payload} data
 * @param {AskedScope} scope
 * @returns {Counts} a value without a number has none
 */
export const count = (data, scope) => finish(countInSlices(data, scope, list(data)));

/**
 * The same in slices.
 * @param {Payload} data
 * @param {AskedScope} scope
 * @param {Partial<Record<ClaimGroup, string[]>>} among which modes, sources and claimants to count: each takes a
 *   selection of its own
 * @returns {Generator<void, Counts>}
 */
export function* countInSlices(data, scope, among) {
  const { scope: resolved } = Names.resolve(data, scope);
  /** @type {Counts} */
  const counts = {
    types: new Map(), signs: new Map(), kinds: new Map(), modes: new Map(), sources: new Map(), claimants: new Map(),
    contested: new Map(), relayed: new Map(), single_voice: new Map(),
  };
  yield* countAmongRelations(data, resolved, counts);
  for (const name of CLAIM_GROUPS) yield* countAmongClaims(data, resolved, name, among[name] ?? [], counts);
  return counts;
}
