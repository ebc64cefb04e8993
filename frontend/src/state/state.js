// The one state of the page. Events change it; everything shown is derived from it.
import { batch, signal } from "@preact/signals-core";
import * as Scope from "../core/scope.js";

/**
 * What the state is at first.
 *
 * select: "" or an actor's id, a relation's id ("us backs fsa"), or a pair ("turkey,syria").
 * from, to: what paths are asked for; path: which of those found is shown.
 * direction, longest, avoid, without_kinds, via, together, same_fight: how paths are asked for.
 * held: the scope is still being dragged, and no step of the history yet.
 * near: around whom the picture is drawn, and how many steps; hide: who is left out of it.
 * size: the measure that dots are sized by; "" for none.
 * tab: graph, table, sources, blocs or tensions.
 * table: which table; sort: its column, "-" before it for falling; find: what its rows must hold;
 * rows: how many are written out.
 * rests: whether Sources lists sources or claimants; opened: the source whose paragraphs are read,
 * or "none".
 * blocs: dots have the colours of their blocs; tensions: the one kind that is listed, if any;
 * expected: those that balance theory would expect are listed, too; picked: the bloc or tension chosen.
 * at: the part of the picture that is seen; null where it is all of it.
 * moved: where the reader has put actors.
 * focus: the actor under the keyboard; lit: what is highlighted for a moment.
 * lost: what is said of names in the address that are nobody's.
 */
export const FIRST = Object.freeze({
  select: "", from: "", to: "", path: 0, scope: Scope.EVERYTHING, held: false,
  direction: "any", longest: 4, avoid: Object.freeze([]), without_kinds: Object.freeze([]),
  via: false, together: false, same_fight: false,
  near: new Map(), hide: Object.freeze([]), size: "",
  tab: "graph", table: "relations", sort: "", find: "", rows: 100, rests: "sources", opened: "",
  blocs: false, tensions: "", expected: false, picked: "",
  at: null, moved: new Map(), focus: "", lit: null, lost: "",
});

const signals = Object.fromEntries(Object.entries(FIRST).map(([key, value]) => [key, signal(value)]));
const now = Object.freeze(Object.defineProperties({}, Object.fromEntries(
  Object.keys(FIRST).map((key) => [key, { enumerable: true, get: () => signals[key].value }]))));
const listeners = [];

/** Return the state, each part as it is when it is read. What is derived from a part follows it. */
export const get = () => now;

/**
 * Change parts of the state, and tell all who listen, once, where something did change.
 * @param {object} patch
 */
export function set(patch) {
  const changed = new Set(Object.keys(patch).filter((key) => !isSame(patch[key], signals[key].peek())));
  if (!changed.size) return;
  batch(() => { for (const key of changed) signals[key].value = patch[key]; });
  for (const listener of listeners) listener(now, changed);
}

// Lists and maps are the same where they hold the same; scopes are held by identity.
function isSame(one, other) {
  const isList = Array.isArray(one) || one instanceof Map;
  return one === other || (isList && JSON.stringify([...one]) === JSON.stringify([...other]));
}

/**
 * Be told of changes.
 * @param {(state: object, changed: Set<string>) => void} listener
 * @param {...string} keys only when one of these changes; always where none is given
 */
export function on(listener, ...keys) {
  listeners.push((state, changed) => {
    if (!keys.length || keys.some((key) => changed.has(key))) listener(state, changed);
  });
}

/**
 * Do some work as if parts of the state were others; nobody is told.
 * @param {object} patch
 * @param {() => any} work
 * @returns {any} what the work gives
 */
export function as(patch, work) {
  const before = Object.fromEntries(Object.keys(patch).map((key) => [key, signals[key].peek()]));
  const assign = (parts) => { for (const [key, value] of Object.entries(parts)) signals[key].value = value; };
  return batch(() => {
    try {
      assign(patch);
      return work();
    } finally {
      assign(before);
    }
  });
}

/** Take all choices of the scope back. */
export const clearScope = () => set({ scope: Scope.EVERYTHING });
