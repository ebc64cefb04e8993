// The visible part of the picture, in the page's address, so that links and reloads restore it.

import * as State from "../state/state.js";
import * as Drawing from "./drawing.js";
import * as Network from "./network.js";
import * as Vis from "./vis.js";

/** @import { PageState } from "../state/types.js" */

const SETTLED = 200; // milliseconds without drawing: scrolling comes in many small steps
let waiting = 0;

// Rounded as in the address, so that reading it back gives the same values.
function write() {
  const { x, y } = Drawing.toBase(Vis.centre());
  const scale = Number(Vis.scale().toPrecision(4));
  const at = { x: Math.round(x), y: Math.round(y), scale, upright: Drawing.isUpright() };
  State.set({ at: Network.isUntouched() ? null : at });
}

function scheduleWrite() {
  clearTimeout(waiting);
  waiting = setTimeout(write, SETTLED);
}

/**
 * Move the picture if the address changed; the reader's own moves are already applied. A view of the
 * other drawing, made on a phone or not, is not shown.
 * @param {Readonly<PageState>} state
 */
function apply({ at }) {
  if (!at || at.upright !== Drawing.isUpright()) return;
  const { x, y } = Drawing.toBase(Vis.centre());
  const isApplied = Math.abs(x - at.x) < 1 && Math.abs(y - at.y) < 1 && Math.abs(Vis.scale() / at.scale - 1) < 1e-3;
  if (!isApplied) Network.moveTo(at);
}

export function start() {
  Vis.on("drawn", scheduleWrite);
  State.on(apply, "at");
}
