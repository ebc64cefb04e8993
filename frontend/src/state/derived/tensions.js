// The tensions of the scope, and the selected one.
import { computed } from "@preact/signals-core";
import * as Tensions from "../../core/tensions.js";
import { record } from "../data.js";
import * as State from "../state.js";

/** The kinds that are listed by default, without the triangles that balance theory finds odd. */
export const DEFAULT_KINDS = Object.freeze(record.tensions.kinds.filter((kind) => kind.by_default).map(({ id }) => id));

/** The answer of `Tensions.list`. */
export const answer = computed(() => {
  const { scope, expected } = State.get();
  const kinds = record.tensions.kinds.map(({ id }) => id);
  return Tensions.list(record, scope, expected ? kinds : kinds.filter((id) => DEFAULT_KINDS.includes(id)));
});

/** The tension that is selected in its tab, or null. */
export const chosen = computed(() => {
  const { tab, picked } = State.get();
  if (tab !== "tensions" || !picked) return null;
  return answer.value.tensions.find(({ key }) => key === picked) ?? null;
});
