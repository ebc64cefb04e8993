// What disappears without the voices that are switched off: pale, dashed lines. They are not in the scope:
// they can't be selected, and are counted apart.
import { computed } from "@preact/signals-core";
import * as Data from "../state/data.js";
import * as Fallen from "../state/derived/fallen.js";
import { isPresent, standIn } from "../state/derived/visibility.js";
import * as Colours from "./colours.js";
import * as Vis from "./vis.js";
import * as VisLines from "./vislines.js";

/** @import { Curve } from "../core/lineends.js" */
/** @import { DrawingContext, Highlight, LineStyle, Relation } from "./types.js" */

const OPACITY = 0.4;
const DASHES = [3, 5];

const relations = computed(() => Fallen.relations.value
  .filter(({ from, to }) => isPresent(from) && isPresent(to) && standIn(from) !== standIn(to)));

/**
 * List those that are painted: none in a highlight.
 * @param {Highlight|null} highlighted
 */
export const list = (highlighted) => (highlighted ? [] : relations.value);

/**
 * The course of the line; that of a folded member is straight, from the dot of its body.
 * @param {Relation} relation
 * @returns {Curve}
 */
function curveOf({ id, from: one, to: other }) {
  if (standIn(one) === one && standIn(other) === other && VisLines.hasLine(id)) return VisLines.curveOf(id);
  const [from, to] = [one, other].map((end) => Vis.positionOf(standIn(end)));
  return { from, via: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }, to };
}

/**
 * Paint the lines.
 * @param {DrawingContext} context
 * @param {Highlight|null} highlighted
 */
export function paint(context, highlighted) {
  for (const relation of list(highlighted)) paintLine(context, curveOf(relation), Data.typeOf(relation));
}

/** @type {(context: DrawingContext, curve: Curve, look: LineStyle) => void} */
export function paintLine(context, { from, via, to }, { colour }) {
  context.save();
  Object.assign(context, { globalAlpha: OPACITY, lineWidth: 1.2, strokeStyle: Colours.get(colour), lineCap: "butt" });
  context.setLineDash(DASHES);
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.quadraticCurveTo(via.x, via.y, to.x, to.y);
  context.stroke();
  context.restore();
}
