// The sizes of names, measured once for each line.
import * as Bidi from "../core/bidi.js";
import { ensure, isThere } from "../core/lookup.js";
import * as Drawing from "./drawing.js";
import * as Vis from "./vis.js";

/** @import { Spot } from "../core/stretch.js" */
/** @import { WrappedName } from "./types.js" */

export const LETTERS = Vis.font.size; // pixels
export const LINE = LETTERS + 1;
export const GAP = 3; // between a dot and its name
const BESIDE = 1; // pixels to either side of a line that belong to a name
const context = document.createElement("canvas").getContext("2d");
/** @type {Map<string, number>} */
const widths = new Map();
/** @type {Map<string, WrappedName[]>} */
const forms = new Map();

/** @param {string} line */
const widthOf = (line) => ensure(widths, line, () => {
  if (!context) throw new Error("This browser cannot measure text.");
  context.font = `${LETTERS}px ${Vis.font.face}`;
  return context.measureText(line).width;
});

/** @type {(lines: string[]) => WrappedName} */
const measure = (lines) => ({ lines, width: Math.max(...lines.map(widthOf)) + 2 * BESIDE, height: lines.length * LINE });

/**
 * The wrappings of a name: the usual one, and one word per line for narrow places.
 * @type {(id: string) => WrappedName[]}
 */
export const formsOf = (id) => ensure(forms, id, () => {
  const lines = Vis.wrapped(id);
  const words = lines.flatMap((line) => Bidi.dropMarks(line).split(" ")).map(Bidi.isolate);
  const isNarrower = words.length > lines.length && words.length <= 3;
  return [lines, isNarrower && words].filter(isThere).map(measure);
});

/**
 * How far an actor's dot and its name at the chosen place reach, in pixels.
 * @type {(id: string) => Omit<Spot, "x"|"y">}
 */
export function reachOf(id) {
  const [{ width, height }] = formsOf(id);
  const dot = Vis.sizeOf(id);
  const place = Drawing.placeOf(id);
  const across = place === "left" || place === "right" ? Math.max(dot, height / 2) : dot;
  const along = place === "above" || place === "below" ? Math.max(dot, width / 2) : dot;
  return {
    left: place === "left" ? dot + GAP + width : along, right: place === "right" ? dot + GAP + width : along,
    above: place === "above" ? dot + GAP + height : across, below: place === "below" ? dot + GAP + height : across,
  };
}
