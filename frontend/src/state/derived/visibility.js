// Visibility in the picture, from scope, focus and switches: which relations are drawn, which actors
// are drawn in full, faintly, in their body's dot, or not at all. Positions never change.
import { computed } from "@preact/signals-core";
import * as Focus from "../../core/focus.js";
import * as OnlyClaimants from "../../core/onlyclaimants.js";
import * as Scope from "../../core/scope.js";
import * as Text from "../../core/text.js";
import * as Data from "../data.js";
import * as State from "../state.js";
import * as Folding from "./folding.js";
import * as Stage from "./stage.js";

/** @import { ReadonlySignal } from "@preact/signals-core" */
/** @import { Supported, Visible } from "../types.js" */

/** @type {ReadonlyMap<string, string>} */
const UNFOLDED = new Map();

/**
 * The actors that are not drawn because no claim is about them.
 * @type {ReadonlySignal<Set<string>>}
 */
export const undrawn = computed(() => {
  const { draw, near } = State.get();
  return new Set(draw.includes("claimants") ? [] : OnlyClaimants.list(Data.record).filter((id) => !near.has(id)));
});

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
    undrawn: 0,
    folds: UNFOLDED,
    inside: 0,
    staged: null,
  };
});

const inFocus = computed(() => {
  const { near, hide } = State.get();
  const drawn = undrawn.value.size ? draw(inScope.value, undrawn.value) : inScope.value;
  return near.size || hide.length ? narrow(drawn, near, new Set(hide)) : drawn;
});

/** @type {(base: Visible, left: Set<string>) => Visible} */
function draw(base, left) {
  const [full, faint] = [base.full, base.faint].map((ids) => new Set([...ids].filter((id) => !left.has(id))));
  return { ...base, full, faint, undrawn: base.full.size + base.faint.size - full.size - faint.size };
}

/**
 * The actors that have a dot ready; null where all have. In focus, those with most ties.
 * @type {ReadonlySignal<Set<string>|null>}
 */
const ready = computed(() => {
  const staged = Stage.staged.value;
  if (!staged || !State.get().near.size) return staged;
  const { full, faint } = inFocus.value;
  return new Set([...staged, ...State.get().near.keys(), ...Stage.byTies([...full, ...faint])].slice(0, Stage.MOST));
});

/** The actors that have a dot ready, visible or not. */
export const dots = computed(() => (ready.value ? Text.sorted([...ready.value].filter(Data.isActor)) : Data.ids));

/**
 * The relations that have a line ready, whether it is visible or not.
 * @type {ReadonlySignal<Supported[]>}
 */
export const lines = computed(() => {
  const { drawn } = Data.view(State.get().scope);
  return ready.value ? listAmong(dots.value) : drawn;
});

/**
 * The drawn relations among a few actors, in their order. It doesn't look at all others.
 * @param {string[]} ids sorted
 */
function listAmong(ids) {
  const { ofActor } = Data.view(State.get().scope);
  const there = new Set(ids);
  return ids.flatMap((id) => [...new Set(ofActor.get(id))].filter(({ from, to }) => from === id && there.has(to)));
}

const onStage = computed(() => (ready.value ? keepOnly(inFocus.value, dots.value) : inFocus.value));

/** @type {(base: Visible, ids: string[]) => Visible} */
function keepOnly(base, ids) {
  const [full, faint] = [base.full, base.faint].map((all) => new Set(ids.filter((id) => all.has(id))));
  const relations = listAmong(ids.filter((id) => full.has(id) || faint.has(id)));
  const actors = full.size + faint.size;
  const cut = State.get().near.size ? base.full.size + base.faint.size - actors : 0;
  return { ...base, full, faint, relations, staged: { actors, relations: relations.length, cut } };
}

/**
 * What is visible in the picture. Actors in `full` are drawn in full; those in `faint` have no
 * relation in the scope; those in `folds` are in the dot of their body; all others are of excluded
 * kinds, out of focus, hidden, undrawn or not on the
 * stage.
 */
export const visible = computed(() => fold(onStage.value, Folding.folded.value));

/** @type {(base: Visible, near: ReadonlyMap<string, number>, hidden: Set<string>) => Visible} */
function narrow(base, near, hidden) {
  const { relations: all, full, faint } = base;
  const reached = near.size ? Focus.reach(near, all, hidden) : null;
  /** @param {string} id */
  const isKept = (id) => !hidden.has(id) && (!reached || reached.has(id));
  const relations = all.filter(({ from, to }) => isKept(from) && isKept(to));
  const left = [full, faint].map((ids) => new Set([...ids].filter(isKept)));
  const actors = full.size + faint.size - left[0].size - left[1].size;
  return { ...base, relations, full: left[0], faint: left[1], out: { actors, relations: all.length - relations.length } };
}

/**
 * Fold members into bodies that are drawn. Relations within a body have no line.
 * @type {(base: Visible, folded: ReadonlyMap<string, string>) => Visible}
 */
function fold(base, folded) {
  /** @param {string} id */
  const isDrawn = (id) => base.full.has(id) || base.faint.has(id);
  const folds = new Map([...folded].filter((pair) => pair.every(isDrawn)));
  if (!folds.size) return base;
  /** @param {string} id */
  const dotOf = (id) => folds.get(id) ?? id;
  const full = new Set([...base.full].map(dotOf));
  const relations = base.relations.filter(({ from, to }) => dotOf(from) !== dotOf(to));
  return {
    ...base, relations, full, folds,
    faint: new Set([...base.faint].filter((id) => !folds.has(id) && !full.has(id))),
    inside: base.relations.length - relations.length,
  };
}

/**
 * Return the actor whose dot stands for an actor: its body if it is folded, else itself.
 * @param {string} id
 */
export const standIn = (id) => visible.value.folds.get(id) ?? id;

/**
 * Return whether an actor has a dot of its own in the picture, faintly or in full.
 * @param {string} id
 */
export const isVisible = (id) => visible.value.full.has(id) || visible.value.faint.has(id);

/**
 * Return whether an actor is in the picture, with a dot of its own or in that of its body.
 * @param {string} id
 */
export const isPresent = (id) => isVisible(standIn(id));

/**
 * Return whether an actor is drawn in full in the scope, in focus or not.
 * @param {string} id
 */
export const isInScope = (id) => inScope.value.full.has(id);
