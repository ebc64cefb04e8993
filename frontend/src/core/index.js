// What the questions look up in the page's record again and again, worked out once a record.
import * as Dates from "./dates.js";
import * as Text from "./text.js";

const known = new WeakMap();

const byId = (records) => new Map(records.map((record) => [record.id, record]));

const dateOf = (text) => {
  if (!text || text === "past") return null;
  return { ...Dates.parse(text), about: text.startsWith("about ") };
};

/**
 * Return a claim as it stands in the record, with its dates read.
 * @param {object} claim
 * @returns {object}
 */
export const entryOf = (claim) => ({
  claim,
  supports: claim.stance === "supports",
  start: dateOf(claim.start),
  end: dateOf(claim.end),
  said: dateOf(claim.said),
});

function groupClaims(claims) {
  const groups = new Map();
  for (const claim of claims) {
    const key = JSON.stringify([claim.from, claim.to, claim.type]);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(entryOf(claim));
  }
  const parts = ([{ claim }]) => [claim.from, claim.to, claim.type];
  return [...groups.values()].sort((a, b) => Text.compareAll(parts(a), parts(b)));
}

// Sorted backwards, so that the first actor keeps a name that two share.
function nameActors(actors) {
  const names = new Map();
  for (const actor of [...actors].sort((a, b) => Text.compare(b.id, a.id))) {
    for (const name of [...actor.aliases, actor.name, actor.id]) {
      names.set(Text.fold(name), actor.id);
    }
  }
  return names;
}

function build(data) {
  const actors = byId(data.actors);
  const names = nameActors(data.actors);
  const idOr = (name) => names.get(Text.fold(name)) ?? name;
  const publishers = ({ author, publisher }) => [author, publisher].filter(Boolean).map(idOr);
  return Object.freeze({
    actors,
    names,
    ids: [...actors.keys()].sort(Text.compare),
    types: byId(data.vocabulary.types),
    sources: byId(data.sources),
    published_by: new Map(data.sources.map((source) => [source.id, publishers(source)])),
    strength: new Map(data.vocabulary.modes.map((mode, at) => [mode.id, at + 1])),
    groups: groupClaims(data.claims),
  });
}

/**
 * Return the look-up tables of the page's record; they are built once and kept.
 * actors, types, sources: records by id; ids: all actors in order; names: folded name to actor
 * id; published_by: source id to the ids or names of its author and publisher; strength: mode to
 * 1 (weakest) and up; groups: the claims of one relation each, in the order of from, to and type.
 * @param {object} data
 * @returns {object}
 */
export function of(data) {
  if (!known.has(data)) known.set(data, build(data));
  return known.get(data);
}
