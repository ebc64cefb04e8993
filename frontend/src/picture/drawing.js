// The drawing of the network: one for wide panes, and an upright one for phones. Both have positions in
// base coordinates, which are stretched to the pane; what the reader moves is kept in them too.
import { batch, signal } from "@preact/signals-core";
import * as Data from "../state/data.js";
import { record } from "../state/data.js";
import { dots, lines } from "../state/derived/visibility.js";
import * as State from "../state/state.js";
import * as StageLayout from "./stagelayout.js";
import * as Vis from "./vis.js";
import * as VisLines from "./vislines.js";

/** @import { NamePlace } from "../record.js" */
/** @import { Size } from "../core/stretch.js" */
/** @import { Point } from "./types.js" */

/** Each with the pane that it was made for, and the part of the state that has what the reader moved in it. */
const WIDE = { size: { width: 980, height: 577 }, key: /** @type {const} */ ("moved"), file: record };
const UPRIGHT = { size: { width: 390, height: 546 }, key: /** @type {const} */ ("moved_upright"), file: record.upright };
const hasUpright = Data.ids.every((id) => Object.hasOwn(record.upright.positions, id));
/** @typedef {typeof WIDE | typeof UPRIGHT} Drawing */

const current = signal(/** @type {Drawing} */ (WIDE));
let factors = { x: 1, y: 1 };

export const isUpright = () => current.value === UPRIGHT;
/** The pane that the drawing was made for. */
export const size = () => current.value.size;

/**
 * The side of an actor's dot that its name was given.
 * @type {(id: string) => NamePlace}
 */
export function placeOf(id) {
  const { names } = current.value.file;
  return Object.hasOwn(names, id) ? names[id] : "below"; // an actor may be called "constructor"
}

/** @type {(id: string, drawing?: Drawing) => Point} */
function fileOf(id, { file } = current.value) {
  const [x, y] = file.positions[id];
  return { x, y };
}

/**
 * The actors that the reader has moved from their positions in the file.
 * @param {Drawing} drawing
 * @param {ReadonlyMap<string, Point>} positions
 */
function movedIn(drawing, positions = State.get()[drawing.key]) {
  /** @type {(id: string, position: Point) => boolean} */
  const isMoved = (id, { x, y }) => x !== fileOf(id, drawing).x || y !== fileOf(id, drawing).y;
  return new Map([...positions].filter(([id, position]) => isMoved(id, position)));
}

/** The actors that the reader has moved in this drawing. */
export const moved = () => movedIn(current.value);

/** @param {ReadonlyMap<string, Point>} positions base coordinates by actor */
export const setMoved = (positions) => State.set({ [current.value.key]: movedIn(current.value, positions) });

/** All positions with what the reader moved, and the actors moved in either drawing. */
export function listPositions() {
  const [wide, upright] = [movedIn(WIDE), hasUpright ? movedIn(UPRIGHT) : new Map()];
  /** @type {(file: typeof WIDE.file.positions, moved: Map<string, Point>) => typeof WIDE.file.positions} */
  const join = (file, moved) => ({ ...file, ...Object.fromEntries([...moved].map(([id, { x, y }]) => [id, [x, y]])) });
  return {
    wide: join(record.positions, wide), upright: join(record.upright.positions, upright), moved: [...wide.keys(), ...upright.keys()],
  };
}

/**
 * The base position of an actor.
 * @type {(id: string) => Point}
 */
export const baseOf = (id) => State.get()[current.value.key].get(id) ?? fileOf(id);

/**
 * Where an actor is for sizing dots: on the stage, or in the base drawing.
 * @type {(id: string) => Point}
 */
export const spotOf = (id) => StageLayout.current.value?.dots.get(id) ?? baseOf(id);

/** @type {(point: Point) => Point} */
export const toBase = ({ x, y }) => ({ x: x / factors.x, y: y / factors.y });
/** @type {(base: Point) => Point} */
export const fromBase = ({ x, y }) => ({ x: x * factors.x, y: y * factors.y });

/** Put all dots where they belong. */
export function place() {
  const arranged = StageLayout.current.value;
  Vis.ensure(dots.value, lines.value);
  for (const id of dots.value) Vis.setPosition(id, arranged?.dots.get(id) ?? fromBase(baseOf(id)));
}

/**
 * Stretch both axes.
 * @param {Point} wanted factors
 * @returns {boolean} whether these are others than before
 */
export function stretch(wanted) {
  const before = factors;
  factors = wanted;
  place();
  return Math.abs(wanted.x - before.x) > 1e-6 || Math.abs(wanted.y - before.y) > 1e-6;
}

/**
 * Take the drawing for a pane.
 * @param {Size} pane
 * @returns {boolean} whether it is another than before
 */
export function choose({ width, height }) {
  const before = current.value;
  use(hasUpright && width < height ? UPRIGHT : WIDE);
  return current.value !== before;
}

/** @param {string} id of a relation */
export const bendOf = (id) => current.value.file.bends[id] ?? 0;

/** @param {Drawing} drawing */
function use(drawing) {
  if (drawing === current.value) return;
  batch(() => { // before lines of folded members get their routes again
    current.value = drawing;
    for (const { id } of lines.value) VisLines.bend(id, bendOf(id));
    place();
  });
}

/**
 * Run some work on the base drawing for wide panes, which is the same whatever the pane.
 * @template T
 * @param {() => T} work
 * @returns {T} the result of the work
 */
export function asBase(work) {
  const before = { drawing: current.value, factors, stage: StageLayout.size() };
  try {
    use(WIDE);
    StageLayout.fit(WIDE.size);
    stretch({ x: 1, y: 1 });
    return work();
  } finally {
    use(before.drawing);
    StageLayout.fit(before.stage);
    stretch(before.factors);
  }
}
