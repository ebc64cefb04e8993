// Which part of the picture is seen, in the page's address: a link and a page renewed show the same.

import * as State from "../state/state.js";
import * as Network from "./network.js";

const SETTLED = 200; // milliseconds: of no drawing: a wheel turns in many small steps
let waiting = 0;

function read() {
  const [x, y, scale] = State.get().at.split(",").map(Number);
  return scale > 0 && Number.isFinite(x) && Number.isFinite(y) ? { position: { x, y }, scale } : null;
}

function write() {
  if (Network.isUntouched()) return State.set({ at: "" });
  const { x, y } = Network.vis.getViewPosition();
  return State.set({ at: [x.toFixed(0), y.toFixed(0), Network.vis.getScale().toPrecision(4)].join(",") });
}

function note() {
  clearTimeout(waiting);
  waiting = setTimeout(write, SETTLED);
}

// Only what the address brings moves the picture; what the reader did is there already.
function apply() {
  const wanted = read();
  if (!wanted) return;
  const { x, y } = Network.vis.getViewPosition();
  const isThere = Math.abs(x - wanted.position.x) < 1 && Math.abs(y - wanted.position.y) < 1 &&
    Math.abs(Network.vis.getScale() / wanted.scale - 1) < 1e-3;
  if (!isThere) Network.moveTo(wanted);
}

export function start() {
  Network.vis.on("afterDrawing", note);
  State.on(apply, "at");
}
