// Actors that only make or pass on claims: no claim is about them.
import * as Index from "./index.js";
import { ensure } from "./lookup.js";
import * as Names from "./names.js";

/** @import { ClaimRecord, Payload } from "./types.js" */

/** @type {WeakMap<Payload, string[]>} */
const known = new WeakMap();

/** @param {ClaimRecord} claim */
const subjectsOf = ({ from, to, via, against }) => [from, to, ...via, ...against];

/**
 * List the actors that only make or pass on claims, or publish a source.
 * @param {Payload} data
 */
export const list = (data) => ensure(known, data, () => {
  const { ids, sources } = Index.of(data);
  const subjects = new Set(data.claims.flatMap(subjectsOf));
  const speaking = new Set([...data.claims.flatMap(Names.speakersOf), ...[...sources.values()].flatMap((source) => source.published_by)]);
  return ids.filter((id) => speaking.has(id) && !subjects.has(id));
});
