// The page's record, unpacked once, and the view of it for a scope.
import * as Bidi from "../core/bidi.js";
import * as Columns from "../core/columns.js";
import * as Index from "../core/index.js";
import { ensure, finish, get, once } from "../core/lookup.js";
import * as RelationMarks from "../core/relationmarks.js";
import * as Relations from "../core/relations.js";
import * as Scope from "../core/scope.js";
import * as Signs from "../core/signs.js";
import * as PageFile from "./pagefile.js";

/** @import { ActorRecord, AskedScope, Mode, Payload, Relation, Sign, SignName, Supported, View } from "./types.js" */

/** @type {Payload} */
export const record = Columns.unpack(PageFile.packed());
const index = Index.of(record);
/**
 * @template {{id: string}} T
 * @param {T[]} list
 * @returns {Map<string, T>}
 */
const mapOf = (list) => new Map(list.map((each) => [each.id, each]));
export const { kinds } = index;
const modes = mapOf(record.vocabulary.modes);
const signs = mapOf(record.vocabulary.signs);
const paragraphs = once(() => new Map(record.sources.map(({ id, paragraphs }) => [id, mapOf(paragraphs)])));
/** @type {WeakMap<AskedScope, View>} */
const views = new WeakMap();

/**
 * Return the view of a scope: all relations, the drawn ones, and those of each actor.
 * @param {AskedScope} scope
 */
export const view = (scope) => ensure(views, scope, () => finish(build(scope)));

/** @type {(scope: AskedScope) => Generator<void, View>} */
function* build(scope) {
  const selection = Relations.select(record, scope);
  yield;
  const { relations, unknown } = selection;
  const drawn = relations.filter(isSupported);
  const byId = mapOf(relations);
  yield;
  /** @type {View["ofActor"]} */
  const ofActor = new Map();
  for (const relation of drawn) {
    for (const end of [relation.from, relation.to]) ensure(ofActor, end, () => []).push(relation);
  }
  return { selection, all: relations, drawn, byId, ofActor, unknown };
}

/**
 * @param {Relation} relation
 * @returns {relation is Supported}
 */
function isSupported(relation) {
  return relation.standing !== null;
}

/** @type {(id: string|null) => ActorRecord|undefined} */
export const find = (id) => (id === null ? undefined : index.actors.get(id));
/** @param {string} id */
export const isActor = (id) => index.actors.has(id);
/** @param {string} id */
export const actor = (id) => get(index.actors, id);
/** @param {string} id */
export const nameOf = (id) => find(id)?.label ?? Bidi.isolate(id);
/** @param {string} id */
export const nameInSentence = (id) => find(id)?.said ?? Bidi.isolate(id);
/**
 * Return a name as one would type it, without isolate characters.
 * @param {string} id
 */
export function typedName(id) {
  const { kind: of, name } = actor(id);
  return Bidi.dropMarks(isUmbrella(of) ? `“${name}”` : name);
}
/** @param {{from: string, to: string}} relation @param {string} id */
export const other = (relation, id) => (relation.from === id ? relation.to : relation.from);
/** @param {{sign: Sign}} relation */
export const signOf = (relation) => Signs.nameOf(relation.sign);
/**
 * Return whether a relation has ended, unless the scope's dates are ones at which it applied.
 * @param {Relation} relation
 */
export const isPast = ({ ended, holds }) => ended && holds !== "yes";
/**
 * Return whether a relation has not begun, as its claims say, unless the scope's dates are ones at
 * which it applies.
 * @param {Relation} relation
 */
export const isToCome = (relation) => relation.start !== null && relation.holds !== "yes" && relation.claims.some(({ tense }) => tense === "future") &&
  RelationMarks.list(record, relation).some(({ id }) => id === "to-come");
/** @param {string} source @param {string} at */
export const paragraph = (source, at) => paragraphs().get(source)?.get(at);
/** @param {Mode} id */
export const mode = (id) => get(modes, id);
/** @param {string} id */
export const kind = (id) => get(kinds, id);
/**
 * Return whether a kind is for sets of groups that sources name together.
 * @param {string} id
 */
export const isUmbrella = (id) => kind(id).role === "umbrella";
/**
 * Return the default line style of a sign.
 * @param {SignName} id
 */
export const signStyle = (id) => get(signs, id);
/**
 * Return the type of a relation, with its line style.
 * @param {{type: string}} relation
 */
export const typeOf = ({ type }) => get(types, type);

export const types = index.types;
export const sources = index.sources;
export const ids = index.ids;

/**
 * Prepare in slices what nearly every part of the page asks for: the view of everything.
 * @returns {Generator<void, void>}
 */
export function* prepare() {
  yield* Relations.prepare(record);
  views.set(Scope.EVERYTHING, yield* build(Scope.EVERYTHING));
  yield;
}
