// The state of the page, and types of what is derived from it.
import type { AskedScope, Direction, Ranking as Ranked, Relation, Selection, Supported, TypeRecord } from "../core/types.js";

export type * from "../core/types.js";

export interface Point {
  x: number;
  y: number;
}

/** The visible part of the picture: its centre, in base coordinates of the wide or the upright drawing, and its scale. */
export interface ViewportPosition extends Point {
  scale: number;
  upright: boolean;
}

/** The highlighted part of the picture; chosen actors have a ring. */
export interface Highlight {
  actors: Set<string>;
  relations: Set<string>;
  chosen: string[];
}

/** The line style of a type or of a sign. */
export type LineStyle = Pick<TypeRecord, "colour" | "line">;

export type Tab = "graph" | "table" | "sources" | "blocs" | "tensions";
export type TableName = "actors" | "relations" | "claims";
export type Rests = "sources" | "claimants";

export interface PageState {
  /** "" or an actor's id, a relation's id ("us backs fsa"), or a pair ("turkey,syria"). */
  select: string;
  /** The ends of the path question. */
  from: string;
  to: string;
  /** The number of the path that is shown. */
  path: number;
  scope: AskedScope;
  /** The scope is being dragged, and makes no history entry yet. */
  isDragging: boolean;
  direction: Direction;
  longest: number;
  avoid: readonly string[];
  without_kinds: readonly string[];
  via: boolean;
  together: boolean;
  same_fight: boolean;
  /** The focus: steps by actor. */
  near: ReadonlyMap<string, number>;
  /** Hidden actors. */
  hide: readonly string[];
  /** The measure for dot sizes; "" for none. */
  size: string;
  /** The unit of the amounts for line widths; "" if widths show strength. */
  width: string;
  tab: Tab;
  table: TableName;
  /** The column that the table is sorted by, with "-" for descending. */
  sort: string;
  /** The text that its rows must contain. */
  find: string;
  /** The ends of the relations whose rows are listed: "turkey", "turkey," or ",hts"; "" for all. */
  ends: string;
  /** What its rows must be of the camps, from `CampTies`; "" for all. */
  among: string;
  /** The number of rows that are rendered. */
  rows: number;
  rests: Rests;
  /** The source whose paragraphs are open, or "none". */
  opened: string;
  /** Dots have the colours of their blocs. */
  blocs: boolean;
  /** Lines have the names of their types. */
  names: boolean;
  /** What else is switched on in the picture, from `Switches`. */
  draw: readonly string[];
  /** Bodies whose members are not folded. */
  unfold: readonly string[];
  /** The one kind of tensions that is listed, if any. */
  tensions: string;
  /** Triangles that balance theory finds odd are listed too. */
  expected: boolean;
  /** The selected bloc or tension. */
  picked: string;
  /** The camp that is open in a large network, as the index of its record; "" for none. */
  camp: string;
  /** The actors that were brought on the stage of a large network, the latest last. */
  stage: readonly string[];
  /** Null if the whole picture is visible. */
  at: ViewportPosition | null;
  /** Positions of actors that the reader moved, in base coordinates. */
  moved: ReadonlyMap<string, Point>;
  /** Those of the upright drawing. */
  moved_upright: ReadonlyMap<string, Point>;
  /** The actor that has the keyboard focus. */
  focus: string;
  /** A temporary highlight, while something is hovered or focused. */
  hovered: Highlight | null;
  /** A message about unknown names or invalid values in the address. */
  addressProblem: string;
}

/** The relations of a scope, with look-up tables. */
export interface View {
  selection: Selection;
  all: Relation[];
  /** Relations that a claim supports. */
  drawn: Supported[];
  byId: Map<string, Relation>;
  ofActor: Map<string, Supported[]>;
  unknown: number;
}

/** The selection. `isOutside`: the relation is outside the scope, and is given with all its claims. */
export type Selected =
  | { kind: "actor"; actors: [string]; relation?: undefined; isOutside?: undefined }
  | { kind: "pair"; actors: [string, string]; relation?: undefined; isOutside?: undefined }
  | { kind: "relation"; actors: [string, string]; relation: Relation; isOutside: boolean };

/**
 * The visible part of the network. `out` counts what is out of focus or hidden; `undrawn`, actors
 * that only make claims and have no dot. `folds` has the body of each member that is folded, and
 * `inside` counts the relations within such bodies, which have no line.
 */
export interface Visible {
  relations: Supported[];
  full: Set<string>;
  faint: Set<string>;
  out: { actors: number; relations: number };
  undrawn: number;
  folds: ReadonlyMap<string, string>;
  inside: number;
  /** How many actors and relations are drawn one by one in a large network, and how many in focus are not; null if all are. */
  staged: { actors: number; relations: number; cut: number } | null;
}

/** The ranking by a measure or an own score, or the reason why there is none. */
export type CurrentRanking = Partial<Ranked> & {
  measure: string;
  of: AskedScope;
  actors: Ranked["actors"];
  refused?: string;
};
