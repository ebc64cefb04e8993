// The split into two blocs for the scope, and the selected bloc.
import { computed } from "@preact/signals-core";
import * as BlocSplits from "../../core/blocsplits.js";
import * as Relations from "../../core/relations.js";
import { record } from "../data.js";
import * as State from "../state.js";

export const LETTERS = Object.freeze(["A", "B"]);

/** The answer of `BlocSplits.find`. */
export const answer = computed(() => BlocSplits.find(record, State.get().scope));

/** Each actor's bloc, from `BlocSplits.sidesOf`. */
export const sides = computed(() => BlocSplits.sidesOf(answer.value.answer));

/** The relations that the answer covers, by id, and the number of excluded undated ones. */
export const selected = computed(() => {
  const { relations, unknown } = Relations.select(record, answer.value.scope);
  return { unknown, relations: new Map(relations.map((relation) => [relation.id, relation])) };
});

/** The number of the bloc that is selected in its tab, or -1. */
export const chosen = computed(() => {
  const { tab, picked } = State.get();
  if (tab !== "blocs") return -1;
  const at = LETTERS.findIndex((letter) => picked === `bloc:${letter}`);
  return at >= 0 && answer.value.answer?.blocs[at] ? at : -1;
});
