// The sizes of dots: all the same, or by the chosen measure.
import { computed } from "@preact/signals-core";
import * as Sizes from "../core/sizes.js";
import * as Data from "../state/data.js";
import * as Ranking from "../state/derived/ranking.js";
import * as Drawing from "./drawing.js";
import * as NameSizes from "./namesizes.js";
import * as Vis from "./vis.js";

/** @import { ReadonlySignal } from "@preact/signals-core" */

/** The radius of dots without a measure, in pixels of the picture. */
export const USUAL = Vis.USUAL_SIZE;

/** @type {(id: string) => {id: string, x: number, y: number, half: number, drop: number}} */
function labelledDot(id) {
  const [{ width, height }] = NameSizes.formsOf(id);
  return { id, ...Drawing.baseOf(id), half: width / 2, drop: height };
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
