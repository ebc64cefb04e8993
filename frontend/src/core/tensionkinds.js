// How each kind of tension is found. Every search gives findings and keeps to its allowance.
import * as Disputes from "./disputes.js";
import * as Findings from "./findings.js";
import * as Ground from "./ground.js";
import { ensure, get } from "./lookup.js";
import * as Text from "./text.js";

/** @import { Allowance, Around, Case, Finding, GroundTable, Leg, Supported } from "./types.js" */

/** @typedef {(ground: GroundTable, allowance: Allowance) => Generator<Finding>} Search */
/** @typedef {{pair: string[], legs: Case}} Stance */
/**
 * Two sponsors and the clients of each that fight each other; and that, in legs.
 * @typedef {{sides: [one: string, other: string, client: string, enemy: string], clash: Case}} Clash
 */

/** @type {(a: string, b: string) => boolean} */
const isBefore = (a, b) => Text.compare(a, b) < 0;
/** @type {(ground: GroundTable, actors: string[], cases: Case[]) => Finding} */
const make = ({ data }, actors, cases) => Findings.make(data, actors, cases);
/** @param {Iterable<string>} ids */
const inOrder = (ids) => [...ids].sort(Text.compare);
/**
 * What ties an actor to others.
 * @template T
 * @param {Around<T>} around
 * @param {string} id
 * @returns {Iterable<[string, T]>}
 */
const tiesOf = (around, id) => around.get(id) ?? [];

/**
 * Each fight with a sponsor behind either side: four different actors.
 * @type {(ground: GroundTable) => Generator<Clash>}
 */
function* listSides({ fights, backers }) {
  for (const [client, enemies] of fights) {
    for (const [enemy, fight] of enemies) {
      for (const [sponsor, backing] of tiesOf(backers, client)) {
        for (const [other, support] of tiesOf(backers, enemy)) {
          if (isBefore(sponsor, other) && sponsor !== enemy && other !== client) {
            yield { sides: [sponsor, other, client, enemy], clash: [[backing], [support], [fight]] };
          }
        }
      }
    }
  }
}

/** @type {Search} */
export function* findClashes(ground, allowance) {
  for (const { sides, clash } of allowance.of(listSides(ground))) {
    const cases = listBonds(ground, sides[0], sides[1]).map((bond) => [...clash, ...bond])
      .filter((legs) => Ground.mayMeet(ground, legs));
    if (cases.length) yield make(ground, sides, Findings.sortCases(ground.data, cases).slice(0, 1));
  }
}

/**
 * Each way in which two actors stand together: allied, in one alliance, or one in an alliance that
 * the other is allied with.
 * @type {(ground: GroundTable, first: string, second: string) => Case[]}
 */
function listBonds(ground, first, second) {
  const allied = ground.allies.get(first)?.get(second);
  const [mine, theirs] = [first, second].map((id) => listAlliances(ground, id));
  const shared = inOrder([...mine.keys()].filter((id) => theirs.has(id)));
  const through = shared.flatMap((alliance) =>
    get(mine, alliance).flatMap((one) => get(theirs, alliance).map((other) => [[one], [other]])));
  /** @param {Case} bond */
  const isPart = (bond) => bond.some(([{ type }]) => type === "part-of");
  return [...(allied ? [[[allied]]] : []), ...through.filter(isPart)];
}

/** @type {(ground: GroundTable, id: string) => Map<string, Leg>} */
function listAlliances(ground, id) {
  /** @type {Map<string, Leg>} */
  const found = new Map();
  for (const ties of [ground.groups, ground.allies]) {
    for (const [other, relation] of tiesOf(ties, id)) {
      if (Ground.kindOf(ground, other) === "alliance") ensure(found, other, () => []).push(relation);
    }
  }
  return found;
}

/** @type {Search} */
export function* findStances(ground, allowance) {
  const direct = new Set();
  for (const { pair, legs } of allowance.of(listDirect(ground))) {
    if (Disputes.compareSides(legs[0], legs[1], ground.asked) !== "contested") continue;
    direct.add(JSON.stringify(pair));
    yield make(ground, pair, [legs]);
  }
  /** @type {Map<string, {pair: string[], cases: Case[]}>} */
  const pairs = new Map();
  for (const { pair, legs } of allowance.of(listThroughUmbrellas(ground))) {
    const key = JSON.stringify(pair);
    if (!direct.has(key) && Ground.mayMeet(ground, legs)) ensure(pairs, key, () => ({ pair, cases: [] })).cases.push(legs);
  }
  for (const { pair, cases } of pairs.values()) {
    const umbrellas = Text.sorted(cases.map(([, , [belonging]]) => belonging.to));
    yield make(ground, [...pair, ...umbrellas], Findings.sortCases(ground.data, cases));
  }
}

/** @type {(ground: GroundTable) => Generator<Stance>} */
function* listDirect({ clients, hostile }) {
  for (const [actor, backed] of clients) {
    for (const [other, backing] of backed) {
      const against = hostile.get(actor)?.get(other);
      if (against) yield { pair: [actor, other], legs: [[backing], against] };
    }
  }
}

/**
 * Who backs a member and is against its umbrella, or the other way round.
 * @type {(ground: GroundTable) => Generator<Stance>}
 */
function* listThroughUmbrellas(ground) {
  /** @type {Around<Leg>} */
  const enemies = new Map();
  for (const [actor, others] of ground.hostile) {
    for (const [other, relations] of others) ensure(enemies, other, () => new Map()).set(actor, relations);
  }
  for (const [member, groups] of ground.groups) {
    for (const [umbrella, belonging] of groups) {
      if (Ground.kindOf(ground, umbrella) !== "umbrella") continue;
      for (const [liked, disliked] of [[member, umbrella], [umbrella, member]]) {
        const against = enemies.get(disliked);
        const backers = [...tiesOf(ground.backers, liked)].sort(([a], [b]) => Text.compare(a, b));
        for (const [actor, backing] of backers) {
          const leg = against?.get(actor);
          if (leg) yield { pair: [actor, member], legs: [[backing], leg, [belonging]] };
        }
      }
    }
  }
}

/**
 * A pair that changed sides is in triads of either time.
 * @type {Search}
 */
export function* findTriads(ground, allowance) {
  for (const trio of allowance.of(listTriads(ground))) {
    const [first, second, third] = trio;
    const pairs = [[first, second], [first, third], [second, third]]
      .map(([from, to]) => [...Ground.legsOf(ground, from, to).values()]);
    for (const one of pairs[0]) for (const two of pairs[1]) for (const three of pairs[2]) {
      const legs = [one, two, three];
      const negative = legs.filter(([{ sign }]) => sign < 0).length;
      if (negative % 2 && Ground.mayMeet(ground, legs)) yield make(ground, trio, [legs]);
    }
  }
}

/** @type {(pairs: string[][]) => Map<string, Set<string>>} */
function findNeighbours(pairs) {
  /** @type {Map<string, Set<string>>} */
  const neighbours = new Map();
  for (const [first, second] of pairs) {
    ensure(neighbours, first, () => new Set()).add(second);
    ensure(neighbours, second, () => new Set()).add(first);
  }
  return neighbours;
}

/**
 * Count the pairs that would be in a triangle if their two signs could not be of one time.
 * @param {GroundTable} ground
 */
export function countLeftOut({ signed, mixed }) {
  const neighbours = findNeighbours([...[...signed.values()].map(({ pair }) => pair), ...mixed.values()]);
  return [...mixed.values()].filter(([first, second]) =>
    [...get(neighbours, first)].some((id) => get(neighbours, second).has(id))).length;
}

/**
 * Ties are followed from the actor with fewer to the one with more.
 * @type {(ground: GroundTable) => Generator<string[]>}
 */
function* listTriads(ground) {
  const neighbours = findNeighbours([...ground.signed.values()].map(({ pair }) => pair));
  const order = [...neighbours].sort(([a, one], [b, other]) => one.size - other.size || Text.compare(a, b))
    .map(([id]) => id);
  const place = new Map(order.map((id, at) => [id, at]));
  const onwards = new Map(order.map((id) =>
    [id, inOrder([...get(neighbours, id)].filter((other) => get(place, other) > get(place, id)))]));
  for (const actor of order) {
    for (const other of get(onwards, actor)) {
      const both = new Set(get(onwards, other));
      for (const third of get(onwards, actor)) if (both.has(third)) yield inOrder([actor, other, third]);
    }
  }
}

/** @type {Search} */
export function* findProxies(ground, allowance) {
  /** @type {Map<string, Clash[]>} */
  const pairs = new Map();
  for (const found of allowance.of(listSides(ground))) {
    const [one, other] = found.sides;
    if (ground.fights.get(one)?.has(other) || !Ground.mayMeet(ground, found.clash)) continue;
    ensure(pairs, JSON.stringify([one, other]), () => []).push(found);
  }
  for (const found of pairs.values()) {
    const pair = found[0].sides.slice(0, 2);
    const clients = Text.sorted(found.flatMap(({ sides }) => sides.slice(2))).filter((id) => !pair.includes(id));
    yield make(ground, [...pair, ...clients], Findings.sortCases(ground.data, found.map(({ clash }) => clash)));
  }
}
