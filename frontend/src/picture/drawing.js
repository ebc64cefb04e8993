// The drawing of the network: one for wide panes, and an upright one for phones. Both have positions in
// base coordinates, which are stretched to the pane; what the reader moves is kept in them too.
import * as Data from "../state/data.js";
import { record } from "../state/data.js";
import * as State from "../state/state.js";
import * as Vis from "./vis.js";

/** @import { Point, Place } from "./types.js" */
/** @import { Size } from "../core/stretch.js" */

const WIDE = { moved: /** @type {const} */ ("moved"), size: { width: 980, height: 577 }, ...record };
const UPRIGHT = { moved: /** @type {const} */ ("moved_upright"), size: { width: 390, height: 546 }, ...record.upright };
const hasUpright = Data.ids.every((id) => id in UPRIGHT.positions);
let current = WIDE;
let factors = { x: 1, y: 1 };

export const isUpright = () => current === UPRIGHT;
/** The pane that the drawing was made for. */
export const size = () => current.size;
/** The chosen place of an actor's name. @type {(id: string) => Place} */
export const placeOf = (id) => current.names[id] ?? "below";

/** The part of the state that has the moved actors of this drawing. */
export const movedKey = () => current.moved;

/** @type {(id: string) => Point} */
function fileOf(id) {
  const [x, y] = current.positions[id];
  return { x, y };
}

/** @type {(id: string, position: Point) => boolean} */
const isMoved = (id, { x, y }) => x !== fileOf(id).x || y !== fileOf(id).y;

/** The actors of this drawing that the reader has moved from their positions in the file. */
export const moved = () => new Map([...State.get()[current.moved]].filter(([id, position]) => Data.isActor(id) && isMoved(id, position)));

/** The base position of an actor. @type {(id: string) => Point} */
export function baseOf(id) {
  const position = State.get()[current.moved].get(id);
  return position && Data.isActor(id) ? position : fileOf(id);
}

/** @type {(point: Point) => Point} */
export const toBase = ({ x, y }) => ({ x: x / factors.x, y: y / factors.y });
/** @type {(base: Point) => Point} */
export const fromBase = ({ x, y }) => ({ x: x * factors.x, y: y * factors.y });

/** Put all actors where they belong. */
export function place() {
  for (const id of Data.ids) Vis.setPosition(id, fromBase(baseOf(id)));
}

/** @type {(stretch: Point) => void} */
export function stretch({ x, y }) {
  factors = { x, y };
  place();
}

/**
 * Take the drawing for a pane.
 * @param {Size} pane
 * @returns {boolean} whether it is another than before
 */
export function choose({ width, height }) {
  const before = current;
  use(hasUpright && width < height ? UPRIGHT : WIDE);
  return current !== before;
}

/** @param {typeof WIDE | typeof UPRIGHT} drawing */
function use(drawing) {
  if (drawing === current) return;
  current = drawing;
  for (const { id } of record.drawing.edges) Vis.bend(id, drawing.bends[id] ?? 0);
  place();
}

/**
 * Run some work on the base drawing for wide panes, which is the same whatever the pane.
 * @template T
 * @param {() => T} work
 * @returns {T} the result of the work
 */
export function asBase(work) {
  const before = { current, factors };
  try {
    use(WIDE);
    stretch({ x: 1, y: 1 });
    return work();
  } finally {
    use(before.current);
    stretch(before.factors);
  }
}
