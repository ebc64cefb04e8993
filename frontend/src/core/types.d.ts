// Types that several modules of the core share. Those of the page's record are in ../record.d.ts.
import type {
  AskMeaning, BlocAnswer, KindRecord, Mode, ModeRecord, ActorRecord as PackedActor, ClaimRecord as PackedClaim, Role, Sign, SourceRecord,
  TypeRecord, Payload as Unpacked,
} from "../record.js";

export type * from "../record.js";

// The page's record, with what is made of it when it is asked for

/** An actor; `label` is the display name, `said` the name in sentences. */
export interface ActorRecord extends PackedActor {
  readonly label: string;
  readonly said: string;
}

export type Tense = "past" | "present" | "future";

/** A claim with its full sentence; spans are first and last ISO day. */
export interface ClaimRecord extends PackedClaim {
  readonly known: Span | null;
  readonly possible: Span | null;
  readonly tense: Tense;
  readonly dates: string;
  readonly by_labels: string[];
  readonly by_many: boolean[];
  readonly amount_text: string;
  readonly phrase: string;
  readonly sentence: string;
}

/** The curve of a line, so that the lines of one pair do not overlap. */
export interface Bend {
  enabled: boolean;
  type: string;
  roundness: number;
}

/** An actor for vis-network: its id with a prefix, and its wrapped name. */
export interface DrawnActor {
  id: string;
  label: string;
  x: number;
  y: number;
  shape: string;
}

/** A relation for vis-network, between the prefixed ids of its ends. */
export interface DrawnRelation {
  id: string;
  from: string;
  to: string;
  smooth: Bend | false;
  arrows: string;
}

/** The initial data of vis-network; the picture sets the styles. */
export interface DrawnRecord {
  nodes: DrawnActor[];
  edges: DrawnRelation[];
  options: Record<string, unknown>;
}

export interface Payload extends Omit<Unpacked, "actors" | "claims"> {
  actors: ActorRecord[];
  claims: ClaimRecord[];
  readonly drawing: DrawnRecord;
}

// Time

/** From the first to the last day, both as ISO dates and inclusive. */
export type Span = readonly [first: string, last: string];

/** A date as written, such as "about 2012-06", and its first and last day. */
export interface PartialDate {
  text: string;
  first: string;
  last: string;
}

/** A number with its unit. */
export interface Amount {
  number: number;
  unit: string;
}

export type Holds = "yes" | "unknown" | "no";

// Scopes

/** A filter group of a scope that lists values; empty for all. */
export type NamedGroup = "types" | "signs" | "kinds" | "modes" | "sources" | "claimants";
/** A filter group of a scope that is true, false, or null for both. */
export type EitherGroup = "contested" | "relayed" | "single_voice";
export type Group = NamedGroup | EitherGroup;
export type GroupValue = string | boolean;
export type Unknown = "drop" | "keep";
export type MembersWay = "together" | "apart";

/** Which claims, relations and dates a question is about; frozen. Names may be unknown. */
export interface AskedScope extends Readonly<Record<NamedGroup, readonly string[]>>, Readonly<Record<EitherGroup, boolean | null>> {
  readonly without: readonly string[];
  /** The minimum amount with its unit, such as "25 %". */
  readonly amount: string | null;
  readonly as_of: string | null;
  /** The first and the last date of a period, as written. */
  readonly during: Span | null;
  /** Whether to keep relations that no claim dates to the dates asked about. */
  readonly unknown: Unknown;
  /** Whether blocs count members together with their bodies; null for the default. */
  readonly members: MembersWay | null;
}

/** The input of `Scope.make`; sets may be text with commas, a period text with two dots. */
export interface ScopeGiven extends Partial<Record<NamedGroup | "without", string | readonly string[] | null>>,
  Partial<Record<EitherGroup, boolean | null>> {
  amount?: string | null;
  as_of?: string | null;
  during?: string | readonly string[] | null;
  unknown?: string | null;
  members?: string | null;
}

// Look-up tables

/** The look-up tables of a record. */
export interface RecordIndex {
  actors: Map<string, ActorRecord>;
  /** Folded name to actor id. */
  names: Map<string, string>;
  /** Folded name to how claims refer to a claimant, author or publisher; `everyone` has sources too. */
  claimants: Map<string, string>;
  everyone: Map<string, string>;
  /** All actors, sorted. */
  ids: string[];
  types: Map<string, TypeRecord>;
  kinds: Map<string, KindRecord>;
  modes: Map<Mode, ModeRecord>;
  sources: Map<string, SourceRecord>;
  /** Mode to 1 (weakest) and up. */
  strength: Map<Mode, number>;
  /** The claims grouped by relation, in the order of from, to and type. */
  groups: ClaimRecord[][];
  /** Claimants that are no actors and take a plural verb. */
  plural: Set<string>;
}

// Relations

export type Change = "changed" | "may-have-changed";
/** How ties of both signs of a pair relate to each other. */
export type Sides = "contested" | Change;

/** Properties of a relation that follow from its supporting claims. */
export interface Support {
  /** The mode of the firmest claim; null if none supports the relation. */
  standing: Mode | null;
  relayed: boolean;
  voices: readonly string[];
  self_declared: boolean;
  start: string | null;
  end: string | null;
  ended: boolean;
}

/** All claims of one type from one actor to another, and the properties derived from them. */
export interface Relation extends Support {
  id: string;
  from: string;
  type: string;
  to: string;
  /** The meaning of its type, whatever its name. */
  role: Role;
  sign: Sign;
  symmetric: boolean;
  contested: boolean;
  contested_in_part: boolean;
  changed: Change | null;
  /** Whether it applies at the dates asked about; null for all times. */
  holds: Holds | null;
  claims: ClaimRecord[];
}

/** A relation that a claim supports. */
export type Supported = Relation & { standing: Mode };

/** The relations of a scope. */
export interface Selection {
  /** As given. */
  scope: AskedScope;
  relations: Relation[];
  /** Those that no claim dates to the scope's dates; also in `relations` if the scope keeps them. */
  undated: Relation[];
  /** The number of undated relations. */
  unknown: number;
  /** The pairs whose first actor is claimed to lead or represent the second. */
  represents: Set<string>;
}

// Ties, and paths over them

export type Direction = "any" | "along";

/**
 * Which actors are tied by which relations. Actors are numbered by their index in `ids`. The arcs of
 * actor i are offsets[i] to offsets[i + 1]; its incoming arcs are inArcs, likewise, with their origins.
 */
export interface TieTable {
  ids: string[];
  number: Map<string, number>;
  offsets: Int32Array;
  targets: Int32Array;
  /** The strength of each arc: that of the firmest relation that decides it. */
  firmness: Uint8Array;
  /** 1 for an arc that is only structure (no sign). */
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
  /** The number of actors with a score. */
  counted: number;
  /** The number of actors in the scope without any tie. */
  absent: number;
  note: string | null;
  actors: { id: string; name: string; score: number; rank: number }[];
}

/** Filters of paths, besides their ends and length. */
export interface PathFilters {
  /** Only paths whose steps may all have applied at the same time. */
  together: boolean;
  /** Only paths within one fight. */
  same_fight: boolean;
}

/** A complete question for paths, with ids. */
export interface PathQuestion extends PathFilters {
  from: string;
  to: string;
  scope: AskedScope;
  direction: Direction;
  max_length: number;
  avoid: readonly string[];
  without_kinds: readonly string[];
  /** Whether actors named as channels are tied too. */
  via: boolean;
  limit: number;
}

/** A relation of a step, and its direction in the step. */
export type StepRelation = Supported & {
  /** Whether it points in the direction of the step; null if it is symmetric. */
  along: boolean | null;
  /** Whether it only names an end of the step as a channel. */
  channel: boolean;
};

/** One step of a path, with all relations of its pair that qualify. */
export interface Hop {
  from: string;
  to: string;
  /** Whether no relation ties the two directly. */
  channel: boolean;
  relations: StepRelation[];
}

export interface Path {
  actors: string[];
  /** The product of the hops' signs; null if a hop is mixed or has no sign. */
  sign: number | null;
  /** When all of its steps are known to apply. */
  period: { start: string; end: string }[] | null;
  period_note: "undated" | "never-together" | null;
  changes_fight: boolean;
  weakest: { hop: number; standing: Mode };
  /** The hops, from 0, that also have a relation that is only an interpretation. */
  interpretations: number[];
  sentence: string;
  hops: Hop[];
}

/** A limit that separates two actors: in words, the change to the question, and their distance then. */
export interface Lift {
  words: string;
  lift: Partial<PathQuestion>;
  steps: number;
}

/** Why there is no path: a sentence, and each limit that alone prevents one. */
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
  /** The claims between the two themselves; null if both ends are the same actor. */
  direct: string | null;
  beyond: string | null;
  lifts: readonly Lift[];
  paths: Path[];
}

// Tensions

/** Alternative relations: any one of them is enough. */
export type Leg = Supported[];

/** Actors in tension, and the relations that put them there, leg by leg. */
export interface Case {
  actors: string[];
  legs: Leg[];
}

/** The supported relations of a scope, and others that its tensions may need, computed at first use. */
export interface TensionLookup {
  data: Payload;
  scope: AskedScope;
  selection: Selection;
  relations: Map<string, Supported>;
  /** By the key of `TensionIndex.pairKey`. */
  pairs: Map<string, Leg>;
  /** The days asked about. */
  asked: Span;
  /** Cache: by relation, the days on which it may apply. */
  days: Map<string, Span[]>;
  /** The relations of pairs whose two signs may apply at the same time, with the pair. */
  mixed: () => Map<string, string>;
  /** Including types, signs and voices that the scope excludes. */
  widened: () => Map<string, Supported>;
  /** By pair, including modes that the scope excludes. */
  inAllModes: () => Map<string, Leg>;
}

/** Actors in tension, and the cases that put them there, firmest first. */
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

/** A finding with its text. */
export interface Tension extends Finding {
  kind: string;
  key: string;
  lead: string;
  statements: Statement[];
}

// Split into blocs

/** A split with its sentences filled in. */
export interface Split extends Omit<BlocAnswer, "sentences"> {
  sentences: Record<keyof BlocAnswer["sentences"], string[]>;
}

// Camps

/** A camp in a scope: the index of its record, and its members with a tie, the most supported inside first. */
export interface Disc {
  camp: number;
  number: number;
  ranked: string[];
  /** The display names of the three most supported, in the scope and then in the whole record, and how many others there are. */
  names: string[];
  rest: number;
  friendlyInside: number;
  hostileInside: number;
  /** The share of hostile ties inside. */
  hostile: number;
}

/** How many ties of one sign there are between two camps, by the indexes of their records. */
export interface Between {
  first: number;
  second: number;
  sign: 1 | -1;
  number: number;
}

/** Ties between two camps that are drawn as a line; `share` is that of all ties between camps. */
export interface DiscLine extends Between {
  share: number;
  /** In pixels. */
  width: number;
}

/** The camps of a scope; `fits`, `kept`, `others` and `mixed` are those of Python's `Camps`. */
export interface Overview {
  discs: Disc[];
  /** All ties between camps, the most first; `lines` are those that are drawn. */
  between: Between[];
  lines: DiscLine[];
  leftOut: { lines: number; ties: number };
  others: string[];
  onlyAgainst: string[];
  neither: string[];
  /** Actors of the record without a counted tie. */
  uncounted: string[];
  mixed: number;
  /** The pairs that may fit the camps: friendly ones, and hostile ones of two members; and how many do not. */
  judged: number;
  misfits: number;
  fits: number | null;
  kept: number | null;
  /** Whether interpretations of the scope are left out. */
  leavesOut: boolean;
}

// Questions in plain words

/** One meaning of some words: a symbol, with the actor, claimant or date, or the types of a verb or noun. */
export interface AskOption {
  symbol: string;
  value: string;
  meaning: AskMeaning | null;
  /** Meant only if it is written in capitals, or alone. */
  written: boolean;
}

/** A word of a question or a date. */
export interface AskToken {
  text: string;
  capitals: boolean;
}

/** Some words of a question with their options; none if they are not understood. */
export interface AskSegment {
  text: string;
  options: AskOption[];
}

/** The words of a record's questions. */
export interface Lexicon {
  data: Payload;
  options: Map<string, AskOption[]>;
  /** The options of the words of the grammar. */
  meanings: [word: string, options: AskOption[]][];
  longest: number;
  named: { id: string; name: string; aliases: string[] }[];
  /** Display names of actors and claimants. */
  shown: Map<string, string>;
  claimants: Set<string>;
  /** Actors that a claim is about. */
  tied: Set<string>;
}

/** How a question was read; the fields are those of `graph/analysis/ask/reading.py`. */
export interface Reading {
  kind: "actor" | "pair" | "relations" | "claims" | "path" | "words" | "unclear";
  question: string;
  types: string[];
  say: string;
  noun: AskMeaning["side"];
  from: string;
  to: string;
  actor: string;
  by: string;
  about: string;
  as_of: string;
  during: string[];
  without: string[];
  words: string[];
  read_as: string[];
  unknown: string[];
  nearest: string[];
}
