// The content of a scope for saving: its relations, and the actors and sources that they name.
import * as Index from "./index.js";
import { get } from "./lookup.js";
import * as Records from "./records.js";
import * as Relations from "./relations.js";
import * as Scope from "./scope.js";
import * as Text from "./text.js";

/** @import { AskedScope, ClaimRecord, Payload, SourceRecord } from "./types.js" */

/**
 * List the actors that a claim names: ends, claimants, opponents and channels.
 * @param {ClaimRecord} claim
 * @returns {string[]}
 */
const namesIn = ({ from, to, by, voice, against, via }) => [from, to, ...by, voice ?? "", ...against, ...via];

/**
 * List the ids of all actors that some claims name, in order; authors and publishers too.
 * @param {Payload} data
 * @param {ClaimRecord[]} claims
 * @returns {string[]}
 */
export function actorsOf(data, claims) {
  const index = Index.of(data);
  const named = claims.flatMap((claim) => [...namesIn(claim), ...(index.sources.get(claim.source)?.published_by ?? [])]);
  return Text.sorted(named.filter((id) => index.actors.has(id)));
}

/**
 * A source as data; in a narrowed scope, only the cited paragraphs.
 * @type {(source: SourceRecord, cited: Set<string>|null) => Partial<SourceRecord>}
 */
function describeSource({ id, title, author, publisher, short, published, genre, language, url, paragraphs }, cited) {
  const kept = paragraphs.filter((each) => !cited || cited.has(locatorKey(id, each.id)));
  return { id, title, author, publisher, short, published, genre, language, url, paragraphs: kept };
}

/** @type {(source: string, at: string) => string} */
const locatorKey = (source, at) => JSON.stringify([source, at]);

/** @type {(data: Payload, claims: ClaimRecord[]) => Partial<SourceRecord>[]} */
function listCited({ sources }, claims) {
  const cited = new Set(claims.map(({ source, at }) => locatorKey(source, at)));
  const kept = new Set(claims.map(({ source }) => source));
  return sources.filter(({ id }) => kept.has(id)).map((source) => describeSource(source, cited));
}

/**
 * Return the content of a scope as plain data.
 * @param {Payload} data
 * @param {AskedScope} scope
 * @param {string} words the scope in words
 */
export function make(data, scope, words) {
  const { relations, unknown } = Relations.select(data, scope);
  const claims = relations.flatMap((relation) => relation.claims);
  const given = Scope.asGiven(scope);
  const isNarrow = Object.keys(given).length > 0;
  const { actors, ids } = Index.of(data);
  const wanted = isNarrow ? actorsOf(data, claims) : ids;
  return {
    title: data.title,
    about: data.banner,
    shown: words,
    scope: given,
    unknown,
    actors: wanted.map((id) => get(actors, id)).map(({ id, name, kind, aliases, named_by: by, note }) =>
      ({ id, name, kind, aliases, named_by: by, note })),
    sources: isNarrow ? listCited(data, claims) : data.sources.map((each) => describeSource(each, null)),
    relations: relations.map((each) => Records.relation(data, each)),
  };
}
