// How tensions of pairs are found: what is contested, who changed sides, and ties that only a theory
// would expect.
import * as Disputes from "./disputes.js";
import * as Findings from "./findings.js";
import * as Ground from "./ground.js";
import * as Scope from "./scope.js";
import * as Standing from "./standing.js";
import * as Text from "./text.js";

const make = ({ data }, actors, cases) => Findings.make(data, actors, cases);

// The other side counts even where the scope's types, signs or voices leave it out.
export function* findContested(ground, allowance) {
  const pairs = [...Ground.groupByEnds(ground.relations.filter(({ contested }) => contested)).values()];
  const groups = pairs.length ? groupAll(ground, true) : null;
  const all = pairs.map(({ pair }) => ({ pair, relations: groups.get(JSON.stringify(pair)).relations }));
  for (const { pair, relations } of allowance.of(all.filter(hasBothSides))) {
    const signs = [1, 0, -1].filter((sign) => relations.some((each) => each.sign === sign));
    yield make(ground, pair, [signs.map((sign) => relations.filter((each) => each.sign === sign))]);
  }
}

function groupAll({ data, scope }, contested) {
  const anything = { types: [], signs: [], relayed: null, single_voice: null, contested };
  const widest = Standing.select(data, Scope.make({ ...scope, ...anything })).relations;
  return Ground.groupByEnds(widest.filter(({ standing }) => standing));
}

// A pair that is on both sides at one time is contested, and told there.
export function* findChanges(ground, allowance) {
  const pairs = [...Ground.groupByEnds(ground.relations.filter(({ changed }) => changed)).values()];
  const groups = pairs.length ? groupAll(ground, null) : null;
  for (const { pair } of allowance.of(pairs)) {
    const { relations } = groups.get(JSON.stringify(pair));
    const legs = [1, -1].map((sign) => relations.filter((each) => each.sign === sign));
    const isBoth = legs.every(({ length }) => length);
    if (isBoth && Disputes.compareSides(...legs, ground.asked) !== "contested") yield make(ground, pair, [legs]);
  }
}

function hasBothSides({ relations }) {
  const isDenied = relations.some(({ claims }) => claims.some(({ stance }) => stance === "denies"));
  return isDenied || [1, -1].every((sign) => relations.some((each) => each.sign === sign));
}

export const findEnemies = (ground, allowance) =>
  findShared(ground, allowance, Ground.listEnemies(ground));

export function findBackers(ground, allowance) {
  const clients = [...ground.clients].map(([backer, backed]) => {
    const clear = [...backed].filter(([id]) => !Ground.isMixed(ground, backer, id));
    return [backer, new Map(clear.map(([id, relation]) => [id, [relation]]))];
  });
  return findShared(ground, allowance, new Map(clients));
}

// The untied pairs around each actor; each pair once, with all that they share.
function* findShared(ground, allowance, around) {
  const tied = new Set(ground.relations.map(({ from, to }) => Ground.pairKey(from, to)));
  const pairs = new Map();
  for (const { middle, pair } of allowance.of(listPairs(around))) {
    const key = JSON.stringify(pair);
    const legs = pair.map((id) => around.get(middle).get(id));
    if (tied.has(key) || !Ground.mayMeet(ground, legs)) continue;
    if (!pairs.has(key)) pairs.set(key, []);
    pairs.get(key).push({ middle, legs });
  }
  for (const [key, found] of pairs) {
    const cases = Findings.sortCases(ground.data, found.map(({ legs }) => legs));
    yield make(ground, [...JSON.parse(key), ...found.map(({ middle }) => middle)], cases);
  }
}

function* listPairs(around) {
  for (const middle of [...around.keys()].sort(Text.compare)) {
    const others = [...around.get(middle).keys()].sort(Text.compare);
    for (const [at, first] of others.entries()) {
      for (const second of others.slice(at + 1)) yield { middle, pair: [first, second] };
    }
  }
}
