// How large dots are drawn: all alike, or by the measure that is chosen.
import * as Sizes from "../core/sizes.js";
import * as Data from "../state/data.js";
import * as State from "../state/state.js";
import * as Network from "./network.js";

const USUAL = Data.record.drawing.nodes[0]?.size;
const places = new Map(); // how much room names take; known once they have been drawn
let last = { ranking: null, sizes: new Map() };

// A name keeps its size, and its place below its dot.
function placeOf(id) {
  const { x, y, options } = Network.nodeOf(id);
  if (!places.has(id)) {
    const { left, right, bottom } = Network.boxOf(id);
    places.set(id, { half: (right - left) / 2, drop: bottom - y - options.size });
  }
  return { id, x, y, ...places.get(id) };
}

function build(ranking) {
  if (!ranking || ranking.refused) return new Map();
  const scores = new Map(ranking.actors.map(({ id, score }) => [id, score]));
  return Sizes.fit(scores, Data.ids.map(placeOf), USUAL);
}

/**
 * Return how large an actor's dot is drawn now.
 * @param {string} id
 * @returns {number} its radius in pixels of the picture
 */
export function of(id) {
  const { ranking } = State.get();
  if (last.ranking !== ranking) last = { ranking, sizes: build(ranking) };
  return last.sizes.get(id) ?? USUAL;
}
