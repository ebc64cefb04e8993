// When all steps of a path apply, in words.
import * as Dates from "./dates.js";
import * as Disputes from "./disputes.js";
import * as Hops from "./hops.js";
import * as Phrases from "./phrases.js";
import * as Text from "./text.js";

/** @import { ClaimRecord, Path, Payload, StepRelation } from "./types.js" */

/** @param {ClaimRecord} claim */
const isDated = ({ start, end }) => Boolean(start) || Boolean(end && end !== "past");

/** @param {StepRelation} relation the days that do not rest only on when a claim was said */
const listDated = ({ claims }) => Disputes.days({ claims: claims.filter(isDated) }, "known");

/**
 * Say when all steps apply, as Python does, without a full stop. A claim without dates counts on the
 * day it was said. Where days rest on that, this is said.
 * @type {(data: Payload, path: Path) => string}
 */
export function say(data, { hops, period, period_note: note }) {
  if (!period) return Phrases.say(data, note === "undated" ? "all-undated" : "never-together");
  const dated = hops.map(({ relations }) => Dates.merge(relations.flatMap(listDated))).reduce(Dates.intersect, [Dates.ALWAYS]);
  const days = period.map(({ start, end }) => /** @type {const} */ ([start, end]));
  const phrase = JSON.stringify(dated) === JSON.stringify(days) ? "all-apply" : "all-apply-when-said";
  const isIntended = hops.some((hop) => Hops.standingOf(data, hop) === "intent");
  return Phrases.say(data, phrase, { when: Text.joinAnd(days.map((span) => Dates.say(data, span))) }, isIntended);
}
