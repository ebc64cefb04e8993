// The picture's actors as buttons for keyboards and screen readers, not visible: one tab stop, arrows go
// to the nearest actor in that direction, Enter selects, Escape goes back.
import { get } from "../core/lookup.js";
import * as Text from "../core/text.js";
import * as Data from "../state/data.js";
import { isVisible, standIn, visible } from "../state/derived/visibility.js";
import * as Schedule from "../state/schedule.js";
import * as State from "../state/state.js";
import { byId, el, make } from "../ui/element.js";
import * as Tabs from "../ui/tabs.js";
import * as Network from "./network.js";
import * as Vis from "./vis.js";

/** @import { ActorRecord } from "../state/types.js" */
/** @typedef {readonly [right: number, down: number]} Way */

/** @type {ReadonlyMap<string, Way>} */
const WAYS = new Map([
  ["ArrowRight", [1, 0]], ["ArrowLeft", [-1, 0]], ["ArrowDown", [0, 1]], ["ArrowUp", [0, -1]],
]);
const holder = byId("actor-keys");
/** @type {Map<string, HTMLButtonElement>} */
const buttons = new Map();

/**
 * Find where an arrow key leads: to the neighbour that lies best that way, judged by length over
 * the square of the cosine; where no neighbour does, to the best of all.
 * @param {string} id
 * @param {Way} way
 * @param {string[]} neighbours
 * @returns {string|null}
 */
function lead(id, way, neighbours) {
  return best(id, way, neighbours) ?? best(id, way, Data.ids.filter(isVisible));
}

/** @type {(id: string, way: Way, candidates: string[]) => string|null} */
function best(id, [right, down], candidates) {
  const here = Vis.positionOf(id);
  /** @type {{other: string, cost: number}|null} */
  let found = null;
  for (const other of candidates) {
    const { x, y } = Vis.positionOf(other);
    const length = Math.hypot(x - here.x, y - here.y);
    const cosine = length && ((x - here.x) * right + (y - here.y) * down) / length;
    if (cosine <= 0.35) continue;
    const cost = length / cosine ** 2;
    if (!found || cost < found.cost) found = { other, cost };
  }
  return found?.other ?? null;
}

/** @param {KeyboardEvent} event */
function onKey(event) {
  const { focus, scope } = State.get();
  const { ofActor } = Data.view(scope);
  const others = behind(focus).flatMap((id) => (ofActor.get(id) ?? []).map((relation) => Data.other(relation, id)));
  const neighbours = Text.sorted(others.map(standIn)).filter((id) => id !== focus && isVisible(id));
  const way = WAYS.get(event.key);
  const next = way ? lead(focus, way, neighbours)
    : event.key === "Home" ? Data.ids.find(isVisible)
    : event.key === "End" ? Data.ids.findLast(isVisible) : null;
  if (way || next) event.preventDefault();
  if (next) focusOn(next);
}

/** @type {(id: string) => void} */
export function focusOn(id) {
  if (get(buttons, id).hidden) return focusNearest(id);
  makeTabStop(id);
  return get(buttons, id).focus({ preventScroll: true });
}

/** @type {(id: string) => void} */
function makeTabStop(id) {
  for (const [other, button] of buttons) button.tabIndex = other === id ? 0 : -1;
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
 * Go to the actor nearest to one that the picture no longer shows.
 * @param {string} id
 */
export function focusNearest(id) {
  const { x, y } = Vis.positionOf(id);
  /** @param {string} other */
  const away = (other) => Math.hypot(Vis.positionOf(other).x - x, Vis.positionOf(other).y - y);
  const [nearest] = Data.ids.filter(isVisible).sort((a, b) => away(a) - away(b));
  if (nearest) focusOn(nearest);
  else Tabs.focus();
}

/**
 * An actor, and the members that are folded into its dot.
 * @param {string} id
 */
const behind = (id) => [id, ...[...visible.value.folds].filter(([, body]) => body === id).map(([member]) => member)];

/** @param {ActorRecord} actor */
function describe(actor) {
  const number = Data.view(State.get().scope).ofActor.get(actor.id)?.length ?? 0;
  const kind = Data.kind(actor.kind).label.toLowerCase();
  const members = behind(actor.id).slice(1);
  const folded = members.length ? `, with ${Text.count(members.length, "member")} folded into its dot: ${Text.joinAnd(members.map(Data.nameOf))}` : "";
  return `${actor.label}, ${kind}, ${Text.count(number, "relation")}${folded}`;
}

function build() {
  buttons.clear();
  for (const actor of Data.record.actors) {
    const button = make(el("button", {
      type: "button",
      tabindex: buttons.size ? -1 : 0,
      click: () => State.set({ select: actor.id }),
      focus: () => arrive(actor.id),
      blur: () => State.set({ focus: "" }),
    }, describe(actor)));
    buttons.set(actor.id, button);
  }
  holder.replaceChildren(...buttons.values());
}

// Actors that the picture leaves out have no button; one that is shown is the tab stop.
function renew() {
  for (const actor of Data.record.actors) {
    const button = get(buttons, actor.id);
    button.textContent = describe(actor);
    button.hidden = !isVisible(actor.id);
  }
  const shown = [...buttons.values()].filter((button) => !button.hidden);
  if (shown.some((button) => button.tabIndex === 0)) return;
  for (const button of buttons.values()) button.tabIndex = button === shown[0] ? 0 : -1;
}

export function start() {
  build();
  visible.subscribe(Schedule.afterPaint(renew));
  State.on(renew, "near", "hide", "draw", "unfold");
  holder.addEventListener("keydown", onKey);
  State.on(({ select }) => {
    for (const [id, button] of buttons) button.setAttribute("aria-current", String(id === select));
    if (Data.isActor(select) && isVisible(select)) makeTabStop(select);
  }, "select");
}
