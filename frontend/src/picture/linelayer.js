// A copy of all lines. Where there are many, they are the slowest part of the picture: while the reader
// moves the view they are copied, not painted again.
import { visible } from "../state/derived/visibility.js";
import * as Lines from "./lines.js";
import * as Vis from "./vis.js";

const MANY = 200; // relations
const MARGIN = 200; // pixels around the canvas that the copy has too

/** @typedef {(context: CanvasRenderingContext2D) => void} Paint */
/** @typedef {{canvas: HTMLCanvasElement, x: number, y: number}} Copy and where the picture had its origin */

/** @type {unknown[]} what was painted last */
let last = [];
/** @type {Copy|null} */
let copy = null;

/** @type {(screen: CanvasRenderingContext2D, paint: Paint) => Copy|null} */
function makeCopy(screen, paint) {
  const canvas = document.createElement("canvas");
  canvas.width = screen.canvas.width + 2 * MARGIN;
  canvas.height = screen.canvas.height + 2 * MARGIN;
  const context = canvas.getContext("2d");
  if (!context) return null;
  const { a, d, e: x, f: y } = screen.getTransform();
  context.setTransform(a, 0, 0, d, x + MARGIN, y + MARGIN);
  paint(context);
  return { canvas, x, y };
}

/** @param {number} shift whole pixels, so that the copy stays sharp */
const isWhole = (shift) => Math.abs(shift - Math.round(shift)) < 0.01;

/** @type {(screen: CanvasRenderingContext2D, paint: Paint) => void} */
function paintLines(screen, paint) {
  const { a, e: x, f: y } = screen.getTransform();
  const { relations } = visible.value;
  const now = [relations, Vis.version(), Lines.version(), a, screen.canvas.width, screen.canvas.height];
  const isSame = relations.length >= MANY && now.every((part, at) => part === last[at]);
  last = now;
  if (!isSame) copy = null;
  else if (!copy || Math.max(Math.abs(x - copy.x), Math.abs(y - copy.y)) > MARGIN) copy = makeCopy(screen, paint);
  if (!copy || !isWhole(x - copy.x) || !isWhole(y - copy.y)) return paint(screen);
  screen.save();
  screen.setTransform(1, 0, 0, 1, 0, 0);
  screen.drawImage(copy.canvas, Math.round(x - copy.x) - MARGIN, Math.round(y - copy.y) - MARGIN);
  return screen.restore();
}

export const start = () => Vis.paintLinesWith(paintLines);
