// How large dots are drawn: all alike, or by the measure that is chosen.
import { computed } from "@preact/signals-core";
import * as Sizes from "../core/sizes.js";
import * as Data from "../state/data.js";
import * as Ranking from "../state/derived/ranking.js";
import * as Vis from "./vis.js";

/** The size of a dot where no measure is chosen: its radius in pixels of the picture. */
export const USUAL = Data.record.drawing.options.nodes.size;

const room = new Map(); // how much names take; known once they have been drawn

// A name keeps its size, and its place below its dot.
function placeOf(id) {
  const { x, y } = Vis.spotOf(id);
  if (!room.has(id)) {
    const { left, right, bottom } = Vis.boxOf(id);
    room.set(id, { half: (right - left) / 2, drop: bottom - y - Vis.sizeOf(id) });
  }
  return { id, x, y, ...room.get(id) };
}

/** How large each dot is drawn; nobody is in it where all are alike. */
export const sizes = computed(() => {
  const ranking = Ranking.get();
  if (!ranking || ranking.refused) return new Map();
  const scores = new Map(ranking.actors.map(({ id, score }) => [id, score]));
  return Sizes.fit(scores, Data.ids.map(placeOf), USUAL);
});
