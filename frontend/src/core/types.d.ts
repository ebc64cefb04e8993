// What the questions of the core hand to each other. What the page's record holds stands in ../record.d.ts.
import type {
  ActorRecord, BlocAnswer, ClaimRecord, JoinedRecord, KindRecord, Mode, ModeRecord, NotJoinedRecord, Payload, Role, Sign, SourceRecord, TypeRecord,
} from "../record.js";

export type * from "../record.js";

// Time

/** Days from the first to the last, both in ISO form and both included. */
export type Span = readonly [first: string, last: string];

/** A date as it is written, such as "about 2012-06", and its first and last day. */
export interface PartialDate {
  text: string;
  first: string;
  last: string;
}

/** A number and what it counts. */
export interface Amount {
  number: number;
  unit: string;
}

export type Holds = "yes" | "unknown" | "no";

// What is asked about

/** A group of a scope's choices that names values; empty for all of them. */
export type NamedGroup = "types" | "signs" | "kinds" | "modes" | "sources" | "claimants";
/** A group of a scope's choices that is true, false, or null for both. */
export type EitherGroup = "contested" | "relayed" | "single_voice";
export type Group = NamedGroup | EitherGroup;
export type GroupValue = string | boolean;
export type Unknown = "drop" | "keep";
export type MembersWay = "together" | "apart";

/** Which claims, relations and dates a question is about; frozen. Names may be ones that nobody knows. */
export interface AskedScope extends Readonly<Record<NamedGroup, readonly string[]>>, Readonly<Record<EitherGroup, boolean | null>> {
  readonly without: readonly string[];
  /** The smallest amount with its unit, such as "25 %". */
  readonly amount: string | null;
  readonly as_of: string | null;
  /** The first and the last date of a period, as they are written. */
  readonly during: Span | null;
  /** What becomes of relations that nobody dates to the dates asked about. */
  readonly unknown: Unknown;
  /** Whether blocs count members as one with their bodies; null for the usual way. */
  readonly members: MembersWay | null;
}

/** What `Scope.make` makes a scope of; sets as text have commas, a period as text has two dots. */
export interface ScopeGiven extends Partial<Record<NamedGroup | "without", string | readonly string[] | null>>,
  Partial<Record<EitherGroup, boolean | null>> {
  amount?: string | null;
  as_of?: string | null;
  during?: string | readonly string[] | null;
  unknown?: string | null;
  members?: string | null;
}

// What is looked up

/** A claim with its dates read. */
export interface Entry {
  claim: ClaimRecord;
  supports: boolean;
  start: ReadDate | null;
  end: ReadDate | null;
  said: ReadDate | null;
}

export interface ReadDate extends PartialDate {
  about: boolean;
}

/** The look-up tables of a record. */
export interface RecordIndex {
  actors: Map<string, ActorRecord>;
  /** Folded name to actor id. */
  names: Map<string, string>;
  /** All actors, in order. */
  ids: string[];
  types: Map<string, TypeRecord>;
  kinds: Map<string, KindRecord>;
  modes: Map<Mode, ModeRecord>;
  sources: Map<string, SourceRecord>;
  /** Source id to the ids or names of its author and publisher. */
  published_by: Map<string, string[]>;
  /** Mode to 1 (weakest) and up. */
  strength: Map<Mode, number>;
  /** The claims of one relation each, in the order of from, to and type. */
  groups: Entry[][];
}

// What claims make

export type Change = "changed" | "may-have-changed";
/** How ties of both signs of a pair stand to each other. */
export type Sides = "contested" | Change;

/** What follows from the claims that support a relation. */
export interface Support {
  /** The mode of the firmest claim; null where none supports the relation. */
  standing: Mode | null;
  relayed: boolean;
  voices: readonly string[];
  self_declared: boolean;
  start: string | null;
  end: string | null;
  ended: boolean;
}

/** All claims of one type from one actor to another, and what follows from them. */
export interface Relation extends Support {
  id: string;
  from: string;
  type: string;
  to: string;
  /** What its type means, whatever it is called. */
  role: Role;
  sign: Sign;
  symmetric: boolean;
  contested: boolean;
  contested_in_part: boolean;
  changed: Change | null;
  /** Whether it holds at the dates asked about; null where all times are. */
  holds: Holds | null;
  claims: ClaimRecord[];
}

/** A relation that a claim supports. */
export type Supported = Relation & { standing: Mode };

/** The relations that a scope is about. */
export interface Selection {
  /** As it was given. */
  scope: AskedScope;
  relations: Relation[];
  /** Those that nobody dates to the scope's dates; in `relations` too where the scope keeps them. */
  undated: Relation[];
  /** How many they are. */
  unknown: number;
  /** The pairs of which the first is said to lead or speak for the second. */
  represents: Set<string>;
}

// Ties, and paths over them

export type Direction = "any" | "along";

/**
 * Which actors are tied by what. Actors go by their place in `ids`. The arcs of actor i are
 * offsets[i] to offsets[i + 1]; those that arrive at it are inArcs, likewise, with their origins.
 */
export interface TieTable {
  ids: string[];
  number: Map<string, number>;
  offsets: Int32Array;
  targets: Int32Array;
  /** Of each arc the firmness of the firmest relation that holds it. */
  firmness: Uint8Array;
  /** 1 for an arc that is mere structure. */
  structure: Uint8Array;
  relations: Supported[][];
  inOffsets: Int32Array;
  origins: Int32Array;
  inArcs: Int32Array;
}

/** The answer of a measure. */
export interface Ranking {
  measure: string;
  layer: string | null;
  scope: Partial<AskedScope>;
  unknown: number;
  theses_left_out: boolean;
  /** Those who have a score. */
  counted: number;
  /** Those of the scope without any tie. */
  absent: number;
  note: string | null;
  actors: { id: string; name: string; score: number; rank: number }[];
}

/** What leaves paths out, beside their ends and length. */
export interface PathFilters {
  /** Only paths that may ever have held at one time. */
  together: boolean;
  /** Only paths that stay with one fight. */
  same_fight: boolean;
}

/** A question for paths as it is answered: with ids, and with all that can be asked. */
export interface PathQuestion extends PathFilters {
  from: string;
  to: string;
  scope: AskedScope;
  direction: Direction;
  max_length: number;
  avoid: readonly string[];
  without_kinds: readonly string[];
  /** Whether who is named as a channel is tied too. */
  via: boolean;
  limit: number;
}

/** A relation of a step, and how it lies in it. */
export type StepRelation = Supported & {
  /** Whether it points the way of the step; null where it is symmetric. */
  along: boolean | null;
  /** Whether it only names an end of the step as a channel. */
  channel: boolean;
};

/** One step of a path, with all relations of the pair that qualify. */
export interface Hop {
  from: string;
  to: string;
  /** Whether nothing ties the two directly. */
  channel: boolean;
  relations: StepRelation[];
}

export interface Path {
  actors: string[];
  /** The product of the hops' signs; null where one is mixed or structure alone. */
  sign: number | null;
  /** When all of it is known to hold. */
  period: { start: string; end: string }[] | null;
  period_note: "undated" | "never-together" | null;
  changes_fight: boolean;
  weakest: { hop: number; standing: Mode };
  /** The hops, from 0, that also have a relation that is only an interpretation. */
  interpretations: number[];
  sentence: string;
  hops: Hop[];
}

/** A limit that keeps two actors apart: in words, what to change in the question, and how far they are then. */
export interface Lift {
  words: string;
  lift: Partial<PathQuestion>;
  steps: number;
}

/** Why there is no path: a sentence, and each limit that alone stands in the way. */
export interface Beyond {
  beyond: string;
  lifts: readonly Lift[];
}

export interface PathAnswer {
  from: string;
  to: string;
  scope: Partial<AskedScope>;
  unknown: number;
  truncated: boolean;
  cut_off: boolean;
  /** What is said of the two directly; null where both ends are one. */
  direct: string | null;
  beyond: string | null;
  lifts: readonly Lift[];
  paths: Path[];
}

// Tensions

/** Relations of which any one would do. */
export type Leg = Supported[];

/** All that puts actors into tension, leg by leg. */
export interface Case {
  actors: string[];
  legs: Leg[];
}

/** The supported relations of a scope, and others that its tensions may need once they are asked for. */
export interface Ground {
  data: Payload;
  scope: AskedScope;
  selection: Selection;
  relations: Map<string, Supported>;
  /** By pair, as `Ground.pairKey` names it. */
  pairs: Map<string, Leg>;
  /** The days asked about. */
  asked: Span;
  /** By relation, the days on which it may hold, as they are asked for. */
  days: Map<string, Span[]>;
  /** The relations of pairs whose two signs may be of one time, with the pair. */
  mixed: () => Map<string, string>;
  /** Also of types, signs and voices that the scope leaves out. */
  widened: () => Map<string, Supported>;
  /** By pair, also of modes that the scope leaves out. */
  inAllModes: () => Map<string, Leg>;
}

/** Actors in tension, and the cases that put them there, the firmest first. */
export interface Finding {
  actors: string[];
  cases: Case[];
  weakest: Mode;
  relations: Supported[];
}

/** A sentence, and the relation that it is about. */
export interface Statement {
  text: string;
  relation: Relation | null;
}

/** A finding as it is told. */
export interface Tension extends Finding {
  kind: string;
  key: string;
  lead: string;
  statements: Statement[];
}

// The split into blocs

/** A split, with what it has on the record's shelf in its place. */
export interface Split extends Omit<BlocAnswer, "joined" | "not_joined" | "sentences"> {
  joined: JoinedRecord[];
  not_joined: NotJoinedRecord[];
  sentences: Record<keyof BlocAnswer["sentences"], string[]>;
}
