// Names in the picture, each in full or not at all. At large scales they are vis-network's own labels.
// If those would be too small, names of a readable size are painted here: the actors with most ties
// first, and none that would cover another name or another actor's dot.
import * as Bidi from "../core/bidi.js";
import { ensure, get, isThere } from "../core/lookup.js";
import * as Text from "../core/text.js";
import * as Data from "../state/data.js";
import { visible } from "../state/derived/visibility.js";
import * as State from "../state/state.js";
import * as Colours from "./colours.js";
import * as FoldMarks from "./foldmarks.js";
import { add, isWithin, list, listFar, makeObstacles, overlap } from "./labelplacement.js";
import * as Vis from "./vis.js";

/** @import { Box, Dot, DrawingContext, Highlight, LabelPosition, LabelRequest, PlacedLabel, Point, WrappedName } from "./types.js" */

const SIZE = 11.5;
const LINE = 12.5;
const MOST = 80;
const MOST_LEADERS = 12; // actors whose names may be away from their dots, with a leader line
const { font } = Vis;
/** @type {Map<string, number>} */
const widths = new Map();
/** @type {PlacedLabel[]} the names painted last */
let painted = [];

/**
 * Return whether labels would be too small to read at a scale.
 * @param {number} scale
 */
export const isNeeded = (scale) => font.size * scale < Vis.LEAST_TYPE;

/** @param {DrawingContext} context @param {string} line */
const widthOf = (context, line) => ensure(widths, line, () => {
  context.font = `${SIZE}px ${font.face}`;
  return context.measureText(line).width;
});

/** @type {(context: DrawingContext, lines: string[]) => WrappedName} */
function measure(context, lines) {
  const width = Math.max(...lines.map((line) => widthOf(context, line))) + 4;
  return { lines, width, height: lines.length * LINE };
}

/**
 * The wrappings of a name: as in labels, and one word per line for narrow places.
 * @type {(context: DrawingContext, id: string, all: boolean) => WrappedName[]}
 */
function formsOf(context, id, all) {
  const lines = get(Vis.wrapped, id);
  const words = lines.flatMap((line) => Bidi.dropMarks(line).split(" ")).map(Bidi.isolate);
  const isNarrower = all && words.length > lines.length && words.length <= 3;
  return [lines, isNarrower && words].filter(isThere).map((each) => measure(context, each));
}

/** @type {(id: string, scale: number) => Dot} */
function dotOf(id, scale) {
  const { x, y } = Vis.positionOf(id);
  return { id, x: x * scale, y: y * scale, size: Vis.sizeOf(id) * scale };
}

/** @param {Dot} dot */
const around = ({ id, x, y, size }) => ({ id, left: x - size, right: x + size, top: y - size, bottom: y + size });

// Elements that cover parts of the picture.
const OVERLAYS = "#focus-bar, .strip, #details, #side, #blocs-panel, #tensions-panel";

/**
 * The visible frame, and its covered parts: a name that an edge would cut is not painted.
 * @param {number} scale
 */
function seen(scale) {
  const own = Vis.frame.getBoundingClientRect();
  /** @type {(box: Box) => Box} */
  const toBox = ({ left, top, right, bottom }) => {
    const [first, last] = [[left, top], [right, bottom]]
      .map(([x, y]) => Vis.toPicture({ x: x - own.left, y: y - own.top }));
    return { left: first.x * scale, right: last.x * scale, top: first.y * scale, bottom: last.y * scale };
  };
  const over = [...document.querySelectorAll(OVERLAYS)].map((each) => each.getBoundingClientRect());
  return { frame: toBox(own), covered: [...over.filter(({ width }) => width).map(toBox), ...FoldMarks.listAreas(scale)] };
}

/**
 * The positions of a name, each with its lines: all around the dot for the first MOST in view.
 * @type {(context: DrawingContext, dot: Dot, rank: number) => LabelPosition[]}
 */
function positionsOf(context, dot, rank) {
  const anchor = { ...dot, room: dot.size + 2 };
  const forms = formsOf(context, dot.id, rank < MOST);
  const near = forms.flatMap((form) => list(anchor, form, rank < MOST).map((box) => ({ box, lines: form.lines })));
  /** @param {WrappedName} form */
  const far = (form) => listFar(anchor, form).map((box) => ({ box, lines: form.lines, from: anchor }));
  return rank < MOST_LEADERS ? [...near, ...forms.flatMap(far)] : near;
}

/**
 * Choose the names to paint.
 * @param {DrawingContext} context to measure names with
 * @param {LabelRequest} wanted
 * @param {number} scale
 */
export function choose(context, wanted, scale) {
  const { frame, covered } = seen(scale);
  /** @param {LabelPosition} position */
  const isVisibleAt = ({ box }) => isWithin(box, frame) && !covered.some((each) => overlap(box, each));
  const overlapsDot = makeObstacles(wanted.all.map((id) => around(dotOf(id, scale))));
  const inView = wanted.first.map((id) => dotOf(id, scale)).filter((dot) => overlap(around(dot), frame));
  /** @type {PlacedLabel[]} */
  const chosen = [];
  let unplaced = 0;
  for (const [at, dot] of inView.entries()) {
    const { id } = dot;
    if (chosen.length === MOST || (unplaced && wanted.untied.has(id))) break;
    const inFrame = positionsOf(context, dot, at).filter(isVisibleAt);
    const positions = inFrame.filter(({ box }) => !overlapsDot(box, id));
    if (add(chosen, { id, positions })) continue;
    if (wanted.certain.has(id) && inFrame.length) chosen.push({ id, ...inFrame[0], positions: [] });
    else unplaced += 1;
  }
  return chosen;
}

/**
 * List the actors to name. Chosen actors come first, and are named whatever they cover; then those
 * with most relations. Actors without any are named only if all others are.
 * @param {Highlight|null} highlighted
 * @returns {LabelRequest}
 */
export function order(highlighted) {
  const { ofActor } = Data.view(State.get().scope);
  const { focus } = State.get();
  const certain = new Set([focus, ...(highlighted?.chosen ?? [])]);
  /** @param {string} id */
  const ties = (id) => ofActor.get(id)?.length ?? 0;
  /** @param {string} id */
  const rank = (id) => (certain.has(id) ? 1e6 : 0) + ties(id);
  const { full, faint } = visible.value;
  const all = highlighted ? [...highlighted.actors] : [...full, ...faint];
  const named = highlighted ? all : [...full, ...[focus].filter((id) => faint.has(id))];
  return {
    all, certain,
    first: [...named].sort((a, b) => rank(b) - rank(a) || Text.compare(a, b)),
    untied: new Set(named.filter((id) => rank(id) === 0)),
  };
}

/**
 * Paint the names that fit, if labels would be too small.
 * @param {DrawingContext} context
 * @param {Highlight|null} highlighted
 */
export function paint(context, highlighted) {
  const scale = Vis.scale();
  if (!isNeeded(scale)) return;
  painted = choose(context, order(highlighted), scale);
  context.save();
  context.setLineDash([]);
  context.font = `${SIZE / scale}px ${font.face}`;
  context.textAlign = "center";
  context.textBaseline = "top";
  context.lineJoin = "round";
  context.lineWidth = 3 / scale;
  context.strokeStyle = Colours.get("canvas");
  context.fillStyle = Colours.get("label");
  for (const each of painted) paintLabel(context, each, scale);
  context.restore();
}

/**
 * Paint the leader line between a name and its distant dot.
 * @type {(context: DrawingContext, dot: Dot, name: Box, scale: number) => void}
 */
function paintLeader(context, { x, y, size }, { left, right, top, bottom }, scale) {
  const [endX, endY] = [Math.min(Math.max(x, left), right), Math.min(Math.max(y, top), bottom)];
  const part = size / Math.hypot(endX - x, endY - y);
  context.save();
  context.strokeStyle = context.fillStyle;
  context.lineWidth = 1 / scale;
  context.beginPath();
  context.moveTo((x + (endX - x) * part) / scale, (y + (endY - y) * part) / scale);
  context.lineTo(endX / scale, endY / scale);
  context.stroke();
  context.restore();
}

/** @type {(context: DrawingContext, position: LabelPosition, scale: number) => void} */
function paintLabel(context, { lines, box, from }, scale) {
  const { left, right, top } = box;
  if (from) paintLeader(context, from, box, scale);
  lines.forEach((line, at) => {
    const [x, y] = [(left + right) / 2 / scale, (top + at * LINE) / scale];
    context.strokeText(line, x, y);
    context.fillText(line, x, y);
  });
}

/**
 * Return the actor whose painted name is at a point of the picture.
 * @param {Point} point
 * @returns {string|null}
 */
export function at(point) {
  const scale = Vis.scale();
  const [x, y] = [point.x * scale, point.y * scale];
  /** @param {LabelPosition} position */
  const isIn = ({ box }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
  return painted.find(isIn)?.id ?? null;
}
