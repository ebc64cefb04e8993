// What is painted under the lines of relations: discs of camps; on a switch each, outlines of camps, channels, and what is
// only denied; and what disappears without voices that are switched off.

import * as Denied from "./denied.js";
import * as Discs from "./discs.js";
import * as Ghosts from "./ghosts.js";
import * as Hulls from "./hulls.js";
import * as ViaLines from "./vialines.js";
import * as Vis from "./vis.js";

/** @import { DrawingContext, Highlight } from "./types.js" */

/** Paint before each drawing. */
export const start = () => Vis.on("before", (context) => paint(context, null));

/**
 * Paint it all; over the veil of a highlight, what belongs to that.
 * @param {DrawingContext} context
 * @param {Highlight|null} highlighted
 */
export function paint(context, highlighted) {
  Discs.paint(context, highlighted);
  if (!highlighted) Hulls.paint(context);
  ViaLines.paint(context, highlighted);
  Denied.paint(context, highlighted);
  Ghosts.paint(context, highlighted);
}
