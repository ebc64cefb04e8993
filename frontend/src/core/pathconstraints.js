// Constraints on a path, hop by hop: days on which it may apply, and the fight its backing is for.
import * as Channels from "./channels.js";
import * as Dates from "./dates.js";
import * as Disputes from "./disputes.js";
import { isFor } from "./support.js";

/** @import { PathFilters, Relation, Span } from "./types.js" */

/**
 * A step or a path so far. days: those on which it may apply; forward, backward: the fights that the
 * backing of a step is for, or that the consecutive backing at the end of a path has in common, in
 * either direction.
 * @typedef {{days: readonly Span[], forward: string[]|null, backward: string[]|null}} Step
 */
/** @typedef {Step & {changes_fight: boolean}} PathState */

/** @type {PathState} */
export const START = Object.freeze({
  days: [Dates.ALWAYS],
  forward: null,
  backward: null,
  changes_fight: false,
});

/**
 * Summarise the relations of a hop from one actor to another: its possible days, and in which fights
 * either end backs the other; empty if the claims name none or only intend to back, null without
 * backing.
 * @param {Relation[]} relations
 * @param {string} from
 * @param {string} to
 * @returns {Step}
 */
export function readStep(relations, from, to) {
  const days = relations.flatMap((relation) => Disputes.days(relation, "possible"));
  const backing = Channels.listDirect(relations, from, to).filter(({ role }) => role === "support");
  return {
    days: Dates.merge(days),
    forward: listFights(backing.filter((relation) => relation.from === from)),
    backward: listFights(backing.filter((relation) => relation.to === from)),
  };
}

/**
 * The opponents that backing is directed against, and its events; empty if no opponent is named.
 * @type {(backing: Relation[]) => string[]|null}
 */
function listFights(backing) {
  const supporting = backing.flatMap(({ claims }) => claims.filter(isFor));
  if (!supporting.length) return null;
  const actual = supporting.filter(({ mode }) => mode !== "intent");
  const against = actual.flatMap((claim) => claim.against);
  const events = actual.filter(({ event }) => event).map(({ event }) => `event ${event}`);
  return against.length ? [...against, ...events] : [];
}

/**
 * Return the state of a path that is extended by a hop.
 * @param {PathState} state
 * @param {Step} step
 * @returns {PathState}
 */
export function extend(state, step) {
  const forward = extendBacking(state.forward, step.forward);
  const backward = extendBacking(state.backward, step.backward);
  /** @param {string[]|null} fights */
  const isEmpty = (fights) => fights !== null && fights.length === 0;
  return {
    days: Dates.intersect(state.days, step.days),
    forward,
    backward,
    changes_fight: state.changes_fight || isEmpty(forward) || isEmpty(backward),
  };
}

/**
 * The fights that the backing so far and one more hop have in common.
 * @type {(shared: string[]|null, named: string[]|null) => string[]|null}
 */
function extendBacking(shared, named) {
  if (named === null || shared === null) return named?.length ? named : null;
  return named.length ? shared.filter((actor) => named.includes(actor)) : shared;
}

/**
 * Return whether a path so far passes the filters.
 * @param {PathState} state
 * @param {PathFilters} filters
 * @returns {boolean}
 */
export const passes = (state, { together, same_fight }) =>
  !(together && !state.days.length) && !(same_fight && state.changes_fight);
