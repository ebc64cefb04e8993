// Names in the picture, each in full or not at all. Large ones are vis-network's own labels. Where
// those would be too small, names of a readable size are painted here: actors with most relations
// first, and none that would cover another name or another actor's dot.
import * as Bidi from "../core/bidi.js";
import { ensure, get, isThere } from "../core/lookup.js";
import * as Text from "../core/text.js";
import * as Data from "../state/data.js";
import { visible } from "../state/derived/visibility.js";
import * as State from "../state/state.js";
import * as Colours from "./colours.js";
import { add, isWithin, list, listFar, makeObstacles, overlap } from "./labelplacement.js";
import * as Vis from "./vis.js";

/** @import { Box, Dot, Form, Highlight, NamePosition, Pen, PlacedName, Point, Wanted } from "./types.js" */

const SIZE = 11.5;
const LINE = 12.5;
const MOST = 80;
const LED = 12; // of the actors with most relations: their names may be away from the dots, with a line to them
const { font } = Vis;
/** @type {Map<string, number>} */
const widths = new Map();
/** @type {PlacedName[]} what `choose` gave when names were painted last */
let painted = [];

/**
 * Tell whether labels would be too small to be read at a scale.
 * @param {number} scale
 */
export const isNeeded = (scale) => font.size * scale < Vis.LEAST_TYPE;

/** @param {Pen} context @param {string} line */
const widthOf = (context, line) => ensure(widths, line, () => {
  context.font = `${SIZE}px ${font.face}`;
  return context.measureText(line).width;
});

/** @type {(context: Pen, lines: string[]) => Form} */
function measure(context, lines) {
  const width = Math.max(...lines.map((line) => widthOf(context, line))) + 4;
  return { lines, width, height: lines.length * LINE };
}

/**
 * The forms of a name: as it is wrapped for labels, and a word a line, which fits where it is narrow.
 * @type {(context: Pen, id: string, all: boolean) => Form[]}
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

// The panels over the picture.
const OVER = "#focus-bar, .strip, #details, #side, #blocs-panel, #tensions-panel";

/**
 * What the frame shows, and what of it is covered: a name that an edge would cut is not painted.
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
  const over = [...document.querySelectorAll(OVER)].map((each) => each.getBoundingClientRect());
  return { frame: toBox(own), covered: over.filter(({ width }) => width).map(toBox) };
}

/**
 * The positions of a name, each with its lines: anywhere around the dot for the first MOST in view.
 * @type {(context: Pen, dot: Dot, rank: number) => NamePosition[]}
 */
function positionsOf(context, dot, rank) {
  const place = { ...dot, room: dot.size + 2 };
  const forms = formsOf(context, dot.id, rank < MOST);
  const near = forms.flatMap((form) => list(place, form, rank < MOST).map((box) => ({ box, lines: form.lines })));
  /** @param {Form} form */
  const far = (form) => listFar(place, form).map((box) => ({ box, lines: form.lines, from: place }));
  return rank < LED ? [...near, ...forms.flatMap(far)] : near;
}

/**
 * Choose the names that have room.
 * @param {Pen} context to measure them with
 * @param {Wanted} wanted
 * @param {number} scale
 */
export function choose(context, wanted, scale) {
  const { frame, covered } = seen(scale);
  /** @param {NamePosition} position */
  const isSeen = ({ box }) => isWithin(box, frame) && !covered.some((each) => overlap(box, each));
  const overlapsDot = makeObstacles(wanted.all.map((id) => around(dotOf(id, scale))));
  const inView = wanted.first.map((id) => dotOf(id, scale)).filter((dot) => overlap(around(dot), frame));
  /** @type {PlacedName[]} */
  const chosen = [];
  let left = 0;
  for (const [at, dot] of inView.entries()) {
    const { id } = dot;
    if (chosen.length === MOST || (left && wanted.untied.has(id))) break;
    const inFrame = positionsOf(context, dot, at).filter(isSeen);
    const positions = inFrame.filter(({ box }) => !overlapsDot(box, id));
    if (add(chosen, { id, positions })) continue;
    if (wanted.certain.has(id) && inFrame.length) chosen.push({ id, ...inFrame[0], positions: [] });
    else left += 1;
  }
  return chosen;
}

/**
 * List the actors to be named. Chosen actors come first, and are named whatever they cover; then those
 * with most relations. Actors without relations are named only where all others are.
 * @param {Highlight|null} lit
 * @returns {Wanted}
 */
export function order(lit) {
  const { ofActor } = Data.view(State.get().scope);
  const { focus } = State.get();
  const certain = new Set([focus, ...(lit?.chosen ?? [])]);
  /** @param {string} id */
  const ties = (id) => ofActor.get(id)?.length ?? 0;
  /** @param {string} id */
  const rank = (id) => (certain.has(id) ? 1e6 : 0) + ties(id);
  const { full, faint } = visible.value;
  const all = lit ? [...lit.actors] : [...full, ...faint];
  const named = lit ? all : [...full, ...[focus].filter((id) => faint.has(id))];
  return {
    all, certain,
    first: [...named].sort((a, b) => rank(b) - rank(a) || Text.compare(a, b)),
    untied: new Set(named.filter((id) => rank(id) === 0)),
  };
}

/**
 * Paint the names that fit, where labels would be too small.
 * @param {Pen} context
 * @param {Highlight|null} lit
 */
export function paint(context, lit) {
  const scale = Vis.scale();
  if (!isNeeded(scale)) return;
  painted = choose(context, order(lit), scale);
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
 * Between a name away from its dot and the dot.
 * @type {(context: Pen, dot: Dot, name: Box, scale: number) => void}
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

/** @type {(context: Pen, position: NamePosition, scale: number) => void} */
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
 * Return the actor whose name is painted at a point of the picture.
 * @param {Point} point
 * @returns {string|null}
 */
export function at(point) {
  const scale = Vis.scale();
  const [x, y] = [point.x * scale, point.y * scale];
  /** @param {NamePosition} position */
  const isIn = ({ box }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
  return painted.find(isIn)?.id ?? null;
}
