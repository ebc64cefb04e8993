// The choice of names: those of the actors with most ties first, each at its chosen place or else where
// there is room, and none that would cover another name or another actor's dot.
import { get } from "../core/lookup.js";
import * as Drawing from "./drawing.js";
import { add, beside, Grid, isWithin, list, listFar, overlap } from "./labelplacement.js";
import * as NameSizes from "./namesizes.js";
import * as Vis from "./vis.js";

/** @import { Anchor, Box, Confines, Dot, Label, LabelPosition, LabelRequest, PlacedLabel } from "./types.js" */
/** @typedef {Label & {chosen: LabelPosition, anyhow: LabelPosition}} Asked anyhow: where it is painted if it must be */

const MOST = 80; // names in a window of the usual size
const WINDOW = 980 * 577;
const MOST_LEADERS = 12; // actors whose names may be away from their dots, with a leader line

/** @type {(id: string, unit: number) => Dot} */
function dotOf(id, unit) {
  const { x, y } = Vis.positionOf(id);
  return { id, x: x * unit, y: y * unit, size: Vis.sizeOf(id) * unit };
}

/** @type {(dot: Dot) => {id: string, box: Box}} */
const around = ({ id, x, y, size }) => ({ id, box: { left: x - size, right: x + size, top: y - size, bottom: y + size } });

/** How many names a picture of this size may have. @param {Dot[]} dots */
function countMost(dots) {
  const [xs, ys] = [dots.map(({ x }) => x), dots.map(({ y }) => y)];
  /** @param {number[]} values */
  const range = (values) => Math.max(...values) - Math.min(...values);
  return dots.length ? MOST * Math.max(1, range(xs) * range(ys) / WINDOW) : 0;
}

/**
 * The positions of a name, each with its lines, the chosen place first.
 * @type {(anchor: Anchor, rank: number) => LabelPosition[]}
 */
function positionsOf(anchor, rank) {
  const [usual, ...narrow] = NameSizes.formsOf(anchor.id);
  /** @type {(boxes: Box[], lines: string[], from?: Anchor) => LabelPosition[]} */
  const withLines = (boxes, lines, from) => boxes.map((box) => ({ box, lines, from }));
  const chosen = withLines([beside(anchor, usual, Drawing.placeOf(anchor.id))], usual.lines);
  if (rank >= MOST) return [...chosen, ...withLines(list(anchor, usual).slice(0, 4), usual.lines)];
  const forms = [usual, ...narrow];
  const near = forms.flatMap((form) => withLines(list(anchor, form), form.lines));
  const far = rank < MOST_LEADERS ? forms.flatMap((form) => withLines(listFar(anchor, form), form.lines, anchor)) : [];
  return [...chosen, ...near, ...far];
}

/**
 * Make room for a name by leaving out others that count less.
 * @type {(placed: Grid<PlacedLabel>, label: Label, ranks: Map<string, number>) => PlacedLabel[]|null}
 *   what was left out; null where nothing could be
 */
function supplant(placed, { id, positions }, ranks) {
  const own = get(ranks, id);
  /** @param {LabelPosition} position */
  const isOverLess = ({ box }) => placed.in(box).every((other) => get(ranks, other.id) > own);
  const position = positions.find(isOverLess);
  if (!position) return null;
  const out = placed.in(position.box);
  for (const each of out) placed.remove(each);
  placed.add({ id, from: null, ...position, positions });
  return out;
}

/**
 * Place names, up to `most`: first those whose chosen place is free, then the others wherever there is room.
 * @type {(placed: Grid<PlacedLabel>, labels: Asked[], ranks: Map<string, number>, most: number) => Label[]} those that found none
 */
function placeAll(placed, labels, ranks, most) {
  /** @type {Label[]} */
  const waiting = [];
  const out = [];
  for (const { id, chosen, positions } of labels) {
    const isFree = placed.size < most && positions[0] === chosen && !placed.covers(chosen.box);
    if (isFree) placed.add({ id, from: null, ...chosen, positions });
    else waiting.push({ id, positions });
  }
  for (const label of waiting) { // which grows
    if (placed.size < most && add(placed, label)) continue;
    const others = supplant(placed, label, ranks);
    if (others) waiting.push(...others);
    else out.push(label);
  }
  return out;
}

/**
 * List the names asked for, with the positions that cover no dot, first those that cover no faded one either.
 * @type {(wanted: LabelRequest, unit: number, confines: Confines|null) => Asked[]}
 */
function listAsked({ all, pale, order }, unit, confines) {
  const [dots, faded] = [all, pale].map((ids) => new Grid(ids.map((id) => around(dotOf(id, unit)))));
  /** @param {LabelPosition} position */
  const isSeen = ({ box }) => !confines || (isWithin(box, confines.frame) && !confines.covered.some((each) => overlap(box, each)));
  const asked = order.map((id) => dotOf(id, unit));
  return asked.map((dot, rank) => {
    const positions = positionsOf({ ...dot, room: dot.size + NameSizes.GAP }, rank);
    const inFrame = positions.filter(isSeen);
    const free = inFrame.filter(({ box }) => !dots.covers(box, dot.id));
    const [better, others] = [false, true].map((isFaded) => free.filter(({ box }) => faded.covers(box, dot.id) === isFaded));
    return { id: dot.id, chosen: positions[0], positions: [...better, ...others], anyhow: inFrame[0] ?? positions[0] };
  });
}

/**
 * Choose the names to paint.
 * @param {LabelRequest} wanted
 * @param {number} unit the size of the picture, with letters of the usual size
 * @param {Confines|null} confines
 * @returns {PlacedLabel[]}
 */
export function choose(wanted, unit, confines) {
  const asked = listAsked(wanted, unit, confines);
  const ranks = new Map(wanted.order.map((id, at) => [id, at]));
  /** @type {Grid<PlacedLabel>} */
  const placed = new Grid();
  /** @type {Label[]} */
  let out = [];
  const most = countMost(wanted.order.map((id) => dotOf(id, unit)));
  for (const isLast of [false, true]) {
    if (!out.length) out = placeAll(placed, asked.filter(({ id }) => wanted.last.has(id) === isLast), ranks, most);
  }
  const left = new Set(out.map(({ id }) => id));
  for (const { id, anyhow } of asked.filter((each) => left.has(each.id) && wanted.certain.has(each.id))) {
    for (const each of placed.in(anyhow.box)) placed.remove(each);
    placed.add({ id, from: null, ...anyhow, positions: [] });
  }
  return placed.all();
}
