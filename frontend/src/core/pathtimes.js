// When all steps of a path apply, in words.
import * as Dates from "./dates.js";
import * as Disputes from "./disputes.js";
import * as Hops from "./hops.js";
import * as Phrases from "./phrases.js";
import * as Text from "./text.js";

/** @import { Path, Payload } from "./types.js" */

/**
 * Say when all steps apply, as Python does, without a full stop. A claim without dates counts on the
 * day it was said. Where days rest on that, this is said.
 * @type {(data: Payload, path: Path) => string}
 */
export function say(data, { hops, period, period_note: note }) {
  if (!period) return Phrases.say(data, note === "undated" ? "all-undated" : "never-together");
  const dated = hops.map(({ relations }) => Dates.merge(relations.flatMap(Disputes.datedDays))).reduce(Dates.intersect, [Dates.ALWAYS]);
  const days = period.map(({ start, end }) => /** @type {const} */ ([start, end]));
  const phrase = Dates.areSame(dated, days) ? "all-apply" : "all-apply-when-said";
  const isIntended = hops.some((hop) => Hops.standingOf(data, hop) === "intent");
  return Phrases.say(data, phrase, { when: Text.joinAnd(days.map((span) => Dates.say(data, span))) }, isIntended);
}
