// The sizes of dots: all the same, or by the chosen measure.
import { computed } from "@preact/signals-core";
import { ensure } from "../core/lookup.js";
import * as Sizes from "../core/sizes.js";
import * as Data from "../state/data.js";
import * as Ranking from "../state/derived/ranking.js";
import * as Vis from "./vis.js";

/** @import { ReadonlySignal } from "@preact/signals-core" */

/** The radius of dots without a measure, in pixels of the picture. */
export const USUAL = Vis.USUAL_SIZE;

/** @type {Map<string, {half: number, drop: number}>} the extent of names, measured after they have been drawn */
const extents = new Map();

/**
 * The position of a dot and the extent of its name, which does not depend on the dot's size.
 * @param {string} id
 */
function labelledDot(id) {
  const { x, y } = Vis.positionOf(id);
  return { id, x, y, ...ensure(extents, id, () => {
    const { left, right, bottom } = Vis.boxOf(id);
    return { half: (right - left) / 2, drop: bottom - y - Vis.sizeOf(id) };
  }) };
}

/**
 * The radius of each dot; empty if all have the usual size.
 * @type {ReadonlySignal<Map<string, number>>}
 */
export const sizes = computed(() => {
  const ranking = Ranking.get();
  if (!ranking || ranking.refused) return new Map();
  const scores = new Map(ranking.actors.map(({ id, score }) => [id, score]));
  return Sizes.fit(scores, Data.ids.map(labelledDot), USUAL);
});
