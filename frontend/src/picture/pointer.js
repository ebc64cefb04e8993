// Clicks and taps in the picture: one selects, with Shift what ties two actors; a double click is for who listens.

import { selection } from "../state/derived/selection.js";
import * as Stage from "../state/derived/stage.js";
import * as State from "../state/state.js";
import { byId } from "../ui/element.js";
import * as Discs from "./discs.js";
import * as FoldMarks from "./foldmarks.js";
import * as Hovering from "./hovering.js";
import * as Keyboard from "./keyboard.js";
import * as Network from "./network.js";
import * as Vis from "./vis.js";

/** @import { Point } from "../state/types.js" */

const HINT = "Select an actor or a line to see who claims what.";
const DISC_HINT = "Click a disc to open a camp, a number to list its ties.";
const DOUBLE = 500; // milliseconds between the two presses of a double click, at most
const NEAR = 8; // and pixels
const tip = byId("tip");
// The last click on an actor. The second click of a double click is known by its place, because the first
// one opens Details, which may cover the dot or move the picture. Its time is that of the press itself: a busy
// page hears of it late.
let first = { id: "", x: 0, y: 0, at: -Infinity };
let pressed = 0;
let isSecond = false;
/** @type {(id: string) => void} */
let onDouble = () => {};

/** @param {(id: string) => void} listener called with the actor of a double click */
export function onDoubleClick(listener) {
  onDouble = listener;
}

/** @param {Point} point @param {boolean} isShift */
function onClick(point, isShift) {
  const body = FoldMarks.at(point);
  if (body) return FoldMarks.toggle(body);
  const actor = Network.actorAt(point);
  const line = actor ? null : Hovering.lineAt(point);
  if (!actor && !line && onDiscs(point)) return undefined;
  const { left, top } = Vis.frame.getBoundingClientRect();
  if (actor && !isShift) first = { id: actor, x: left + point.x, y: top + point.y, at: pressed };
  return State.set({ select: (actor && isShift ? join(actor) : actor) ?? line ?? "" });
}

/**
 * Open the camp of a disc, or close it by a second click; a line of the overview lists its ties. What is
 * selected is first put away.
 * @param {Point} point
 * @returns {boolean} whether something was done
 */
function onDiscs(point) {
  const camp = Discs.at(point);
  const line = camp === null ? Discs.lineAt(point) : null;
  if (line) Discs.listTies(line);
  else if (camp !== null && (camp !== Stage.open.value || !State.get().select)) Keyboard.toggle(camp);
  else return false;
  return true;
}

/**
 * Select an actor together with the first one selected.
 * @param {string} id
 */
function join(id) {
  const [other] = selection.value?.actors ?? [];
  return other && other !== id && !selection.value?.relation ? `${other},${id}` : id;
}

/** @param {PointerEvent} event */
function onDown({ clientX: x, clientY: y, button, timeStamp }) {
  Hovering.rest();
  pressed = timeStamp;
  isSecond = button === 0 && pressed - first.at < DOUBLE && Math.hypot(x - first.x, y - first.y) < NEAR;
}

/** @param {MouseEvent} event */
function onSecond(event) {
  if (!isSecond) return;
  isSecond = false;
  event.preventDefault();
  event.stopPropagation();
  first.at = -Infinity;
  onDouble(first.id);
}

function showHint() {
  const { addressProblem, select } = State.get();
  tip.textContent = addressProblem || (select ? "" : Stage.discs.value.length ? DISC_HINT : HINT);
  tip.hidden = !tip.textContent;
}

export function start() {
  Hovering.start();
  Vis.onClick(onClick);
  document.addEventListener("pointerdown", onDown, true);
  document.addEventListener("click", onSecond, true);
  State.on(showHint, "select", "addressProblem", "near");
  showHint();
}
