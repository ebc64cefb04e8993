// How a relation and a step of a path are headed: by its claims of today, if it has any.
import * as Dates from "./dates.js";
import * as Disputes from "./disputes.js";
import * as Index from "./index.js";
import * as Sentences from "./sentences.js";
import * as Text from "./text.js";

const MARKS = new Map([["present", ""], ["future", "to come"], ["past", "ended"]]); // by nearness
const MOST = 3; // periods written out: some relations have hundreds of claims
const isFor = ({ stance }) => stance === "supports";
export const tenseOf = (claim) => (Dates.hasEnded(claim) ? "past" : Dates.isToCome(claim) ? "future" : "present");
const markOf = (data, id) => {
  const { mark, label } = data.vocabulary.modes.find((mode) => mode.id === id);
  return mark || label.toLowerCase();
};

/**
 * Return the claim that heads a relation: the firmest of today, else to come, else over.
 * @param {object} data
 * @param {object} relation one that a claim supports
 * @returns {object}
 */
export function leadClaim(data, relation) {
  return Sentences.leadClaim(data, { ...relation, claims: nearestClaims(relation.claims.filter(isFor)) });
}

/**
 * Choose the claims of today; where there are none those of what is to come, else of what is over.
 * @param {object[]} claims
 * @returns {object[]}
 */
export function nearestClaims(claims) {
  const nearest = [...MARKS.keys()].find((tense) => claims.some((claim) => tenseOf(claim) === tense));
  return claims.filter((claim) => tenseOf(claim) === nearest);
}

// The firmest claim; of equally firm ones the nearest in time.
function firmest(data, { claims }) {
  const { strength } = Index.of(data);
  const order = [...MARKS.keys()];
  const weight = (claim) => strength.get(claim.mode) * order.length - order.indexOf(tenseOf(claim));
  return claims.filter(isFor).reduce((best, claim) => (weight(claim) > weight(best) ? claim : best));
}

/**
 * Say whether a relation is over or yet to come; empty where any claim is of today.
 * @param {object} data
 * @param {object} relation
 * @returns {string}
 */
export const markTime = (data, relation) => (relation.standing ? MARKS.get(tenseOf(leadClaim(data, relation))) : "");

/**
 * Word how firmly a relation is claimed; now and at another time apart, where that differs.
 * @param {object} data
 * @param {object} relation one that a claim supports
 * @returns {string} such as "epithet now; act, ended"
 */
export function sayStrength(data, relation) {
  const [head, other] = [leadClaim(data, relation), firmest(data, relation)];
  if (head.mode === other.mode) return markOf(data, head.mode);
  const [when, then] = [head, other].map((claim) => MARKS.get(tenseOf(claim)));
  return `${markOf(data, head.mode)} ${when || "now"}; ${markOf(data, other.mode)}, ${then}`;
}

/**
 * Say for which times a relation is claimed, firmest first; each time with how firmly it is claimed,
 * where that differs.
 * @param {object} data
 * @param {object} relation
 * @returns {string} such as "undated (act); 2011 to 2020 (epithet)"
 */
export function sayDates(data, relation) {
  const { strength } = Index.of(data);
  const claims = relation.standing ? relation.claims.filter(isFor) : relation.claims;
  const firmly = [...claims].sort((a, b) => strength.get(b.mode) - strength.get(a.mode));
  const periods = new Map();
  for (const { dates, mode } of firmly) periods.set(dates, (periods.get(dates) ?? new Set()).add(mode));
  const isMixed = relation.standing && new Set(claims.map(({ mode }) => mode)).size > 1 && periods.size > 1;
  const told = [...periods].map(([dates, modes]) =>
    (dates || "undated") + (isMixed ? ` (${[...modes].map((mode) => markOf(data, mode)).join(", ")})` : ""));
  const more = told.length > MOST + 1 ? [`and ${told.length - MOST} more periods`] : [];
  return [...(more.length ? told.slice(0, MOST) : told), ...more].join("; ");
}

// The one end that all supporting claims name as the attacker; null where they name none.
function attackerOf({ claims }) {
  const attackers = new Set(claims.filter(({ stance }) => stance === "supports").map(({ attacker }) => attacker));
  const [attacker] = attackers;
  return attackers.size === 1 && attacker !== "both" ? attacker : null;
}

/**
 * Return the ends of a relation, from whom to whom: the one attacker that all claims name is first.
 * @param {object} relation
 * @returns {string[]}
 */
export function endsOf(relation) {
  const { from, to } = relation;
  return attackerOf(relation) === to ? [to, from] : [from, to];
}

/** Tell whether neither end of a relation is first: it is symmetric, and no one attacker is named. */
export const isMutual = (relation) => relation.symmetric && !attackerOf(relation);

// Where a step points that leads from one actor to another.
function arrowOf(relation, { from, to }) {
  if (isMutual(relation)) return "↔";
  const [first, second] = endsOf(relation);
  return first === from || second === to ? "→" : "←";
}

const OPEN = { denies: "denied", withholds: "not confirmed" };

/** Word what is said of a relation that nobody claims: "denied", "not confirmed" or both. */
const sayOpen = ({ claims }) => Text.sorted(claims.map(({ stance }) => OPEN[stance])).join(", ");

/**
 * Word what is claimed, by the label of its type, and how firmly: "fights (interpretation)".
 * @param {object} data
 * @param {object} relation
 * @returns {string}
 */
export function sayType(data, relation) {
  const { label } = data.vocabulary.types.find(({ id }) => id === relation.type);
  return relation.standing ? mark(data, relation, label) : `${label} (${sayOpen(relation)})`;
}

function mark(data, relation, label) {
  const { mode } = leadClaim(data, relation);
  const firmness = data.vocabulary.modes.find(({ id }) => id === mode).mark;
  const marks = [firmness, markTime(data, relation)].filter(Boolean);
  return marks.length ? `${label} (${marks.join(", ")})` : label;
}

/**
 * Word a step of a path with arrows: "→ part of →", "↔ fights (interpretation) ↔". A relation of
 * which the step is but half is worded as what ties the two: "→ named as channel →".
 * @param {object} data
 * @param {{from: string, to: string, relations: object[]}} hop
 * @returns {string}
 */
export function sayHop(data, hop) {
  const label = (each) => (each.channel ? mark(data, each, "named as channel") : sayType(data, each));
  const told = new Map(hop.relations.map((relation) => {
    const arrow = arrowOf(relation, hop);
    const dispute = Disputes.say(relation);
    const word = label(relation) + (dispute ? ` [${dispute}]` : "");
    return [`${arrow} ${word}`, [arrow, word]];
  }));
  const [arrows, words] = [0, 1].map((at) => [...told.values()].map((each) => each[at]));
  if (new Set(arrows).size === 1) return `${arrows[0]} ${words.join(", ")} ${arrows[0]}`;
  return `– ${[...told.keys()].join(", ")} –`;
}

/**
 * Word which steps, counted from 0, also have a relation that is only an interpretation.
 * @param {number[]} hops
 * @returns {string}
 */
export function sayInterpretations(hops) {
  const numbers = Text.joinAnd(hops.map((hop) => String(hop + 1)));
  if (hops.length === 1) return `step ${numbers} also includes an interpretation`;
  return `steps ${numbers} also include interpretations`;
}
