// The lines of relations in vis-network: their course, which can be cut and bent, and their painters.
import * as Vis from "./vis.js";

/** @import { Curve } from "../core/lineends.js" */
/** @import { DrawingContext, Point } from "./types.js" */

const { edge } = Vis;

/**
 * The point of a relation's visible line at a fraction of its length, from 0 to 1.
 * @type {(id: string, part: number) => Point}
 */
export function pointOn(id, part) {
  const { edgeType } = edge(id);
  return edgeType.getPoint(part, edgeType.getViaNode());
}

/**
 * A relation's line between the centres of its ends.
 * @type {(id: string) => Curve}
 */
export function curveOf(id) {
  const { from, to, edgeType } = edge(id);
  const via = Object.getPrototypeOf(edgeType).getViaNode.call(edgeType) ?? { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  return { from, via, to };
}

/**
 * A relation's line between the centres of its ends, and for each end the radius of the dot and the length of
 * the arrowhead, 0 where it has none.
 * @param {string} id
 */
export function lineOf(id) {
  const { from, to, options: { arrows, width } } = edge(id);
  const { via } = curveOf(id);
  /** @type {(end: typeof from, arrow: typeof arrows.from) => {border: number, head: number}} */
  const endOf = (end, { enabled, scaleFactor }) => ({
    border: end.distanceToBorder(Vis.context(), Math.atan2(end.y - via.y, end.x - via.x)),
    head: enabled ? 15 * scaleFactor + 3 * width : 0,
  });
  return { curve: { from, via, to }, ends: { from: endOf(from, arrows.from), to: endOf(to, arrows.to) } };
}

/**
 * Let a relation's line begin and end elsewhere, with its arrowheads: by default they end at the dots.
 * @type {(id: string, line: Curve, tips: {from: Point, to: Point}) => void}
 */
export function cutLine(id, line, tips) {
  const { edgeType, options: { arrows, width } } = edge(id);
  const isStraight = !Object.getPrototypeOf(edgeType).getViaNode.call(edgeType);
  /** @param {"from"|"to"} end */
  const headOf = (end) => ({
    point: tips[end], core: line[end], angle: Math.atan2(tips[end].y - line[end].y, tips[end].x - line[end].x),
    length: 15 * arrows[end].scaleFactor + 3 * width, type: "arrow",
  });
  const heads = { from: headOf("from"), to: headOf("to") };
  Object.assign(edgeType, {
    fromPoint: line.from, toPoint: line.to,
    getViaNode: () => (isStraight ? undefined : line.via),
    /** @type {(context: DrawingContext, end: "from"|"to") => object} */
    getArrowData: (_, end) => heads[end],
  });
}

/**
 * Bend a relation's line.
 * @type {(id: string, bend: number) => void} bend: 0 for a straight line; positive for a curve to the right
 */
export function bend(id, bend) {
  const type = bend > 0 ? "curvedCW" : "curvedCCW";
  edge(id).setOptions({ smooth: bend !== 0 && { enabled: true, type, roundness: Math.abs(bend) } });
  Vis.change();
}

/**
 * Let a relation's line run between two actors, its own ends or those whose dots stand for them.
 * @type {(id: string, route: {from: string, to: string, bend: number}) => void}
 */
export function route(id, { from, to, bend: wanted }) {
  edge(id).setOptions({ from: Vis.PREFIX + from, to: Vis.PREFIX + to });
  bend(id, wanted);
}

/**
 * Run some work with another opacity of a relation's line.
 * @type {(id: string, opacity: number, work: () => void) => void}
 */
export function atOpacity(id, opacity, work) {
  const { color } = edge(id).options;
  const before = color.opacity;
  color.opacity = opacity;
  work();
  color.opacity = before;
}

/**
 * Return whether a relation has a line, drawn now or not.
 * @param {string} id
 */
export const hasLine = (id) => Boolean(edge(id)?.connected);

/**
 * Paint a relation's line, without arrowheads.
 * @param {DrawingContext} context @param {string} id
 */
export const paintLine = (context, id) => edge(id).draw(context);
/** @param {DrawingContext} context @param {string} id */
export const paintHeads = (context, id) => edge(id).drawArrows(context);
