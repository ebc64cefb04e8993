// What a chain keeps to, hop by hop: days on which it may hold, the fight its backing is for.
import * as Channels from "./channels.js";
import * as Dates from "./dates.js";
import * as Disputes from "./disputes.js";

/** @import { PathFilters, Relation, Span } from "./types.js" */

/**
 * What a step or a chain says. days: those on which it may hold; forward, backward: the fights that
 * the backing of a step is for, or that the backing which a chain ends in has in common, walked the
 * one way or the other.
 * @typedef {{days: readonly Span[], forward: string[]|null, backward: string[]|null}} Step
 */
/** @typedef {Step & {changes_fight: boolean}} Course */

/** @type {Course} */
export const START = Object.freeze({
  days: [Dates.ALWAYS],
  forward: null,
  backward: null,
  changes_fight: false,
});

/**
 * Read what the relations of a hop say that leads from one actor to another: its possible days,
 * and in which fights either end backs the other; none where the claims name none or only mean to
 * back, null without backing.
 * @param {Relation[]} relations
 * @param {string} from
 * @param {string} to
 * @returns {Step}
 */
export function readStep(relations, from, to) {
  const days = relations.flatMap((relation) => Disputes.days(relation, "possible"));
  const backing = Channels.listDirect(relations, from, to).filter(({ role }) => role === "support");
  return {
    days: Dates.unite(days),
    forward: nameFights(backing.filter((relation) => relation.from === from)),
    backward: nameFights(backing.filter((relation) => relation.to === from)),
  };
}

/**
 * Those against whom backing is, and the events it is part of; an event alone does not say
 * against whom it is.
 * @type {(backing: Relation[]) => string[]|null}
 */
function nameFights(backing) {
  const claims = backing.flatMap((relation) => relation.claims);
  const supporting = claims.filter(({ stance }) => stance === "supports");
  if (!supporting.length) return null;
  const fought = supporting.filter(({ mode }) => mode !== "intent");
  const against = fought.flatMap((claim) => claim.against);
  const events = fought.filter(({ event }) => event).map(({ event }) => `event ${event}`);
  return against.length ? [...against, ...events] : [];
}

/**
 * Return the course of the chain that goes on with a hop.
 * @param {Course} course
 * @param {Step} step
 * @returns {Course}
 */
export function follow(course, step) {
  const forward = followBacking(course.forward, step.forward);
  const backward = followBacking(course.backward, step.backward);
  /** @param {string[]|null} fights */
  const isEmpty = (fights) => fights !== null && fights.length === 0;
  return {
    days: Dates.intersect(course.days, step.days),
    forward,
    backward,
    changes_fight: course.changes_fight || isEmpty(forward) || isEmpty(backward),
  };
}

/**
 * What the backing so far and one more hop have in common.
 * @type {(shared: string[]|null, named: string[]|null) => string[]|null}
 */
function followBacking(shared, named) {
  if (named === null || shared === null) return named?.length ? named : null;
  return named.length ? shared.filter((actor) => named.includes(actor)) : shared;
}

/**
 * Tell whether a chain stays, so far.
 * @param {Course} course
 * @param {PathFilters} filters
 * @returns {boolean}
 */
export const keeps = (course, { together, same_fight }) =>
  !(together && !course.days.length) && !(same_fight && course.changes_fight);
