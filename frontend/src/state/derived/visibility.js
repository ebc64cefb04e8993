// Visibility in the picture, from scope and focus: which relations are drawn, which actors are drawn in
// full, faintly, or not at all. Positions never change.
import { computed } from "@preact/signals-core";
import * as Focus from "../../core/focus.js";
import * as Scope from "../../core/scope.js";
import * as Data from "../data.js";
import * as State from "../state.js";

/** @import { ReadonlySignal } from "@preact/signals-core" */
/** @import { Visible } from "../types.js" */

/** @type {ReadonlySignal<Visible>} */
const inScope = computed(() => {
  const { scope } = State.get();
  const { drawn, ofActor } = Data.view(scope);
  const isNarrow = Object.keys(Scope.asGiven(scope)).some((name) => name !== "kinds");
  /** @param {string} id */
  const isOfKind = (id) => !scope.kinds.length || scope.kinds.includes(Data.actor(id).kind);
  const candidates = Data.ids.filter(isOfKind);
  /** @param {string} id */
  const isInvolved = (id) => !isNarrow || ofActor.has(id);
  return {
    relations: drawn,
    full: new Set(candidates.filter(isInvolved)),
    faint: new Set(candidates.filter((id) => !isInvolved(id))),
    out: { actors: 0, relations: 0 },
  };
});

/**
 * What is visible in the picture. Actors in `full` are drawn in full; those in `faint` have no
 * relation in the scope; all others are of excluded kinds, out of focus or hidden; `out` counts what
 * is out of focus or hidden.
 */
export const visible = computed(() => {
  const { near, hide } = State.get();
  return near.size || hide.length ? narrow(inScope.value, near, new Set(hide)) : inScope.value;
});

/** @type {(base: Visible, near: ReadonlyMap<string, number>, hidden: Set<string>) => Visible} */
function narrow({ relations: all, full, faint }, near, hidden) {
  const reached = near.size ? Focus.reach(near, all, hidden) : null;
  /** @param {string} id */
  const isKept = (id) => !hidden.has(id) && (!reached || reached.has(id));
  const relations = all.filter(({ from, to }) => isKept(from) && isKept(to));
  const left = [full, faint].map((ids) => new Set([...ids].filter(isKept)));
  const actors = full.size + faint.size - left[0].size - left[1].size;
  return { relations, full: left[0], faint: left[1], out: { actors, relations: all.length - relations.length } };
}

/**
 * Return whether an actor is in the picture, faintly or in full.
 * @param {string} id
 */
export const isVisible = (id) => visible.value.full.has(id) || visible.value.faint.has(id);

/**
 * Return whether an actor is drawn in full in the scope, in focus or not.
 * @param {string} id
 */
export const isInScope = (id) => inScope.value.full.has(id);
