// Claims -> relations: how firmly, by how many voices, contested or not, ended or not.
// What a scope does not show still counts as contradiction.
import * as Dates from "./dates.js";
import * as Disputes from "./disputes.js";
import * as Index from "./index.js";
import * as Names from "./names.js";
import * as Scope from "./scope.js";
import * as Text from "./text.js";

const REPRESENTS = ["leads", "speaks-for"];
const SIGN_NAMES = new Map([[1, "positive"], [-1, "negative"], [0, "neutral"]]);
const CHOICES = ["contested", "relayed", "single_voice"];
const pairKey = (first, second) => JSON.stringify([first, second]);

/**
 * Group the claims of the page's record into the relations that a scope is about, in the order
 * of from, to and type. Relations that no claim supports have the standing null.
 * @param {object} data
 * @param {object} scope
 * @param {object[][]} [groups] of claims, as `Index` has them; all unless given
 * @returns {{scope: object, relations: object[], undated: object[], unknown: number,
 *   represents: Set<string>}} scope: as it was given; undated: those that nobody dates to the
 *   scope's dates, left out of `relations` or kept there too where the scope says so; unknown:
 *   how many they are; represents: the pairs of which the first is said to lead or speak for the
 *   second
 */
export function select(data, scope, groups = Index.of(data).groups) {
  const index = Index.of(data);
  const { scope: asked } = Names.resolve(data, scope);
  const read = readGroups(groups, index, asked);
  const represents = findRepresentatives(read);
  const days = Scope.asked(asked);
  const build = (narrowed) => narrowed
    .map((group) => atDate(group, days, asked))
    .filter(({ group }) => group.length > 0)
    .map(({ group, holds }) => buildRelation(group, { holds, days }, index, represents));
  const found = build(read.map((group) => narrowByMode(group, asked)));
  Disputes.markOpposites(found, asked.modes.length ? build(read) : found, days ?? Dates.ALWAYS);
  const isPresent = (relation) => relation.holds !== "unknown" || asked.unknown === "keep";
  const shown = found.filter((relation) => isShown(relation, asked, index));
  const undated = shown.filter((relation) => relation.holds === "unknown");
  return { scope, relations: shown.filter(isPresent), undated, unknown: undated.length, represents };
}

/**
 * Count relations, and those that are undated, of one voice, contested, changed and so on.
 * @param {object[]} relations those that no claim supports are not counted
 * @returns {object}
 */
export function count(relations) {
  const supported = relations.filter((relation) => relation.standing);
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

function readGroups(groups, index, scope) {
  const { sources, claimants, without } = scope;
  if (!sources.length && !claimants.length && !without.length) return groups;
  const [kept, heard, dropped] = [sources, claimants, without].map((names) => new Set(names));
  const isRead = ({ claim }) => {
    if (kept.size && !kept.has(claim.source)) return false;
    const speaking = Names.speakersOf(claim);
    if (heard.size && !speaking.some((name) => heard.has(name))) return false;
    return !Names.namesBehind(claim, index).some((name) => dropped.has(name));
  };
  return groups.map((group) => group.filter(isRead));
}

function findRepresentatives(groups) {
  const pairs = new Set();
  for (const { claim, supports } of groups.flat()) {
    if (supports && REPRESENTS.includes(claim.type)) pairs.add(pairKey(claim.from, claim.to));
  }
  return pairs;
}

function narrowByMode(group, { modes }) {
  if (!modes.length) return group;
  return group.filter(({ claim, supports }) => !supports || modes.includes(claim.mode));
}

/**
 * Drop the claims that a scope's date rules out; say whether the relation holds then. A denial
 * stays with what it contests, whenever it was said.
 * @param {object[]} group of claims of one relation, as `Index` has them
 * @param {string[]|null} asked the days of the scope
 * @param {object} scope
 * @returns {{group: object[], holds: string|null}}
 */
export function atDate(group, asked, scope) {
  if (!asked) return { group, holds: null };
  const answers = group.map((entry) => Dates.holds(entry.claim, asked));
  const supports = answers.filter((_, at) => group[at].supports);
  const overall = supports.length ? Dates.anyHolds(supports) : null;
  if (overall === "no") return { group: [], holds: "no" };
  const onlyKnown = overall === "yes" && scope.unknown === "drop";
  const lasts = ({ supports: isFor }, at) =>
    answers[at] === "yes" || (answers[at] === "unknown" && (!onlyKnown || !isFor));
  const lasting = group.filter(lasts).map(({ claim }) => claim);
  const stays = (entry, at) => lasts(entry, at) || Disputes.contests(entry.claim, lasting, asked);
  return { group: group.filter(stays), holds: overall };
}

function isShown(relation, scope, index) {
  const { types, signs, kinds } = scope;
  if (types.length && !types.includes(relation.type)) return false;
  if (signs.length && !signs.includes(SIGN_NAMES.get(relation.sign))) return false;
  const kindOf = (id) => index.actors.get(id)?.kind;
  if (kinds.length && ![relation.from, relation.to].every((id) => kinds.includes(kindOf(id)))) {
    return false;
  }
  const found = { ...relation, single_voice: hasSingleVoice(relation) };
  return CHOICES.every((name) => scope[name] === null || scope[name] === found[name]);
}

/** Tell whether fewer than two voices claim a relation; unnamed ones are none. */
const hasSingleVoice = (relation) => relation.voices.length < 2;

function buildRelation(group, { holds, days }, index, represents) {
  const { from, type, to } = group[0].claim;
  const { sign, symmetric } = index.types.get(type);
  const supporting = group.filter((entry) => entry.supports);
  const claims = group.map((entry) => entry.claim);
  return {
    id: `${from} ${type} ${to}`,
    from,
    type,
    to,
    sign,
    symmetric,
    ...(supporting.length ? describe(supporting, index, represents) : UNSUPPORTED),
    ...Disputes.weighDenials(claims, days ?? Dates.ALWAYS),
    changed: null,
    holds,
    claims,
  };
}

const UNSUPPORTED = Object.freeze({
  standing: null,
  relayed: false,
  voices: Object.freeze([]),
  self_declared: false,
  start: null,
  end: null,
  ended: false,
});

/**
 * Work out what follows from the claims that support a relation.
 * @param {object[]} supporting as `Index` has them
 * @param {object} index
 * @param {Set<string>} represents as `select` gives it
 * @returns {object}
 */
export function describe(supporting, index, represents) {
  const modes = supporting.map(({ claim }) => claim.mode);
  const strength = (mode) => index.strength.get(mode) ?? 0;
  return {
    standing: modes.reduce((best, mode) => (strength(mode) > strength(best) ? mode : best)),
    relayed: !supporting.some(({ claim }) => claim.own_voice),
    voices: Text.sorted(supporting.map(({ claim }) => claim.voice).filter(Boolean)),
    self_declared: supporting.some(({ claim }) => isAboutItself(claim, represents)),
    start: findStart(supporting),
    end: findEnd(supporting),
    ended: supporting.every(({ claim }) => Dates.hasEnded(claim)),
  };
}

function isAboutItself({ by: [origin], from, to }, represents) {
  if (origin === undefined) return false;
  return [from, to].some((end) => origin === end || represents.has(pairKey(origin, end)));
}

const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const byStart = (a, b) =>
  order(a.first, b.first) || order(a.last, b.last) || order(a.about, b.about);
const byEnd = (a, b) =>
  order(b.last, a.last) || order(b.first, a.first) || order(b.about, a.about);

function findStart(supporting) {
  const starts = supporting.map(({ start }) => start).filter(Boolean);
  return starts.sort(byStart)[0]?.text ?? null;
}

function findEnd(supporting) {
  if (!supporting.every(({ claim }) => claim.end)) return null;
  const ends = supporting.map(({ end }) => end).filter(Boolean);
  return ends.sort(byEnd)[0]?.text ?? "past";
}
