// Words for the content of a claim: actors, means, channel, fight, amount, dates; no claimant. The same
// as in Python, whose types have the sentence patterns.
import * as Amounts from "./amounts.js";
import * as Bidi from "./bidi.js";
import * as Index from "./index.js";
import { get } from "./lookup.js";
import * as Phrases from "./phrases.js";
import * as Text from "./text.js";

/** @import { ClaimRecord, Payload } from "./types.js" */

const { UNNAMED } = Index;
const WITH = "with ";

/**
 * The name of an actor for use in a sentence, such as "the United States".
 * @type {(data: Payload, id: string) => string}
 */
const nameOf = (data, id) => Index.of(data).actors.get(id)?.said ?? Bidi.isolate(id);

/**
 * Return the name of one link in a chain of claimants.
 * @param {Payload} data
 * @param {string} entry
 */
export function showClaimant(data, entry) {
  if (entry === UNNAMED) return Phrases.say(data, UNNAMED);
  return Index.of(data).actors.get(entry)?.label ?? Bidi.isolate(entry);
}

/**
 * Return the same for use in a sentence.
 * @param {Payload} data
 * @param {string} entry
 */
export const sayClaimant = (data, entry) => Index.of(data).actors.get(entry)?.said ?? showClaimant(data, entry);

/**
 * Return whether an actor, or a link in a chain of claimants, takes a plural verb.
 * @param {Payload} data
 * @param {string} entry
 */
export const isPlural = (data, entry) => Index.of(data).actors.get(entry)?.plural ?? Index.of(data).plural.has(entry);

/**
 * The ends in the order of a sentence: the attacker first if one is named.
 * @param {ClaimRecord} claim
 */
const endsOf = ({ from, to, attacker }) => (attacker === to ? [to, from] : [from, to]);

/** @type {(parts: (string|false|null)[]) => string} */
const formOf = (parts) => parts.filter(Boolean).join(" ");

/**
 * Fill the names of both ends into a pattern.
 * @type {(pattern: string, first: string, second: string) => string}
 */
const fill = (pattern, first, second) =>
  Bidi.isolate(pattern.replace(/\{from\}|\{to\}/g, (end) => (end === "{from}" ? first : second)));

/**
 * Word a claim in short, for a heading; only after words that name the claimant.
 * @param {Payload} data
 * @param {ClaimRecord} claim
 * @returns {string}
 */
export function phrase(data, claim) {
  const { type, tense, mode, attacker } = claim;
  const [first, second] = endsOf(claim);
  const { patterns } = get(Index.of(data).types, type);
  /** @param {string} attack */
  const find = (attack) => patterns[formOf([tense, mode === "intent" && "intent", attack])];
  const pattern = (attacker === "both" && find("both")) || find(attacker ? "attack" : "");
  const isMany = isPlural(data, pattern.startsWith("{to}") ? second : first);
  return fill(Text.choose(pattern, isMany), nameOf(data, first), nameOf(data, second));
}

/**
 * Word all of a claim except its claimant; a claim that is denied, or not confirmed, as what is denied:
 * "backing B with troops", "that A backs B".
 * @param {Payload} data
 * @param {ClaimRecord} claim
 * @returns {string}
 */
export function state(data, claim) {
  const rest = sayCircumstances(data, claim) + sayTail(data, claim);
  if (claim.stance === "supports") return phrase(data, claim) + rest;
  return (phraseOwn(data, claim) || Phrases.say(data, "claim-that", { what: phrase(data, claim) })) + rest;
}

/**
 * Word a claim of a claimant about itself as a gerund; "" if that is not possible.
 * @type {(data: Payload, claim: ClaimRecord) => string}
 */
function phraseOwn(data, claim) {
  const { by: [origin], attacker, tense, mode } = claim;
  const { symmetric, gerunds } = get(Index.of(data).types, claim.type);
  let [first, second] = endsOf(claim);
  if (symmetric && !attacker && origin === second) [first, second] = [second, first];
  if (origin !== first || attacker === "both" || tense === "future") return "";
  const pattern = gerunds[formOf([mode === "intent" && "intent", attacker && "attack"])] ?? "";
  return fill(Text.choose(pattern, isPlural(data, first)), "", nameOf(data, second));
}

/**
 * Word the means, the channel, the fight, and the dates of a future relation.
 * @type {(data: Payload, claim: ClaimRecord) => string}
 */
function sayCircumstances(data, { means, via, against, tense, dates, stance }) {
  /** @param {string[]} ids */
  const names = (ids) => Text.joinAnd(ids.map((id) => nameOf(data, id)));
  return [
    means.length && ` ${joinMeans(means.map((each) => data.vocabulary.means[each]), stance !== "supports")}`,
    via.length && Phrases.say(data, "claim-through", { names: names(via) }),
    against.length && (via.length ? "," : "") + Phrases.say(data, "claim-against", { names: names(against) }),
    tense === "future" && ` ${dates}`,
  ].filter(Boolean).join("");
}

/**
 * Join means under one "with", by "and", in a denial by "or": "with troops and weapons, and politically".
 * @type {(phrases: string[], isDenied: boolean) => string}
 */
function joinMeans(phrases, isDenied) {
  const join = isDenied ? Text.joinOr : Text.joinAnd;
  const shared = phrases.filter((each) => each.startsWith(WITH)).map((each) => each.slice(WITH.length));
  const others = phrases.filter((each) => !each.startsWith(WITH));
  if (!shared.length) return join(others);
  const head = WITH + join(shared);
  return others.length ? `${head}, ${isDenied ? "or" : "and"} ${join(others)}` : head;
}

/**
 * Word in brackets the amount, the strength, the dates, and when it was said.
 * @type {(data: Payload, claim: ClaimRecord) => string}
 */
function sayTail(data, { amount_text: amount, mode, tense, dates, said, source }) {
  const { published } = get(Index.of(data).sources, source);
  const given = [
    amount, Index.modeOf(data, mode).tail, tense === "future" ? "" : dates,
    said && said !== published ? Phrases.say(data, "claim-said", { date: said }) : "",
  ].filter(Boolean);
  return given.length ? ` (${given.join("; ")})` : "";
}

/**
 * Word the amount of a claim: "50,000 EUR"; "" if it has none.
 * @param {{amount: number|null, unit: string|null}} claim
 */
export const sayAmount = ({ amount, unit }) => (amount === null || unit === null ? "" : Amounts.show(amount, unit));
