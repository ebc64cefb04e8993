// The panes that the record's drawings of discs are made for, and how much larger the discs may be there.

/** @import { CampRecord } from "../record.js" */
/** @import { Size } from "./disclines.js" */

const WIDE = { width: 980, height: 577 };
const UPRIGHT = { width: 390, height: 546 };
const FILLED = 0.13; // of the pane by discs
const MOST_GROWTH = 2;

/** The pane that a drawing is made for. @type {(isUpright: boolean) => Size} */
export const baseOf = (isUpright) => (isUpright ? UPRIGHT : WIDE);

/**
 * The discs of camps as their drawing has them: larger than the record has them, so that they fill their part of the pane.
 * @type {(camps: CampRecord[], isUpright: boolean) => {x: number, y: number, radius: number}[]}
 */
export function list(camps, isUpright) {
  const radii = camps.map(({ radius }) => radius[isUpright ? 1 : 0]);
  const { width, height } = baseOf(isUpright);
  const area = radii.reduce((sum, radius) => sum + Math.PI * radius ** 2, 0);
  const growth = Math.max(1, Math.min(MOST_GROWTH, Math.sqrt(FILLED * width * height / area)));
  return camps.map(({ wide, upright }, camp) => {
    const [x, y] = isUpright ? upright : wide;
    return { x, y, radius: growth * radii[camp] };
  });
}
