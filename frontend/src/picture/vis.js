// The one place where vis-network is spoken to: it draws actors as nodes and relations as edges.
// All others name actors and relations by their ids, and know nothing of it. What is called here and
// is no part of its public face is written for version 9.1.2, which a test holds to.
import * as Data from "../state/data.js";
import { byId } from "../ui/element.js";

const PREFIX = "@"; // it keeps ids as keys of plain objects
const { nodes, edges, options } = Data.record.drawing;

export const frame = byId("network");
export const font = options.nodes.font;
/** Pixels of type on the screen under which labels cannot be read. */
export const LEAST_TYPE = options.nodes.scaling.label.drawThreshold;
/** The names of actors as they are wrapped for their labels, line by line. */
export const wrapped = new Map(nodes.map(({ id, label }) => [id.slice(PREFIX.length), label.split("\n")]));

const network = new vis.Network(frame, { nodes: new vis.DataSet(nodes), edges: new vis.DataSet(edges) }, options);
const looks = new Map(); // how each actor and relation was drawn last

const node = (id) => network.body.nodes[PREFIX + id];
const edge = (id) => network.body.edges[id];

// Places

/** Where an actor stands. */
export const spotOf = (id) => ({ x: node(id).x, y: node(id).y });

export function put(id, { x, y }) {
  Object.assign(node(id), { x, y });
}

/** How large an actor's dot is: its radius. */
export const sizeOf = (id) => node(id).options.size;

/** What an actor's dot and label take, as drawn last. */
export const boxOf = (id) => node(id).shape.boundingBox;

/** The point of a relation's line at a part of its length, from 0 to 1. */
export const pointOn = (id, part) => edge(id).edgeType.getPoint(part);

/** At which ends of its line a relation has an arrowhead. */
export function headsOf(id) {
  const { from, to } = edge(id).options.arrows;
  return { from: from.enabled, to: to.enabled };
}

/** Tell whether a relation has a line, drawn now or not. */
export const hasLine = (id) => Boolean(edge(id)?.connected);

// Looks

/**
 * Draw some actors and relations, each as it is to look, and no others. This goes past vis-network's
 * own sets: they would take in all anew what changed a little.
 * @param {{actors: Map<string, object>, relations: Map<string, object>}} look how each looks
 * @param {{actors: string[], relations: string[]}} drawn which of them are drawn
 */
export function draw(look, drawn) {
  for (const [id, each] of look.actors) setLook(node(id), PREFIX + id, each);
  for (const [id, each] of look.relations) setLook(edge(id), id, each);
  network.body.nodeIndices = drawn.actors.map((id) => PREFIX + id);
  network.body.edgeIndices = drawn.relations;
  network.body.emitter.emit("_requestRedraw");
}

function setLook(item, key, look) {
  const text = JSON.stringify(look);
  if (looks.get(key) === text) return;
  looks.set(key, text);
  item.setOptions(look);
}

/** Let labels be drawn, or none of them: by its own rule they fade out as they get small. */
export function allowLabels(isAllowed) {
  network.nodesHandler.options.scaling.label.drawThreshold = isAllowed ? 0 : Infinity;
}

export const redraw = () => network.redraw();

// What is under a point of the frame

export function dotAt(point) {
  const found = network.getNodeAt(point);
  return found === undefined ? null : found.slice(PREFIX.length);
}

export const lineAt = (point) => network.getEdgeAt(point) ?? null;

// The view

export const scale = () => network.getScale();

/** The point of the picture in the middle of the frame. */
export const middle = () => network.getViewPosition();
export const toFrame = (point) => network.canvasToDOM(point);
export const toPicture = (point) => network.DOMtoCanvas(point);

/**
 * Move the view.
 * @param {{position?: {x: number, y: number}, scale?: number}} view
 * @param {number} [duration] milliseconds; at once where none are given
 */
export function moveTo(view, duration = 0) {
  network.moveTo({ ...view, animation: duration > 0 && { duration, easingFunction: "easeInOutQuad" } });
}

// What it tells

const EVENTS = { before: "beforeDrawing", drawn: "afterDrawing", zoom: "zoom", resize: "resize" };

/**
 * Listen.
 * @param {"before"|"drawn"|"zoom"|"resize"} event before and drawn: with the drawing context
 * @param {(context: CanvasRenderingContext2D) => void} listener
 */
export const on = (event, listener) => network.on(EVENTS[event], listener);

/** Be told at which point of the frame there was a click or a tap. */
export const onClick = (listener) => network.on("click", ({ pointer }) => listener(pointer.DOM));

/** Be told which actors were dragged, if any, after each drag. */
export const onDrag = (listener) => network.on("dragEnd", (event) => listener(event.nodes.map((id) => id.slice(PREFIX.length))));

// Painting on a drawing context, on the screen's or another

/** Paint a relation's line, without its heads. */
export const paintLine = (context, id) => edge(id).draw(context);
export const paintHeads = (context, id) => edge(id).drawArrows(context);

/**
 * Paint an actor's dot.
 * @returns {() => void} what paints its label, after all dots
 */
export function paintDot(context, id) {
  const { drawExternalLabel } = node(id).draw(context);
  return drawExternalLabel ?? (() => {});
}

/** Do some work as if the view were at scale 1: labels too small for the screen would be left out. */
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

/** Take off its canvas what names and reaches it otherwise than the page does. */
export function start() {
  const canvas = frame.querySelector("canvas");
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", "The network, drawn. Its actors follow as buttons.");
  frame.querySelector(".vis-network").removeAttribute("tabindex");
}
