// The page's record, read once; and what a scope makes of it.
import * as Bidi from "../core/bidi.js";
import * as Index from "../core/index.js";
import * as Standing from "../core/standing.js";

export const record = JSON.parse(document.getElementById("data").textContent);
const index = Index.of(record);
const mapOf = (list) => new Map(list.map((each) => [each.id, each]));
export const kinds = mapOf(record.vocabulary.kinds);
export const modes = mapOf(record.vocabulary.modes);
const paragraphs = new Map(record.sources.map(({ id, paragraphs }) => [id, mapOf(paragraphs)]));
const SIGNS = new Map([[1, "positive"], [-1, "negative"], [0, "neutral"]]);

const views = new WeakMap();

/**
 * Return what a scope is about: all relations, those that are drawn, and those of each actor.
 * @param {object} scope
 * @returns {{selection: object, all: object[], drawn: object[], byId: Map, ofActor: Map,
 *   unknown: number}} selection: as `Standing.select` gives it
 */
export function view(scope) {
  if (!views.has(scope)) views.set(scope, build(scope));
  return views.get(scope);
}

function build(scope) {
  const selection = Standing.select(record, scope);
  const { relations, unknown } = selection;
  const drawn = relations.filter((relation) => relation.standing);
  const ofActor = new Map();
  for (const relation of drawn) {
    for (const end of [relation.from, relation.to]) {
      if (!ofActor.has(end)) ofActor.set(end, []);
      ofActor.get(end).push(relation);
    }
  }
  return { selection, all: relations, drawn, byId: mapOf(relations), ofActor, unknown };
}

export const actor = (id) => index.actors.get(id);
export const shown = (id) => actor(id)?.shown ?? Bidi.isolate(id);
export const said = (id) => actor(id)?.said ?? Bidi.isolate(id);
// A name as one would type it: without the marks that keep it apart in a line.
export const typed = (id) => Bidi.dropMarks(actor(id).kind === "umbrella" ? `“${actor(id).name}”` : actor(id).name);
export const other = (relation, id) => (relation.from === id ? relation.to : relation.from);
export const signOf = (relation) => SIGNS.get(relation.sign);
// Ended, and not asked about at a date on which it held.
export const isPast = ({ ended, holds }) => ended && holds !== "yes";
export const paragraph = (source, at) => paragraphs.get(source)?.get(at);

export const types = index.types;
export const sources = index.sources;
export const ids = index.ids;
