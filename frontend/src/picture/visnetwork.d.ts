// The part of vis-network 9.1.2 that vis.js uses. `body`, `canvas` and `renderer` are not part of its public API.
import type { DrawingContext, DrawnActor, DrawnRelation, Point } from "./types.js";

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
}

/** The style of a relation, as options of an edge. */
export interface RelationStyle {
  /** "to", "from", both with a comma between them, or "". */
  arrows: string;
  color: { color: string; highlight: string; hover: string; inherit: false; opacity: number };
  width: number;
  dashes: number[] | false;
}

/** Options from the page's record for all nodes and edges. */
export interface Options {
  interaction: { dragNodes: boolean; hideEdgesOnDrag: boolean; hideEdgesOnZoom: boolean };
  nodes: {
    size: number;
    font: { face: string; size: number };
  };
}

interface Node extends Point {
  options: { size: number };
  setOptions(style: ActorStyle): void;
  draw(context: DrawingContext): unknown;
  distanceToBorder(context: DrawingContext, angle: number): number;
}

interface Arrow {
  enabled: boolean;
  scaleFactor: number;
}

interface Edge {
  connected: boolean;
  from: Node;
  to: Node;
  options: { arrows: Record<"from" | "to", Arrow>; width: number; color: { opacity: number } };
  edgeType: { getPoint(part: number, via?: Point): Point; getViaNode(): Point | undefined };
  setOptions(style: RelationStyle | { from: string; to: string } | { smooth: { enabled: boolean; type: string; roundness: number } | false }): void;
  draw(context: DrawingContext): void;
  drawArrows(context: DrawingContext): void;
}

/** The data that listeners get, by event. */
export interface EventData {
  beforeDrawing: CanvasRenderingContext2D;
  afterDrawing: CanvasRenderingContext2D;
  zoom: unknown;
  resize: unknown;
  click: { pointer: { DOM: Point }; event: { srcEvent: MouseEvent | TouchEvent } };
  dragging: { nodes: string[] };
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
    emitter: { emit(event: "_requestRedraw" | "_blockRedraw" | "_allowRedraw"): void };
    view: { scale: number };
  };
  canvas: { getContext(): CanvasRenderingContext2D };
  renderer: { _drawEdges(context: CanvasRenderingContext2D): void };
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
  add(items: Item[]): void;
}

declare global {
  /** The library, which the page loads before its own script. */
  const vis: {
    DataSet: typeof DataSet;
    Network: new (frame: HTMLElement, data: { nodes: DataSet<Omit<DrawnActor, "label">>; edges: DataSet<DrawnRelation> }, options: Options) => Network;
  };
}
