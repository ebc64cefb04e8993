// The claims that a scope keeps: those of its sources and claimants, of its modes, and on its days.
import * as Dates from "./dates.js";
import * as Disputes from "./disputes.js";
import * as Names from "./names.js";
import * as Support from "./support.js";

/** @import { AskedScope, ClaimRecord, Holds, RecordIndex, Span } from "./types.js" */

/**
 * Keep those of sources and claimants; the groups themselves where the scope names none.
 * @type {(groups: ClaimRecord[][], index: RecordIndex, scope: AskedScope) => ClaimRecord[][]}
 */
export function ofVoices(groups, index, scope) {
  const { sources, claimants, without } = scope;
  if (!sources.length && !claimants.length && !without.length) return groups;
  const [wantedSources, wantedClaimants, excluded] = [sources, claimants, without].map((names) => new Set(names));
  /** @param {ClaimRecord} claim */
  const isKept = (claim) => {
    if (wantedSources.size && !wantedSources.has(claim.source)) return false;
    const speaking = Names.speakersOf(claim);
    if (wantedClaimants.size && !speaking.some((name) => wantedClaimants.has(name))) return false;
    return !Names.namesBehind(claim, index).some((name) => excluded.has(name));
  };
  return groups.map((group) => group.filter(isKept));
}

/**
 * Keep denials and the claims of modes; the group itself where all are kept.
 * @type {(group: ClaimRecord[], scope: AskedScope) => ClaimRecord[]}
 */
export function ofModes(group, { modes }) {
  /** @param {ClaimRecord} claim */
  const isKept = ({ stance, mode }) => stance !== "supports" || modes.includes(mode);
  return !modes.length || group.every(isKept) ? group : group.filter(isKept);
}

/**
 * Remove the claims that a scope's dates exclude, and return whether the relation applies then. A
 * denial is kept with what it contests, whenever it was made.
 * @param {ClaimRecord[]} group of claims of one relation, from `Index`
 * @param {Span|null} asked the days of the scope
 * @param {AskedScope} scope
 * @returns {{group: ClaimRecord[], holds: Holds|null}}
 */
export function atDate(group, asked, scope) {
  if (!asked) return { group, holds: null };
  const answers = group.map((claim) => Dates.holds(claim, asked));
  const supports = answers.filter((_, at) => Support.isFor(group[at]));
  const overall = supports.length ? Dates.anyHolds(supports) : null;
  if (overall === "no") return { group: [], holds: "no" };
  const isKnownOnly = overall === "yes" && scope.unknown === "drop";
  const applying = group.filter((claim, at) =>
    answers[at] === "yes" || (answers[at] === "unknown" && !(isKnownOnly && Support.isFor(claim))));
  if (applying.length === group.length) return { group, holds: overall };
  const applies = new Set(applying);
  return { group: group.filter((claim) => applies.has(claim) || Disputes.contests(claim, applying, asked)), holds: overall };
}
