// Who speaks: the origins of claims, and chains of claimants, in words.
import * as Index from "./index.js";
import * as Text from "./text.js";

const ORDER = ["supports", "denies", "withholds"];
const VERBS = new Map([["denies", "denied by"], ["withholds", "not confirmed by"]]);

/**
 * Name who says a claim, origin first: "a soldier, relayed by Reuters".
 * @param {object} claim
 * @param {object} source
 * @returns {string}
 */
export function nameChain({ by_shown: [origin, ...relays] }, source) {
  if (origin === undefined) return source.label;
  return relays.length ? `${origin}, relayed by ${Text.joinAnd(relays)}` : origin;
}

/**
 * Say who makes claims, each with all places; then who denies it or doesn't confirm it.
 * @param {object[]} claims
 * @param {object} index
 * @returns {string}
 */
export function sayWho(claims, { sources }) {
  const places = new Map();
  for (const claim of [...claims].sort((a, b) => ORDER.indexOf(a.stance) - ORDER.indexOf(b.stance))) {
    const source = sources.get(claim.source);
    const who = [VERBS.get(claim.stance), nameChain(claim, source)].filter(Boolean).join(" ");
    const key = `${who} (${source.label}`;
    if (!places.has(key)) places.set(key, new Set());
    places.get(key).add(claim.at);
  }
  return [...places].map(([key, at]) => `${key} ${[...at].join(", ")})`).join("; ");
}

/** Tell whether some speakers take the verb for one or for many. */
export const numberOf = (speakers) => (speakers.length > 1 || speakers[0].plural ? "many" : "one");

/**
 * List who is the origin of claims, in their order.
 * @param {object} data
 * @param {object[]} claims
 * @returns {{entry: string, said: string, plural: boolean}[]}
 */
export function list(data, claims) {
  const { actors, sources } = Index.of(data);
  const speakers = claims.map(({ by: [entry], by_many: [plural], by_shown: [shown], source }) => {
    if (entry === undefined) return { entry: source, said: sources.get(source).label, plural: false };
    return { entry, said: actors.get(entry)?.said ?? shown, plural };
  });
  return [...new Map(speakers.map((speaker) => [speaker.entry, speaker])).values()];
}
