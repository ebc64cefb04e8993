// What is painted over the lines: the veil on all that is not lit, marks of relations that are
// contested or changed sides, years of ended ones, rings. It calls vis-network 9.1.2's own painters, which a test holds to.
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
const SPOTS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];
/** @type {Map<string, Taken|null>} */
const spots = new Map();

/** Paint after each drawing. */
export function start() {
  const forget = () => spots.clear();
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
 * Paint over the lines and dots what the state lights and what claims say of lines.
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
 * A spot on the line that no dot, label or other mark covers; null where there is none. Found
 * once, for places only change when the reader drags.
 * @type {(id: string, wide: number, high: number, what?: string) => Taken|null}
 */
const findSpot = (id, wide, high, what = "disc") => ensure(spots, `${what} ${id}`, () => {
  const free = SPOTS.map((at) => Vis.pointOn(id, at)).find((spot) => isFree(spot, wide, high));
  return free ? { ...free, wide, high } : null;
});

/** @type {(spot: Point, wide: number, high: number) => boolean} */
function isFree({ x, y }, wide, high) {
  /** @param {Box} box */
  const isClear = (box) => x + wide < box.left || x - wide > box.right ||
    y + high < box.top || y - high > box.bottom;
  /** @param {Taken|null} spot */
  const apart = (spot) => !spot || Math.abs(x - spot.x) > wide + spot.wide ||
    Math.abs(y - spot.y) > high + spot.high;
  return Data.ids.every((id) => isClear(Vis.boxOf(id))) && [...spots.values()].every(apart);
}

/**
 * Names stand under dots, and hide the heads of arrows that come from below. Where few are lit,
 * these are painted once more: who attacks whom must be seen.
 * @type {(context: Pen, relation: Supported) => void}
 */
function paintCoveredHead(context, { id, from, to }) {
  const heads = Vis.headsOf(id);
  const isHidden = (heads.to && comesFromBelow(id, Vis.spotOf(to), 0.85)) ||
    (heads.from && comesFromBelow(id, Vis.spotOf(from), 0.15));
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
  paintDisc(context, findSpot(id, 7, 7) ?? Vis.pointOn(id, 0.5), mark);
}

/**
 * Paint a small disc. A zigzag in it: two sides pull at this line. One half of it filled: the line
 * was on the other side at another time. A broken edge: in part, or, with a paler
 * half, perhaps.
 * @param {Pen} context
 * @param {Point} spot
 * @param {Pick<MarkRecord, "sign"|"is_open">} mark
 */
export function paintDisc(context, spot, { sign, is_open: isBroken }) {
  context.save();
  context.setLineDash([]);
  context.beginPath();
  context.arc(spot.x, spot.y, 6.5, 0, 2 * Math.PI);
  context.fillStyle = Colours.get("canvas");
  context.fill();
  context.lineWidth = 1.3;
  context.strokeStyle = Colours.get("label");
  context.setLineDash(isBroken ? [2, 1.6] : []);
  context.stroke();
  context.setLineDash([]);
  if (sign === "half") paintHalf(context, spot, isBroken ? "ghost" : "label");
  else paintZigzag(context, spot);
  context.restore();
}

/** @param {Pen} context @param {Point} spot @param {string} colour */
function paintHalf(context, spot, colour) {
  context.beginPath();
  context.arc(spot.x, spot.y, 6.5, -Math.PI / 2, Math.PI / 2);
  context.closePath();
  context.fillStyle = Colours.get(colour);
  context.fill();
}

/** @param {Pen} context @param {Point} spot */
function paintZigzag(context, spot) {
  context.beginPath();
  context.moveTo(spot.x - 3.5, spot.y + 1.5);
  context.lineTo(spot.x - 1, spot.y - 2.5);
  context.lineTo(spot.x + 1, spot.y + 2.5);
  context.lineTo(spot.x + 3.5, spot.y - 1.5);
  context.stroke();
}

/**
 * Write on a line what its type is called, where that is wanted, and the years of what has ended.
 * @type {(context: Pen, relation: Supported) => void}
 */
function paintWords(context, relation) {
  const type = State.get().names && Data.typeOf(relation).label;
  const words = [type, relation.ended && !relation.contested && Words.years(relation)].filter(Boolean).join(" ");
  if (!words) return;
  context.save();
  context.font = `10px ${Vis.font.face}`;
  const spot = findSpot(relation.id, type ? context.measureText(words).width / 2 + 3 : 32, 7, words);
  if (spot) writeAt(context, spot, words);
  context.restore();
}

/** @type {(context: Pen, spot: Point, words: string) => void} */
function writeAt(context, spot, words) {
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = 3;
  context.strokeStyle = Colours.get("canvas");
  context.strokeText(words, spot.x, spot.y);
  context.fillStyle = Colours.get("faint");
  context.fillText(words, spot.x, spot.y);
}

/** @type {(context: Pen, id: string, colour: string, width: number, gap: number) => void} */
function ring(context, id, colour, width, gap) {
  const { x, y } = Vis.spotOf(id);
  context.save();
  context.setLineDash([]);
  context.beginPath();
  context.arc(x, y, Vis.sizeOf(id) + gap, 0, 2 * Math.PI);
  context.lineWidth = width;
  context.strokeStyle = Colours.get(colour);
  context.stroke();
  context.restore();
}
