// What nobody claims but somebody denies or does not confirm, on a switch: faint lines with a cross, or
// with a question mark.
import { computed } from "@preact/signals-core";
import * as Outlines from "../core/outlines.js";
import * as Data from "../state/data.js";
import { dots, isPresent, isVisible, standIn } from "../state/derived/visibility.js";
import * as State from "../state/state.js";
import * as Colours from "./colours.js";
import * as Labels from "./labels.js";
import * as Vis from "./vis.js";

/** @import { DrawingContext, Highlight, Point, Relation } from "./types.js" */

const BEND = 0.14; // beside the lines of what is claimed of the two
const NEAR = 6; // pixels of the screen
const OFFSETS = [0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78]; // of the mark
const ROOM = 7; // around it
const PARTS = Array.from({ length: 11 }, (_, at) => at / 10);

const relations = computed(() => (State.get().draw.includes("denied") ? Data.view(State.get().scope).all : [])
  .filter(({ standing, from, to }) => !standing && isPresent(from) && isPresent(to) && standIn(from) !== standIn(to)));

/**
 * Return whether someone denies a relation, and not only does not confirm it.
 * @param {Relation} relation
 */
export const isDenied = ({ claims }) => claims.some(({ stance }) => stance === "denies");

/**
 * List those that are painted: in a highlight, its own.
 * @param {Highlight|null} highlighted
 */
export const list = (highlighted) => relations.value.filter(({ id }) => !highlighted || highlighted.relations.has(id));

/**
 * Paint the lines.
 * @param {DrawingContext} context
 * @param {Highlight|null} highlighted
 */
export function paint(context, highlighted) {
  for (const relation of list(highlighted)) paintLine(context, curveOf(relation));
}

/**
 * Paint the crosses and question marks, over all lines.
 * @param {DrawingContext} context
 * @param {Highlight|null} highlighted
 */
export function paintMarks(context, highlighted) {
  for (const relation of list(highlighted)) {
    const points = OFFSETS.map((part) => pointOn(curveOf(relation), part));
    paintMark(context, points.find(isFree) ?? points[0], isDenied(relation));
  }
}

/** @param {Point} point where no dot and no name is */
const isFree = ({ x, y }) => dots.value.filter(isVisible).map((id) => Labels.reachOf(id)).every(({ left, right, top, bottom }) =>
  x + ROOM < left || x - ROOM > right || y + ROOM < top || y - ROOM > bottom);

/** @typedef {{from: Point, middle: Point, to: Point}} Curve middle: its control point */

/**
 * @param {Relation} relation
 * @returns {Curve}
 */
function curveOf(relation) {
  const [from, to] = [relation.from, relation.to].map((id) => Vis.positionOf(standIn(id)));
  const [right, down] = [to.x - from.x, to.y - from.y];
  return { from, to, middle: { x: (from.x + to.x) / 2 - down * BEND * 2, y: (from.y + to.y) / 2 + right * BEND * 2 } };
}

/** @type {(curve: Curve, part: number) => Point} */
function pointOn({ from, middle, to }, part) {
  const [a, b, c] = [(1 - part) ** 2, 2 * part * (1 - part), part ** 2];
  return { x: a * from.x + b * middle.x + c * to.x, y: a * from.y + b * middle.y + c * to.y };
}

/** @type {(context: DrawingContext, curve: Curve) => void} */
export function paintLine(context, { from, middle, to }) {
  context.save();
  Object.assign(context, { lineWidth: 1.2, strokeStyle: Colours.get("ghost"), lineCap: "butt" });
  context.setLineDash([2, 3]);
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.quadraticCurveTo(middle.x, middle.y, to.x, to.y);
  context.stroke();
  context.restore();
}

/** @type {(context: DrawingContext, point: Point, hasCross: boolean) => void} */
export function paintMark(context, point, hasCross) {
  context.save();
  context.setLineDash([]);
  paintSign(context, point, hasCross);
  context.restore();
}

/** @type {(context: DrawingContext, point: Point, hasCross: boolean) => void} */
function paintSign(context, { x, y }, hasCross) {
  context.beginPath();
  context.arc(x, y, 6.5, 0, 2 * Math.PI);
  Object.assign(context, { fillStyle: Colours.get("canvas"), strokeStyle: Colours.get("ghost"), lineWidth: 1 });
  context.fill();
  context.stroke();
  if (!hasCross) {
    Object.assign(context, { font: `bold 11px ${Vis.font.face}`, textAlign: "center", textBaseline: "middle", fillStyle: Colours.get("soft") });
    return context.fillText("?", x, y + 0.5);
  }
  Object.assign(context, { lineWidth: 1.8, strokeStyle: Colours.get("soft") });
  context.beginPath();
  context.moveTo(x - 3, y - 3);
  context.lineTo(x + 3, y + 3);
  context.moveTo(x + 3, y - 3);
  context.lineTo(x - 3, y + 3);
  return context.stroke();
}

/**
 * Return the relation whose line is at a point of the frame.
 * @param {Point} point
 * @returns {string|null}
 */
export function at(point) {
  const there = Vis.toPicture(point);
  const near = NEAR / Vis.scale();
  /** @param {Relation} relation */
  const isNear = (relation) => {
    const curve = curveOf(relation);
    return PARTS.slice(1).some((part, before) => Outlines.distanceTo(there, pointOn(curve, PARTS[before]), pointOn(curve, part)) < near);
  };
  return relations.value.find(isNear)?.id ?? null;
}
