// On which side of its disc a name is: below or above, where fewer lines, discs and names are in its way.
import * as Segments from "./segments.js";

/** @import { Box, Circle, Size } from "./disclines.js" */
/** @import { PlacedDisc } from "./disclayout.js" */
/** @import { DiscLine } from "./types.js" */

const PASSES = 2;
/** What is worse than a line in the way: a disc or a name, and to be out of the pane. */
const COSTS = { covered: 2, out: 4 };

/**
 * Choose the sides of names that are not inside their discs, one after the other.
 * @type {(placed: PlacedDisc[], lines: DiscLine[], pane: Size, boxOf: (disc: PlacedDisc) => Box|null) => void}
 */
export function choose(placed, lines, pane, boxOf) {
  const discOf = new Map(placed.map((disc) => [disc.camp, disc]));
  const ends = lines.flatMap(({ first, second }) => {
    const [one, other] = [discOf.get(first), discOf.get(second)];
    return one && other ? [[one, other]] : [];
  });
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (const disc of placed.filter(({ side }) => side !== "inside")) {
      /** @param {"above"|"below"} side */
      const costOf = (side) => {
        const box = boxOf({ ...disc, side });
        return box ? weigh(box, disc, placed, ends, pane, boxOf) : 0;
      };
      disc.side = costOf("above") < costOf("below") ? "above" : "below";
    }
  }
}

/** @type {(box: Box, disc: PlacedDisc, placed: PlacedDisc[], ends: Circle[][], pane: Size, boxOf: (disc: PlacedDisc) => Box|null) => number} */
function weigh(box, disc, placed, ends, { width, height }, boxOf) {
  const over = ends.filter(([one, other]) => Segments.isIn(one, other, box));
  const covered = placed.filter((other) => other !== disc && (isNear(box, other) || overlap(box, boxOf(other))));
  const isOut = box.left < -width / 2 || box.right > width / 2 || box.top < -height / 2 || box.bottom > height / 2;
  return over.length + COSTS.covered * covered.length + (isOut ? COSTS.out : 0);
}

/** @type {(box: Box, disc: Circle) => boolean} */
const isNear = ({ left, right, top, bottom }, { x, y, radius }) =>
  Math.hypot(x - Math.max(left, Math.min(right, x)), y - Math.max(top, Math.min(bottom, y))) < radius;

/** @type {(one: Box, other: Box|null) => boolean} */
const overlap = (one, other) => other !== null &&
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
