// What the scope and the focus make of the picture: which relations are drawn, which actors take
// part, which only keep their place, faintly, and which are left out. Nobody ever moves.
import * as Focus from "../core/focus.js";
import * as Scope from "../core/scope.js";
import * as Data from "./data.js";
import * as State from "./state.js";

let last = { scope: null, base: null };
let now = { key: null, shown: null };

/**
 * Return what the picture shows now. An actor that is in `full` takes part; in `faint`, the scope
 * leaves it without a relation; all others are of kinds that the scope leaves out, out of focus
 * or hidden.
 * @returns {{relations: object[], full: Set<string>, faint: Set<string>,
 *   out: {actors: number, relations: number}}} out: what is out of focus or hidden
 */
export function get() {
  const { scope, near, hide } = State.get();
  if (last.scope !== scope) {
    last = { scope, base: build(scope) };
    now = { key: null, shown: null };
  }
  const key = `${near} ${hide}`;
  if (now.key !== key) now = { key, shown: key === " " ? last.base : narrow(last.base, near, hide) };
  return now.shown;
}

function build(scope) {
  const { drawn, ofActor } = Data.view(scope);
  const isNarrow = Object.keys(Scope.asGiven(scope)).some((name) => name !== "kinds");
  const isOfKind = (id) => !scope.kinds.length || scope.kinds.includes(Data.actor(id).kind);
  const there = Data.ids.filter(isOfKind);
  const takesPart = (id) => !isNarrow || ofActor.has(id);
  return {
    relations: drawn,
    full: new Set(there.filter(takesPart)),
    faint: new Set(there.filter((id) => !takesPart(id))),
    out: { actors: 0, relations: 0 },
  };
}

function narrow({ relations: all, full, faint }, near, hide) {
  const hidden = new Set(Focus.ids(hide));
  const centres = Focus.read(near);
  const reached = centres.size ? Focus.reach(centres, all, hidden) : null;
  const stays = (id) => !hidden.has(id) && (!reached || reached.has(id));
  const relations = all.filter(({ from, to }) => stays(from) && stays(to));
  const left = [full, faint].map((ids) => new Set([...ids].filter(stays)));
  const actors = full.size + faint.size - left[0].size - left[1].size;
  return { relations, full: left[0], faint: left[1], out: { actors, relations: all.length - relations.length } };
}

/** Tell whether an actor is in the picture, faintly or not. */
export const has = (id) => get().full.has(id) || get().faint.has(id);

/** Tell whether an actor takes part in what the scope shows, in focus or not. */
export function isInScope(id) {
  get();
  return last.base.full.has(id);
}

export const isFull = (id) => get().full.has(id);
