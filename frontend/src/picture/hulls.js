// Pale outlines around camps, on a switch: around actors joined by claimed support, with no claimed
// fight inside. None where another actor would lie in it.
import { computed } from "@preact/signals-core";
import * as Camps from "../core/camps.js";
import * as Outlines from "../core/outlines.js";
import * as Data from "../state/data.js";
import * as Stage from "../state/derived/stage.js";
import { isVisible, visible } from "../state/derived/visibility.js";
import * as State from "../state/state.js";
import * as Colours from "./colours.js";
import * as Vis from "./vis.js";

/** @import { DrawingContext, Point } from "./types.js" */

const ROOM = 22; // around the dots
const LEAST = 3; // dots
const CAPTION_GAP = 10;
export const CAPTION = "joined by claimed support, not a finding";

/** The camps that could be outlined: with at least three dots in the picture. */
export const camps = computed(() => (State.get().draw.includes("camps") && !Stage.isOn ? Camps.find(Data.record, Data.view(State.get().scope).drawn) : [])
  .map((camp) => camp.filter(isVisible)).filter((camp) => camp.length >= LEAST));

/**
 * Return the outlines of the camps among which nobody else is.
 * @returns {Point[][]}
 */
export function list() {
  const { full, faint } = visible.value;
  return camps.value.flatMap((camp) => {
    const outline = Outlines.hull(camp.map(Vis.positionOf));
    const others = [...full, ...faint].filter((id) => !camp.includes(id));
    const isApart = others.every((id) => !Outlines.isInside(outline, Vis.positionOf(id), ROOM + Vis.sizeOf(id)));
    return isApart ? [outline] : [];
  });
}

/** @param {DrawingContext} context */
export function paint(context) {
  for (const outline of list()) paintOutline(context, outline, ROOM);
}

/**
 * List points around an outline where its caption may stand, the highest first.
 * @param {Point[]} outline
 * @returns {Point[]}
 */
export function listCaptionPoints(outline) {
  const [x, y] = /** @type {const} */ (["x", "y"]).map((axis) => outline.reduce((sum, point) => sum + point[axis], 0) / outline.length);
  const around = outline.map((point) => {
    const length = Math.hypot(point.x - x, point.y - y) || 1;
    const away = 1 + (ROOM + CAPTION_GAP) / length;
    return { x: x + (point.x - x) * away, y: y + (point.y - y) * away };
  });
  return [...around, { x, y }].sort((one, other) => one.y - other.y);
}

/** @type {(context: DrawingContext, outline: Point[], room: number) => void} */
export function paintOutline(context, outline, room) {
  context.save();
  context.setLineDash([]);
  Object.assign(context, { fillStyle: Colours.get("camp"), strokeStyle: Colours.get("camp"), lineWidth: 2 * room, lineJoin: "round", lineCap: "round" });
  context.beginPath();
  outline.forEach(({ x, y }, at) => { context[at ? "lineTo" : "moveTo"](x, y); });
  context.closePath();
  context.fill();
  context.stroke();
  context.restore();
}
