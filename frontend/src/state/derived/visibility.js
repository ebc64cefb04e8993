// What the scope and the focus make of the picture: which relations are drawn, which actors take
// part, which only keep their place, faintly, and which are left out. Nobody ever moves.
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
  const there = Data.ids.filter(isOfKind);
  /** @param {string} id */
  const takesPart = (id) => !isNarrow || ofActor.has(id);
  return {
    relations: drawn,
    full: new Set(there.filter(takesPart)),
    faint: new Set(there.filter((id) => !takesPart(id))),
    out: { actors: 0, relations: 0 },
  };
});

/**
 * What the picture shows. An actor that is in `full` takes part; in `faint`, the scope leaves it
 * without a relation; all others are of kinds that the scope leaves out, out of focus or hidden;
 * `out` counts what is out of focus or hidden.
 */
export const visible = computed(() => {
  const { near, hide } = State.get();
  return near.size || hide.length ? narrow(inScope.value, near, new Set(hide)) : inScope.value;
});

/** @type {(base: Visible, near: ReadonlyMap<string, number>, hidden: Set<string>) => Visible} */
function narrow({ relations: all, full, faint }, near, hidden) {
  const reached = near.size ? Focus.reach(near, all, hidden) : null;
  /** @param {string} id */
  const stays = (id) => !hidden.has(id) && (!reached || reached.has(id));
  const relations = all.filter(({ from, to }) => stays(from) && stays(to));
  const left = [full, faint].map((ids) => new Set([...ids].filter(stays)));
  const actors = full.size + faint.size - left[0].size - left[1].size;
  return { relations, full: left[0], faint: left[1], out: { actors, relations: all.length - relations.length } };
}

/**
 * Tell whether an actor is in the picture, faintly or not.
 * @param {string} id
 */
export const isVisible = (id) => visible.value.full.has(id) || visible.value.faint.has(id);

/**
 * Tell whether an actor takes part in what the scope shows, in focus or not.
 * @param {string} id
 */
export const isInScope = (id) => inScope.value.full.has(id);
