// Who makes claims, or is named in them besides their ends: claims by actor.
import * as Index from "./index.js";
import { ensure } from "./lookup.js";
import * as Names from "./names.js";

/** @import { ClaimRecord, Payload } from "./types.js" */
/** @typedef {Map<string, ClaimRecord[]>} ByActor */

/** @type {WeakMap<Payload, {says: ByActor, via: ByActor, against: ByActor}>} */
const tables = new WeakMap();

/** @param {Payload} data */
const tablesOf = (data) => ensure(tables, data, () => ({
  says: group(data.claims, Names.speakersOf),
  via: group(Index.of(data).groups.flat(), ({ via }) => via),
  against: group(Index.of(data).groups.flat(), ({ against }) => against),
}));

/** @type {(claims: ClaimRecord[], namesOf: (claim: ClaimRecord) => readonly string[]) => ByActor} */
function group(claims, namesOf) {
  /** @type {ByActor} */
  const found = new Map();
  for (const claim of claims) {
    const names = namesOf(claim);
    for (const id of names.length > 1 ? new Set(names) : names) ensure(found, id, () => []).push(claim);
  }
  return found;
}

/**
 * List the claims that an actor makes or passes on, in reading order.
 * @type {(data: Payload, id: string) => ClaimRecord[]}
 */
export const says = (data, id) => tablesOf(data).says.get(id) ?? [];

/**
 * List the claims that name an actor as a channel, or as the one fought against, in the order of relations.
 * @type {(data: Payload, id: string, field: "via"|"against") => ClaimRecord[]}
 */
export const named = (data, id, field) => tablesOf(data)[field].get(id) ?? [];
