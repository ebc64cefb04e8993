// The sizes of dots: all the same, or by the chosen measure.
import { computed } from "@preact/signals-core";
import * as Sizes from "../core/sizes.js";
import * as Ranking from "../state/derived/ranking.js";
import { dots } from "../state/derived/visibility.js";
import * as Drawing from "./drawing.js";
import * as Vis from "./vis.js";

/** @import { ReadonlySignal } from "@preact/signals-core" */

/** The radius of dots without a measure, in pixels of the picture. */
export const USUAL = Vis.USUAL_SIZE;

/**
 * A dot whose name takes no room of its own: it is painted where there is some.
 * @type {(id: string) => {id: string, x: number, y: number, half: number, drop: number}}
 */
const dotOf = (id) => ({ id, ...Drawing.spotOf(id), half: 0, drop: 0 });

/**
 * The radius of each dot; empty if all have the usual size.
 * @type {ReadonlySignal<Map<string, number>>}
 */
export const sizes = computed(() => {
  const ranking = Ranking.get();
  if (!ranking || ranking.refused) return new Map();
  const scores = new Map(ranking.actors.map(({ id, score }) => [id, score]));
  return Sizes.fit(scores, dots.value.map(dotOf), USUAL);
});
