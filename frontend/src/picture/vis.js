// The only module that calls vis-network, which draws actors as nodes and relations as edges. All
// others use the ids of actors and relations. Calls here that are not part of its public API are
// written for version 9.1.2, which a test checks.
import * as Data from "../state/data.js";
import { byId } from "../ui/element.js";

/** @import { Pen, Point } from "./types.js" */
/** @import { ActorLook, Options, RelationLook, EventData, View } from "./visnetwork.js" */

const PREFIX = "@"; // it keeps ids as keys of plain objects
const { nodes, edges } = Data.record.drawing;
const options = /** @type {Options} */ (/** @type {unknown} */ (Data.record.drawing.options));

export const frame = byId("network");
export const font = options.nodes.font;
/** The radius of dots, in pixels of the picture, where nothing sizes them. */
export const USUAL_SIZE = options.nodes.size;
/** Pixels of type on the screen under which labels cannot be read. */
export const LEAST_TYPE = options.nodes.scaling.label.drawThreshold;
/** The names of actors as they are wrapped for their labels, line by line. */
export const wrapped = new Map(nodes.map(({ id, label }) => [id.slice(PREFIX.length), label.split("\n")]));

const network = new vis.Network(frame, { nodes: new vis.DataSet(nodes), edges: new vis.DataSet(edges) }, options);
/** @type {Map<string, string>} how each actor and relation was drawn last */
const looks = new Map();

/** @param {string} id */
const node = (id) => network.body.nodes[PREFIX + id];
/** @param {string} id */
const edge = (id) => network.body.edges[id];

// Positions

/**
 * Return an actor's position.
 * @type {(id: string) => Point}
 */
export const positionOf = (id) => ({ x: node(id).x, y: node(id).y });

/** @param {string} id @param {Point} position */
export function put(id, { x, y }) {
  Object.assign(node(id), { x, y });
}

/**
 * Return the radius of an actor's dot.
 * @param {string} id
 */
export const sizeOf = (id) => node(id).options.size;

/**
 * Return the box around an actor's dot and label, as drawn last.
 * @param {string} id
 */
export const boxOf = (id) => node(id).shape.boundingBox;

/**
 * The point of a relation's line at a part of its length, from 0 to 1.
 * @type {(id: string, part: number) => Point}
 */
export const pointOn = (id, part) => edge(id).edgeType.getPoint(part);

/**
 * Tell at which ends the line of a relation has an arrowhead.
 * @param {string} id
 */
export function headsOf(id) {
  const { from, to } = edge(id).options.arrows;
  return { from: from.enabled, to: to.enabled };
}

/**
 * Tell whether a relation has a line, drawn now or not.
 * @param {string} id
 */
export const hasLine = (id) => Boolean(edge(id)?.connected);

// Looks

/**
 * Draw some actors and relations, each as it is to look, and no others. This goes past vis-network's
 * own data sets: these would process everything again after a small change.
 * @param {{actors: Map<string, ActorLook>, relations: Map<string, RelationLook>}} look how each looks
 * @param {{actors: string[], relations: string[]}} drawn which of them are drawn
 */
export function draw(look, drawn) {
  for (const [id, each] of look.actors) setLook(node(id), PREFIX + id, each);
  for (const [id, each] of look.relations) setLook(edge(id), id, each);
  network.body.nodeIndices = drawn.actors.map((id) => PREFIX + id);
  network.body.edgeIndices = drawn.relations;
  network.body.emitter.emit("_requestRedraw");
}

/**
 * @template T
 * @param {{setOptions: (look: T) => void}} item
 * @param {string} key
 * @param {T} look
 */
function setLook(item, key, look) {
  const text = JSON.stringify(look);
  if (looks.get(key) === text) return;
  looks.set(key, text);
  item.setOptions(look);
}

/**
 * Let labels be drawn, or none of them: by its own rule they fade out as they get small.
 * @param {boolean} isAllowed
 */
export function allowLabels(isAllowed) {
  network.nodesHandler.options.scaling.label.drawThreshold = isAllowed ? 0 : Infinity;
}

export const redraw = () => network.redraw();

// What is under a point of the frame

/** @param {Point} point */
export function dotAt(point) {
  const found = network.getNodeAt(point);
  return found === undefined ? null : found.slice(PREFIX.length);
}

/** @param {Point} point */
export const lineAt = (point) => network.getEdgeAt(point) ?? null;

// The view

export const scale = () => network.getScale();

/** The point of the picture in the middle of the frame. */
export const middle = () => network.getViewPosition();
/** @param {Point} point */
export const toFrame = (point) => network.canvasToDOM(point);
/** @param {Point} point */
export const toPicture = (point) => network.DOMtoCanvas(point);

/**
 * Move the view.
 * @param {View} view
 * @param {number} [duration] milliseconds; at once where none are given
 */
export function moveTo(view, duration = 0) {
  network.moveTo({ ...view, animation: duration > 0 && { duration, easingFunction: "easeInOutQuad" } });
}

// Events

const EVENTS = /** @type {const} */ ({ before: "beforeDrawing", drawn: "afterDrawing", zoom: "zoom", resize: "resize" });

/**
 * Listen.
 * @template {keyof typeof EVENTS} E
 * @param {E} event before and drawn: with the drawing context
 * @param {(data: EventData[(typeof EVENTS)[E]]) => void} listener
 */
export const on = (event, listener) => network.on(EVENTS[event], listener);

/**
 * Listen for clicks and taps, by their point in the frame.
 * @param {(point: Point) => void} listener
 */
export const onClick = (listener) => network.on("click", ({ pointer }) => listener(pointer.DOM));

/**
 * Listen for the end of each drag, with the ids of the dragged actors, if any.
 * @param {(ids: string[]) => void} listener
 */
export const onDrag = (listener) => network.on("dragEnd", (event) => listener(event.nodes.map((id) => id.slice(PREFIX.length))));

// Painting on a drawing context, on the screen's or another

/**
 * Paint a relation's line, without its heads.
 * @param {Pen} context @param {string} id
 */
export const paintLine = (context, id) => edge(id).draw(context);
/** @param {Pen} context @param {string} id */
export const paintHeads = (context, id) => edge(id).drawArrows(context);

/**
 * Paint an actor's dot.
 * @param {Pen} context
 * @param {string} id
 * @returns {() => void} what paints its label, after all dots
 */
export function paintDot(context, id) {
  const { drawExternalLabel } = node(id).draw(context);
  return drawExternalLabel ?? (() => {});
}

/**
 * Do some work as if the view were at scale 1: labels too small for the screen would be left out.
 * @template T
 * @param {() => T} work
 * @returns {T} what the work gives
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

/** Remove vis-network's own accessible name and tab stop from its canvas. */
export function start() {
  const [box, canvas] = /** @type {NodeListOf<HTMLElement>} */ (frame.querySelectorAll(".vis-network, canvas"));
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", "The network, drawn. Its actors follow as buttons.");
  box.removeAttribute("tabindex");
}
