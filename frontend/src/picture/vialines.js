// Channels, on a switch: two thin grey lines from an actor by way of the channel to the other. They are
// no relations: they can't be selected, and are counted nowhere.
import { computed } from "@preact/signals-core";
import * as ViaTies from "../core/viaties.js";
import { isVisible, standIn, visible } from "../state/derived/visibility.js";
import * as State from "../state/state.js";
import * as Colours from "./colours.js";
import * as Vis from "./vis.js";

/** @import { DrawingContext, Highlight } from "./types.js" */
/** @import { ViaTie } from "../core/viaties.js" */

const OPACITY = 0.5;

const ties = computed(() => (State.get().draw.includes("via") ? ViaTies.list(visible.value.relations) : [])
  .map((tie) => ({ ...tie, first: standIn(tie.first), second: standIn(tie.second) }))
  .filter(({ first, second }) => first !== second && isVisible(first) && isVisible(second)));

/**
 * List the lines that are painted: in a highlight, those of its relations and of a chosen channel.
 * @param {Highlight|null} highlighted
 */
export function list(highlighted) {
  /** @param {ViaTie} tie */
  const isLit = ({ relations, channels }) => !highlighted || [...relations].some((id) => highlighted.relations.has(id)) ||
    highlighted.chosen.some((id) => channels.has(id));
  return ties.value.filter(isLit);
}

/**
 * Paint the lines of channels.
 * @param {DrawingContext} context
 * @param {Highlight|null} highlighted
 */
export function paint(context, highlighted) {
  for (const { first, second } of list(highlighted)) paintLine(context, Vis.positionOf(first), Vis.positionOf(second));
}

/**
 * @param {DrawingContext} context
 * @param {{x: number, y: number}} from
 * @param {{x: number, y: number}} to
 */
export function paintLine(context, from, to) {
  context.save();
  context.setLineDash([]);
  Object.assign(context, { globalAlpha: OPACITY, lineWidth: 1.2, strokeStyle: Colours.get("sign-neutral") });
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.stroke();
  context.restore();
}
