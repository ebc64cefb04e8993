// One step of a path, with all relations of its pair that qualify.
import * as Channels from "./channels.js";
import * as Index from "./index.js";
import { get } from "./lookup.js";

/** @import { Hop, Mode, Payload, Supported } from "./types.js" */

/**
 * Make a step from the relations between two actors; a relation with another end names one of the
 * two as a channel.
 * @param {string} from
 * @param {string} to
 * @param {Supported[]} between
 * @returns {Hop}
 */
export function make(from, to, between) {
  /** @param {Supported} each */
  const isAlong = (each) => each.from === from || each.to === to;
  const relations = between.map((each) => ({
    ...each,
    along: each.symmetric ? null : isAlong(each),
    channel: !Channels.isDirect(each, from, to),
  }));
  return { from, to, channel: relations.every(({ channel }) => channel), relations };
}

/**
 * Return the standing of a hop: that of its firmest signed relation, or of all if none has a sign.
 * @param {Payload} data
 * @param {Hop} hop
 * @returns {Mode}
 */
export function standingOf(data, { from, to, relations }) {
  const { strength } = Index.of(data);
  /** @type {(best: Mode, mode: Mode) => Mode} */
  const firmer = (best, mode) => (get(strength, mode) > get(strength, best) ? mode : best);
  return Channels.listDeciding(relations, from, to).map(({ standing }) => standing).reduce(firmer);
}

/**
 * Return whether a hop, apart from the relations that decide its standing, has one that is only an
 * interpretation.
 * @param {Payload} data
 * @param {Hop} hop
 */
export const addsInterpretation = (data, hop) =>
  standingOf(data, hop) !== "thesis" && hop.relations.some(({ standing }) => standing === "thesis");
