// The part of vis-network 9.1.2 that vis.js uses. `body` and `nodesHandler` are not part of its public
// API.
import type { Box, DrawingContext, DrawnActor, DrawnRelation, Point } from "./types.js";

interface Fill {
  background: string;
  border: string;
}

/** The style of an actor, as options of a node. */
export interface ActorStyle {
  color: Fill & { highlight: Fill; hover: Fill };
  opacity: number;
  size: number;
  shape: string;
  shapeProperties: { borderDashes: number[] | false };
  borderWidth: number;
  font: { color: string; strokeColor: string };
}

/** The style of a relation, as options of an edge. */
export interface RelationStyle {
  /** "to", "from", both with a comma between them, or "". */
  arrows: string;
  color: { color: string; highlight: string; hover: string; inherit: false; opacity: number };
  width: number;
  dashes: number[] | false;
}

/** The ends and the bend of a line, as options of an edge. */
export interface EdgeRoute {
  from: string;
  to: string;
  smooth: { enabled: boolean; type: string; roundness: number };
}

/** Options from the page's record for all nodes and edges. */
export interface Options {
  nodes: {
    size: number;
    font: { face: string; size: number };
    scaling: { label: { drawThreshold: number } };
  };
}

interface Node extends Point {
  options: { size: number };
  shape: { boundingBox: Box };
  setOptions(style: ActorStyle): void;
  draw(context: DrawingContext): { drawExternalLabel?: () => void };
}

interface Edge {
  connected: boolean;
  options: EdgeRoute & { arrows: Record<"from" | "to", { enabled: boolean }>; color: { opacity: number } };
  edgeType: { getPoint(part: number): Point };
  setOptions(style: RelationStyle | EdgeRoute): void;
  draw(context: DrawingContext): void;
  drawArrows(context: DrawingContext): void;
}

/** The data that listeners get, by event. */
export interface EventData {
  beforeDrawing: CanvasRenderingContext2D;
  afterDrawing: CanvasRenderingContext2D;
  zoom: unknown;
  resize: unknown;
  click: { pointer: { DOM: Point } };
  dragEnd: { nodes: string[] };
}

export interface View {
  position?: Point;
  scale?: number;
}

interface Network {
  body: {
    nodes: Record<string, Node>;
    edges: Record<string, Edge>;
    nodeIndices: string[];
    edgeIndices: string[];
    emitter: { emit(event: "_requestRedraw"): void };
    view: { scale: number };
  };
  nodesHandler: { options: Options["nodes"] };
  redraw(): void;
  getNodeAt(point: Point): string | undefined;
  getEdgeAt(point: Point): string | undefined;
  getScale(): number;
  getViewPosition(): Point;
  canvasToDOM(point: Point): Point;
  DOMtoCanvas(point: Point): Point;
  moveTo(view: View & { animation: { duration: number; easingFunction: "easeInOutQuad" } | false }): void;
  on<Event extends keyof EventData>(event: Event, listener: (data: EventData[Event]) => void): void;
}

declare class DataSet<Item> {
  constructor(items: Item[]);
}

declare global {
  /** The library, which the page loads before its own script. */
  const vis: {
    DataSet: typeof DataSet;
    Network: new (frame: HTMLElement, data: { nodes: DataSet<DrawnActor>; edges: DataSet<DrawnRelation> }, options: Options) => Network;
  };
}
