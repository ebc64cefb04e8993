// Types of drawing contexts, and of names and their positions.
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
type ContextStyle = "fillStyle" | "strokeStyle" | "lineWidth" | "lineCap" | "lineJoin" | "lineDashOffset" | "globalAlpha" |
  "font" | "textAlign" | "textBaseline" | "shadowColor" | "shadowBlur" | "shadowOffsetX" | "shadowOffsetY";

/** The common interface of a canvas context and `SvgContext`. */
export interface DrawingContext extends Pick<CanvasRenderingContext2D, Painter | ContextStyle> {
  measureText(text: string): { width: number };
  /** Only in SVG: draw a group with a title. */
  group?(title: string, draw: () => void): void;
  /** Only in SVG: texts are anchored at their middle. */
  isCentred?: boolean;
}

/** The width of a text in a font, and how far the alphabetic baseline is below the given one. */
export type Measure = (font: string, text: string, baseline: CanvasTextBaseline) => { width: number; shift: number };

// Names; all in pixels of the screen, where letters have the usual size

export interface Dot extends Point {
  id: string;
  /** The radius. */
  size: number;
}

/** A dot, and how far from its centre names begin. */
export interface Anchor extends Dot {
  room: number;
}

export interface Size {
  width: number;
  height: number;
}

/** A name wrapped into lines. */
export interface WrappedName extends Size {
  lines: string[];
}

/** A possible position of a name; `from`: the dot to which a leader line is drawn. */
export interface LabelPosition {
  box: Box;
  lines: string[];
  from?: Anchor | null;
}

/** An actor's name with its possible positions. */
export interface Label {
  id: string;
  positions: LabelPosition[];
}

/** A name at one of its positions. */
export type PlacedLabel = Label & LabelPosition;

/** The actors to name. */
export interface LabelRequest {
  /** Actors whose dots must not be covered. */
  all: string[];
  /** Actors whose dots are better not covered. */
  pale: string[];
  /** Actors to name, by priority. */
  order: string[];
  /** Actors that are named whatever they cover. */
  certain: Set<string>;
  /** Actors that are named only if all others are. */
  last: Set<string>;
}

/** The part of the picture that names must keep to, and what covers it. */
export interface Confines {
  frame: Box;
  covered: Box[];
}
