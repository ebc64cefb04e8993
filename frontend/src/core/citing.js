// Claims as text to paste elsewhere: always with who says so, and in which paragraph of which source.
import * as Bidi from "./bidi.js";
import * as Index from "./index.js";
import { get } from "./lookup.js";
import * as Text from "./text.js";

/** @import { ClaimRecord, Payload, SourceRecord } from "./types.js" */

/**
 * Name the place of a claim in its source: "headline", "paragraph 3".
 * @param {string} at its id, such as "p3"
 */
export const namePlace = (at) => (at === "headline" ? at : `paragraph ${at.replace(/^p(?=\d+$)/, "")}`);

/** @type {(source: SourceRecord, at?: string) => string} */
function cite({ cite: text, url }, at) {
  return ["Source:", text, at && `${Bidi.capitalise(namePlace(at))}.`, url || "No web address is recorded."].filter(Boolean).join(" ");
}

/** @param {ClaimRecord} claim */
const quoteOf = ({ quote }) => quote && `“${Bidi.isolate(quote)}”`;

/**
 * Write one claim with its source; the source's own words come first where they are recorded.
 * @param {Payload} data
 * @param {ClaimRecord} claim
 * @returns {string} two or three lines
 */
export const claim = (data, claim) => [quoteOf(claim), claim.sentence, cite(get(Index.of(data).sources, claim.source), claim.at)]
  .filter(Boolean).join("\n");

/**
 * Write several claims under one heading; each names its paragraph, and every source is cited once.
 * @param {Payload} data
 * @param {string} heading such as "Claimed: Turkey backs the YPG"
 * @param {ClaimRecord[]} claims
 * @param {string[]} [notes] what else has to be said, a line each
 * @returns {string}
 */
export function list(data, heading, claims, notes = []) {
  const { sources } = Index.of(data);
  const cited = Text.sorted(claims.map(({ source }) => source));
  return [
    heading,
    ...claims.map((each) => `- ${[quoteOf(each), each.sentence].filter(Boolean).join(" ")}`),
    ...cited.map((id) => cite(get(sources, id))),
    ...notes,
  ].join("\n");
}
