// One drawing for panes of all sizes: both axes are stretched, and letters keep their size.

/** @typedef {{width: number, height: number}} Size in pixels */
/**
 * A dot in base coordinates, and how far it and its name reach to each side, in pixels.
 * @typedef {{x: number, y: number, left: number, right: number, above: number, below: number}} Spot
 */
/** @typedef {{x: number, y: number, scale: number}} Stretch a factor for each axis, and the scale of dots */

const LEAST = 0.6; // the smallest factor: below it, everything is drawn smaller, and names only where there is room
const MOST = 3;
const LARGER = 1.25; // by how much a small network may exceed the size that it was made for
const UNEVEN = 2; // the largest ratio of the two factors
const DOT = 10; // pixels that a dot needs on either side
const SHARE = 0.75; // of the room, the least for dots
const STEPS = 40;

/** @typedef {{at: number, before: number, after: number}} Reach on one axis */

/**
 * The largest factor, up to `most`, with which the reaches need no more than `room`; 0 if there is none.
 * @param {Reach[]} reaches
 * @param {number} room
 * @param {number} most
 * @returns {number}
 */
function findFactor(reaches, room, most) {
  /** @param {number} factor */
  const isTooLong = (factor) => {
    let [low, high] = [Infinity, -Infinity];
    for (const { at, before, after } of reaches) {
      low = Math.min(low, at * factor - before);
      high = Math.max(high, at * factor + after);
    }
    return high - low > room;
  };
  if (!isTooLong(most)) return most;
  let [low, high] = [0, most];
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2;
    if (isTooLong(middle)) high = middle;
    else low = middle;
  }
  return low;
}

/**
 * The factor of one axis: with it, dots and names fill the room. It is no less than that of the room to the
 * pane that the drawing was made for, if the dots have room, and dots alone take most of the room: then some
 * names need another place.
 * @type {(reaches: Reach[], room: number, base: number) => number}
 */
function fitAxis(reaches, room, base) {
  const most = Math.min(MOST, LARGER * Math.max(1, room / base));
  const dots = reaches.map(({ at }) => ({ at, before: DOT, after: DOT }));
  const bare = findFactor(dots, room, most);
  return Math.max(findFactor(reaches, room, most), Math.min(room / base, bare), SHARE * bare);
}

/**
 * Find the factors with which a drawing fills a room: with its names, or, if that is too narrow, with
 * its dots, drawn smaller. In a room larger than the one it was made for, it is as much larger.
 * @param {Spot[]} spots
 * @param {Size} room
 * @param {Size} base the pane that the drawing was made for
 * @returns {Stretch}
 */
export function fit(spots, room, base) {
  const [across, down] = [
    spots.map(({ x: at, left, right }) => ({ at, before: left, after: right })),
    spots.map(({ y: at, above, below }) => ({ at, before: above, after: below })),
  ];
  const [x, y] = [fitAxis(across, room.width, base.width), fitAxis(down, room.height, base.height)];
  if (Math.min(x, y) >= LEAST) return { ...even(x, y), scale: 1 };
  const [dotsX, dotsY] = [across, down].map((reaches) => reaches.map(({ at }) => ({ at, before: 0, after: 0 })));
  const total = even(findFactor(dotsX, room.width, MOST), findFactor(dotsY, room.height, MOST));
  const scale = Math.min(1, Math.min(total.x, total.y) / LEAST);
  return { x: total.x / scale, y: total.y / scale, scale };
}

/** @type {(x: number, y: number) => {x: number, y: number}} */
const even = (x, y) => ({ x: Math.min(x, UNEVEN * y), y: Math.min(y, UNEVEN * x) });
