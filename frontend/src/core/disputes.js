// What contests a relation: denials of it, and ties of the same pair with the opposite sign.
// A denial contests claims that it matches in means, fight, channel, attacker, amount and days. Ties of
// opposite signs contest each other if both are known to apply on the same day; otherwise the pair
// changed sides, or may have.
import * as Dates from "./dates.js";
import { groupBy, isThere } from "./lookup.js";
import { isFor } from "./support.js";
import * as Text from "./text.js";

/** @import { Amount, Change, ClaimRecord, Payload, Relation, Sides, Span, Stance } from "./types.js" */

/**
 * The content of a claim for comparison: what it names in each respect, or null if it names nothing; its amount; its days.
 * @typedef {{respects: (string[]|null)[], amount: Amount|null, days: Span|null}} Content
 */

const NOT_NAMED = "unknown"; // a value of `means` that counts as none
const PART = 500; // relations in a slice
/** @type {Map<Sides|undefined, number>} */
const SEVERITY = new Map([["contested", 3], ["changed", 2], ["may-have-changed", 1]]);
/** @param {string[]} list */
const named = (list) => (list.length ? list : null);

/** @param {ClaimRecord} claim */
const attackersOf = ({ attacker, from, to }) =>
  attacker ? (attacker === "both" ? [from, to] : [attacker]) : null;

/** @type {(claim: ClaimRecord, asked: Span) => Content} */
function contentOf(claim, asked) {
  return {
    respects: [
      named(claim.means.includes(NOT_NAMED) ? [] : claim.means),
      named(claim.against), named(claim.via), attackersOf(claim),
    ],
    amount: claim.unit && claim.amount !== null ? { number: claim.amount, unit: Text.fold(claim.unit) } : null,
    days: clip(daysOf(claim), asked),
  };
}

/** @param {ClaimRecord} claim */
const isOpen = ({ stance, start, end }) => stance !== "supports" && !start && (!end || end === "past");
/**
 * A denial without dates applies to all days.
 * @param {ClaimRecord} claim
 */
const daysOf = (claim) => (isOpen(claim) ? Dates.ALWAYS : claim.possible ?? Dates.ALWAYS);

/** @type {(span: Span|null, asked: Span) => Span|null} */
function clip(span, asked) {
  if (!span || !Dates.overlaps(span, asked)) return null;
  return [span[0] > asked[0] ? span[0] : asked[0], span[1] < asked[1] ? span[1] : asked[1]];
}

/** @type {(span: Span, other: Span) => boolean} */
const covers = (span, other) => span[0] <= other[0] && other[1] <= span[1];

/**
 * A respect that one of two claims leaves open matches anything.
 * @type {(denied: Content, said: Content) => boolean}
 */
function matches(denied, said) {
  if (!denied.days || !said.days || !Dates.overlaps(denied.days, said.days)) return false;
  // Amounts in different units cannot be compared.
  if (denied.amount && said.amount && denied.amount.unit === said.amount.unit && denied.amount.number !== said.amount.number) return false;
  return denied.respects.every((mine, at) => !mine || (said.respects[at]?.some((each) => mine.includes(each)) ?? true));
}

/** @type {(denied: Content, said: Content) => boolean} */
function coversAll(denied, said) {
  if (!denied.days || !said.days || !covers(denied.days, said.days)) return false;
  if (denied.amount && (denied.amount.unit !== said.amount?.unit || denied.amount.number !== said.amount.number)) return false;
  return denied.respects.every((mine, at) => !mine || (said.respects[at]?.every((each) => mine.includes(each)) ?? false));
}

/**
 * Return whether a denial matches any of the supporting claims, on the days asked about.
 * @param {ClaimRecord} denial
 * @param {ClaimRecord[]} claims
 * @param {Span} asked
 * @returns {boolean}
 */
export function contests(denial, claims, asked) {
  if (denial.stance !== "denies") return false;
  const denied = contentOf(denial, asked);
  return claims.some((claim) => isFor(claim) && matches(denied, contentOf(claim, asked)));
}

/**
 * Return whether claims of one relation are denied, and whether only in part: some claim says more
 * than any denial that matches it, or no denial matches it.
 * @param {ClaimRecord[]} claims
 * @param {Span} asked
 * @returns {{contested: boolean, contested_in_part: boolean}}
 */
export function assessDenials(claims, asked) {
  /** @param {Stance} stance */
  const of = (stance) => claims.filter((claim) => claim.stance === stance).map((claim) => contentOf(claim, asked));
  const denials = of("denies");
  if (!denials.length) return { contested: false, contested_in_part: false };
  const supports = of("supports").filter(({ days: given }) => given);
  const contested = denials.some((denied) => supports.some((said) => matches(denied, said)));
  const isWhole = supports.every((said) => denials.some((denied) => coversAll(denied, said)));
  return { contested, contested_in_part: contested && !isWhole };
}

/**
 * Return a relation marked if others of its pair contradict it, at the same time or at another; else as it is.
 * @template {Relation} R
 * @param {R} relation
 * @param {Map<string, Sides>} found from `findOpposites`
 * @returns {R}
 */
export function mark(relation, found) {
  const sides = relation.standing && found.get(relation.id);
  if (sides === "contested") return { ...relation, contested: true, contested_in_part: false };
  return sides && !relation.contested ? { ...relation, changed: sides } : relation;
}

/** @param {Relation} relation */
const keyOf = ({ from, to }) => (from < to ? `${from} ${to}` : `${to} ${from}`);

/**
 * The relations of pairs with both signs, each with the strongest conflict found for it; in slices.
 * @param {Relation[]} relations all, whatever the scope shows
 * @param {Span} asked
 * @returns {Generator<void, Map<string, Sides>>}
 */
export function* findOpposites(relations, asked) {
  const found = new Map();
  /** @type {(id: string, sides: Sides) => void} */
  const put = (id, sides) => {
    if ((SEVERITY.get(found.get(id)) ?? 0) < (SEVERITY.get(sides) ?? 0)) found.set(id, sides);
  };
  const negative = groupBy(relations.filter(({ standing, sign }) => standing && sign < 0), keyOf);
  for (const [at, positive] of relations.entries()) {
    if (at % PART === 0) yield;
    if (!positive.standing || positive.sign <= 0) continue;
    for (const other of negative.get(keyOf(positive)) ?? []) {
      const sides = compareSides([positive], [other], asked);
      put(positive.id, sides);
      put(other.id, sides);
    }
  }
  return found;
}

/** @param {string[]} actors only the first two count, in either order */
export const pairKey = ([first, second]) => JSON.stringify([first, second].sort(Text.compare));

/**
 * Compare a pair's ties of opposite signs on the days asked about.
 * @param {Relation[]} positive
 * @param {Relation[]} negative
 * @param {Span} asked
 * @returns {Sides} contested: both are known to apply on one day; changed: not so, and one is known to apply on a day on which the other is known not to
 */
export function compareSides(positive, negative, asked) {
  const sides = [positive, negative];
  const [together, apart] = sides.map((side) =>
    Dates.intersect(Dates.merge(side.flatMap((relation) => days(relation, "known"))), [asked]));
  if (Dates.intersect(together, apart).length) return "contested";
  const open = sides.map((side) => Dates.merge(side.flatMap(openDays)));
  return reachesBeyond(together, open[1]) || reachesBeyond(apart, open[0]) ? "changed" : "may-have-changed";
}

/** @type {(spans: Span[], others: Span[]) => boolean} */
const reachesBeyond = (spans, others) => !spans.every((span) => others.some((other) => covers(other, span)));

/**
 * The days on which a relation is not known to have ended. A claim that something "is over" counts
 * it as over on the last possible day of the statement.
 * @param {Relation} relation
 */
function openDays({ claims }) {
  return claims.filter(isFor).map(({ possible, end, said }) => {
    const last = end === "past" && said && Dates.spanOf(said)[1];
    return last && possible?.[1] === last ? clip(possible, [Dates.ALWAYS[0], Dates.dayBefore(last)]) : possible;
  }).filter(isThere);
}

/**
 * List the spans in which a relation is known to apply, or may apply, one for each claim.
 * @param {{claims: ClaimRecord[]}} relation
 * @param {"known"|"possible"} which
 * @returns {Span[]}
 */
export const days = ({ claims }, which) => claims.filter(isFor).map((claim) => claim[which]).filter(isThere);

/** @param {ClaimRecord} claim */
const isDated = ({ start, end }) => Boolean(start) || Boolean(end && end !== "past");

/** The spans known to apply that do not rest only on when a claim was said. @param {{claims: ClaimRecord[]}} relation */
export const datedDays = ({ claims }) => days({ claims: claims.filter(isDated) }, "known");
