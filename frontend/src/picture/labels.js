// Names in the picture, each in full or not at all. Letters have the usual size, whatever the scale; if the
// reader zooms in, they grow less than the picture, so that there is room for more names.
import * as Text from "../core/text.js";
import * as Data from "../state/data.js";
import { highlight } from "../state/derived/highlight.js";
import { visible } from "../state/derived/visibility.js";
import * as State from "../state/state.js";
import * as Colours from "./colours.js";
import * as Discs from "./discs.js";
import * as FoldMarks from "./foldmarks.js";
import { choose } from "./labelchoice.js";
import { Grid } from "./labelplacement.js";
import * as NameSizes from "./namesizes.js";
import * as Vis from "./vis.js";

/** @import { Box, Confines, Dot, DrawingContext, LabelPosition, LabelRequest, PlacedLabel, Point } from "./types.js" */

/** @type {(box: Box, factor: number) => Box} */
const times = ({ left, right, top, bottom }, factor) =>
  ({ left: left * factor, right: right * factor, top: top * factor, bottom: bottom * factor });

/** The size of the picture where letters have the usual size. */
export function unit() {
  const scale = Vis.scale();
  return Math.min(scale, Math.sqrt(scale));
}

/**
 * Where names must be in the picture, until the reader moves the view.
 * @type {Confines|null}
 */
let confines = null;

/** @param {Confines|null} given */
export function confine(given) {
  confines = given;
}

/**
 * Run some work while names may be anywhere.
 * @template T
 * @param {() => T} work
 * @returns {T} the result of the work
 */
export function unconfined(work) {
  const before = confines;
  try {
    confines = null;
    return work();
  } finally {
    confines = before;
  }
}

/**
 * List the actors to name. Chosen actors come first, and are named whatever they cover; then those with
 * most relations. Actors without any are named only if all others are.
 * @returns {LabelRequest}
 */
function request() {
  const { ofActor } = Data.view(State.get().scope);
  const { focus } = State.get();
  const highlighted = highlight.value;
  const certain = new Set([focus, ...(highlighted?.chosen ?? [])]);
  /** @param {string} id */
  const ties = (id) => ofActor.get(id)?.length ?? 0;
  /** @param {string} id */
  const rank = (id) => (certain.has(id) ? 1e6 : 0) + ties(id);
  const { full, faint } = visible.value;
  const shown = [...full, ...faint];
  const all = highlighted ? [...highlighted.actors] : shown;
  const last = new Set(all.filter((id) => rank(id) === 0));
  return { all, pale: highlighted ? shown : [], certain, last, order: [...all].sort((a, b) => rank(b) - rank(a) || Text.compare(a, b)) };
}

/** @typedef {{key: unknown[], names: PlacedLabel[], grid: Grid<PlacedLabel>}} Chosen */
/** @type {Chosen} */
let last = { key: [{}], names: [], grid: new Grid() };

// The names are chosen again only if something that they depend on changes.
function chosen() {
  const factor = unit();
  const key = [Vis.version(), factor, highlight.value, visible.value, State.get().focus, confines];
  if (key.every((part, at) => part === last.key[at])) return last;
  const names = choose(request(), factor, confines && {
    frame: times(confines.frame, factor), covered: [...confines.covered, ...FoldMarks.listAreas(), ...Discs.listNames()].map((box) => times(box, factor)),
  });
  last = { key, names, grid: new Grid(names) };
  return last;
}

/** The names that are painted, in pixels of letters of the usual size. */
export const names = () => chosen().names;

/** The boxes of all names in the picture. */
export const listBoxes = () => names().map(({ box }) => times(box, 1 / unit()));

/**
 * The box of an actor's dot and its name at the chosen place.
 * @type {(id: string, factor?: number) => Box}
 */
export function reachOf(id, factor = unit()) {
  const { x, y } = Vis.positionOf(id);
  const { left, right, above, below } = NameSizes.reachOf(id);
  return { left: x - left / factor, right: x + right / factor, top: y - above / factor, bottom: y + below / factor };
}

/**
 * Return the actor whose name is at a point of the picture.
 * @param {Point} point
 * @returns {string|null}
 */
export function at({ x, y }) {
  const [across, down] = [x * unit(), y * unit()];
  return chosen().grid.in({ left: across, right: across, top: down, bottom: down })[0]?.id ?? null;
}

/**
 * Paint the names.
 * @param {DrawingContext} context
 */
export function paint(context) {
  const factor = unit();
  const { faint } = visible.value;
  context.save();
  context.setLineDash([]);
  context.font = `${NameSizes.LETTERS / factor}px ${Vis.font.face}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = 3 / factor;
  context.strokeStyle = Colours.get("canvas");
  for (const each of names()) {
    context.fillStyle = Colours.get(faint.has(each.id) ? "faint" : "label");
    paintLabel(context, each, factor);
  }
  context.restore();
}

/**
 * Paint the leader line between a name and its distant dot.
 * @type {(context: DrawingContext, dot: Dot, name: Box, factor: number) => void}
 */
function paintLeader(context, { x, y, size }, { left, right, top, bottom }, factor) {
  const [endX, endY] = [Math.min(Math.max(x, left), right), Math.min(Math.max(y, top), bottom)];
  const part = size / Math.hypot(endX - x, endY - y);
  context.save();
  context.strokeStyle = context.fillStyle;
  context.lineWidth = 1 / factor;
  context.beginPath();
  context.moveTo((x + (endX - x) * part) / factor, (y + (endY - y) * part) / factor);
  context.lineTo(endX / factor, endY / factor);
  context.stroke();
  context.restore();
}

/** @type {(context: DrawingContext, position: LabelPosition, factor: number) => void} */
function paintLabel(context, { lines, box, from }, factor) {
  const { left, right, top } = box;
  if (from) paintLeader(context, from, box, factor);
  lines.forEach((line, at) => {
    const [x, y] = [(left + right) / 2 / factor, (top + (at + 0.5) * NameSizes.LINE) / factor];
    context.strokeText(line, x, y);
    context.fillText(line, x, y);
  });
}
