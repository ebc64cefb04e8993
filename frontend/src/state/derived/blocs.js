// The split into two blocs of what the scope shows, and the bloc that is chosen.
import { computed } from "@preact/signals-core";
import * as Relations from "../../core/relations.js";
import * as Splits from "../../core/splits.js";
import { record } from "../data.js";
import * as State from "../state.js";

export const LETTERS = Object.freeze(["A", "B"]);

/** The answer, as `Splits.find` gives it. */
export const answer = computed(() => Splits.find(record, State.get().scope));

/** In which bloc each actor is, as `Splits.place` has it. */
export const places = computed(() => Splits.place(answer.value.answer));

/** The relations that are answered for, by id; and how many are left out as undated. */
export const selected = computed(() => {
  const { relations, unknown } = Relations.select(record, answer.value.scope);
  return { unknown, relations: new Map(relations.map((relation) => [relation.id, relation])) };
});

/** The number of the bloc that is chosen in its tab; -1 where none is. */
export const chosen = computed(() => {
  const { tab, picked } = State.get();
  if (tab !== "blocs") return -1;
  const at = LETTERS.findIndex((letter) => picked === `bloc:${letter}`);
  return at >= 0 && answer.value.answer?.blocs[at] ? at : -1;
});
