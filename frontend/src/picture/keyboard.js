// The picture's discs and actors as buttons for keyboards and screen readers, not visible: one tab stop,
// arrows go to the nearest one in that direction, Enter opens or selects, Escape goes back.
import { computed } from "@preact/signals-core";
import { ensure } from "../core/lookup.js";
import * as Text from "../core/text.js";
import * as Data from "../state/data.js";
import * as Stage from "../state/derived/stage.js";
import { dots, isVisible, standIn, visible } from "../state/derived/visibility.js";
import * as Schedule from "../state/schedule.js";
import * as State from "../state/state.js";
import { byId, el, make } from "../ui/element.js";
import * as Status from "../ui/status.js";
import * as Tabs from "../ui/tabs.js";
import * as Discs from "./discs.js";
import * as Network from "./network.js";
import * as Vis from "./vis.js";

/** @import { Point } from "../state/types.js" */
/** @typedef {readonly [right: number, down: number]} Way */

/** @type {ReadonlyMap<string, Way>} */
const WAYS = new Map([
  ["ArrowRight", [1, 0]], ["ArrowLeft", [-1, 0]], ["ArrowDown", [0, 1]], ["ArrowUp", [0, -1]],
]);
const holder = byId("actor-keys");
/** @type {Map<string, HTMLButtonElement>} of actors, and before them of discs, by `keyOf` */
const buttons = new Map();
const DISC = " "; // no id begins with it

/** @param {number} camp */
const keyOf = (camp) => `${DISC}${camp}`;
/** @param {string} key @returns {number|null} */
const campOf = (key) => (key.startsWith(DISC) ? Number(key) : null);

/** @param {string} key */
function isThere(key) {
  const camp = campOf(key);
  return camp === null ? isVisible(key) : Discs.find(camp) !== undefined;
}

/** @type {(key: string) => Point} */
function positionOf(key) {
  const camp = campOf(key);
  return camp === null ? Vis.positionOf(key) : Discs.find(camp) ?? { x: 0, y: 0 };
}

/** The discs and actors in the picture. */
const listKeys = () => [...Discs.list().map(({ camp }) => keyOf(camp)), ...dots.value.filter(isVisible)];

/**
 * Find where an arrow key leads: to the neighbour that lies best that way, judged by length over
 * the square of the cosine; where no neighbour does, to the best of all.
 * @param {string} key
 * @param {Way} way
 * @param {string[]} neighbours
 * @returns {string|null}
 */
function lead(key, way, neighbours) {
  return best(key, way, neighbours) ?? best(key, way, listKeys());
}

/** @type {(key: string, way: Way, candidates: string[]) => string|null} */
function best(key, [right, down], candidates) {
  const here = positionOf(key);
  /** @type {{other: string, cost: number}|null} */
  let found = null;
  for (const other of candidates) {
    const { x, y } = positionOf(other);
    const length = Math.hypot(x - here.x, y - here.y);
    const cosine = length && ((x - here.x) * right + (y - here.y) * down) / length;
    if (cosine <= 0.35) continue;
    const cost = length / cosine ** 2;
    if (!found || cost < found.cost) found = { other, cost };
  }
  return found?.other ?? null;
}

/** @param {string} id */
function listNeighbours(id) {
  const { ofActor } = Data.view(State.get().scope);
  const others = behind(id).flatMap((each) => (ofActor.get(each) ?? []).map((relation) => Data.other(relation, each)));
  return Text.sorted(others.map(standIn)).filter((other) => other !== id && isVisible(other));
}

/** @param {KeyboardEvent} event */
function onKey(event) {
  const { focus } = State.get();
  const here = Discs.focused.value === null ? focus : keyOf(Discs.focused.value);
  const way = WAYS.get(event.key);
  const next = way ? lead(here, way, focus ? listNeighbours(focus) : [])
    : event.key === "Home" ? listKeys()[0]
    : event.key === "End" ? listKeys().at(-1) : null;
  if (way || next) event.preventDefault();
  if (next) focusOn(next);
}

/** @param {string} key of an actor or a disc */
export function focusOn(key) {
  const button = buttons.get(key);
  if (!button || button.hidden) return focusNearest(key);
  makeTabStop(key);
  return button.focus({ preventScroll: true });
}

/** @param {number} camp */
export const focusOnDisc = (camp) => focusOn(keyOf(camp));

/** @type {(key: string) => void} */
function makeTabStop(key) {
  for (const [other, button] of buttons) button.tabIndex = other === key ? 0 : -1;
}

/**
 * Focus an actor; where Details show an actor, they follow.
 * @param {string} id
 */
function arrive(id) {
  State.set(Data.isActor(State.get().select) ? { focus: id, select: id } : { focus: id });
  Network.show([id]);
}

/**
 * Go to the actor or disc nearest to one that the picture no longer shows.
 * @param {string} key
 */
export function focusNearest(key) {
  const { x, y } = dots.value.includes(key) || campOf(key) !== null ? positionOf(key) : Vis.centre();
  /** @param {string} other */
  const away = (other) => Math.hypot(positionOf(other).x - x, positionOf(other).y - y);
  const [nearest] = listKeys().sort((a, b) => away(a) - away(b));
  if (nearest) focusOn(nearest);
  else Tabs.focus();
}

/**
 * An actor, and the members that are folded into its dot.
 * @param {string} id
 */
const behind = (id) => [id, ...[...visible.value.folds].filter(([, body]) => body === id).map(([member]) => member)];

/** @param {string} key */
function describe(key) {
  const camp = campOf(key);
  if (camp !== null) return `Camp: ${Discs.nameOf(camp)}. ${Discs.say(camp)}${camp === Stage.open.value ? " It is open." : ""}`;
  const number = Data.view(State.get().scope).ofActor.get(key)?.length ?? 0;
  const actor = Data.actor(key);
  const kind = Data.kind(actor.kind).label.toLowerCase();
  const members = behind(key).slice(1);
  const folded = members.length ? `, with ${Text.count(members.length, "member")} folded into its dot: ${Text.joinAnd(members.map(Data.nameOf))}` : "";
  return `${actor.label}, ${kind}, ${Text.count(number, "relation")}${folded}`;
}

/** @param {string} id */
const makeActor = (id) => make(el("button", {
  type: "button", tabindex: -1, click: () => State.set({ select: id }), focus: () => arrive(id), blur: () => State.set({ focus: "" }),
}));

/** @param {number} camp */
const makeDisc = (camp) => make(el("button", {
  type: "button", tabindex: -1, click: () => toggle(camp),
  focus: () => { Discs.focused.value = camp; Vis.redraw(); }, blur: () => { Discs.focused.value = null; Vis.redraw(); },
}));

/** Open the camp of a disc, or close it. @param {number} camp */
export function toggle(camp) {
  const isOpen = camp === Stage.open.value;
  if (isOpen) Stage.close();
  else Stage.openCamp(camp);
  Status.announce(isOpen ? "The camp is closed." : `The camp is open: ${Text.count(Stage.inside.value.length, "actor has a dot", "actors have dots")}.`);
}

// Actors that the picture leaves out have no button; one that is shown is the tab stop.
function renew() {
  const keys = [...Stage.discs.value.map(({ camp }) => keyOf(camp)), ...dots.value];
  for (const [at, key] of keys.entries()) {
    const button = ensure(buttons, key, () => (campOf(key) === null ? makeActor(key) : makeDisc(Number(key))));
    button.textContent = describe(key);
    button.hidden = !isThere(key);
    button.setAttribute("aria-current", String(key === State.get().select));
    if (holder.children[at] !== button) holder.insertBefore(button, holder.children[at] ?? null);
  }
  const left = new Set(keys);
  for (const [key, button] of buttons) if (!left.has(key)) button.hidden = true;
  const shown = [...buttons.values()].filter((button) => !button.hidden);
  if (shown.some((button) => button.tabIndex === 0)) return;
  for (const button of buttons.values()) button.tabIndex = button === shown[0] ? 0 : -1;
}

export function start() {
  renew();
  computed(() => [visible.value, Stage.discs.value, Stage.open.value]).subscribe(Schedule.afterPaint(renew));
  State.on(renew, "near", "hide", "draw", "unfold", "camp", "stage");
  holder.addEventListener("keydown", onKey);
  State.on(({ select }) => {
    for (const [id, button] of buttons) button.setAttribute("aria-current", String(id === select));
    if (Data.isActor(select) && isVisible(select)) makeTabStop(select);
  }, "select");
}
