// Icons: of an actor's kind, of the line of a relation.
import * as Data from "../state/data.js";
import { el } from "./element.js";

/** @import { LineStyle, MarkRecord, Mode, Relation } from "../state/types.js" */

const SHAPES = new Map([
  ["dot", "M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11z"],
  ["square", "M3 3h10v10H3z"],
  ["diamond", "M8 1.5L14.5 8L8 14.5L1.5 8z"],
  ["triangle", "M8 2L14 13H2z"],
  ["triangleDown", "M8 14L14 3H2z"],
  ["hexagon", "M4.7 2.5h6.6L14.5 8l-3.2 5.5H4.7L1.5 8z"],
  ["star", "M8 1.2l2 4.6 5 .5-3.8 3.3 1.1 4.9L8 11.9l-4.3 2.6 1.1-4.9L1 6.3l5-.5z"],
]);

/**
 * Draw the icon of a kind of actor.
 * @param {string} kind
 */
export function kind(kind) {
  const { shape, colour } = Data.kind(kind);
  const look = Data.isUmbrella(kind) ? "figure figure-open" : "figure";
  return el("svg", { class: `${look} hue-${colour}`, viewBox: "0 0 16 16", "aria-hidden": "true" },
    el("path", { d: SHAPES.get(shape) }));
}

/**
 * Draw a line as the picture does.
 * @param {LineStyle} look
 * @param {Mode} mode
 * @param {{arrow?: boolean, ended?: boolean}} [more]
 */
export function line({ colour, line: dashed }, mode, { arrow = false, ended = false } = {}) {
  const { width, dashes, opacity } = Data.record.strokes[dashed][mode];
  return el("svg", {
    class: `line line-${colour}`, viewBox: "0 0 34 12", "aria-hidden": "true",
    opacity: ended ? 0.45 : opacity,
  },
  el("path", {
    d: `M1 6H${arrow ? 27 : 33}`, "stroke-width": width, "stroke-dasharray": dashes.join(" ") || null,
  }),
  arrow && el("path", { class: "line-head", d: "M26 2.5L33.5 6L26 9.5L27.8 6z" }));
}

/**
 * Draw the line of a relation.
 * @param {Relation} relation
 */
export const ofRelation = (relation) => line(Data.typeOf(relation), relation.standing ?? "thesis",
  { arrow: !relation.symmetric, ended: Data.isPast(relation) });

const ZIGZAG = "M13.5 8.5L16 4.5L18 9.5L20.5 5.5";
const HALF = "M17 1a6 6 0 0 1 0 12z";

/**
 * Draw the mark of a relation that is contested or changed sides.
 * @param {Pick<MarkRecord, "sign"|"is_open">} mark
 */
export function dispute({ sign, is_open: isBroken }) {
  const isHalf = sign === "half";
  return el("svg", { class: `line line-dispute ${isBroken ? "is-broken" : ""}`.trim(), viewBox: "0 0 34 14", "aria-hidden": "true" },
    el("path", { class: "line-rest", d: "M1 7H33" }),
    el("circle", { cx: 17, cy: 7, r: 6, "stroke-dasharray": isBroken ? "2 1.6" : null }),
    el("path", { class: isHalf ? "line-half" : "line-zigzag", d: isHalf ? HALF : ZIGZAG }));
}
