// Types of the picture: drawing contexts, boxes, and the positions of names.
import type { Point } from "../state/types.js";

export type * from "../state/types.js";

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

type Painter = "save" | "restore" | "translate" | "setLineDash" | "beginPath" | "closePath" | "moveTo" | "lineTo" |
  "quadraticCurveTo" | "bezierCurveTo" | "rect" | "arc" | "fill" | "stroke" | "fillRect" | "fillText" | "strokeText";
type Look = "fillStyle" | "strokeStyle" | "lineWidth" | "lineCap" | "lineJoin" | "lineDashOffset" | "globalAlpha" |
  "font" | "textAlign" | "textBaseline" | "shadowColor" | "shadowBlur" | "shadowOffsetX" | "shadowOffsetY";

/** What a canvas and `SvgContext` both are. */
export interface Pen extends Pick<CanvasRenderingContext2D, Painter | Look> {
  measureText(text: string): { width: number };
  /** Only in SVG: draw what belongs together, under a title. */
  group?(title: string, draw: () => void): void;
  /** Only in SVG: lines of text are set by their middle. */
  isCentred?: boolean;
}

/** How long a text is in a font, and how far the alphabetic baseline lies under the one named. */
export type Measure = (font: string, text: string, baseline: CanvasTextBaseline) => { width: number; shift: number };

// Names that are painted where labels are too small; all in pixels of the screen

export interface Dot extends Point {
  id: string;
  /** Its radius. */
  size: number;
}

/** A dot, and how far from its middle names begin. */
export interface Place extends Dot {
  room: number;
}

export interface Size {
  width: number;
  height: number;
}

/** A name split into lines. */
export interface Form extends Size {
  lines: string[];
}

/** A possible position of a name; `from`: the dot to which a line leads from there. */
export interface NamePosition {
  box: Box;
  lines: string[];
  from?: Place | null;
}

/** A name and its possible positions. */
export interface Name {
  id: string;
  positions: NamePosition[];
}

/** A name at one of its positions. */
export type PlacedName = Name & NamePosition;

/** The actors to be named. */
export interface Wanted {
  /** The actors whose dots are obstacles. */
  all: string[];
  /** The actors in order of priority. */
  first: string[];
  /** Named in any case, whatever the name covers. */
  certain: Set<string>;
  /** Named only where all others are. */
  untied: Set<string>;
}
