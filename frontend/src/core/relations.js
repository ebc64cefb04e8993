// Claims -> relations, with strength, voices, dispute and end. Claims outside the scope's modes still
// count as contradiction.
import * as Amounts from "./amounts.js";
import * as Dates from "./dates.js";
import * as Disputes from "./disputes.js";
import * as Index from "./index.js";
import { get } from "./lookup.js";
import * as Names from "./names.js";
import * as Scope from "./scope.js";
import * as Signs from "./signs.js";
import * as Support from "./support.js";

/** @import { AskedScope, Entry, Holds, Payload, RecordIndex, Relation, Selection, Span, Supported } from "./types.js" */

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
 * @param {Entry[][]} [groups] of claims, from `Index`; all by default
 * @returns {Selection}
 */
export function select(data, scope, groups = Index.of(data).groups) {
  const index = Index.of(data);
  const { scope: asked } = Names.resolve(data, scope);
  const kept = filterClaims(groups, index, asked);
  const represents = findRepresentatives(kept, index);
  const days = Scope.asked(asked);
  /** @param {Entry[][]} narrowed */
  const build = (narrowed) => narrowed
    .map((group) => atDate(group, days, asked))
    .filter(({ group }) => group.length > 0)
    .map(({ group, holds }) => buildRelation(group, { holds, days }, index, represents));
  const found = build(kept.map((group) => narrowByMode(group, asked)));
  Disputes.markOpposites(found, asked.modes.length ? build(kept) : found, days ?? Dates.ALWAYS);
  /** @param {Relation} relation */
  const isPresent = (relation) => relation.holds !== "unknown" || asked.unknown === "keep";
  const matching = found.filter((relation) => isInScope(relation, asked, index));
  const undated = matching.filter((relation) => relation.holds === "unknown");
  return { scope, relations: matching.filter(isPresent), undated, unknown: undated.length, represents };
}

/**
 * Count relations, and those that are undated, of one voice, contested, changed and so on.
 * @param {Relation[]} relations those without a supporting claim are not counted
 */
export function count(relations) {
  const supported = relations.filter(isSupported);
  /** @param {(relation: Relation) => boolean} test */
  const number = (test) => supported.filter(test).length;
  return {
    relations: supported.length,
    undated: number(({ start, end }) => !start && !end),
    single_voice: number(hasSingleVoice),
    contested: number(({ contested }) => contested),
    changed: number(({ changed }) => changed === "changed"),
    may_have_changed: number(({ changed }) => changed === "may-have-changed"),
    relayed: number(({ relayed }) => relayed),
    ended: number(({ ended }) => ended),
  };
}

/** @type {(groups: Entry[][], index: RecordIndex, scope: AskedScope) => Entry[][]} */
function filterClaims(groups, index, scope) {
  const { sources, claimants, without } = scope;
  if (!sources.length && !claimants.length && !without.length) return groups;
  const [wantedSources, wantedClaimants, excluded] = [sources, claimants, without].map((names) => new Set(names));
  /** @param {Entry} entry */
  const isKept = ({ claim }) => {
    if (wantedSources.size && !wantedSources.has(claim.source)) return false;
    const speaking = Names.speakersOf(claim);
    if (wantedClaimants.size && !speaking.some((name) => wantedClaimants.has(name))) return false;
    return !Names.namesBehind(claim, index).some((name) => excluded.has(name));
  };
  return groups.map((group) => group.filter(isKept));
}

/** @type {(groups: Entry[][], index: RecordIndex) => Set<string>} */
function findRepresentatives(groups, { types }) {
  /** @type {Set<string>} */
  const pairs = new Set();
  for (const { claim, supports } of groups.flat()) {
    const isOffice = get(types, claim.type).role === "representation";
    if (supports && isOffice) pairs.add(Support.pairKey(claim.from, claim.to));
  }
  return pairs;
}

/** @type {(group: Entry[], scope: AskedScope) => Entry[]} */
function narrowByMode(group, { modes }) {
  if (!modes.length) return group;
  return group.filter(({ claim, supports }) => !supports || modes.includes(claim.mode));
}

/**
 * Remove the claims that a scope's dates exclude, and return whether the relation applies then. A
 * denial is kept with what it contests, whenever it was made.
 * @param {Entry[]} group of claims of one relation, from `Index`
 * @param {Span|null} asked the days of the scope
 * @param {AskedScope} scope
 * @returns {{group: Entry[], holds: Holds|null}}
 */
export function atDate(group, asked, scope) {
  if (!asked) return { group, holds: null };
  const answers = group.map((entry) => Dates.holds(entry.claim, asked));
  const supports = answers.filter((_, at) => group[at].supports);
  const overall = supports.length ? Dates.anyHolds(supports) : null;
  if (overall === "no") return { group: [], holds: "no" };
  const isKnownOnly = overall === "yes" && scope.unknown === "drop";
  /** @type {(entry: Entry, at: number) => boolean} */
  const applies = ({ supports: isFor }, at) =>
    answers[at] === "yes" || (answers[at] === "unknown" && (!isKnownOnly || !isFor));
  const applying = group.filter(applies).map(({ claim }) => claim);
  /** @type {(entry: Entry, at: number) => boolean} */
  const isKept = (entry, at) => applies(entry, at) || Disputes.contests(entry.claim, applying, asked);
  return { group: group.filter(isKept), holds: overall };
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
  const found = { ...relation, single_voice: hasSingleVoice(relation) };
  return Scope.EITHER.every((name) => scope[name] === null || scope[name] === found[name]);
}

/**
 * Return whether fewer than two voices claim a relation; unnamed sources do not count.
 * @param {Relation} relation
 */
export const hasSingleVoice = (relation) => relation.voices.length < 2;

/**
 * @param {Entry[]} group
 * @param {{holds: Holds|null, days: Span|null}} then
 * @param {RecordIndex} index
 * @param {Set<string>} represents
 * @returns {Relation}
 */
function buildRelation(group, { holds, days }, index, represents) {
  const { from, type, to } = group[0].claim;
  const { role, sign, symmetric } = get(index.types, type);
  const supporting = group.filter((entry) => entry.supports);
  const claims = group.map((entry) => entry.claim);
  return {
    id: `${from} ${type} ${to}`,
    from,
    type,
    to,
    role,
    sign,
    symmetric,
    ...(supporting.length ? Support.describe(supporting, index, represents) : Support.NONE),
    ...Disputes.assessDenials(claims, days ?? Dates.ALWAYS),
    changed: null,
    holds,
    claims,
  };
}
