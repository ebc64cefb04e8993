// Actors named as channels ("through Tarn"): ties that no claim states directly.
import * as Dates from "./dates.js";
import * as Disputes from "./disputes.js";
import * as Index from "./index.js";
import { ensure, get } from "./lookup.js";
import * as Relations from "./relations.js";
import * as Scope from "./scope.js";
import * as ScopedClaims from "./scopedclaims.js";
import * as Support from "./support.js";
import * as Text from "./text.js";

/** @import { ClaimRecord, Payload, Relation, Selection, Span, Supported } from "./types.js" */

/** @typedef {{from: string, to: string, relation: Supported}} Channel */
/** @type {WeakMap<Selection, Channel[]>} */
const found = new WeakMap();

/**
 * List, by ordered pair, the relations whose claims name one of the two actors as a channel. Where
 * `oster backs guard` is claimed through Tarn, these are Oster and Tarn, and Tarn and the guard.
 * Each relation has only the claims that name this channel, with their denials, and what follows
 * from these. A symmetric relation counts in both directions. Both actors are of the scope's kinds.
 * They are cached.
 * @param {Payload} data
 * @param {Selection} selection
 */
export const find = (data, selection) => ensure(found, selection, () => list(data, selection));

/** @type {(data: Payload, selection: Selection) => Channel[]} */
function list(data, selection) {
  const { actors } = Index.of(data);
  const { kinds } = selection.scope;
  /** @param {string} id */
  const isOfKinds = (id) => !kinds.length || kinds.includes(get(actors, id).kind);
  return selection.relations.filter(Relations.isSupported).flatMap((relation) =>
    listChannels(relation).filter(isOfKinds).flatMap((channel) => {
      const narrowed = narrow(data, relation, ({ via }) => via.includes(channel), selection);
      return listPairs(relation, channel).map(([from, to]) => ({ from, to, relation: narrowed }));
    }));
}

/** @param {Relation} relation */
function listChannels({ from, to, claims }) {
  if (!claims.some(({ via }) => via.length)) return [];
  const named = new Set(claims.filter(Support.isFor).flatMap(({ via }) => via));
  return Text.sorted([...named].filter((id) => id !== from && id !== to));
}

/** @type {(relation: Relation, channel: string) => string[][]} */
function listPairs({ from, to, symmetric }, channel) {
  const pairs = [[from, channel], [channel, to]];
  return symmetric ? [...pairs, ...pairs.map(([first, second]) => [second, first])] : pairs;
}

/**
 * Rebuild a relation from some of its claims, at least one of which supports it. The denials that
 * contest these claims are kept. Ties of the pair with the opposite sign contest each part.
 * @param {Payload} data
 * @param {Supported} relation
 * @param {(claim: ClaimRecord) => boolean} isChosen
 * @param {Selection} selection
 */
function narrow(data, relation, isChosen, { scope, represents }) {
  const days = Scope.asked(scope);
  const asked = days ?? Dates.ALWAYS;
  const some = relation.claims.filter(isChosen);
  const kept = relation.claims.filter((claim) => isChosen(claim) || Disputes.contests(claim, some, asked));
  const { group: claims, holds } = ScopedClaims.atDate(kept, days, scope);
  const described = Support.describe(claims.filter(Support.isFor), Index.of(data), represents);
  return { ...relation, ...described, ...assessPart(relation, claims, asked), holds, claims };
}

/** @type {(relation: Relation, kept: ClaimRecord[], asked: Span) => ReturnType<typeof Disputes.assessDenials>} */
function assessPart({ contested, contested_in_part, claims }, kept, asked) {
  const whole = Disputes.assessDenials(claims, asked);
  const isByDenials = whole.contested === contested && whole.contested_in_part === contested_in_part;
  return isByDenials ? Disputes.assessDenials(kept, asked) : { contested, contested_in_part };
}

/**
 * Return whether a relation links both ends of a step; otherwise it names one as a channel.
 * @param {{from: string, to: string}} relation
 * @param {string} from
 * @param {string} to
 */
export const isDirect = (relation, from, to) =>
  (relation.from === from && relation.to === to) || (relation.from === to && relation.to === from);

/**
 * List the relations of a step that link both of its ends.
 * @template {Relation} T
 * @param {T[]} relations
 * @param {string} from
 * @param {string} to
 */
export const listDirect = (relations, from, to) => relations.filter((each) => isDirect(each, from, to));

/**
 * List the relations that decide the strength of a step: those with a sign, or all if none has one.
 * A structural relation (sign 0) does not strengthen a step that has signed relations.
 * @template {Relation} T
 * @param {T[]} relations
 * @param {string} from
 * @param {string} to
 * @returns {T[]}
 */
export function listDeciding(relations, from, to) {
  const signed = listDirect(relations, from, to).filter(({ sign }) => sign);
  return signed.length ? signed : relations;
}
