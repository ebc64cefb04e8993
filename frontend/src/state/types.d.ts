// What the page holds of the reader's doing, and what follows from it.
import type { AskedScope, Direction, Ranking as Ranked, Relation, Selection, Supported, TypeRecord } from "../core/types.js";

export type * from "../core/types.js";

export interface Point {
  x: number;
  y: number;
}

/** The part of the picture that is seen: its middle, and how large it is. */
export interface SeenPart extends Point {
  scale: number;
}

/** What is highlighted in the picture; the chosen actors have a ring. */
export interface Highlight {
  actors: Set<string>;
  relations: Set<string>;
  chosen: string[];
}

/** How the lines of a type or of a sign look. */
export type LineLook = Pick<TypeRecord, "colour" | "line">;

export type Tab = "graph" | "table" | "sources" | "blocs" | "tensions";
export type TableName = "actors" | "relations" | "claims";
export type Rests = "sources" | "claimants";

export interface PageState {
  /** "" or an actor's id, a relation's id ("us backs fsa"), or a pair ("turkey,syria"). */
  select: string;
  /** What paths are asked for. */
  from: string;
  to: string;
  /** Which of those found is shown. */
  path: number;
  scope: AskedScope;
  /** The scope is still being dragged, and no step of the history yet. */
  held: boolean;
  direction: Direction;
  longest: number;
  avoid: readonly string[];
  without_kinds: readonly string[];
  via: boolean;
  together: boolean;
  same_fight: boolean;
  /** Around whom the picture is drawn, and how many steps. */
  near: ReadonlyMap<string, number>;
  /** Who is left out of it. */
  hide: readonly string[];
  /** The measure that dots are sized by; "" for none. */
  size: string;
  /** The unit whose amounts lines are as wide as; "" where their width says how firmly. */
  width: string;
  tab: Tab;
  table: TableName;
  /** The column that the table is sorted by, "-" before it for falling. */
  sort: string;
  /** What its rows must hold. */
  find: string;
  /** How many rows are written out. */
  rows: number;
  rests: Rests;
  /** The source whose paragraphs are read, or "none". */
  opened: string;
  /** Dots have the colours of their blocs. */
  blocs: boolean;
  /** Lines have the names of their types. */
  names: boolean;
  /** The one kind of tensions that is listed, if any. */
  tensions: string;
  /** Tensions that balance theory would expect are listed, too. */
  expected: boolean;
  /** The bloc or tension that is chosen. */
  picked: string;
  /** Null where all of the picture is seen. */
  at: SeenPart | null;
  /** Where the reader has put actors. */
  moved: ReadonlyMap<string, Point>;
  /** The actor under the keyboard. */
  focus: string;
  /** What is highlighted for a moment. */
  lit: Highlight | null;
  /** What is said of names in the address that are nobody's. */
  lost: string;
}

/** What a scope is about. */
export interface View {
  selection: Selection;
  all: Relation[];
  /** Those that a claim supports. */
  drawn: Supported[];
  byId: Map<string, Relation>;
  ofActor: Map<string, Supported[]>;
  unknown: number;
}

/** What is selected. `isOutside`: the relation is none of the scope's, and is given with all its claims. */
export type Selected =
  | { kind: "actor"; actors: [string]; relation?: undefined; isOutside?: undefined }
  | { kind: "pair"; actors: [string, string]; relation?: undefined; isOutside?: undefined }
  | { kind: "relation"; actors: [string, string]; relation: Relation; isOutside: boolean };

/** What the picture shows; `out` counts what is out of focus or hidden. */
export interface Visible {
  relations: Supported[];
  full: Set<string>;
  faint: Set<string>;
  out: { actors: number; relations: number };
}

/** The ranking by a measure or by an own score, or why there is none. */
export type RankingNow = Partial<Ranked> & {
  measure: string;
  of: AskedScope;
  actors: Ranked["actors"];
  refused?: string;
};
