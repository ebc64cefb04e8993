// The highlighted part of the picture: what is hovered in a list, otherwise the selection with its
// neighbours, otherwise the open tension, bloc or path.
import { computed } from "@preact/signals-core";
import * as Data from "../data.js";
import * as State from "../state.js";
import * as FoundBlocs from "./blocs.js";
import * as FoundPaths from "./paths.js";
import { selection } from "./selection.js";
import * as Stage from "./stage.js";
import * as FoundTensions from "./tensions.js";
import { dots, isPresent, standIn } from "./visibility.js";

const PAIRED = ["clients-clash", "proxy", "common-enemy", "common-backer"]; // kinds whose main actors are the first two

/** @import { ReadonlySignal } from "@preact/signals-core" */
/** @import { Highlight, Path, Relation, Selected, Tension } from "../types.js" */

/**
 * The current highlight; null if there is none.
 * @type {ReadonlySignal<Highlight|null>}
 */
export const highlight = computed(() => {
  const { hovered } = State.get();
  if (hovered?.actors.size) return hovered;
  if (selection.value) return ofSelection(selection.value);
  if (FoundTensions.chosen.value) return ofTension(FoundTensions.chosen.value);
  if (FoundBlocs.chosen.value >= 0) return onStage(ofBloc(FoundBlocs.chosen.value));
  return FoundPaths.current.value ? ofPath(FoundPaths.current.value) : null;
});

/** @param {Highlight} found @returns {Highlight|null} null where a large network has none of it on its stage */
const onStage = (found) => (Stage.isOn && !found.actors.size ? null : found);

/**
 * Highlight an actor and its neighbours.
 * @type {(id: string) => Highlight}
 */
export const ofActor = (id) => ofSelection({ kind: "actor", actors: [id] });

/** @type {(selected: Selected) => Highlight} */
function ofSelection({ kind, actors, relation }) {
  const [first, second] = actors;
  const around = [...(Data.view(State.get().scope).ofActor.get(first) ?? []), ...listDenied(first)];
  /** @type {Relation[]} */
  let relations = relation ? [relation] : around.filter((each) => isPresent(Data.other(each, first)));
  if (kind === "pair") relations = around.filter((each) => Data.other(each, first) === second);
  return make(relations, actors);
}

/**
 * List what is only denied or not confirmed of an actor, while that is drawn.
 * @param {string} id
 */
const listDenied = (id) => (State.get().draw.includes("denied") ? Data.view(State.get().scope).all : [])
  .filter(({ standing, from, to }) => !standing && (from === id || to === id));

/** @type {(tension: Tension) => Highlight} */
export const ofTension = ({ kind, relations, actors }) =>
  make(relations, PAIRED.includes(kind) ? actors.slice(0, 2) : actors);

/**
 * Highlight a bloc: its actors, and the signed ties between them.
 * @type {(at: number) => Highlight}
 */
export function ofBloc(at) {
  const within = new Set(FoundBlocs.answer.value.answer?.blocs[at].filter(isPresent));
  const ties = [...FoundBlocs.selected.value.relations.values()].filter(({ from, to, sign, standing }) =>
    sign && standing && within.has(from) && within.has(to));
  return { ...make(ties, []), actors: new Set([...within].map(standIn)) };
}

/** @type {(path: Path) => Highlight} */
export const ofPath = ({ hops, actors }) =>
  make(hops.flatMap((hop) => hop.relations), [actors[0], actors[actors.length - 1]]);

/**
 * Highlight relations, their ends, and chosen actors. A folded member has the dot of its body, and no
 * line to it; who is not on the stage has none either.
 * @type {(relations: readonly Relation[], chosen: string[]) => Highlight}
 */
function make(relations, chosen) {
  const there = new Set(dots.value);
  const staged = relations.filter(({ from, to }) => there.has(from) && there.has(to));
  const drawn = staged.filter(({ from, to }) => standIn(from) !== standIn(to));
  const ends = staged.flatMap(({ from, to }) => [from, to]);
  const ringed = chosen.filter((id) => there.has(id));
  return {
    actors: new Set([...ends, ...ringed].map(standIn)),
    relations: new Set(drawn.map(({ id }) => id)),
    chosen: ringed.map(standIn),
  };
}
