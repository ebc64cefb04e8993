// The single state of the page. Events change it; everything on the page is derived from it.
import { batch, signal } from "@preact/signals-core";
import * as Scope from "../core/scope.js";

/** @import { Signal } from "@preact/signals-core" */
/** @import { PageState } from "./types.js" */

/**
 * The initial state.
 * @type {Readonly<PageState>}
 */
export const FIRST = Object.freeze({
  select: "", from: "", to: "", path: 0, scope: Scope.EVERYTHING, isDragging: false,
  direction: "any", longest: 4, avoid: Object.freeze([]), without_kinds: Object.freeze([]),
  via: false, together: false, same_fight: false,
  near: new Map(), hide: Object.freeze([]), size: "", width: "",
  tab: "graph", table: "relations", sort: "", find: "", ends: "", among: "", rows: 100, rests: "sources", opened: "",
  blocs: false, names: false, draw: Object.freeze([]), unfold: Object.freeze([]), tensions: "", expected: false, picked: "",
  camp: "", stage: Object.freeze([]), at: null, moved: new Map(), moved_upright: new Map(), focus: "", hovered: null, addressProblem: "",
});

const KEYS = /** @type {(keyof PageState)[]} */ (Object.keys(FIRST));
const signals = /** @type {Record<keyof PageState, Signal<unknown>>} */ (
  Object.fromEntries(KEYS.map((key) => [key, signal(/** @type {unknown} */ (FIRST[key]))])));
const now = /** @type {Readonly<PageState>} */ (Object.freeze(Object.defineProperties({}, Object.fromEntries(
  KEYS.map((key) => [key, { enumerable: true, get: () => signals[key].value }])))));

/** @typedef {(state: Readonly<PageState>, changed: Set<keyof PageState>) => void} Listener */
/** @type {Listener[]} */
const listeners = [];

/** Return the live state: reading a part gives its current value and makes computed values depend on it. */
export const get = () => now;

/**
 * Change parts of the state, and notify all listeners once if something changed.
 * @param {Partial<PageState>} patch
 */
export function set(patch) {
  const changed = new Set(keysOf(patch).filter((key) => !isSame(patch[key], signals[key].peek())));
  if (!changed.size) return;
  batch(() => { for (const key of changed) signals[key].value = patch[key]; });
  for (const listener of listeners) listener(now, changed);
}

/** @type {(patch: Partial<PageState>) => (keyof PageState)[]} */
const keysOf = (patch) => KEYS.filter((key) => Object.hasOwn(patch, key));

/**
 * A value as text, for comparing lists, maps and points by content; null for others, such as scopes,
 * which are compared by identity.
 * @param {unknown} value
 */
function written(value) {
  if (Array.isArray(value) || value instanceof Map) return JSON.stringify([...value]);
  return typeof value === "object" && value !== null && "x" in value ? JSON.stringify(value) : null;
}

/** @type {(one: unknown, other: unknown) => boolean} */
const isSame = (one, other) => one === other || (written(one) !== null && written(one) === written(other));

/**
 * Listen to changes.
 * @param {Listener} listener
 * @param {...keyof PageState} keys only if one of these changes; all changes if omitted
 */
export function on(listener, ...keys) {
  listeners.push((state, changed) => {
    if (!keys.length || keys.some((key) => changed.has(key))) listener(state, changed);
  });
}

/**
 * Run some work as if parts of the state were different, without notifying listeners.
 * @template T
 * @param {Partial<PageState>} patch
 * @param {() => T} work
 * @returns {T} the result of the work
 */
export function as(patch, work) {
  const before = Object.fromEntries(keysOf(patch).map((key) => [key, signals[key].peek()]));
  /** @param {Partial<PageState>} parts */
  const assign = (parts) => { for (const key of keysOf(parts)) signals[key].value = parts[key]; };
  return batch(() => {
    try {
      assign(patch);
      return work();
    } finally {
      assign(before);
    }
  });
}

/** Reset all filters of the scope, and the table's to what the overview counted in it. */
export const clearScope = () => set({ scope: Scope.EVERYTHING, among: "" });
