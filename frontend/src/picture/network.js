// The picture: vis-network with given places, what is under the pointer, and moving the view.

import * as Data from "../state/data.js";
import * as Light from "../state/light.js";
import * as Shown from "../state/shown.js";
import * as State from "../state/state.js";
import { byId } from "../ui/element.js";
import * as Colours from "./colours.js";
import * as Drawing from "./drawing.js";
import * as First from "./first.js";
import * as Labels from "./labels.js";
import * as Marks from "./marks.js";

const PADDING = 28;
const NARROW = 16; // where the dots alone are fitted
const STRIP = 30; // what the buttons at the bottom take
const LARGEST = 1.25;
const READABLE = 0.8; // a smaller picture is enlarged when something in it is looked at
const calm = window.matchMedia("(prefers-reduced-motion: reduce)");
export const frame = byId("network");
const { nodes, edges, options } = First.first;
const sets = { nodes: new vis.DataSet(nodes), edges: new vis.DataSet(edges) };
const network = new vis.Network(frame, sets, options);
const looks = new Map(); // how each actor and relation was drawn last
let untouched = true; // the reader has not moved the view yet
let before = null; // the view that was left to show something, until the reader moves it

export const nodeOf = (id) => network.body.nodes[First.toVis(id)];
export const edgeOf = (id) => network.body.edges[id];
export const boxOf = (id) => nodeOf(id).shape.boundingBox;

// Bring the picture to what the state shows, past vis-network's sets: they would take in all
// anew what changed a little. It draws what its lists of ids hold.
function refresh() {
  const { relations, full, faint } = Shown.get();
  const ids = Data.ids.filter((id) => full.has(id) || faint.has(id));
  const here = new Set(ids);
  const drawn = relations.filter(({ from, to }) => here.has(from) && here.has(to));
  for (const id of Data.ids) setLook(nodeOf(id), `@${id}`, Drawing.drawActor(Data.actor(id), faint.has(id)));
  for (const relation of Data.view(State.get().scope).drawn) { // a path lights what is out of focus, too
    setLook(edgeOf(relation.id), relation.id, Drawing.drawRelation(relation));
  }
  network.body.nodeIndices = ids.map(First.toVis);
  network.body.edgeIndices = drawn.map(({ id }) => id);
  network.body.emitter.emit("_requestRedraw");
}

function setLook(item, key, look) {
  const text = JSON.stringify(look);
  if (looks.get(key) === text) return;
  looks.set(key, text);
  item.setOptions(look);
}

/**
 * Return the actor under a point of the frame: its dot, else its name.
 * @param {{x: number, y: number}} point
 * @returns {string|null}
 */
export function actorAt(point) {
  const dot = network.getNodeAt(point);
  if (dot !== undefined) return First.fromVis(dot);
  const at = network.DOMtoCanvas(point);
  if (Labels.isNeeded(network.getScale())) return Labels.at(at);
  const isIn = ({ left, right, top, bottom }) => at.x >= left && at.x <= right && at.y >= top && at.y <= bottom;
  const lit = Light.get();
  const isNamed = (id) => Shown.has(id) && (!lit || lit.actors.has(id));
  return Data.ids.findLast((id) => isNamed(id) && isIn(boxOf(id))) ?? null;
}

export const relationAt = (point) => network.getEdgeAt(point) ?? null;

/** Return the part of the frame that no panel covers, in pixels of the frame. */
function openPart() {
  const own = frame.getBoundingClientRect();
  const part = { left: 0, top: 0, right: own.width, bottom: own.height - STRIP };
  for (const panel of ["details", "side", "blocs-panel", "tensions-panel"].map(byId)) {
    const over = panel.getBoundingClientRect();
    if (!over.width || over.right <= own.left || over.left >= own.right) continue;
    if (over.width > own.width * 0.8) part.bottom = Math.min(part.bottom, over.top - own.top);
    else if (over.left > own.left) part.right = Math.min(part.right, over.left - own.left);
  }
  if (part.bottom < 80) part.bottom = own.height - STRIP;
  const focused = byId("focus-bar").getBoundingClientRect();
  if (focused.height) part.top = Math.min(focused.bottom - own.top, part.bottom / 3);
  return part;
}

function dotOf(id) {
  const { x, y, options: { size } } = nodeOf(id);
  return { left: x - size, right: x + size, top: y - size, bottom: y + size };
}

function surround(ids, roomOf = boxOf) {
  const boxes = ids.map(roomOf);
  const least = (side) => Math.min(...boxes.map((box) => box[side]));
  const most = (side) => Math.max(...boxes.map((box) => box[side]));
  return { left: least("left"), top: least("top"), right: most("right"), bottom: most("bottom") };
}

function scaleFor(box, part, largest, padding = PADDING) {
  const width = Math.max(part.right - part.left - 2 * padding, PADDING);
  const height = Math.max(part.bottom - part.top - 2 * PADDING, PADDING);
  return Math.min(width / (box.right - box.left), height / (box.bottom - box.top), largest);
}

const move = (duration) => !calm.matches && { duration, easingFunction: "easeInOutQuad" };

// Put the middle of a box at the middle of the open part of the frame.
function centre(box, part, scale, animated) {
  const own = frame.getBoundingClientRect();
  const x = (box.left + box.right) / 2 - ((part.left + part.right) / 2 - own.width / 2) / scale;
  const y = (box.top + box.bottom) / 2 - ((part.top + part.bottom) / 2 - own.height / 2) / scale;
  network.moveTo({ position: { x, y }, scale, animation: animated && move(260) });
}

/** Show the whole network, or all of it that is in focus. */
export function showAll(animated = false) {
  const ids = State.get().near ? Data.ids.filter(Shown.has) : Data.ids;
  if (!ids.length) return;
  const box = surround(ids);
  const part = openPart();
  const scale = scaleFor(box, part, LARGEST);
  const dots = surround(ids, dotOf);
  const larger = scaleFor(dots, part, LARGEST, NARROW);
  // Where names are painted apart, only where there is room, the dots alone must be in view.
  if (larger > scale && Labels.isNeeded(larger)) centre(dots, part, larger, animated);
  else centre(box, part, scale, animated);
  untouched = true;
  before = null;
}

/**
 * Bring actors into the open part of the frame, with as little movement as will do.
 * @param {string[]} ids
 */
export function show(ids) {
  if (!ids.length) return;
  const part = openPart();
  const box = surround(ids);
  const [first, last] = [[box.left, box.top], [box.right, box.bottom]].map(([x, y]) =>
    network.canvasToDOM({ x, y }));
  const inside = first.x >= part.left && first.y >= part.top &&
    last.x <= part.right && last.y <= part.bottom;
  const scale = network.getScale();
  if (inside && (scale >= READABLE || ids.length < 2)) return;
  before ??= { untouched, position: network.getViewPosition(), scale };
  centre(box, part, scaleFor(box, part, Math.max(scale, READABLE)), true);
  untouched = false;
}

/** Go back to where the view was before something was shown, unless the reader has moved it since. */
export function putBack() {
  if (!before) return;
  const { untouched: fitted, position, scale } = before;
  before = null;
  if (fitted) showAll(true);
  else network.moveTo({ position, scale, animation: move(260) });
}

function touch() {
  untouched = false;
  before = null;
}

function zoom(factor) {
  touch();
  network.moveTo({ scale: network.getScale() * factor, animation: move(160) });
}

export function start() {
  const canvas = frame.querySelector("canvas");
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", "The network, drawn. Its actors follow as buttons.");
  frame.querySelector(".vis-network").removeAttribute("tabindex");
  Marks.attach(network);
  refresh();
  network.redraw();
  for (const event of ["dragEnd", "zoom"]) network.on(event, touch);
  const fit = () => frame.clientWidth > 0 && showAll(); // in print there is no frame
  network.on("resize", () => untouched && requestAnimationFrame(fit));
  Colours.on(refresh);
  State.on(refresh, "scope", "ranking", "near", "hide", "blocs");
  byId("zoom-in").addEventListener("click", () => zoom(1.3));
  byId("zoom-out").addEventListener("click", () => zoom(1 / 1.3));
  byId("zoom-all").addEventListener("click", () => showAll(true));
  showAll();
}

/** Move to a view that the reader had before. */
export function moveTo(view) {
  network.moveTo({ ...view, animation: false });
  touch();
}

export const isUntouched = () => untouched;
export const redraw = () => network.redraw();
export { network as vis };
