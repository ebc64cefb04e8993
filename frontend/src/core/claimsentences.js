// The sentence of a claim: always with claimant, place and strength, as Python words it.
import * as Bidi from "./bidi.js";
import * as ClaimWords from "./claimwords.js";
import * as Index from "./index.js";
import { get } from "./lookup.js";
import * as Phrases from "./phrases.js";
import * as Text from "./text.js";

/** @import { ClaimRecord, Payload } from "./types.js" */

/**
 * Word a claim with its claimant, source, genre and place; mark a private one.
 * @param {Payload} data
 * @param {ClaimRecord} claim
 * @returns {string}
 */
export function say(data, claim) {
  const { stance, by, private: isPrivate } = claim;
  const { who, place } = attribute(data, claim);
  const isFor = stance === "supports";
  const given = { who: isFor ? who : Bidi.capitalise(who), place, what: ClaimWords.state(data, claim) };
  const isMany = !isFor && by.length > 0 && ClaimWords.isPlural(data, by[0]);
  const mark = isPrivate ? ` ${Phrases.say(data, "claim-private")}` : "";
  return Phrases.say(data, `claim-${stance}`, given, isMany) + mark;
}

/** @type {(data: Payload, claim: ClaimRecord) => {who: string, place: string}} */
function attribute(data, { by, own_voice: own, source, at }) {
  const { label, genre } = get(Index.of(data).sources, source);
  const who = nameChain(data, by, label);
  const isItself = own && who === label;
  const place = [isItself ? "" : label, genre ? Bidi.isolate(genre) : "", Bidi.isolate(at)].filter(Boolean).join(", ");
  return { who, place: own ? place : Phrases.say(data, "claim-in", { place }) };
}

/** @type {(data: Payload, by: string[], source: string) => string} */
function nameChain(data, by, source) {
  const [origin, ...relays] = by.map((entry) => ClaimWords.sayClaimant(data, entry));
  if (origin === undefined) return source;
  return relays.length ? Phrases.say(data, "relayed-by", { origin, relays: Text.joinAnd(relays) }) : origin;
}
