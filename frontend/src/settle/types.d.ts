// What settling two codings shows, as graph/coding/state.py has it.

/** A start and an end in a text, counted in characters. */
export type Span = [start: number, end: number];

export type Answer = "first" | "second" | "both" | "neither";

/** One detail of the two claims, in words. */
export interface Row {
  label: string;
  first: string;
  second: string;
  differs: boolean;
}

/** A difference; the sentence of a coding without such a claim is empty. */
export interface ShownItem {
  id: string;
  first: string;
  second: string;
  differing: string[];
  answers: Answer[];
  rows: Row[];
}

export interface ShownPlace {
  source: string;
  title: string;
  at: string;
  starts: string;
  gist: string;
  mentions: string[];
  text: string;
  marks: Span[];
  settled: string[];
}

export interface Counts {
  first: number;
  second: number;
  both: number;
  neither: number;
}

export interface SettleState {
  first: string;
  second: string;
  into: string;
  item: ShownItem | null;
  place: ShownPlace | null;
  left: number;
  done: number;
  counts: Counts;
  undo: string;
  warnings: string[];
}
