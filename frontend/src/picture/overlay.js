// The overlay of the picture: a veil over all that is not highlighted, marks of relations that are
// contested or changed sides, years of ended ones, names, rings. It calls vis-network 9.1.2's own painters;
// a test checks that they have not changed.
import { ensure } from "../core/lookup.js";
import * as RelationMarks from "../core/relationmarks.js";
import * as Data from "../state/data.js";
import { highlight } from "../state/derived/highlight.js";
import { dots, lines, visible } from "../state/derived/visibility.js";
import * as State from "../state/state.js";
import * as RelationText from "../ui/relationtext.js";
import * as BlocColours from "./bloccolours.js";
import * as Colours from "./colours.js";
import * as Denied from "./denied.js";
import * as Discs from "./discs.js";
import * as FoldMarks from "./foldmarks.js";
import * as Hulls from "./hulls.js";
import { Grid, isWithin } from "./labelplacement.js";
import * as Labels from "./labels.js";
import * as Lines from "./lines.js";
import * as Styles from "./styles.js";
import * as Underlay from "./underlay.js";
import * as Vis from "./vis.js";
import * as VisLines from "./vislines.js";

/** @import { Box, DrawingContext, Highlight, MarkRecord, Point, Supported } from "./types.js" */
/** @typedef {Point & {wide: number, high: number}} OccupiedArea with half of its width and height */

const VEIL = 0.86;
const OFFSETS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];
/** @type {Map<string, OccupiedArea|null>} */
const occupied = new Map();
/** @type {unknown[]} what these were found for */
let found = [];
/** Names and dots. */
let obstacles = new Grid();

/** Paint after each drawing. */
export function start() {
  Vis.on("before", prepare);
  Vis.on("drawn", (context) => paint(context, visibleBox()));
}

/** Cut the lines for what is painted next. */
export const prepare = () => Lines.cut(lines.value);

/** Return the part of the picture that is visible in the frame. */
function visibleBox() {
  const { clientWidth: width, clientHeight: height } = Vis.frame;
  const [first, last] = [{ x: 0, y: 0 }, { x: width, y: height }].map((corner) => Vis.toPicture(corner));
  return { left: first.x, top: first.y, right: last.x, bottom: last.y };
}

/**
 * Paint the overlay: the highlight, and the marks of relations.
 * @param {DrawingContext} context
 * @param {Box} box the area to cover
 */
export function paint(context, box) {
  forget();
  const state = State.get();
  const highlighted = highlight.value;
  if (highlighted) {
    veil(context, box);
    Underlay.paint(context, highlighted);
    paintHighlighted(context, lines.value, highlighted);
  }
  const marked = highlighted ? lines.value.filter((relation) => highlighted.relations.has(relation.id)) : visible.value.relations;
  for (const relation of marked) paintMark(context, relation);
  BlocColours.paint(context, highlighted ? highlighted.actors : visible.value.full);
  FoldMarks.paint(context, highlighted, marked);
  for (const id of highlighted?.chosen ?? []) ring(context, id, "accent", 2.5, 5);
  Labels.paint(context);
  if (!highlighted) for (const outline of Hulls.list()) paintCaption(context, outline, box);
  Denied.paintMarks(context, highlighted);
  Discs.paintFocus(context);
  if (state.focus) ring(context, state.focus, "accent", 2, 8);
}

/** @type {(context: DrawingContext, outline: Point[], box: Box) => void} written where no dot, name or mark is */
function paintCaption(context, outline, box) {
  context.save();
  context.font = `10px ${Vis.font.face}`;
  const [wide, high] = [context.measureText(Hulls.CAPTION).width / 2 + 3, 7];
  const point = Hulls.listCaptionPoints(outline).find(({ x, y }) =>
    isWithin({ left: x - wide, right: x + wide, top: y - high, bottom: y + high }, box) && isFree({ x, y }, wide, high));
  if (point) writeAt(context, point, Hulls.CAPTION);
  context.restore();
}

/** @type {(context: DrawingContext, box: Box) => void} */
function veil(context, { left, top, right, bottom }) {
  context.save();
  context.globalAlpha = VEIL;
  context.fillStyle = Colours.get("canvas");
  context.fillRect(left, top, right - left, bottom - top);
  context.restore();
}

/** @type {(context: DrawingContext, drawn: Supported[], highlighted: Highlight) => void} */
function paintHighlighted(context, drawn, highlighted) {
  const lines = drawn.filter(({ id }) => highlighted.relations.has(id));
  for (const each of lines) VisLines.atOpacity(each.id, Styles.litOpacity(each), () => VisLines.paintLine(context, each.id));
  for (const each of lines) VisLines.atOpacity(each.id, Styles.litOpacity(each), () => VisLines.paintHeads(context, each.id));
  for (const id of highlighted.actors) Vis.paintDot(context, id);
}

/** Forget where marks are, if names, dots or lines have changed. */
function forget() {
  const now = [Labels.names(), Vis.version(), Lines.hasTypes()];
  if (now.every((part, at) => part === found[at])) return;
  found = now;
  obstacles = new Grid([...Labels.listBoxes(), ...dots.value.map(dotOf), ...Discs.listNames()].map((box) => ({ id: "", box })));
  occupied.clear();
}

/**
 * A point on the line that no dot, name or other mark covers; null if there is none. Cached.
 * @type {(id: string, wide: number, high: number, what?: string) => OccupiedArea|null}
 */
const findFreePoint = (id, wide, high, what = "disc") => ensure(occupied, `${what} ${id}`, () => {
  const free = OFFSETS.map((at) => VisLines.pointOn(id, at)).find((point) => isFree(point, wide, high));
  return free ? { ...free, wide, high } : null;
});

/** @type {(point: Point, wide: number, high: number) => boolean} */
function isFree({ x, y }, wide, high) {
  /** @param {OccupiedArea|null} other */
  const isApart = (other) => !other || Math.abs(x - other.x) > wide + other.wide ||
    Math.abs(y - other.y) > high + other.high;
  const isClear = !obstacles.covers({ left: x - wide, right: x + wide, top: y - high, bottom: y + high });
  return isClear && [...occupied.values()].every(isApart);
}

/** @type {(id: string) => Box} */
function dotOf(id) {
  const { x, y } = Vis.positionOf(id);
  const size = Vis.sizeOf(id);
  return { left: x - size, right: x + size, top: y - size, bottom: y + size };
}

/** @param {DrawingContext} context @param {Supported} relation */
function paintMark(context, relation) {
  const dispute = RelationMarks.dispute(Data.record, relation);
  if (dispute) paintDispute(context, relation, dispute);
  if (Vis.scale() > 0.75) paintText(context, relation);
}

/** @type {(context: DrawingContext, relation: Supported, mark: MarkRecord) => void} */
function paintDispute(context, { id }, mark) {
  paintDisc(context, findFreePoint(id, 7, 7) ?? VisLines.pointOn(id, 0.5), mark);
}

/**
 * Paint a small disc. A zigzag means contested; a filled half means that the pair changed sides. A
 * dashed edge means in part, or, with a paler half, possibly.
 * @param {DrawingContext} context
 * @param {Point} point
 * @param {Pick<MarkRecord, "sign"|"is_open">} mark
 */
export function paintDisc(context, point, { sign, is_open: isBroken }) {
  context.save();
  context.setLineDash([]);
  context.beginPath();
  context.arc(point.x, point.y, 6.5, 0, 2 * Math.PI);
  context.fillStyle = Colours.get("canvas");
  context.fill();
  context.lineWidth = 1.3;
  context.strokeStyle = Colours.get("label");
  context.setLineDash(isBroken ? [2, 1.6] : []);
  context.stroke();
  context.setLineDash([]);
  if (sign === "half") paintHalf(context, point, isBroken ? "ghost" : "label");
  else paintZigzag(context, point);
  context.restore();
}

/** @param {DrawingContext} context @param {Point} point @param {string} colour */
function paintHalf(context, point, colour) {
  context.beginPath();
  context.arc(point.x, point.y, 6.5, -Math.PI / 2, Math.PI / 2);
  context.closePath();
  context.fillStyle = Colours.get(colour);
  context.fill();
}

/** @param {DrawingContext} context @param {Point} point */
function paintZigzag(context, { x, y }) {
  context.beginPath();
  context.moveTo(x - 3.5, y + 1.5);
  context.lineTo(x - 1, y - 2.5);
  context.lineTo(x + 1, y + 2.5);
  context.lineTo(x + 3.5, y - 1.5);
  context.stroke();
}

/**
 * Write on a line the name of its type, if wanted, and the years of one that has ended or is announced.
 * @type {(context: DrawingContext, relation: Supported) => void}
 */
function paintText(context, relation) {
  const type = Lines.hasTypes() && Data.typeOf(relation).label;
  const text = [type, RelationText.when(relation)].filter(Boolean).join(" ");
  if (!text) return;
  context.save();
  context.font = `10px ${Vis.font.face}`;
  const point = findFreePoint(relation.id, type ? context.measureText(text).width / 2 + 3 : 32, 7, text);
  if (point) writeAt(context, point, text);
  context.restore();
}

/**
 * Write numbers on lines, which lead to the list of claims.
 * @param {DrawingContext} context
 * @param {ReadonlyMap<string, number>} numbers by id of relation
 */
export function paintNumbers(context, numbers) {
  context.save();
  context.font = `bold 11px ${Vis.font.face}`;
  for (const [id, number] of numbers) {
    writeAt(context, findFreePoint(id, 4 + 3 * String(number).length, 7, "number") ?? VisLines.pointOn(id, 0.5), String(number), "label");
  }
  context.restore();
  for (const id of numbers.keys()) occupied.delete(`number ${id}`);
}

/** @type {(context: DrawingContext, point: Point, text: string, colour?: string) => void} */
function writeAt(context, { x, y }, text, colour = "faint") {
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = 3;
  context.strokeStyle = Colours.get("canvas");
  context.strokeText(text, x, y);
  context.fillStyle = Colours.get(colour);
  context.fillText(text, x, y);
}

/** @type {(context: DrawingContext, id: string, colour: string, width: number, gap: number) => void} */
function ring(context, id, colour, width, gap) {
  const { x, y } = Vis.positionOf(id);
  context.save();
  context.setLineDash([]);
  context.beginPath();
  context.arc(x, y, Vis.sizeOf(id) + gap, 0, 2 * Math.PI);
  context.lineWidth = width;
  context.strokeStyle = Colours.get(colour);
  context.stroke();
  context.restore();
}
