// The interface to vis-network, which draws actors as nodes and relations as edges; its lines are in
// vislines.js. All other modules refer to actors and relations by id. The private parts of vis-network that are used here are those
// of version 9.1.2; a test checks them.
import * as DrawnRecord from "../core/drawnrecord.js";
import * as Scope from "../core/scope.js";
import * as Data from "../state/data.js";
import * as Stage from "../state/derived/stage.js";
import { byId } from "../ui/element.js";

/** @import { DrawingContext, Point } from "./types.js" */
/** @import { ActorStyle, EventData, Options, RelationStyle, View } from "./visnetwork.js" */

export const { PREFIX } = DrawnRecord;
const options = /** @type {Options} */ (/** @type {unknown} */ (Data.record.options));
if (Stage.isOn) Object.assign(options.interaction, { dragNodes: !Stage.hasCamps, hideEdgesOnDrag: false, hideEdgesOnZoom: false });

export const frame = byId("network");
export const font = options.nodes.font;
/** The default radius of dots, in pixels of the picture. */
export const USUAL_SIZE = options.nodes.size;

/**
 * The wrapped name of an actor, line by line.
 * @param {string} id
 */
export const wrapped = (id) => DrawnRecord.node(Data.record, Data.actor(id)).label.split("\n");

/** @param {import("../state/types.js").DrawnActor} node */
const withoutName = ({ label, ...dot }) => dot; // names are painted by labels.js
// On the stage of a large network, dots and lines are made when they are first needed.
const data = {
  nodes: new vis.DataSet(Stage.isOn ? [] : Data.record.drawing.nodes.map(withoutName)), edges: new vis.DataSet(Stage.isOn ? [] : Data.record.drawing.edges),
};
/** @type {InstanceType<typeof vis.Network>} */
let network;
let changes = 0;
/** @type {Map<string, string>} the last style of each actor and relation */
const styles = new Map();

/** @param {string} id */
const node = (id) => network.body.nodes[PREFIX + id];
// Both only for vislines.js.
/** @param {string} id */
export const edge = (id) => network.body.edges[id];
export const context = () => network.canvas.getContext();

/** A number that grows when actors or lines have another position, size or style. */
export const version = () => changes;
export const change = () => { changes += 1; };

/**
 * Make dots and lines that are not there yet.
 * @param {string[]} actors
 * @param {{id: string, from: string, to: string}[]} relations between these
 */
export function ensure(actors, relations) {
  if (!Stage.isOn) return;
  const dots = actors.filter((id) => !node(id)).map((id) => withoutName(DrawnRecord.node(Data.record, Data.actor(id))));
  const edges = relations.filter(({ id }) => !edge(id)).map(lineOf);
  if (!dots.length && !edges.length) return;
  const { emitter } = network.body;
  emitter.emit("_blockRedraw"); // it would paint at once, before the lines are there
  data.nodes.add(dots);
  data.edges.add(edges);
  emitter.emit("_allowRedraw");
}

/** A line's bend depends on all relations of its pair. @param {{id: string, from: string, to: string}} relation */
function lineOf({ id, from, to }) {
  const { ofActor } = Data.view(Scope.EVERYTHING);
  const [first, second] = [from, to].map((end) => ofActor.get(end) ?? []);
  const [around, other] = first.length < second.length ? [first, to] : [second, from];
  const parallel = [...new Set(around.filter((each) => each.from === other || each.to === other))];
  return DrawnRecord.edges(Data.record, parallel).filter((each) => each.id === id)[0];
}

// Positions

/**
 * The position of an actor.
 * @type {(id: string) => Point}
 */
export const positionOf = (id) => ({ x: node(id).x, y: node(id).y });

/** @param {string} id @param {Point} position */
export function setPosition(id, { x, y }) {
  Object.assign(node(id), { x, y });
  changes += 1;
}

/**
 * The radius of an actor's dot.
 * @param {string} id
 */
export const sizeOf = (id) => node(id).options.size;

/**
 * Let lines be painted another way while the reader moves the view.
 * @param {(context: CanvasRenderingContext2D, paint: (context: CanvasRenderingContext2D) => void) => void} painter
 */
export function paintLinesWith(painter) {
  const { renderer } = network;
  const paint = renderer._drawEdges.bind(renderer);
  renderer._drawEdges = (context) => painter(context, paint);
}

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
  changes += 1;
}

export const redraw = () => network.redraw();
/** Redraw with the next paint, once for any number of changes. */
export const redrawSoon = () => network.body.emitter.emit("_requestRedraw");

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
 * Listen to clicks and taps, with their point of the frame and whether Shift is held. vis-network tells of a
 * tap before the browser clicks: what opened in between, under the finger, would be pressed.
 * @param {(point: Point, isShift: boolean) => void} listener
 */
export function onClick(listener) {
  /** @type {Point|null} where the pointer was put down and up, without a drag */
  let tapped = null;
  frame.addEventListener("pointerdown", () => { tapped = null; }, true);
  network.on("click", ({ pointer }) => { tapped = pointer.DOM; });
  frame.addEventListener("click", ({ shiftKey }) => {
    if (tapped) listener(tapped, shiftKey);
    tapped = null;
  });
}

/**
 * Listen to the end of each drag, with the dragged actors.
 * @param {(ids: string[]) => void} listener
 */
export const onDrag = (listener) => network.on("dragEnd", (event) => listener(event.nodes.map((id) => id.slice(PREFIX.length))));

// Painting on a drawing context, of the screen or another

/**
 * Paint an actor's dot.
 * @param {DrawingContext} context
 * @param {string} id
 */
export const paintDot = (context, id) => node(id).draw(context);

/**
 * Run some work as if the view were at scale 1.
 * @template T
 * @param {() => T} work
 * @returns {T} the result of the work
 */
export function atFullScale(work) {
  const { view } = network.body;
  const before = view.scale;
  try {
    view.scale = 1;
    return work();
  } finally {
    view.scale = before;
  }
}

/** Start vis-network, and replace the accessible name and tab stop of its canvas by the page's own. */
export function start() {
  network = new vis.Network(frame, data, options);
  network.on("dragging", ({ nodes: dragged }) => { changes += dragged.length; });
  const [box, canvas] = /** @type {NodeListOf<HTMLElement>} */ (frame.querySelectorAll(".vis-network, canvas"));
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", "The network, drawn. Its actors follow as buttons.");
  box.removeAttribute("tabindex");
}
