// What is painted under the lines of relations, each on a switch: outlines of camps, channels, and what
// is only denied.

import * as Denied from "./denied.js";
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
  if (!highlighted) Hulls.paint(context);
  ViaLines.paint(context, highlighted);
  Denied.paint(context, highlighted);
}
