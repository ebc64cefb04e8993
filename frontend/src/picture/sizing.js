// The sizes of dots: all equal, or by the selected measure.
import { computed } from "@preact/signals-core";
import { ensure } from "../core/lookup.js";
import * as Sizes from "../core/sizes.js";
import * as Data from "../state/data.js";
import * as Ranking from "../state/derived/ranking.js";
import * as Vis from "./vis.js";

/** @import { ReadonlySignal } from "@preact/signals-core" */

/** The size of a dot where no measure is chosen: its radius in pixels of the picture. */
export const USUAL = Vis.USUAL_SIZE;

/** @type {Map<string, {half: number, drop: number}>} the room that names need; known once they have been drawn */
const room = new Map();

/**
 * A name keeps its size, and its place below its dot.
 * @param {string} id
 */
function placeOf(id) {
  const { x, y } = Vis.positionOf(id);
  return { id, x, y, ...ensure(room, id, () => {
    const { left, right, bottom } = Vis.boxOf(id);
    return { half: (right - left) / 2, drop: bottom - y - Vis.sizeOf(id) };
  }) };
}

/**
 * How large each dot is drawn; empty where all are equal.
 * @type {ReadonlySignal<Map<string, number>>}
 */
export const sizes = computed(() => {
  const ranking = Ranking.get();
  if (!ranking || ranking.refused) return new Map();
  const scores = new Map(ranking.actors.map(({ id, score }) => [id, score]));
  return Sizes.fit(scores, Data.ids.map(placeOf), USUAL);
});
