// Claims -> relations, with strength, voices, dispute and end. Claims outside the scope's modes still
// count as contradiction.
import * as Amounts from "./amounts.js";
import * as Dates from "./dates.js";
import * as Disputes from "./disputes.js";
import * as Index from "./index.js";
import { ensure, finish, get, isThere, keepLast } from "./lookup.js";
import * as Names from "./names.js";
import * as Scope from "./scope.js";
import * as ScopedClaims from "./scopedclaims.js";
import * as Signs from "./signs.js";
import * as Support from "./support.js";

/** @import { AskedScope, ClaimRecord, Holds, Payload, RecordIndex, Relation, Selection, Sides, Span, Supported } from "./types.js" */

const PART = 500; // relations in a slice
const MOST_KEPT = 8; // selections of whole scopes: each has all relations
const MOST_DATED = 2; // wholes on days asked about
const MOST_NARROWED = 3; // of a whole, for the modes last asked for
/** @type {WeakMap<Payload, Map<string, Selection>>} the last ones asked for, by scope */
const kept = new WeakMap();

/**
 * What all claims say on some days: the relation of each group of claims, as these claims alone make it, or null; which
 * relations others contradict; the relations in the order of groups, with that marked; and those of some modes.
 * @typedef {{represents: Set<string>, ofGroup: Map<ClaimRecord[], Relation|null>, opposites: Map<string, Sides>,
 *   relations: (Relation|null)[], ofModes: Map<string, Relation[]>}} Whole
 */
/** @type {WeakMap<Payload, Whole>} at all times */
const wholes = new WeakMap();
/** @type {WeakMap<Payload, Map<string, Whole>>} on the days last asked about */
const dated = new WeakMap();

/**
 * Return whether a claim supports a relation.
 * @param {Relation} relation
 * @returns {relation is Supported}
 */
export const isSupported = (relation) => relation.standing !== null;

/**
 * Group the claims of the page's record into the relations of a scope, in the order of from, to and
 * type. Relations that no claim supports have the standing null.
 * @param {Payload} data
 * @param {AskedScope} scope
 * @param {ClaimRecord[][]} [groups] of claims, from `Index`; all by default. Among fewer, claims of other relations
 *   that contradict are marked only where the scope asks for them.
 * @returns {Selection}
 */
export function select(data, scope, groups) {
  if (groups) return selectAmong(data, scope, groups);
  return keepLast(ensure(kept, data, () => new Map()), Scope.toHash(scope), () => selectAmong(data, scope, Index.of(data).groups), MOST_KEPT);
}

/** @type {(data: Payload, scope: AskedScope, groups: ClaimRecord[][]) => Selection} */
function selectAmong(data, scope, groups) {
  const index = Index.of(data);
  const { scope: asked } = Names.resolve(data, scope);
  const left = ScopedClaims.ofVoices(groups, index, asked);
  const whole = left === groups ? wholeOf(data) : null;
  const represents = whole?.represents ?? findRepresentatives(left, index);
  const isMarked = groups === index.groups || asked.contested !== null;
  const found = left === index.groups ? relateAll(data, asked) : relate(data, asked, left, { whole, represents, isMarked });
  /** @param {Relation} relation */
  const isPresent = (relation) => relation.holds !== "unknown" || asked.unknown === "keep";
  const matching = found.filter((relation) => isInScope(relation, asked, index));
  const undated = matching.filter((relation) => relation.holds === "unknown");
  return { scope, relations: matching.filter(isPresent), undated, unknown: undated.length, represents };
}

/**
 * The relations of groups of claims.
 * @type {(data: Payload, scope: AskedScope, groups: ClaimRecord[][],
 *   given: {whole: Whole|null, represents: Set<string>, isMarked: boolean}) => Relation[]}
 *   whole: null where groups lack claims of their relations; isMarked: whether contradictions are marked
 */
function relate(data, scope, groups, { whole, represents, isMarked }) {
  const index = Index.of(data);
  const days = Scope.asked(scope);
  const then = whole && days ? dated.get(data)?.get(daysKey(scope)) : whole;
  /** @type {(group: ClaimRecord[]) => Relation|null} */
  const build = (group) => {
    const known = then?.ofGroup.get(group);
    return known === undefined ? buildAt(group, scope, days, { index, represents, ofGroup: whole?.ofGroup }) : known;
  };
  const found = groups.map((group) => build(ScopedClaims.ofModes(group, scope))).filter(isThere);
  if (!isMarked) return found;
  const among = scope.modes.length ? groups.map(build).filter(isThere) : found;
  const opposites = finish(Disputes.findOpposites(among, days ?? Dates.ALWAYS));
  return found.map((relation) => Disputes.mark(relation, opposites));
}

/**
 * The same of all groups of claims: all but what modes leave out is known.
 * @type {(data: Payload, scope: AskedScope) => Relation[]}
 */
function relateAll(data, scope) {
  const { represents, ofGroup, opposites, relations, ofModes } = wholeAt(data, scope);
  const index = Index.of(data);
  const days = Scope.asked(scope);
  return keepLast(ofModes, scope.modes.join(), () => [...ofGroup.keys()].map((group, at) => {
    const narrowed = ScopedClaims.ofModes(group, scope);
    if (narrowed === group) return relations[at];
    const relation = buildAt(narrowed, scope, days, { index, represents });
    return relation && Disputes.mark(relation, opposites);
  }).filter(isThere), MOST_NARROWED);
}

/**
 * The relation that a group of claims makes on the days asked about, if any.
 * @type {(given: ClaimRecord[], scope: AskedScope, days: Span|null,
 *   known: {index: RecordIndex, represents: Set<string>, ofGroup?: Whole["ofGroup"]}) => Relation|null} ofGroup: at all times
 */
function buildAt(given, scope, days, { index, represents, ofGroup }) {
  const { group, holds } = ScopedClaims.atDate(given, days, scope);
  const known = group === given && ofGroup?.get(given);
  // Of denials it matters on which days they are asked about.
  if (known && (!days || group.every(Support.isFor))) return known.holds === holds ? known : { ...known, holds };
  return group.length ? buildRelation(group, { holds, days }, index, represents) : null;
}

/** @param {AskedScope} scope */
const daysKey = ({ as_of, during, unknown }) => JSON.stringify([as_of, during, unknown]);

/** @type {(data: Payload, scope: AskedScope) => Whole} */
const wholeAt = (data, scope) => (Scope.asked(scope)
  ? keepLast(ensure(dated, data, () => new Map()), daysKey(scope), () => finish(buildWhole(data, scope)), MOST_DATED) : wholeOf(data));

/** @param {Payload} data */
const wholeOf = (data) => ensure(wholes, data, () => finish(buildWhole(data, Scope.EVERYTHING)));

/**
 * Prepare what selections need, in slices, so that a large page stays responsive.
 * @param {Payload} data
 * @returns {Generator<void, void>}
 */
export function* prepare(data) {
  if (!wholes.has(data)) wholes.set(data, yield* buildWhole(data, Scope.EVERYTHING));
}

/** @type {(data: Payload, scope: AskedScope) => Generator<void, Whole>} */
function* buildWhole(data, scope) {
  const groups = yield* Index.groupInSlices(data);
  const index = Index.of(data);
  const days = Scope.asked(scope);
  const always = days ? wholeOf(data) : null;
  const represents = always?.represents ?? findRepresentatives(groups, index);
  /** @type {Whole["ofGroup"]} */
  const ofGroup = new Map();
  for (const group of groups) {
    ofGroup.set(group, buildAt(group, scope, days, { index, represents, ofGroup: always?.ofGroup }));
    if (ofGroup.size % PART === 0) yield;
  }
  const built = [...ofGroup.values()];
  const opposites = yield* Disputes.findOpposites(built.filter(isThere), days ?? Dates.ALWAYS);
  return { represents, ofGroup, opposites, relations: built.map((relation) => relation && Disputes.mark(relation, opposites)), ofModes: new Map() };
}

/** @type {(groups: ClaimRecord[][], index: RecordIndex) => Set<string>} */
function findRepresentatives(groups, { types }) {
  /** @type {Set<string>} */
  const pairs = new Set();
  for (const group of groups) {
    const isFor = group.length > 0 && get(types, group[0].type).role === "representation" && group.some(Support.isFor);
    if (isFor) pairs.add(Support.pairKey(group[0].from, group[0].to));
  }
  return pairs;
}

/** @type {(relation: Relation, scope: AskedScope, index: RecordIndex) => boolean} */
function isInScope(relation, scope, index) {
  const { types, signs, kinds } = scope;
  if (types.length && !types.includes(relation.type)) return false;
  if (signs.length && !signs.includes(Signs.nameOf(relation.sign))) return false;
  /** @param {string} id */
  const kindOf = (id) => index.actors.get(id)?.kind ?? "";
  if (kinds.length && ![relation.from, relation.to].every((id) => kinds.includes(kindOf(id)))) {
    return false;
  }
  if (scope.amount && !Amounts.reaches(relation, Amounts.parse(scope.amount))) return false;
  return Scope.EITHER.every((name) => scope[name] === null ||
    scope[name] === (name === "single_voice" ? hasSingleVoice(relation) : relation[name]));
}

/**
 * Return whether fewer than two voices claim a relation; unnamed sources do not count.
 * @param {Relation} relation
 */
export const hasSingleVoice = (relation) => relation.voices.length < 2;

/**
 * @param {ClaimRecord[]} group
 * @param {{holds: Holds|null, days: Span|null}} then
 * @param {RecordIndex} index
 * @param {Set<string>} represents
 * @returns {Relation}
 */
function buildRelation(group, { holds, days }, index, represents) {
  const { from, type, to } = group[0];
  const { role, sign, symmetric } = get(index.types, type);
  const supporting = group.filter(Support.isFor);
  const { standing, relayed, voices, self_declared, start, end, ended } =
    supporting.length ? Support.describe(supporting, index, represents) : Support.NONE;
  const { contested, contested_in_part } = Disputes.assessDenials(group, days ?? Dates.ALWAYS);
  return {
    id: `${from} ${type} ${to}`, from, type, to, role, sign, symmetric, standing, relayed, voices, self_declared, start, end, ended,
    contested, contested_in_part, changed: null, holds, claims: group,
  };
}
