// What a review shows, as graph/draft/state.py and graph/draft/queue.py have it.
import type { ActorOption, Option, TypeOption } from "../form/types.js";

/** A start and an end in a text, counted in characters. */
export type Span = [start: number, end: number];

export interface Paragraph {
  id: string;
  text: string;
  sentences: Span[];
}

export interface Mark {
  start: number;
  end: number;
  what: "from" | "to" | "quote" | "name";
}

export interface DraftActor {
  id: string;
  name: string;
  kind: string;
  aliases: string[];
}

export interface DraftClaim {
  at: string;
  from: string;
  type: string;
  to: string;
  by: string[];
  mode: string;
  stance: string;
  means: string[];
  quote: string;
}

export interface DraftPair {
  at: string;
  sentence: number;
  actors: [string, string];
}

/** A draft to decide on; one of `actor`, `claim` and `pair` is set. */
export interface Item {
  id: string;
  kind: "actor" | "claim" | "pair";
  at: string;
  sentence: Span;
  marks: Mark[];
  says: string;
  doubts: string[];
  agreed: string;
  actor: DraftActor | null;
  claim: DraftClaim | null;
  pair: DraftPair | null;
}

export interface Counts {
  accepted: number;
  changed: number;
  rejected: number;
}

export interface Tally {
  actors: Counts;
  claims: Counts;
  paired: number;
  skipped: number;
  added: number;
  undone: number;
  seconds: number;
}

export interface Missed {
  at: string;
  actors: string[];
}

export interface ReviewState {
  source: string;
  title: string;
  engine: string;
  paragraphs: Paragraph[];
  queue: Item[];
  tally: Tally;
  undo: string;
  types: TypeOption[];
  kinds: Option[];
  modes: Option[];
  means: Option[];
  whys: Option[];
  actors: ActorOption[];
  claimants: string[];
  missed: Missed[];
  warnings: string[];
}

/** What is open: the draft, a change of it, one of its lists, a form, or the end. */
export type Open = "" | "edit" | "why" | "mode" | "stance" | "means" | "by" | "details" | "actor" | "same" | "claim" | "new-actor" | "end";
