// How much each choice would show: for every value of a group, what the picture has of it if that
// value alone is chosen in its group, while all other choices stay as they are.
import * as Choices from "./choices.js";
import * as Index from "./index.js";
import * as Names from "./names.js";
import * as Scope from "./scope.js";
import * as Standing from "./standing.js";
import * as Text from "./text.js";

const CHOICES = ["contested", "relayed", "single_voice"];
const SIGNS = new Map([[1, "positive"], [-1, "negative"], [0, "neutral"]]);
const tables = new WeakMap();

// For modes, sources and claimants: the groups of claims that each value has a say in.
function findGroups(data) {
  if (!tables.has(data)) tables.set(data, sortGroups(Index.of(data).groups));
  return tables.get(data);
}

function sortGroups(groups) {
  const found = { modes: new Map(), sources: new Map(), claimants: new Map() };
  const put = (name, value, group) => {
    if (!found[name].has(value)) found[name].set(value, new Set());
    found[name].get(value).add(group);
  };
  for (const group of groups) {
    for (const { claim, supports } of group) {
      if (supports) put("modes", claim.mode, group);
      put("sources", claim.source, group);
      for (const speaker of Names.speakersOf(claim)) put("claimants", speaker, group);
    }
  }
  return found;
}

// A source that speaks in its own voice is one claimant, whoever its author is.
function listClaimants(data) {
  const { claimants } = findGroups(data);
  const names = data.claims.flatMap(({ own_voice: own, by }) => (own ? [Names.OWN_VOICE] : by));
  return Text.sorted(names).sort((a, b) => claimants.get(b).size - claimants.get(a).size);
}

/**
 * List the values that occur in the page's record, by group: types, signs, kinds and modes in the
 * vocabulary's order, strongest mode first; sources by id; claimants by how much rests on them.
 * @param {object} data
 * @returns {object} group to list of values
 */
export function list(data) {
  const { claims, actors, vocabulary } = data;
  const { sources, modes } = findGroups(data);
  const occurring = (known, values) => known.map(({ id }) => id).filter((id) => values.has(id));
  const types = occurring(vocabulary.types, new Set(claims.map(({ type }) => type)));
  const signs = new Set(vocabulary.types.filter(({ id }) => types.includes(id)).map(({ sign }) => SIGNS.get(sign)));
  return {
    types,
    signs: [...SIGNS.values()].filter((sign) => signs.has(sign)),
    kinds: occurring(vocabulary.kinds, new Set(actors.map(({ kind }) => kind))),
    modes: occurring([...vocabulary.modes].reverse(), modes),
    sources: [...sources.keys()].sort(Text.compare),
    claimants: listClaimants(data),
    ...Object.fromEntries(CHOICES.map((name) => [name, [true, false]])),
  };
}

const isSupported = ({ standing }) => standing !== null;

// The answers to a scope's choices among relations; a choice that is not made takes any.
function makeTests(data, scope) {
  const { actors } = Index.of(data);
  const values = {
    types: ({ type }) => [type],
    signs: ({ sign }) => [SIGNS.get(sign)],
    kinds: ({ from, to }) => [from, to].map((id) => actors.get(id)?.kind),
    contested: ({ contested }) => [contested],
    relayed: ({ relayed }) => [relayed],
    single_voice: ({ voices }) => [voices.length < 2],
  };
  return Object.entries(values).map(([name, of]) => {
    const chosen = CHOICES.includes(name) ? [scope[name]].filter((each) => each !== null) : scope[name];
    return { name, of, passes: (found) => !chosen.length || found.every((each) => chosen.includes(each)) };
  });
}

// One selection without any of these choices answers for all of them: each relation counts in a
// group whose own choice alone may keep it out.
function countAmongRelations(data, scope, counts) {
  const lifted = Scope.make({
    ...scope, types: [], signs: [], kinds: [], contested: null, relayed: null, single_voice: null,
  });
  const tests = makeTests(data, scope);
  const tied = new Set();
  for (const relation of Standing.select(data, lifted).relations.filter(isSupported)) {
    const found = tests.map(({ of }) => of(relation));
    const failed = tests.filter(({ passes }, at) => !passes(found[at]));
    if (failed.length > 1) continue;
    tests.forEach(({ name }, at) => {
      if (failed.length && failed[0].name !== name) return;
      if (name === "kinds") tied.add(relation.from).add(relation.to);
      else raise(counts[name], found[at][0]);
    });
  }
  countKinds(data, scope, tied, counts.kinds);
}

const raise = (numbers, value) => numbers.set(value, (numbers.get(value) ?? 0) + 1);

// Kinds count actors: those that take part, which without any other choice are all.
function countKinds(data, scope, tied, numbers) {
  const isWhole = Object.keys(Scope.asGiven(scope)).every((name) => name === "kinds");
  for (const { id, kind } of data.actors) if (isWhole || tied.has(id)) raise(numbers, kind);
}

// Choices among claims make other relations of them, so each value is selected by itself, from
// those groups of claims that it has a say in. Only what claims of other modes contradict needs all.
function countAmongClaims(data, scope, name, counts) {
  const groups = findGroups(data)[name];
  const values = list(data)[name];
  const needsAll = name === "modes" && scope.contested !== null;
  for (const value of values) {
    const alone = Choices.only(scope, name, value, values);
    const { relations } = Standing.select(data, alone, needsAll ? undefined : [...groups.get(value)]);
    counts[name].set(value, relations.filter(isSupported).length);
  }
}

/**
 * Count what each value of each group would show. Kinds count actors, all others relations.
 * @param {object} data
 * @param {object} scope
 * @param {string[]} [among] groups to count among modes, sources and claimants: each takes as long
 *   as all the others together
 * @returns {object} group to Map of value to number; a value without a number has none
 */
export function count(data, scope, among = ["modes", "sources", "claimants"]) {
  const { scope: resolved } = Names.resolve(data, scope);
  const names = [...Choices.KEEPS, ...CHOICES];
  const counts = Object.fromEntries(names.map((name) => [name, new Map()]));
  countAmongRelations(data, resolved, counts);
  for (const name of among) countAmongClaims(data, resolved, name, counts);
  return counts;
}
