// The visible part of the picture, in the page's address: a link and a reloaded page show the same.

import * as State from "../state/state.js";
import * as Network from "./network.js";
import * as Vis from "./vis.js";

/** @import { PageState } from "../state/types.js" */

const SETTLED = 200; // milliseconds: of no drawing: a wheel turns in many small steps
let waiting = 0;

// As roughly as the address has it, so that what is read from there is the same.
function write() {
  const { x, y } = Vis.middle();
  const at = { x: Math.round(x), y: Math.round(y), scale: Number(Vis.scale().toPrecision(4)) };
  State.set({ at: Network.isUntouched() ? null : at });
}

function note() {
  clearTimeout(waiting);
  waiting = setTimeout(write, SETTLED);
}

/**
 * Only what the address brings moves the picture; what the reader did is there already.
 * @param {Readonly<PageState>} state
 */
function apply({ at }) {
  if (!at) return;
  const { x, y } = Vis.middle();
  const isThere = Math.abs(x - at.x) < 1 && Math.abs(y - at.y) < 1 && Math.abs(Vis.scale() / at.scale - 1) < 1e-3;
  if (!isThere) Network.moveTo({ position: { x: at.x, y: at.y }, scale: at.scale });
}

export function start() {
  Vis.on("drawn", note);
  State.on(apply, "at");
}
