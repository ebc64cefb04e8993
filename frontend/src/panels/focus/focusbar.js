// Focus on an actor and its neighbours, one step wider at a time, and hide actors. The bar over the
// picture shows what is in focus and hidden, with buttons to undo it.
import * as Focus from "../../core/focus.js";
import * as Text from "../../core/text.js";
import * as FoldMarks from "../../picture/foldmarks.js";
import * as Keyboard from "../../picture/keyboard.js";
import * as Network from "../../picture/network.js";
import * as Pointer from "../../picture/pointer.js";
import * as Data from "../../state/data.js";
import { selection } from "../../state/derived/selection.js";
import * as Stage from "../../state/derived/stage.js";
import * as State from "../../state/state.js";
import * as Chips from "../../ui/chips.js";
import { byId, el, icon, show } from "../../ui/element.js";
import * as Status from "../../ui/status.js";
import * as Walking from "./walking.js";

/** @import { Child } from "../../ui/types.js" */
/** @import { Listener } from "../../state/state.js" */

const MOST = 4; // chips of a kind, before the number of others
const bar = byId("focus-bar");
const shown = Data.nameOf;

/** @param {string} id */
const focus = (id) => State.set({ near: new Map([[id, 1]]), hide: Focus.drop(State.get().hide, id) });
/** @param {string} id */
const expand = (id) => State.set({ near: Focus.expand(State.get().near, id) });
/** @param {string} id */
const takeIn = (id) => (State.get().near.size ? expand(id) : focus(id));
const showAll = () => State.set({ near: new Map(), hide: [] });

/** @param {string} id */
function hide(id) {
  const { near, hide: hidden, select, focus: held } = State.get();
  const next = held === id || byId("details").contains(document.activeElement);
  State.set({
    hide: Focus.add(hidden, id), near: Focus.removeCentre(near, id), select: select === id ? "" : select,
  });
  Status.announce(`${shown(id)} is hidden.`);
  if (next) Keyboard.focusNearest(id); // its own button disappears, and the focus would be lost
}

/**
 * List what can be done with an actor.
 * @param {string} id
 * @returns {[text: string, does: () => void][]}
 */
export function choices(id) {
  const { near } = State.get();
  const missing = Stage.isOn && !near.size && Stage.listMissing(id).length > 0;
  return [["Focus", () => focus(id)],
    ...(missing ? [/** @type {[string, () => void]} */ (["More neighbours", () => Stage.bringNeighbours(id)])] : []), ...(near.size ? [/** @type {[string, () => void]} */ (["Expand", () => expand(id)])] : []),
    ["Hide", () => hide(id)]];
}

/**
 * Make the buttons that an actor's Details have.
 * @param {string} id
 */
export const actions = (id) => choices(id).map(([text, does]) =>
  el("button", { key: text, class: "quiet", type: "button", click: () => { does(); keepFocus(); } }, text));

// "More neighbours" disappears, and the focus would be lost with it.
function keepFocus() {
  if (document.activeElement === document.body) byId("details").querySelector("h2")?.focus();
}

/** @param {string} id */
const plus = (id) => el("button", {
  class: "chip-button", type: "button", "aria-label": `Expand ${shown(id)}`, title: `Expand ${shown(id)}`,
  click: () => expand(id),
}, icon("M8 3.5v9M3.5 8h9"));

/** @param {[id: string, steps: number]} centre */
const centre = ([id, steps]) => Chips.make(`${shown(id)}, ${Text.count(steps, "step")}`, `Leave ${shown(id)}`,
  () => leave(() => State.set({ near: Focus.removeCentre(State.get().near, id) })), plus(id));

/** @param {string} id */
const hiddenActor = (id) => Chips.make(shown(id), `Show ${shown(id)} again`,
  () => leave(() => State.set({ hide: Focus.drop(State.get().hide, id) })));

/**
 * The button disappears with its chip: move the focus to one that remains.
 * @param {() => void} change
 */
function leave(change) {
  change();
  ([...bar.querySelectorAll("button")].at(-1) ?? byId("zoom-all")).focus();
}

/**
 * @template T
 * @param {string} title
 * @param {readonly T[]} ids
 * @param {(id: T) => Child} make
 */
function group(title, ids, make) {
  if (!ids.length) return null;
  const more = ids.length - MOST;
  return [
    el("span", { class: "focus-title", "aria-hidden": "true" }, title),
    el("ul", { class: "chips", "aria-label": title }, ids.slice(0, MOST).map(make),
      more > 0 && el("li", { class: "focus-more" }, `and ${more} more`)),
  ];
}

function view() {
  const { near, hide: ids } = State.get();
  bar.hidden = !near.size && !ids.length;
  return [group("In focus", [...near], centre), group("Hidden", ids, hiddenActor),
    !bar.hidden && el("button", { class: "quiet focus-all", type: "button", click: () => leave(showAll) }, "Show all")];
}

/** @type {Record<string, ((id: string) => void)|undefined>} */
const KEYS = {
  f: focus, h: hide, m: FoldMarks.toggle, "+": expand, n: Walking.toNext, p: Walking.toPrevious, t: Walking.toNextType,
  w: Walking.toNextHop, b: Walking.toPreviousHop,
};
const ALONG = [Walking.toNextHop, Walking.toPreviousHop]; // begin the path where no actor is chosen

/** @param {KeyboardEvent} event */
function onKey(event) {
  const does = KEYS[event.key];
  const typing = event.target instanceof Element && event.target.closest("input:not([type=checkbox], [type=range]), textarea, select, dialog");
  if (!does || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  const { focus: held, tab } = State.get();
  const selected = selection.value;
  const id = selected?.kind === "actor" ? selected.actors[0] : held;
  if (tab !== "graph") return;
  event.preventDefault();
  if (id || ALONG.includes(does)) does(id);
  else Status.announce("Select an actor first.");
}

/**
 * A view of the address has its own part of the picture.
 * @type {Listener}
 */
function fit(state, changed) {
  if (!(changed.has("at") && state.at)) Network.showAll(true);
}

export function start() {
  show(bar, view);
  State.on(fit, "near");
  document.addEventListener("keydown", onKey);
  Pointer.onDoubleClick(takeIn);
  Walking.start();
}
