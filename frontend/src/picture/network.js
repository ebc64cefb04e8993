// The picture: drawing the network, finding what is under the pointer, and moving the view.

import { computed, effect } from "@preact/signals-core";
import * as Stretch from "../core/stretch.js";
import * as Data from "../state/data.js";
import * as Ranking from "../state/derived/ranking.js";
import * as Stage from "../state/derived/stage.js";
import { dots, isVisible, lines, standIn, undrawn, visible } from "../state/derived/visibility.js";
import * as State from "../state/state.js";
import { byId } from "../ui/element.js";
import { boundsOf, inner, scaleFor } from "./boxes.js";
import * as Colours from "./colours.js";
import * as Drawing from "./drawing.js";
import * as Frame from "./frame.js";
import * as Labels from "./labels.js";
import * as LineLayer from "./linelayer.js";
import * as NameSizes from "./namesizes.js";
import * as Overlay from "./overlay.js";
import * as Routes from "./routes.js";
import * as StageLayout from "./stagelayout.js";
import * as Styles from "./styles.js";
import * as Underlay from "./underlay.js";
import * as Vis from "./vis.js";

/** @import { Listener } from "../state/state.js" */
/** @import { Box, Point } from "./types.js" */

const READABLE = 0.8; // the minimum scale when something is shown
const reducedMotion = window.matchMedia("(prefers-reduced-motion: reduce)");
let untouched = true; // the reader has not moved the view yet
let fittedTo = ""; // the part of the frame
/**
 * The view before something was shown, until the reader moves the view.
 * @type {{untouched: boolean, position: Point, scale: number}|null}
 */
let before = null;

/**
 * Draw what the state shows. All of the scope's relations get their styles, because a highlighted path
 * may include relations that are out of focus.
 */
export function refresh() {
  const { relations, full, faint } = visible.value;
  const ids = dots.value.filter((id) => full.has(id) || faint.has(id));
  const present = new Set(ids);
  const drawn = relations.filter(({ from, to }) => present.has(standIn(from)) && present.has(standIn(to)));
  const styles = {
    actors: new Map(dots.value.map((id) => [id, Styles.ofActor(Data.actor(id), faint.has(id))])),
    relations: new Map(lines.value.map((each) => [each.id, Styles.ofRelation(each)])),
  };
  if (Stage.isOn) Drawing.place();
  Vis.draw(styles, { actors: ids, relations: drawn.map(({ id }) => id) });
}

/**
 * Return the actor at a point of the frame, by its dot or otherwise by its name.
 * @param {Point} point
 * @returns {string|null}
 */
export const actorAt = (point) => Vis.dotAt(point) ?? Labels.at(Vis.toPicture(point));

/** @type {(id: string) => Box} */
function dotOf(id) {
  const { x, y } = Vis.positionOf(id);
  const size = Vis.sizeOf(id);
  return { left: x - size, right: x + size, top: y - size, bottom: y + size };
}

/** @param {number} duration */
const animationTime = (duration) => (reducedMotion.matches ? 0 : duration);

/**
 * Centre a box in the uncovered part of the frame.
 * @type {(box: Box, part: Box, scale: number, animated: boolean) => (box: Box) => Box}
 *   returns where in the picture a box of the frame will be
 */
function centre(box, part, scale, animated) {
  const { width, height } = Frame.size();
  const x = (box.left + box.right) / 2 - ((part.left + part.right) / 2 - width / 2) / scale;
  const y = (box.top + box.bottom) / 2 - ((part.top + part.bottom) / 2 - height / 2) / scale;
  Vis.moveTo({ position: { x, y }, scale }, animated ? animationTime(260) : 0);
  return ({ left, right, top, bottom }) => ({
    left: x + (left - width / 2) / scale, right: x + (right - width / 2) / scale,
    top: y + (top - height / 2) / scale, bottom: y + (bottom - height / 2) / scale,
  });
}

/**
 * Keep names where they are seen, until the reader moves the view.
 * @param {(box: Box) => Box} toPicture
 */
function keepNamesWithin(toPicture) {
  const { frame, covered } = Frame.confines();
  Labels.confine({ frame: toPicture(frame), covered: covered.map(toPicture) });
}

/** Fit the whole network, or its focus, into the frame: stretched, so that letters keep their size. */
export function showAll(animated = false) {
  if (Stage.discs.value.length) return showStage(animated);
  const ids = Data.ids.filter(Stage.isOn || State.get().near.size ? isVisible : (id) => !undrawn.value.has(id));
  if (!ids.length) return;
  Drawing.choose(Frame.size());
  const part = Frame.openPart();
  const spots = ids.map((id) => ({ ...Drawing.baseOf(id), ...NameSizes.reachOf(id) }));
  const { scale: wanted, ...factors } = Stretch.fit(spots, inner(Frame.roomyPart()), Drawing.size());
  const isStill = !Drawing.stretch(factors);
  const dots = boundsOf(ids, dotOf);
  const scale = scaleFor(dots, part, wanted);
  const toPicture = centre(scale < 1 ? dots : boundsOf(ids, (id) => Labels.reachOf(id, 1)), part, scale, animated && isStill);
  keepNamesWithin(toPicture);
  fittedTo = partOfFrame();
  untouched = true;
  before = null;
}

/** The open part of the frame; on the stage with the scale too, which vis-network changes with its canvas. */
const partOfFrame = (scale = Vis.scale()) => [...Object.values(Frame.openPart()), Stage.discs.value.length ? scale : 1].join();

/** The pane of the stage, in whole pixels: for less, it is not arranged again. */
function stagePane() {
  const { width, height } = inner(Frame.roomyPart());
  return { width: Math.floor(width), height: Math.floor(height) };
}

/** Arrange discs and dots for the frame. @param {boolean} animated */
function showStage(animated) {
  Drawing.choose(Frame.size());
  const part = Frame.roomyPart();
  const pane = stagePane();
  StageLayout.fit(pane);
  const { width, height } = Drawing.size();
  Drawing.stretch({ x: pane.width / width, y: pane.height / height });
  keepNamesWithin(centre({ left: 0, right: 0, top: 0, bottom: 0 }, part, 1, animated));
  fittedTo = partOfFrame(1);
  untouched = true;
  before = null;
}

/** Fit the network again if the frame or a panel has changed, as long as the reader has not moved the view. */
function refit() {
  if (!Vis.frame.clientWidth) return; // in print there is no frame
  const isTurned = Drawing.choose(Frame.size());
  if (isTurned || (untouched && fittedTo !== partOfFrame())) showAll();
}

/**
 * Bring actors into the uncovered part of the frame, with as little movement as possible.
 * @param {string[]} ids
 */
export function show(ids) {
  if (!ids.length) return;
  refit();
  const part = Frame.openPart();
  const box = boundsOf(ids, Labels.reachOf);
  const [first, last] = [[box.left, box.top], [box.right, box.bottom]].map(([x, y]) =>
    Vis.toFrame({ x, y }));
  const inside = first.x >= part.left && first.y >= part.top &&
    last.x <= part.right && last.y <= part.bottom;
  const scale = Vis.scale();
  if (inside && (scale >= READABLE || ids.length < 2)) return;
  before ??= { untouched, position: Vis.centre(), scale };
  keepNamesWithin(centre(box, part, scaleFor(box, part, Math.max(scale, READABLE)), true));
  untouched = false;
}

/** Restore the view from before something was shown, unless the reader has moved it since. */
export function putBack() {
  if (!before) return;
  const { untouched: fitted, position, scale } = before;
  before = null;
  if (fitted) showAll(true);
  else {
    Labels.confine(null);
    Vis.moveTo({ position, scale }, animationTime(260));
  }
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
  Labels.confine(null);
  untouched = false;
  before = null;
}

/** @param {number} factor */
function zoom(factor) {
  touch();
  Vis.moveTo({ scale: Vis.scale() * factor }, animationTime(160));
}

/** Arrange the stage before all else is: a step of its own, since that takes as long as to draw it. */
export function prepare() {
  if (Stage.isOn) StageLayout.prepare(stagePane());
}

export function start() {
  Underlay.start();
  Overlay.start();
  LineLayer.start();
  effect(Routes.apply);
  computed(() => [visible.value, StageLayout.current.value]).subscribe(refresh);
  Vis.redraw();
  Vis.onDrag(touch);
  Vis.on("zoom", touch);
  Vis.on("resize", () => requestAnimationFrame(refit));
  Frame.onPanels(() => requestAnimationFrame(refit));
  Colours.on(refresh);
  Ranking.on(refresh);
  State.on(refresh, "blocs", "names", "width");
  State.on(fitDrawn, "draw");
  State.on((_, changed) => { if (!changed.has("at")) showAll(); }, "camp");
  byId("zoom-in").addEventListener("click", () => zoom(1.3));
  byId("zoom-out").addEventListener("click", () => zoom(1 / 1.3));
  byId("zoom-all").addEventListener("click", () => showAll(true));
  showAll();
}

/**
 * Move to a view from the address.
 * @type {(view: {x: number, y: number, scale: number}) => void} in base coordinates
 */
export function moveTo({ x, y, scale }) {
  refit();
  Vis.moveTo({ position: Drawing.fromBase({ x, y }), scale });
  touch();
}

export const isUntouched = () => untouched;
