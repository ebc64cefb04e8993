// As much of vis-network 9.1.2 as vis.js speaks to. `body`, `nodesHandler` and what hangs on them are
// no part of its public face.
import type { Box, DrawnActor, DrawnRelation, Pen, Point } from "./types.js";

interface Fill {
  background: string;
  border: string;
}

/** How an actor looks, as options of a node. */
export interface ActorLook {
  color: Fill & { highlight: Fill; hover: Fill };
  opacity: number;
  size: number;
  shape: string;
  shapeProperties: { borderDashes: number[] | false };
  borderWidth: number;
  font: { color: string; strokeColor: string };
}

/** How a relation looks, as options of an edge. */
export interface RelationLook {
  /** "to", "from", both with a comma between them, or "". */
  arrows: string;
  color: { color: string; highlight: string; hover: string; inherit: false; opacity: number };
  width: number;
  dashes: number[] | false;
}

/** What the page's record gives for all nodes and edges. */
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
  setOptions(look: ActorLook): void;
  draw(context: Pen): { drawExternalLabel?: () => void };
}

interface Edge {
  connected: boolean;
  options: { arrows: Record<"from" | "to", { enabled: boolean }> };
  edgeType: { getPoint(part: number): Point };
  setOptions(look: RelationLook): void;
  draw(context: Pen): void;
  drawArrows(context: Pen): void;
}

/** What listeners are data, by event. */
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
  /** The library, which comes before the page's own script. */
  const vis: {
    DataSet: typeof DataSet;
    Network: new (frame: HTMLElement, data: { nodes: DataSet<DrawnActor>; edges: DataSet<DrawnRelation> }, options: Options) => Network;
  };
}
