// The picture: drawing the network, finding what is under the pointer, and moving the view.

import * as Data from "../state/data.js";
import { highlight } from "../state/derived/highlight.js";
import * as Ranking from "../state/derived/ranking.js";
import { isVisible, standIn, undrawn, visible } from "../state/derived/visibility.js";
import * as State from "../state/state.js";
import { byId } from "../ui/element.js";
import * as Colours from "./colours.js";
import * as Labels from "./labels.js";
import * as Overlay from "./overlay.js";
import * as Routes from "./routes.js";
import * as Styles from "./styles.js";
import * as Underlay from "./underlay.js";
import * as Vis from "./vis.js";

/** @import { Listener } from "../state/state.js" */
/** @import { Box, Point } from "./types.js" */
/** @import { View } from "./visnetwork.js" */

const PADDING = 28;
const NARROW_PADDING = 16; // if only the dots are fitted
const BUTTON_STRIP = 30; // height of the buttons at the bottom
const LARGEST = 1.25;
const READABLE = 0.8; // the minimum scale when something is shown
const reducedMotion = window.matchMedia("(prefers-reduced-motion: reduce)");
let untouched = true; // the reader has not moved the view yet
/**
 * The view before something was shown, until the reader moves the view.
 * @type {{untouched: boolean, position: Point, scale: number}|null}
 */
let before = null;

// Draw what the state shows. All of the scope's relations get their styles, because a highlighted path
// may include relations that are out of focus.
function refresh() {
  const { relations, full, faint } = visible.value;
  const ids = Data.ids.filter((id) => full.has(id) || faint.has(id));
  const present = new Set(ids);
  const drawn = relations.filter(({ from, to }) => present.has(standIn(from)) && present.has(standIn(to)));
  const styles = {
    actors: new Map(Data.ids.map((id) => [id, Styles.ofActor(Data.actor(id), faint.has(id))])),
    relations: new Map(Data.view(State.get().scope).drawn.map((each) => [each.id, Styles.ofRelation(each)])),
  };
  Routes.apply();
  Vis.draw(styles, { actors: ids, relations: drawn.map(({ id }) => id) });
}

/**
 * Return the actor at a point of the frame, by its dot or otherwise by its name.
 * @param {Point} point
 * @returns {string|null}
 */
export function actorAt(point) {
  const dot = Vis.dotAt(point);
  if (dot !== null) return dot;
  const at = Vis.toPicture(point);
  if (Labels.isNeeded(Vis.scale())) return Labels.at(at);
  /** @param {Box} box */
  const isIn = ({ left, right, top, bottom }) => at.x >= left && at.x <= right && at.y >= top && at.y <= bottom;
  const highlighted = highlight.value;
  /** @param {string} id */
  const isNamed = (id) => isVisible(id) && (!highlighted || highlighted.actors.has(id));
  return Data.ids.findLast((id) => isNamed(id) && isIn(Vis.boxOf(id))) ?? null;
}

/** Return the part of the frame that no panel covers, in pixels of the frame. */
function openPart() {
  const own = Vis.frame.getBoundingClientRect();
  const part = { left: 0, top: 0, right: own.width, bottom: own.height - BUTTON_STRIP };
  for (const panel of ["details", "side", "blocs-panel", "tensions-panel"].map((id) => byId(id))) {
    const over = panel.getBoundingClientRect();
    if (!over.width || over.right <= own.left || over.left >= own.right) continue;
    if (over.width > own.width * 0.8) part.bottom = Math.min(part.bottom, over.top - own.top);
    else if (over.left > own.left) part.right = Math.min(part.right, over.left - own.left);
  }
  if (part.bottom < 80) part.bottom = own.height - BUTTON_STRIP;
  const focused = byId("focus-bar").getBoundingClientRect();
  if (focused.height) part.top = Math.min(focused.bottom - own.top, part.bottom / 3);
  return part;
}

/** @type {(id: string) => Box} */
function dotOf(id) {
  const { x, y } = Vis.positionOf(id);
  const size = Vis.sizeOf(id);
  return { left: x - size, right: x + size, top: y - size, bottom: y + size };
}

/** @type {(ids: string[], boxOf?: (id: string) => Box) => Box} */
function boundsOf(ids, boxOf = Vis.boxOf) {
  const boxes = ids.map(boxOf);
  /** @param {keyof Box} side */
  const least = (side) => Math.min(...boxes.map((box) => box[side]));
  /** @param {keyof Box} side */
  const most = (side) => Math.max(...boxes.map((box) => box[side]));
  return { left: least("left"), top: least("top"), right: most("right"), bottom: most("bottom") };
}

/** @type {(box: Box, part: Box, largest: number, padding?: number) => number} */
function scaleFor(box, part, largest, padding = PADDING) {
  const width = Math.max(part.right - part.left - 2 * padding, PADDING);
  const room = part.bottom - part.top;
  const height = Math.max(room - 2 * Math.min(PADDING, room / 8), PADDING); // beside Details on phones there is little
  return Math.min(width / (box.right - box.left), height / (box.bottom - box.top), largest);
}

/** @param {number} duration */
const animationTime = (duration) => (reducedMotion.matches ? 0 : duration);

/**
 * Centre a box in the uncovered part of the frame.
 * @type {(box: Box, part: Box, scale: number, animated: boolean) => void}
 */
function centre(box, part, scale, animated) {
  const own = Vis.frame.getBoundingClientRect();
  const x = (box.left + box.right) / 2 - ((part.left + part.right) / 2 - own.width / 2) / scale;
  const y = (box.top + box.bottom) / 2 - ((part.top + part.bottom) / 2 - own.height / 2) / scale;
  Vis.moveTo({ position: { x, y }, scale }, animated ? animationTime(260) : 0);
}

/** Fit the whole network, or its focus, into the frame. */
export function showAll(animated = false) {
  const ids = Data.ids.filter(State.get().near.size ? isVisible : (id) => !undrawn.value.has(id));
  if (!ids.length) return;
  const box = boundsOf(ids);
  const part = openPart();
  const scale = scaleFor(box, part, LARGEST);
  const dots = boundsOf(ids, dotOf);
  const larger = scaleFor(dots, part, LARGEST, NARROW_PADDING);
  // If names are painted separately, wherever there is room, only the dots must be in view.
  if (larger > scale && Labels.isNeeded(larger)) centre(dots, part, larger, animated);
  else centre(box, part, scale, animated);
  untouched = true;
  before = null;
}

/**
 * Bring actors into the uncovered part of the frame, with as little movement as possible.
 * @param {string[]} ids
 */
export function show(ids) {
  if (!ids.length) return;
  const part = openPart();
  const box = boundsOf(ids);
  const [first, last] = [[box.left, box.top], [box.right, box.bottom]].map(([x, y]) =>
    Vis.toFrame({ x, y }));
  const inside = first.x >= part.left && first.y >= part.top &&
    last.x <= part.right && last.y <= part.bottom;
  const scale = Vis.scale();
  if (inside && (scale >= READABLE || ids.length < 2)) return;
  before ??= { untouched, position: Vis.centre(), scale };
  centre(box, part, scaleFor(box, part, Math.max(scale, READABLE)), true);
  untouched = false;
}

/** Restore the view from before something was shown, unless the reader has moved it since. */
export function putBack() {
  if (!before) return;
  const { untouched: fitted, position, scale } = before;
  before = null;
  if (fitted) showAll(true);
  else Vis.moveTo({ position, scale }, animationTime(260));
}

/**
 * The picture fits without those who only claim. A view of the address has its own part of it.
 * @type {Listener}
 */
function fitDrawn(_, changed) {
  Vis.redraw();
  if (untouched && !changed.has("at")) showAll(true);
}

function touch() {
  untouched = false;
  before = null;
}

/** @param {number} factor */
function zoom(factor) {
  touch();
  Vis.moveTo({ scale: Vis.scale() * factor }, animationTime(160));
}

export function start() {
  Vis.start();
  Underlay.start();
  Overlay.start();
  State.as({ draw: ["claimants"] }, refresh);
  Vis.redraw(); // measures all names, also those that are not drawn at first
  visible.subscribe(refresh);
  Vis.redraw();
  Vis.onDrag(touch);
  Vis.on("zoom", touch);
  const fit = () => Vis.frame.clientWidth > 0 && showAll(); // in print there is no frame
  Vis.on("resize", () => untouched && requestAnimationFrame(fit));
  Colours.on(refresh);
  Ranking.on(refresh);
  State.on(refresh, "blocs", "names", "width");
  State.on(fitDrawn, "draw");
  byId("zoom-in").addEventListener("click", () => zoom(1.3));
  byId("zoom-out").addEventListener("click", () => zoom(1 / 1.3));
  byId("zoom-all").addEventListener("click", () => showAll(true));
  showAll();
}

/**
 * Move to a view from the address.
 * @param {View} view
 */
export function moveTo(view) {
  Vis.moveTo(view);
  touch();
}

export const isUntouched = () => untouched;
