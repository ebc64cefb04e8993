// The one state of the page. Events change it; everything shown is computed from it.
import * as Scope from "../core/scope.js";
import * as Data from "./data.js";

// select: "" or an actor's id, a relation's id ("us backs fsa"), or a pair ("turkey,syria").
// from, to: what paths are asked for; path: which of those found is shown.
// held: the scope is still being dragged, and no step of the history yet.
// tab: graph, table, sources, blocs or tensions; table: which table; sort: its column, "-" before it for falling;
// find: what its rows must hold; rows: how many are written out.
// rests: whether Sources lists sources or claimants; opened: the source whose paragraphs are read, or "none".
// direction, longest, avoid, without_kinds, via, together, same_fight: how paths are asked for, as text.
// near: around whom the picture is drawn ("turkey:2,us:1"); hide: who is left out of it ("a,b").
// size: the measure that dots are sized by, if any; ranking: its answer, once there is one.
// at: the part of the picture that is seen, "x,y,scale"; "" where it is all of it.
// moved: where the reader has put actors, "us:10:-20,iran:0:5".
// lost: what is said of names in the address that are nobody's.
// blocs: "yes" while dots have the colours of their blocs; tensions: the one kind that is listed, if
// any; expected: "yes" to list what balance theory would expect; picked: the bloc or tension chosen.
// focus: the actor under the keyboard; lit: actors and relations lit for a moment.
let state = Object.freeze({
  select: "", from: "", to: "", path: 0, scope: Scope.EVERYTHING, held: false, focus: "", lit: null,
  direction: "any", longest: "4", avoid: "", without_kinds: "", via: "", together: "", same_fight: "", near: "", hide: "", size: "", ranking: null, lost: "",
  tab: "graph", table: "relations", sort: "", find: "", rows: 100, rests: "sources", opened: "", at: "", moved: "",
  blocs: "", tensions: "", expected: "", picked: "",
});
const listeners = [];

/**
 * Change parts of the state, and tell all who listen, once, where something did change.
 * @param {object} patch
 */
export function set(patch) {
  const changed = new Set(Object.keys(patch).filter((key) => patch[key] !== state[key]));
  if (!changed.size) return;
  state = Object.freeze({ ...state, ...patch });
  for (const listener of listeners) listener(state, changed);
}

/**
 * Be told of changes.
 * @param {(state: object, changed: Set<string>) => void} listener
 * @param {...string} keys only when one of these changes; always where none is given
 */
export function on(listener, ...keys) {
  listeners.push((now, changed) => {
    if (!keys.length || keys.some((key) => changed.has(key))) listener(now, changed);
  });
}

/**
 * Do some work as if parts of the state were others; nobody is told.
 * @param {object} patch
 * @param {() => any} work
 * @returns {any} what the work gives
 */
export function as(patch, work) {
  const before = state;
  try {
    state = Object.freeze({ ...state, ...patch });
    return work();
  } finally {
    state = before;
  }
}

/**
 * Tell what a text selects; null where it is nothing in the data.
 * @param {string} select
 * @returns {{kind: "actor"|"relation"|"pair", actors: string[], relation?: object, isOutside?: boolean}|null}
 *   isOutside: the relation is none of the scope's, and is given with all its claims
 */
export function parse(select) {
  if (Data.actor(select)) return { kind: "actor", actors: [select] };
  const inside = Data.view(state.scope).byId.get(select);
  const relation = inside ?? Data.view(Scope.EVERYTHING).byId.get(select);
  if (relation) return { kind: "relation", actors: [relation.from, relation.to], relation, isOutside: !inside };
  const pair = select.split(",");
  if (pair.length === 2 && pair[0] !== pair[1] && pair.every((id) => Data.actor(id))) {
    return { kind: "pair", actors: pair };
  }
  return null;
}

export const get = () => state;
export const selected = () => parse(state.select);

/** Take all choices of the scope back. */
export const clearScope = () => set({ scope: Scope.EVERYTHING });
