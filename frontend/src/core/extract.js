// What a scope holds, to be saved: its relations, and the actors and sources that they name.
import * as Index from "./index.js";
import * as Records from "./records.js";
import * as Scope from "./scope.js";
import * as Standing from "./standing.js";
import * as Text from "./text.js";

/**
 * List whom a claim names: its ends, its claimants, its opponents and its conduits.
 * @param {object} claim
 * @returns {string[]}
 */
const namesIn = ({ from, to, by, voice, against, via }) => [from, to, ...by, voice ?? "", ...against, ...via];

/**
 * List the ids of all actors that some claims name, in order; authors and publishers too.
 * @param {object} data
 * @param {object[]} claims
 * @returns {string[]}
 */
export function actorsOf(data, claims) {
  const index = Index.of(data);
  const named = claims.flatMap((claim) => [...namesIn(claim), ...(index.published_by.get(claim.source) ?? [])]);
  return Text.sorted(named.filter((id) => index.actors.has(id)));
}

// Of a source that a scope narrows, only the paragraphs that are cited.
function listSources({ sources }, claims, isNarrow) {
  const cited = new Set(claims.map(({ source, at }) => JSON.stringify([source, at])));
  const isCited = (source, at) => !isNarrow || cited.has(JSON.stringify([source, at]));
  const kept = new Set(claims.map(({ source }) => source));
  return sources.filter(({ id }) => !isNarrow || kept.has(id)).map(({ id, paragraphs, ...card }) => ({
    id, title: card.title, author: card.author, publisher: card.publisher, short: card.short,
    published: card.published, genre: card.genre, language: card.language, url: card.url,
    paragraphs: paragraphs.filter((each) => isCited(id, each.id)),
  }));
}

/**
 * Return what a scope holds, as plain data.
 * @param {object} data
 * @param {object} scope
 * @param {string} words the scope in words
 * @returns {object}
 */
export function make(data, scope, words) {
  const { relations, unknown } = Standing.select(data, scope);
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
    actors: wanted.map((id) => actors.get(id)).map(({ id, name, kind, aliases, named_by: by, note }) =>
      ({ id, name, kind, aliases, named_by: by, note })),
    sources: listSources(data, claims, isNarrow),
    relations: relations.map(Records.relation),
  };
}
