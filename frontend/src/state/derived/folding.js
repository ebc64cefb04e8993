// Members that are folded into their body's dot: all but those of opened bodies, and those that are
// selected, in focus, or on the path or in the tension that is shown.
import { computed } from "@preact/signals-core";
import * as Members from "../../core/members.js";
import { record } from "../data.js";
import * as State from "../state.js";
import * as FoundPaths from "./paths.js";
import { selection } from "./selection.js";
import * as Stage from "./stage.js";
import * as FoundTensions from "./tensions.js";

/** @import { ReadonlySignal } from "@preact/signals-core" */

/** @type {ReadonlyMap<string, string>} */
const NONE = new Map();

/**
 * The body of each member, whether folded or not; empty while the switch is off, and over discs.
 * @type {ReadonlySignal<ReadonlyMap<string, string>>}
 */
export const members = computed(() => (State.get().draw.includes("folded") && !Stage.discs.value.length ? Members.find(record, State.get().scope) : NONE));

const asked = computed(() => new Set([
  ...(selection.value?.actors ?? []), ...State.get().near.keys(),
  ...(FoundPaths.current.value?.actors ?? []), ...(FoundTensions.chosen.value?.actors ?? []),
]));

/**
 * The body of each member to fold.
 * @type {ReadonlySignal<ReadonlyMap<string, string>>}
 */
export const folded = computed(() => {
  if (!members.value.size) return NONE;
  const { unfold } = State.get();
  return new Map([...members.value].filter(([member, body]) => !unfold.includes(body) && !asked.value.has(member)));
});

/**
 * List the members of a body, whether folded or not.
 * @param {string} body
 */
export const membersOf = (body) => [...members.value].filter(([, of]) => of === body).map(([member]) => member);

/**
 * Open a body, or fold its members into it again.
 * @param {string} body
 */
export function toggle(body) {
  const { unfold } = State.get();
  State.set({ unfold: unfold.includes(body) ? unfold.filter((each) => each !== body) : [...unfold, body] });
}
