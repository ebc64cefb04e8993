// Claimants: the origins of claims, and chains of claimants, as text.
import * as Index from "./index.js";
import { ensure, get, isThere } from "./lookup.js";
import * as Phrases from "./phrases.js";
import * as Text from "./text.js";

/** @import { ClaimRecord, Payload, Stance } from "./types.js" */

/** @typedef {{entry: string, said: string, plural: boolean}} Speaker */

/** @type {Stance[]} */
const ORDER = ["supports", "denies", "withholds"];
/** @type {Map<Stance, string>} */
const VERBS = new Map([["denies", "denied by"], ["withholds", "not confirmed by"]]);

/**
 * Describe a claim's chain of claimants, origin first: "a soldier, relayed by Reuters".
 * @param {Payload} data
 * @param {ClaimRecord} claim
 * @returns {string}
 */
export function nameChain(data, { by_labels: [origin, ...relays], source }) {
  if (origin === undefined) return get(Index.of(data).sources, source).label;
  return relays.length ? Phrases.say(data, "relayed-by", { origin, relays: Text.joinAnd(relays) }) : origin;
}

/**
 * Describe who makes claims, each with all locators; then who denies or does not confirm them.
 * @param {Payload} data
 * @param {ClaimRecord[]} claims
 * @returns {string}
 */
export function sayWho(data, claims) {
  const { sources } = Index.of(data);
  /** @type {Map<string, Set<string>>} */
  const locators = new Map();
  for (const claim of [...claims].sort((a, b) => ORDER.indexOf(a.stance) - ORDER.indexOf(b.stance))) {
    const source = get(sources, claim.source);
    const who = [VERBS.get(claim.stance), nameChain(data, claim)].filter(isThere).join(" ");
    ensure(locators, `${who} (${source.label}`, () => new Set()).add(claim.at);
  }
  return [...locators].map(([key, at]) => `${key} ${[...at].join(", ")})`).join("; ");
}

/**
 * Return whether speakers take a singular or a plural verb.
 * @param {Speaker[]} speakers
 */
export const numberOf = (speakers) => (speakers.length > 1 || speakers[0].plural ? "many" : "one");

/**
 * List the origins of claims, in their order.
 * @param {Payload} data
 * @param {ClaimRecord[]} claims
 * @returns {Speaker[]}
 */
export function list(data, claims) {
  const { actors, sources } = Index.of(data);
  const speakers = claims.map(({ by: [entry], by_many: [plural], by_labels: [label], source }) => {
    if (entry === undefined) return { entry: source, said: get(sources, source).label, plural: false };
    return { entry, said: actors.get(entry)?.said ?? label, plural };
  });
  return [...new Map(speakers.map((speaker) => [speaker.entry, speaker])).values()];
}
