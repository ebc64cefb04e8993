// The tensions of the scope, and the one that is chosen.
import { computed } from "@preact/signals-core";
import * as Tensions from "../../core/tensions.js";
import { record } from "../data.js";
import * as State from "../state.js";

/** The kinds that are listed unasked; balance theory would expect the others. */
export const USUAL = Object.freeze(record.tensions.kinds.filter((kind) => kind.by_default).map(({ id }) => id));

/** The answer, as `Tensions.list` gives it. */
export const answer = computed(() => {
  const { scope, expected } = State.get();
  const kinds = record.tensions.kinds.map(({ id }) => id);
  return Tensions.list(record, scope, expected ? kinds : kinds.filter((id) => USUAL.includes(id)));
});

/** The tension that is chosen in its tab; null where none is. */
export const chosen = computed(() => {
  const { tab, picked } = State.get();
  if (tab !== "tensions" || !picked) return null;
  return answer.value.tensions.find(({ key }) => key === picked) ?? null;
});
