// The ground that tensions are looked for on: who is said to back, fight and oppose whom.
import * as Dates from "./dates.js";
import * as Disputes from "./disputes.js";
import * as Hostility from "./hostility.js";
import * as Index from "./index.js";
import * as Scope from "./scope.js";
import * as Standing from "./standing.js";
import * as Text from "./text.js";

const THESIS = "thesis";
export const pairKey = (first, second) => JSON.stringify([first, second].sort(Text.compare));

/**
 * Narrow a scope to all modes but theses; a scope that names its modes stays as it is.
 * @param {object} data
 * @param {object} scope
 * @returns {object}
 */
export function leaveOutTheses(data, scope) {
  if (scope.modes.length) return scope;
  const modes = data.vocabulary.modes.map(({ id }) => id).filter((id) => id !== THESIS);
  return Scope.make({ ...scope, modes });
}

/**
 * Tell whether relations of a scope are gone, or undated then, once theses are left out.
 * @param {object} data
 * @param {object} scope as it was asked for
 * @param {object} narrowed the selection without theses
 * @returns {boolean}
 */
export function lacksTheses(data, scope, narrowed) {
  if (scope.modes.length) return false;
  const whole = Standing.select(data, scope);
  const ids = (relations) => relations.filter(({ standing }) => standing).map(({ id }) => id);
  const after = new Set(ids(narrowed.relations));
  const either = new Set([...after, ...ids(narrowed.undated)]);
  return ids(whole.relations).some((id) => !after.has(id)) || ids(whole.undated).some((id) => !either.has(id));
}

/**
 * Look up the supported relations of a scope by what they say. backers, clients: who backs an
 * actor and whom it backs; fights, allies: both ways; a fight that is only intended is hostility,
 * and no fight; hostile: what an actor is said to do against another; signed: the relations of a
 * pair by sign; mixed: the pairs whose two signs may be of one time, which are not in signed;
 * groups: part-of, upwards.
 * @param {object} data
 * @param {object} scope
 * @returns {object}
 */
export function make(data, scope) {
  const selection = Standing.select(data, scope);
  const relations = selection.relations.filter(({ standing }) => standing);
  const of = (wanted) => relations.filter(({ type }) => type === wanted);
  const forwards = (each) => [each.from, each.to, each];
  const backwards = (each) => [each.to, each.from, each];
  const towards = (each) => Hostility.listHostileEnds(each)
    .map((end) => (end === each.from ? forwards(each) : backwards(each)));
  const bothWays = (list) => list.flatMap((each) => [forwards(each), backwards(each)]);
  return {
    data,
    scope,
    selection,
    relations,
    backers: lookUp(of("backs").map(backwards)),
    clients: lookUp(of("backs").map(forwards)),
    fights: lookUp(bothWays(of("fights").filter(Hostility.isFought))),
    allies: lookUp(bothWays(of("allied-with"))),
    groups: lookUp(of("part-of").map(forwards)),
    hostile: collect([...of("opposes"), ...of("fights")].flatMap(towards)),
    ...partSigns(relations),
    asked: Scope.asked(scope) ?? Dates.ALWAYS,
    days: new Map(),
  };
}

// Each pair's relations by sign, positive first; pairs are set apart where both may be of one time.
function partSigns(relations) {
  const [signed, mixed] = [new Map(), new Map()];
  const daysOf = (relation) => Disputes.days(relation, "possible");
  for (const [key, { pair, relations: group }] of groupByEnds(relations.filter(({ sign }) => sign))) {
    const signs = [1, -1].filter((sign) => group.some((each) => each.sign === sign));
    const legs = new Map(signs.map((sign) => [sign, group.filter((each) => each.sign === sign)]));
    if (pair[0] === pair[1]) continue;
    if (legs.size > 1 && shareDays([...legs.values()], daysOf)) mixed.set(key, pair);
    else signed.set(key, { pair, legs });
  }
  return { signed, mixed };
}

function lookUp(entries) {
  const found = new Map();
  const inOrder = entries.sort((a, b) => Text.compareAll(a.slice(0, 2), b.slice(0, 2)));
  for (const [first, second, relation] of inOrder) {
    if (first === second) continue;
    if (!found.has(first)) found.set(first, new Map());
    found.get(first).set(second, relation);
  }
  return found;
}

function collect(entries) {
  const found = new Map();
  for (const [first, second, relation] of entries) {
    if (first === second) continue;
    if (!found.has(first)) found.set(first, new Map());
    const others = found.get(first);
    others.set(second, [...(others.get(second) ?? []), relation]);
  }
  return found;
}

/**
 * Group relations by pair, whichever end comes first.
 * @param {object[]} relations
 * @returns {Map<string, {pair: string[], relations: object[]}>} by `pairKey`, in the order of ids
 */
export function groupByEnds(relations) {
  const groups = new Map();
  for (const relation of relations) {
    const pair = [relation.from, relation.to].sort(Text.compare);
    const key = JSON.stringify(pair);
    if (!groups.has(key)) groups.set(key, { pair, relations: [] });
    groups.get(key).relations.push(relation);
  }
  return new Map([...groups].sort(([, a], [, b]) => Text.compareAll(a.pair, b.pair)));
}

export const legsOf = ({ signed }, first, second) => signed.get(pairKey(first, second)).legs;
export const isMixed = ({ mixed }, first, second) => mixed.has(pairKey(first, second));
export const kindOf = (ground, id) => Index.of(ground.data).actors.get(id).kind;

/**
 * Map each actor to those who are said to be against it; mixed pairs are left out.
 * @param {object} ground
 * @returns {Map<string, Map<string, object[]>>}
 */
export function listEnemies({ signed }) {
  const ties = [...signed.values()].filter(({ legs }) => legs.has(-1));
  const against = (legs, actor) => legs.get(-1).filter((each) => Hostility.listHostileEnds(each).includes(actor));
  const ends = ({ pair: [first, second], legs }) =>
    [[first, second, against(legs, second)], [second, first, against(legs, first)]];
  return lookUp(ties.flatMap(ends).filter(([, , leg]) => leg.length));
}

const listShared = (legs, daysOf) => legs.reduce(
  (days, leg) => Dates.intersect(days, Dates.unite(leg.flatMap(daysOf))), [Dates.ALWAYS],
);
const shareDays = (legs, daysOf) => listShared(legs, daysOf).length > 0;

const isAlways = ([span]) => span?.[0] === Dates.ALWAYS[0] && span[1] === Dates.ALWAYS[1];

/** Tell whether there may be a day on which all legs of a case hold. */
export function mayMeet({ days }, legs) {
  const daysOf = ({ id, claims }) => {
    if (!days.has(id)) days.set(id, Dates.unite(Disputes.days({ claims }, "possible")));
    return days.get(id);
  };
  const bound = legs.filter((leg) => !leg.some((relation) => isAlways(daysOf(relation))));
  return bound.length === 0 || shareDays(bound, daysOf);
}

/** List the days on which all legs of a case are known to hold, of any of the cases. */
export const findKnownDays = (cases) => Dates.unite(
  cases.flatMap((legs) => listShared(legs, (relation) => Disputes.days(relation, "known"))));

/**
 * Map the pairs that are said to fight or to mean to, in whichever mode, to the mode.
 * @param {object} ground
 * @returns {Map<string, string>} by `pairKey`
 */
export function fightsInOtherModes(ground) {
  if (!ground.otherFights) {
    const widest = Standing.select(ground.data, Scope.make({ ...ground.scope, modes: [] }));
    const fights = widest.relations.filter(({ type, standing }) => type === "fights" && standing);
    const modeOf = (relation) => Hostility.findFightMode(ground.data, relation);
    ground.otherFights = new Map(fights.map((each) => [pairKey(each.from, each.to), modeOf(each)]));
  }
  return ground.otherFights;
}
