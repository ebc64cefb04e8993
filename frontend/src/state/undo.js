// Ctrl+Z takes back moves of actors, filters, and what came on the stage, one at a time; Ctrl+Shift+Z or Ctrl+Y repeats them.
import * as State from "./state.js";

/** @import { PageState } from "./types.js" */
/** @typedef {Pick<PageState, "scope"|"near"|"hide"|"camp"|"stage"|"moved"|"moved_upright">} Part */

const MOST = 100; // steps kept
/** @type {Part[]} */
const done = [];
/** @type {Part[]} */
const undone = [];
let now = part();
let isOwn = false;

/** @returns {Part} */
function part() {
  const { scope, near, hide, camp, stage, moved, moved_upright } = State.get();
  return { scope, near, hide, camp, stage, moved, moved_upright };
}

// A drag over the time is one step, kept when it ends.
function note() {
  if (State.get().isDragging || isOwn) return;
  const next = part();
  if (Object.entries(next).every(([key, value]) => now[/** @type {keyof Part} */ (key)] === value)) return;
  done.push(now);
  if (done.length > MOST) done.shift();
  undone.length = 0;
  now = next;
}

/** @param {Part[]} from @param {Part[]} to */
function go(from, to) {
  const next = from.pop();
  if (!next) return;
  to.push(now);
  now = next;
  isOwn = true;
  State.set(next);
  isOwn = false;
}

/** @param {KeyboardEvent} event */
function onKey(event) {
  const isTyping = event.target instanceof Element && event.target.closest("input:not([type=checkbox], [type=range]), textarea, dialog");
  if (isTyping || !(event.ctrlKey || event.metaKey) || event.altKey) return;
  const key = event.key.toLowerCase();
  if (key !== "z" && key !== "y") return;
  event.preventDefault();
  if (key === "y" || event.shiftKey) go(undone, done);
  else go(done, undone);
}

export function start() {
  now = part();
  State.on(note, "scope", "near", "hide", "camp", "stage", "moved", "moved_upright", "isDragging");
  document.addEventListener("keydown", onKey);
}
