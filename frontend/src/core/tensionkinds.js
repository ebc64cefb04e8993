// How each kind of tension is found. Every search gives findings and keeps to its allowance.
import * as Disputes from "./disputes.js";
import * as Findings from "./findings.js";
import * as Ground from "./ground.js";
import * as Text from "./text.js";

const sortCases = (data, cases) => Findings.sortCases(data, cases);
const NONE = new Map();
const isBefore = (a, b) => Text.compare(a, b) < 0;
const make = ({ data }, actors, cases) => Findings.make(data, actors, cases);
const inOrder = (ids) => [...ids].sort(Text.compare);

function put(map, key, value) {
  if (!map.has(key)) map.set(key, []);
  map.get(key).push(value);
}

// Each fight with a sponsor behind either side: four different actors.
function* listSides({ fights, backers }) {
  for (const [client, enemies] of fights) {
    for (const [enemy, fight] of enemies) {
      for (const [sponsor, backing] of backers.get(client) ?? NONE) {
        for (const [other, support] of backers.get(enemy) ?? NONE) {
          if (isBefore(sponsor, other) && sponsor !== enemy && other !== client) {
            yield { sides: [sponsor, other, client, enemy], clash: [[backing], [support], [fight]] };
          }
        }
      }
    }
  }
}

export function* findClashes(ground, allowance) {
  for (const { sides, clash } of allowance.of(listSides(ground))) {
    const cases = listBonds(ground, sides[0], sides[1]).map((bond) => [...clash, ...bond])
      .filter((legs) => Ground.mayMeet(ground, legs));
    if (cases.length) yield make(ground, sides, sortCases(ground.data, cases).slice(0, 1));
  }
}

// Each way in which two actors stand together: allied, in one alliance, or one in an alliance that
// the other is allied with.
function listBonds(ground, first, second) {
  const allied = ground.allies.get(first)?.get(second);
  const [mine, theirs] = [first, second].map((id) => listAlliances(ground, id));
  const shared = inOrder([...mine.keys()].filter((id) => theirs.has(id)));
  const through = shared.flatMap((alliance) =>
    mine.get(alliance).flatMap((one) => theirs.get(alliance).map((other) => [[one], [other]])));
  const isPart = (bond) => bond.some(([{ type }]) => type === "part-of");
  return [...(allied ? [[[allied]]] : []), ...through.filter(isPart)];
}

function listAlliances(ground, id) {
  const found = new Map();
  for (const ties of [ground.groups, ground.allies]) {
    for (const [other, relation] of ties.get(id) ?? NONE) {
      if (Ground.kindOf(ground, other) === "alliance") put(found, other, relation);
    }
  }
  return found;
}

export function* findStances(ground, allowance) {
  const direct = new Set();
  for (const { pair, legs } of allowance.of(listDirect(ground))) {
    if (Disputes.compareSides(...legs, ground.asked) !== "contested") continue;
    direct.add(JSON.stringify(pair));
    yield make(ground, pair, [legs]);
  }
  const pairs = new Map();
  for (const { pair, legs } of allowance.of(listThroughUmbrellas(ground))) {
    const key = JSON.stringify(pair);
    if (!direct.has(key) && Ground.mayMeet(ground, legs)) put(pairs, key, legs);
  }
  for (const [key, cases] of pairs) {
    const umbrellas = Text.sorted(cases.map((legs) => legs.at(-1)[0].to));
    yield make(ground, [...JSON.parse(key), ...umbrellas], sortCases(ground.data, cases));
  }
}

function* listDirect({ clients, hostile }) {
  for (const [actor, backed] of clients) {
    for (const [other, backing] of backed) {
      const against = hostile.get(actor)?.get(other);
      if (against) yield { pair: [actor, other], legs: [[backing], against] };
    }
  }
}

// Who backs a member and is against its umbrella, or the other way round.
function* listThroughUmbrellas(ground) {
  const enemies = new Map();
  for (const [actor, others] of ground.hostile) {
    for (const [other, relations] of others) {
      if (!enemies.has(other)) enemies.set(other, new Map());
      enemies.get(other).set(actor, relations);
    }
  }
  for (const [member, groups] of ground.groups) {
    for (const [umbrella, belonging] of groups) {
      if (Ground.kindOf(ground, umbrella) !== "umbrella") continue;
      for (const [liked, disliked] of [[member, umbrella], [umbrella, member]]) {
        const [backers, against] = [ground.backers.get(liked) ?? NONE, enemies.get(disliked) ?? NONE];
        for (const actor of inOrder([...backers.keys()].filter((id) => against.has(id)))) {
          yield { pair: [actor, member], legs: [[backers.get(actor)], against.get(actor), [belonging]] };
        }
      }
    }
  }
}

// A pair that changed sides is in triads of either time.
export function* findTriads(ground, allowance) {
  for (const trio of allowance.of(listTriads(ground))) {
    const [first, second, third] = trio;
    const pairs = [[first, second], [first, third], [second, third]].map((pair) => [...Ground.legsOf(ground, ...pair).values()]);
    for (const one of pairs[0]) for (const two of pairs[1]) for (const three of pairs[2]) {
      const legs = [one, two, three];
      const negative = legs.filter(([{ sign }]) => sign < 0).length;
      if (negative % 2 && Ground.mayMeet(ground, legs)) yield make(ground, trio, [legs]);
    }
  }
}

/** Count the pairs that would be in a triangle if their two signs could not be of one time. */
export function countLeftOut({ signed, mixed }) {
  const neighbours = new Map();
  const add = (from, to) => neighbours.set(from, (neighbours.get(from) ?? new Set()).add(to));
  for (const [first, second] of [...[...signed.values()].map(({ pair }) => pair), ...mixed.values()]) {
    add(first, second);
    add(second, first);
  }
  return [...mixed.values()].filter(([first, second]) =>
    [...neighbours.get(first)].some((id) => neighbours.get(second).has(id))).length;
}

// Ties are followed from the actor with fewer to the one with more.
function* listTriads(ground) {
  const neighbours = new Map();
  const add = (from, to) => neighbours.set(from, (neighbours.get(from) ?? new Set()).add(to));
  for (const { pair: [first, second] } of ground.signed.values()) {
    add(first, second);
    add(second, first);
  }
  const order = [...neighbours.keys()].sort((a, b) =>
    neighbours.get(a).size - neighbours.get(b).size || Text.compare(a, b));
  const place = new Map(order.map((id, at) => [id, at]));
  const onwards = new Map(order.map((id) =>
    [id, inOrder([...neighbours.get(id)].filter((other) => place.get(other) > place.get(id)))]));
  for (const actor of order) {
    for (const other of onwards.get(actor)) {
      const both = new Set(onwards.get(other));
      for (const third of onwards.get(actor)) if (both.has(third)) yield inOrder([actor, other, third]);
    }
  }
}

export function* findProxies(ground, allowance) {
  const pairs = new Map();
  for (const { sides: [one, other, ...clients], clash } of allowance.of(listSides(ground))) {
    if (ground.fights.get(one)?.has(other) || !Ground.mayMeet(ground, clash)) continue;
    put(pairs, JSON.stringify([one, other]), { clash, clients });
  }
  for (const [key, found] of pairs) {
    const pair = JSON.parse(key);
    const clients = Text.sorted(found.flatMap((each) => each.clients)).filter((id) => !pair.includes(id));
    yield make(ground, [...pair, ...clients], sortCases(ground.data, found.map(({ clash }) => clash)));
  }
}
