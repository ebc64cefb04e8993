// The interface to vis-network, which draws actors as nodes and relations as edges. All other modules
// refer to actors and relations by id. The private parts of vis-network that are used here are those
// of version 9.1.2; a test checks them.
import * as Data from "../state/data.js";
import { byId } from "../ui/element.js";

/** @import { DrawingContext, Point } from "./types.js" */
/** @import { ActorStyle, EdgeRoute, EventData, Options, RelationStyle, View } from "./visnetwork.js" */

const PREFIX = "@"; // see graph/page/vis.py
const { nodes, edges } = Data.record.drawing;
const options = /** @type {Options} */ (/** @type {unknown} */ (Data.record.drawing.options));

export const frame = byId("network");
export const font = options.nodes.font;
/** The default radius of dots, in pixels of the picture. */
export const USUAL_SIZE = options.nodes.size;
/** The font size on the screen, in pixels, below which labels cannot be read. */
export const LEAST_TYPE = options.nodes.scaling.label.drawThreshold;
/** The wrapped names of actors, line by line. */
export const wrapped = new Map(nodes.map(({ id, label }) => [id.slice(PREFIX.length), label.split("\n")]));

const network = new vis.Network(frame, { nodes: new vis.DataSet(nodes), edges: new vis.DataSet(edges) }, options);
/** @type {Map<string, string>} the last style of each actor and relation */
const styles = new Map();

/** @param {string} id */
const node = (id) => network.body.nodes[PREFIX + id];
/** @param {string} id */
const edge = (id) => network.body.edges[id];

// Positions

/**
 * The position of an actor.
 * @type {(id: string) => Point}
 */
export const positionOf = (id) => ({ x: node(id).x, y: node(id).y });

/** @param {string} id @param {Point} position */
export function setPosition(id, { x, y }) {
  Object.assign(node(id), { x, y });
}

/**
 * The radius of an actor's dot.
 * @param {string} id
 */
export const sizeOf = (id) => node(id).options.size;

/**
 * The bounding box of an actor's dot and label, as drawn last.
 * @param {string} id
 */
export const boxOf = (id) => node(id).shape.boundingBox;

/**
 * The point of a relation's line at a fraction of its length, from 0 to 1.
 * @type {(id: string, part: number) => Point}
 */
export const pointOn = (id, part) => edge(id).edgeType.getPoint(part);

/**
 * The ends of a relation's line that have an arrowhead.
 * @param {string} id
 */
export function headsOf(id) {
  const { from, to } = edge(id).options.arrows;
  return { from: from.enabled, to: to.enabled };
}

/**
 * Return whether a relation has a line, drawn now or not.
 * @param {string} id
 */
export const hasLine = (id) => Boolean(edge(id)?.connected);

// Styles

/**
 * Draw some actors and relations, and no others. This bypasses vis-network's data sets, which would
 * process everything again after a small change.
 * @param {{actors: Map<string, ActorStyle>, relations: Map<string, RelationStyle>}} given styles by id
 * @param {{actors: string[], relations: string[]}} drawn ids of those to draw
 */
export function draw(given, drawn) {
  for (const [id, each] of given.actors) setStyle(node(id), PREFIX + id, each);
  for (const [id, each] of given.relations) setStyle(edge(id), id, each);
  network.body.nodeIndices = drawn.actors.map((id) => PREFIX + id);
  network.body.edgeIndices = drawn.relations;
  network.body.emitter.emit("_requestRedraw");
}

/** @type {(id: string) => EdgeRoute} the ends and the bend of a relation's line */
export function routeOf(id) {
  const { from, to, smooth } = edge(id).options;
  return { from, to, smooth: { ...smooth } };
}

/** @param {string} id @param {EdgeRoute} route */
export const setRoute = (id, route) => edge(id).setOptions(route);

/**
 * Make a route between two actors; bend: positive to one side, negative to the other, 0 for straight.
 * @type {(from: string, to: string, bend: number) => EdgeRoute}
 */
export const makeRoute = (from, to, bend) => ({
  from: PREFIX + from, to: PREFIX + to,
  smooth: { enabled: bend !== 0, type: bend > 0 ? "curvedCW" : "curvedCCW", roundness: Math.abs(bend) },
});

/**
 * Run some work with another opacity of a relation's line.
 * @type {(id: string, opacity: number, work: () => void) => void}
 */
export function atOpacity(id, opacity, work) {
  const { color } = edge(id).options;
  const before = color.opacity;
  color.opacity = opacity;
  work();
  color.opacity = before;
}

/**
 * @template T
 * @param {{setOptions: (style: T) => void}} item
 * @param {string} key
 * @param {T} style
 */
function setStyle(item, key, style) {
  const text = JSON.stringify(style);
  if (styles.get(key) === text) return;
  styles.set(key, text);
  item.setOptions(style);
}

/**
 * Allow labels or hide them all: by default vis-network fades small ones out.
 * @param {boolean} isAllowed
 */
export function allowLabels(isAllowed) {
  network.nodesHandler.options.scaling.label.drawThreshold = isAllowed ? 0 : Infinity;
}

export const redraw = () => network.redraw();

// Hit tests

/** @param {Point} point */
export function dotAt(point) {
  const found = network.getNodeAt(point);
  return found === undefined ? null : found.slice(PREFIX.length);
}

/** @param {Point} point */
export const lineAt = (point) => network.getEdgeAt(point) ?? null;

// The view

export const scale = () => network.getScale();

/** The point of the picture at the centre of the frame. */
export const centre = () => network.getViewPosition();
/** @param {Point} point */
export const toFrame = (point) => network.canvasToDOM(point);
/** @param {Point} point */
export const toPicture = (point) => network.DOMtoCanvas(point);

/**
 * Move the view.
 * @param {View} view
 * @param {number} [duration] in milliseconds; 0 for no animation
 */
export function moveTo(view, duration = 0) {
  network.moveTo({ ...view, animation: duration > 0 && { duration, easingFunction: "easeInOutQuad" } });
}

// Events

const EVENTS = /** @type {const} */ ({ before: "beforeDrawing", drawn: "afterDrawing", zoom: "zoom", resize: "resize" });

/**
 * Listen to an event.
 * @template {keyof typeof EVENTS} E
 * @param {E} event before and drawn pass the drawing context
 * @param {(data: EventData[(typeof EVENTS)[E]]) => void} listener
 */
export const on = (event, listener) => network.on(EVENTS[event], listener);

/**
 * Listen to clicks and taps, with their point of the frame.
 * @param {(point: Point) => void} listener
 */
export const onClick = (listener) => network.on("click", ({ pointer }) => listener(pointer.DOM));

/**
 * Listen to the end of each drag, with the dragged actors.
 * @param {(ids: string[]) => void} listener
 */
export const onDrag = (listener) => network.on("dragEnd", (event) => listener(event.nodes.map((id) => id.slice(PREFIX.length))));

// Painting on a drawing context, of the screen or another

/**
 * Paint a relation's line, without arrowheads.
 * @param {DrawingContext} context @param {string} id
 */
export const paintLine = (context, id) => edge(id).draw(context);
/** @param {DrawingContext} context @param {string} id */
export const paintHeads = (context, id) => edge(id).drawArrows(context);

/**
 * Paint an actor's dot.
 * @param {DrawingContext} context
 * @param {string} id
 * @returns {() => void} paints its label, to be called after all dots are painted
 */
export function paintDot(context, id) {
  const { drawExternalLabel } = node(id).draw(context);
  return drawExternalLabel ?? (() => {});
}

/**
 * Run some work as if the view were at scale 1, so that labels too small for the screen are painted.
 * @template T
 * @param {() => T} work
 * @returns {T} the result of the work
 */
export function atFullScale(work) {
  const { view } = network.body;
  const before = view.scale;
  try {
    view.scale = 1;
    allowLabels(true);
    return work();
  } finally {
    view.scale = before;
  }
}

/** Replace the accessible name and tab stop of vis-network's canvas by the page's own. */
export function start() {
  const [box, canvas] = /** @type {NodeListOf<HTMLElement>} */ (frame.querySelectorAll(".vis-network, canvas"));
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", "The network, drawn. Its actors follow as buttons.");
  box.removeAttribute("tabindex");
}
