// How tensions of pairs are found: what is contested, who changed sides, and ties that only a theory
// would expect.
import * as Disputes from "./disputes.js";
import * as Findings from "./findings.js";
import * as Ground from "./ground.js";
import { ensure, get } from "./lookup.js";
import * as Scope from "./scope.js";
import * as Standing from "./standing.js";
import * as Text from "./text.js";

/** @import { Allowance, Around, Case, Finding, GroundTable, Leg, Sign, Supported } from "./types.js" */

/** @typedef {(ground: GroundTable, allowance: Allowance) => Generator<Finding>} Search */
/** @typedef {{pair: string[], relations: Supported[]}} Pair */

/** @type {Sign[]} */
const SIGNS = [1, 0, -1];
/** @type {(relations: Supported[], sign: Sign) => Leg} */
const ofSign = (relations, sign) => relations.filter((each) => each.sign === sign);
/** @type {(ground: GroundTable, actors: string[], cases: Case[]) => Finding} */
const make = ({ data }, actors, cases) => Findings.make(data, actors, cases);

/**
 * The other side counts even where the scope's types, signs or voices leave it out.
 * @type {Search}
 */
export function* findContested(ground, allowance) {
  const pairs = findAll(ground, ground.relations.filter(({ contested }) => contested), true);
  for (const { pair, relations } of allowance.of(pairs.filter(hasBothSides))) {
    const legs = SIGNS.map((sign) => ofSign(relations, sign)).filter(({ length }) => length);
    yield make(ground, pair, [legs]);
  }
}

/**
 * The pairs of some relations, with all that is said of each in the widest scope.
 * @type {(ground: GroundTable, relations: Supported[], contested: true|null) => Pair[]}
 */
function findAll({ data, scope }, relations, contested) {
  if (!relations.length) return [];
  const anything = { types: [], signs: [], amount: null, relayed: null, single_voice: null, contested };
  const widest = Standing.select(data, Scope.make({ ...scope, ...anything })).relations;
  const all = Ground.groupByEnds(widest.filter(Standing.isSupported));
  return [...Ground.groupByEnds(relations).keys()].map((key) => get(all, key));
}

/**
 * A pair that is on both sides at one time is contested, and told there.
 * @type {Search}
 */
export function* findChanges(ground, allowance) {
  const pairs = findAll(ground, ground.relations.filter(({ changed }) => changed), null);
  for (const { pair, relations } of allowance.of(pairs)) {
    const [together, apart] = [ofSign(relations, 1), ofSign(relations, -1)];
    if (!together.length || !apart.length) continue;
    if (Disputes.compareSides(together, apart, ground.asked) !== "contested") yield make(ground, pair, [[together, apart]]);
  }
}

/** @param {Pair} pair */
function hasBothSides({ relations }) {
  const isDenied = relations.some(({ claims }) => claims.some(({ stance }) => stance === "denies"));
  return isDenied || (ofSign(relations, 1).length > 0 && ofSign(relations, -1).length > 0);
}

/** @type {Search} */
export const findEnemies = (ground, allowance) =>
  findShared(ground, allowance, Ground.listEnemies(ground));

/** @type {Search} */
export function findBackers(ground, allowance) {
  /** @type {Around<Leg>} */
  const clients = new Map();
  for (const [backer, backed] of ground.clients) {
    const clear = [...backed].filter(([id]) => !Ground.isMixed(ground, backer, id));
    clients.set(backer, new Map(clear.map(([id, relation]) => [id, [relation]])));
  }
  return findShared(ground, allowance, clients);
}

/**
 * The untied pairs around each actor; each pair once, with all that they share.
 * @type {(ground: GroundTable, allowance: Allowance, around: Around<Leg>) => Generator<Finding>}
 */
function* findShared(ground, allowance, around) {
  const tied = new Set(ground.relations.map(({ from, to }) => Ground.pairKey(from, to)));
  /** @type {Map<string, {pair: string[], middles: string[], cases: Case[]}>} */
  const pairs = new Map();
  for (const { middle, pair, legs } of allowance.of(listPairs(around))) {
    const key = JSON.stringify(pair);
    if (tied.has(key) || !Ground.mayMeet(ground, legs)) continue;
    const found = ensure(pairs, key, () => ({ pair, middles: [], cases: [] }));
    found.middles.push(middle);
    found.cases.push(legs);
  }
  for (const { pair, middles, cases } of pairs.values()) {
    yield make(ground, [...pair, ...middles], Findings.sortCases(ground.data, cases));
  }
}

/** @type {(around: Around<Leg>) => Generator<{middle: string, pair: string[], legs: Case}>} */
function* listPairs(around) {
  for (const middle of [...around.keys()].sort(Text.compare)) {
    const others = [...get(around, middle)].sort(([a], [b]) => Text.compare(a, b));
    for (const [at, [first, one]] of others.entries()) {
      for (const [second, other] of others.slice(at + 1)) yield { middle, pair: [first, second], legs: [one, other] };
    }
  }
}
