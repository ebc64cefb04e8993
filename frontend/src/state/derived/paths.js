// The answer to the path question, and the selected path.
import { computed } from "@preact/signals-core";
import * as Errors from "../../core/errors.js";
import * as Paths from "../../core/paths.js";
import * as Phrases from "../../core/phrases.js";
import * as Data from "../data.js";
import * as State from "../state.js";

/** @import { AskedScope, PathAnswer } from "../types.js" */
/** @typedef {Pick<PathAnswer, "paths"|"beyond"|"lifts"> & Partial<PathAnswer>} Answer */

/** The options of the path question in the state. */
export const OPTIONS = /** @type {const} */ (["direction", "longest", "avoid", "without_kinds", "via", "together", "same_fight"]);

/** The answer of `Paths.find`; null if there is no question. */
export const answer = computed(() => {
  const { from, to, scope, direction, longest, avoid, without_kinds, via, together, same_fight } = State.get();
  if (!from || !to || from === to) return null;
  return find({ from, to, scope, direction, max_length: longest, avoid, without_kinds, via, together, same_fight });
});

/** @type {(question: Parameters<typeof Paths.find>[2] & {scope: AskedScope, avoid: readonly string[]}) => Answer} */
function find(question) {
  try {
    return Paths.find(Data.record, Data.view(question.scope).selection, question);
  } catch (error) {
    const lifts = [{ words: Phrases.say(Data.record, "lift-avoid"), lift: { avoid: [] }, steps: 0 }];
    return { paths: [], beyond: Errors.messageOf(Data.record, error), lifts: question.avoid.length ? lifts : [] };
  }
}

/** The selected path, or null. */
export const current = computed(() => answer.value?.paths[State.get().path] ?? null);
