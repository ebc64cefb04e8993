// What is painted over the lines: the veil on what is not highlighted, marks of contested relations and
// of changed sides, years of ended relations, rings. It calls vis-network 9.1.2's own painters, which a test checks.
import { ensure } from "../core/lookup.js";
import * as RelationMarks from "../core/relationmarks.js";
import * as Data from "../state/data.js";
import { highlight } from "../state/derived/highlight.js";
import * as Ranking from "../state/derived/ranking.js";
import { visible } from "../state/derived/visibility.js";
import * as State from "../state/state.js";
import * as Words from "../ui/words.js";
import * as BlocColours from "./bloccolours.js";
import * as Colours from "./colours.js";
import * as Labels from "./labels.js";
import * as Vis from "./vis.js";

/** @import { Box, Highlight, MarkRecord, Pen, Point, Supported } from "./types.js" */
/** @typedef {Point & {wide: number, high: number}} Taken half as wide and as high as what is there */

const VEIL = 0.86;
const POSITIONS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];
/** @type {Map<string, Taken|null>} */
const positions = new Map();

/** Paint after each drawing. */
export function start() {
  const forget = () => positions.clear();
  Vis.on("before", () => Vis.allowLabels(!highlight.value && areLabelsLarge()));
  Vis.on("drawn", (context) => paint(context, seen()));
  Vis.onDrag(forget);
  Ranking.on(forget);
  State.on(forget, "moved", "names");
}

const areLabelsLarge = () => !Labels.isNeeded(Vis.scale());

/** Return the part of the picture that the frame shows. */
function seen() {
  const { clientWidth: width, clientHeight: height } = Vis.frame;
  const [first, last] = [{ x: 0, y: 0 }, { x: width, y: height }].map((corner) => Vis.toPicture(corner));
  return { left: first.x, top: first.y, right: last.x, bottom: last.y };
}

/**
 * Paint highlights and marks over the lines and dots.
 * @param {Pen} context
 * @param {Box} box what there is to cover
 */
export function paint(context, box) {
  const state = State.get();
  const { drawn } = Data.view(state.scope);
  const lit = highlight.value;
  if (lit) {
    veil(context, box);
    paintLit(context, drawn, lit);
  }
  const inLight = lit ? drawn.filter((relation) => lit.relations.has(relation.id)) : visible.value.relations;
  for (const relation of inLight) paintMark(context, relation);
  BlocColours.paint(context, lit ? lit.actors : visible.value.full);
  for (const id of lit?.chosen ?? []) ring(context, id, "accent", 2.5, 5);
  Labels.paint(context, lit);
  if (lit) for (const relation of inLight) paintCoveredHead(context, relation);
  if (state.focus) ring(context, state.focus, "accent", 2, 8);
}

/** @type {(context: Pen, box: Box) => void} */
function veil(context, { left, top, right, bottom }) {
  context.save();
  context.globalAlpha = VEIL;
  context.fillStyle = Colours.get("canvas");
  context.fillRect(left, top, right - left, bottom - top);
  context.restore();
}

/** @type {(context: Pen, drawn: Supported[], lit: Highlight) => void} */
function paintLit(context, drawn, lit) {
  const lines = drawn.map(({ id }) => id).filter((id) => lit.relations.has(id));
  for (const id of lines) Vis.paintLine(context, id);
  for (const id of lines) Vis.paintHeads(context, id);
  Vis.allowLabels(areLabelsLarge());
  const labels = [...lit.actors].map((id) => Vis.paintDot(context, id));
  for (const paintLabel of labels) paintLabel();
}

/**
 * A position on the line that no dot, label or other mark covers; null where there is none. Found
 * once, for places only change when the reader drags.
 * @type {(id: string, wide: number, high: number, what?: string) => Taken|null}
 */
const findPosition = (id, wide, high, what = "disc") => ensure(positions, `${what} ${id}`, () => {
  const free = POSITIONS.map((at) => Vis.pointOn(id, at)).find((position) => isFree(position, wide, high));
  return free ? { ...free, wide, high } : null;
});

/** @type {(position: Point, wide: number, high: number) => boolean} */
function isFree({ x, y }, wide, high) {
  /** @param {Box} box */
  const isClear = (box) => x + wide < box.left || x - wide > box.right ||
    y + high < box.top || y - high > box.bottom;
  /** @param {Taken|null} position */
  const apart = (position) => !position || Math.abs(x - position.x) > wide + position.wide ||
    Math.abs(y - position.y) > high + position.high;
  return Data.ids.every((id) => isClear(Vis.boxOf(id))) && [...positions.values()].every(apart);
}

/**
 * Names are under dots, and hide arrowheads from below. Where few actors are highlighted, these
 * arrowheads are painted again: it must be visible who attacks whom.
 * @type {(context: Pen, relation: Supported) => void}
 */
function paintCoveredHead(context, { id, from, to }) {
  const heads = Vis.headsOf(id);
  const isHidden = (heads.to && comesFromBelow(id, Vis.positionOf(to), 0.85)) ||
    (heads.from && comesFromBelow(id, Vis.positionOf(from), 0.15));
  if (isHidden) Vis.paintHeads(context, id);
}

/** @type {(id: string, end: Point, at: number) => boolean} */
function comesFromBelow(id, { x, y }, at) {
  const point = Vis.pointOn(id, at);
  return point.y - y > 0.35 * Math.abs(point.x - x);
}

/** @param {Pen} context @param {Supported} relation */
function paintMark(context, relation) {
  const dispute = RelationMarks.dispute(Data.record, relation);
  if (dispute) paintDispute(context, relation, dispute);
  if (Vis.scale() > 0.75) paintWords(context, relation);
}

/** @type {(context: Pen, relation: Supported, mark: MarkRecord) => void} */
function paintDispute(context, { id }, mark) {
  paintDisc(context, findPosition(id, 7, 7) ?? Vis.pointOn(id, 0.5), mark);
}

/**
 * Paint a small disc. A zigzag in it: two sides pull at this line. One half of it filled: the line
 * was on the other side at another time. A broken edge: in part, or, with a paler
 * half, perhaps.
 * @param {Pen} context
 * @param {Point} position
 * @param {Pick<MarkRecord, "sign"|"is_open">} mark
 */
export function paintDisc(context, position, { sign, is_open: isBroken }) {
  context.save();
  context.setLineDash([]);
  context.beginPath();
  context.arc(position.x, position.y, 6.5, 0, 2 * Math.PI);
  context.fillStyle = Colours.get("canvas");
  context.fill();
  context.lineWidth = 1.3;
  context.strokeStyle = Colours.get("label");
  context.setLineDash(isBroken ? [2, 1.6] : []);
  context.stroke();
  context.setLineDash([]);
  if (sign === "half") paintHalf(context, position, isBroken ? "ghost" : "label");
  else paintZigzag(context, position);
  context.restore();
}

/** @param {Pen} context @param {Point} position @param {string} colour */
function paintHalf(context, position, colour) {
  context.beginPath();
  context.arc(position.x, position.y, 6.5, -Math.PI / 2, Math.PI / 2);
  context.closePath();
  context.fillStyle = Colours.get(colour);
  context.fill();
}

/** @param {Pen} context @param {Point} position */
function paintZigzag(context, position) {
  context.beginPath();
  context.moveTo(position.x - 3.5, position.y + 1.5);
  context.lineTo(position.x - 1, position.y - 2.5);
  context.lineTo(position.x + 1, position.y + 2.5);
  context.lineTo(position.x + 3.5, position.y - 1.5);
  context.stroke();
}

/**
 * Write on a line the label of its type, if asked for, and the years of an ended relation.
 * @type {(context: Pen, relation: Supported) => void}
 */
function paintWords(context, relation) {
  const type = State.get().names && Data.typeOf(relation).label;
  const words = [type, relation.ended && !relation.contested && Words.years(relation)].filter(Boolean).join(" ");
  if (!words) return;
  context.save();
  context.font = `10px ${Vis.font.face}`;
  const position = findPosition(relation.id, type ? context.measureText(words).width / 2 + 3 : 32, 7, words);
  if (position) writeAt(context, position, words);
  context.restore();
}

/** @type {(context: Pen, position: Point, words: string) => void} */
function writeAt(context, position, words) {
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = 3;
  context.strokeStyle = Colours.get("canvas");
  context.strokeText(words, position.x, position.y);
  context.fillStyle = Colours.get("faint");
  context.fillText(words, position.x, position.y);
}

/** @type {(context: Pen, id: string, colour: string, width: number, gap: number) => void} */
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
