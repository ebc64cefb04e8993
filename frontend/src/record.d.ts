// Generated from graph/page/records.py by graph/page/record_types.py: change it there.

export type Role = "support" | "alliance" | "fighting" | "hostility" | "membership" | "representation" | "agreement" | "none";
export type Sign = -1 | 0 | 1;
export type Dashes = "solid" | "dash-dotted" | "dashed" | "long-dashed" | "dotted";
export type SignName = "positive" | "negative" | "neutral";
export type KindRole = "agreement" | "umbrella" | "alliance" | "member" | "none";
export type Mode = "thesis" | "intent" | "label" | "act";
export type Stance = "supports" | "denies" | "withholds";
export type Condition = "may-meet" | "known-together" | "two-sided" | "tied" | "fighting";
export type Mark = "contested" | "changed";
export type Grouping = "all" | "firmest" | "each";
export type Happened = "added" | "gone" | "changed";

/**
 * A relation type; `patterns`: its sentence by form, with {from}, {to} and [one|many].
 *
 * `colour` is the name of a custom property, such as "sign-positive".
 */
export interface TypeRecord {
  id: string;
  label: string;
  role: Role;
  sign: Sign;
  colour: string;
  line: Dashes;
  symmetric: boolean;
  meaning: string;
  patterns: Record<string, string>;
}

/** A sign, and how its lines look where a type does not say so. */
export interface SignRecord {
  id: SignName;
  colour: string;
  line: Dashes;
}

/** An actor kind, and the names of its shape and hue. */
export interface KindRecord {
  id: string;
  label: string;
  role: KindRole;
  meaning: string;
  shape: string;
  colour: string;
}

/** A mode, in its place from the weakest to the strongest; the rest is how it is worded. */
export interface ModeRecord {
  id: Mode;
  label: string;
  meaning: string;
  tail: string;
  mark: string;
}

/** All that claims and actors can be. */
export interface VocabularyRecord {
  types: TypeRecord[];
  signs: SignRecord[];
  kinds: KindRecord[];
  modes: ModeRecord[];
}

/** A paragraph: how to find it, and what it says in own words. */
export interface ParagraphRecord {
  id: string;
  starts: string;
  gist: string;
}

/**
 * A source.
 *
 * `published_span` holds its first and last possible day, `cite` all in one line, `line` the same
 * without the title.
 */
export interface SourceRecord {
  id: string;
  label: string;
  title: string;
  author: string | null;
  publisher: string | null;
  short: string | null;
  published: string | null;
  published_span: [string, string] | null;
  genre: string | null;
  language: string | null;
  url: string | null;
  cite: string;
  line: string;
  paragraphs: ParagraphRecord[];
}

/** An actor; `shown` is the name alone, `said` in a sentence, `folded` what search sees. */
export interface ActorRecord {
  id: string;
  name: string;
  shown: string;
  said: string;
  kind: string;
  plural: boolean;
  aliases: string[];
  named_by: string | null;
  note: string | null;
  folded: string[];
}

/**
 * A claim with its full sentence; spans are first and last ISO day, `end` may be "past".
 *
 * `private` says that it, or all of its source, may not be published.
 */
export interface ClaimRecord {
  from: string;
  type: string;
  to: string;
  source: string;
  at: string;
  by: string[];
  by_many: boolean[];
  by_shown: string[];
  own_voice: boolean;
  voice: string | null;
  mode: Mode;
  stance: Stance;
  said: string | null;
  start: string | null;
  end: string | null;
  known: [string, string] | null;
  possible: [string, string] | null;
  dates: string;
  means: string[];
  against: string[];
  via: string[];
  attacker: string | null;
  event: string | null;
  amount: number | null;
  unit: string | null;
  amount_shown: string;
  quote: string | null;
  note: string | null;
  coder: string | null;
  private: boolean;
  sentence: string;
  phrase: string;
}

/**
 * What the types in use give a meaning to; of the rest the page does not speak.
 *
 * `sides`: blocs, tensions and signs. `support`: reach. `fights`: whether backing is for one.
 */
export interface Offers {
  sides: boolean;
  support: boolean;
  fights: boolean;
}

/** A mark of relations, as `graph/wording/marks.py` has it; its words are a phrase. */
export interface MarkRecord {
  id: string;
  group: "dates" | "dispute" | "time" | "voices" | "origin";
  when: Record<string, string | boolean | number>;
  means: string;
  sign: "" | "zigzag" | "half";
  is_open: boolean;
}

/**
 * Scores of all who have a tie in the unfiltered network, theses left out.
 *
 * `note` says whom the measure leaves out; `refused`, why there are none.
 */
export interface WholeScores {
  scores: Record<string, number>;
  note: string | null;
  refused: string | null;
}

/**
 * A measure; `means` and `means_not` are a sentence each.
 *
 * `whole` are its scores where it is known of the whole network alone; null where the page counts
 * in any scope.
 */
export interface MeasureRecord {
  id: string;
  label: string;
  layer: string;
  means: string;
  means_not: string;
  whole: WholeScores | null;
}

/**
 * One way into a kind of tension, as `graph.analysis.tensions.rules` has it, with its cases.
 *
 * A case is its actors, by their place in `actors`, and its legs: relations, by their place in
 * the order of their ends and types.
 */
export interface TensionRule {
  needs: Array<number | "said" | "fought" | "contested">;
  named: number;
  test: Condition | null;
  bars: Condition[];
  clear: boolean;
  mark: Mark | null;
  told: Grouping;
  cases: [number[], number[][]][];
}

/**
 * A kind of tension, and whether it is always asked for.
 *
 * `whole`: there are too many cases, and only those of the whole network are held.
 */
export interface TensionKind {
  id: string;
  label: string;
  means: string;
  by_default: boolean;
  whole: boolean;
  rules: TensionRule[];
}

/**
 * The tensions of all scopes, kind by kind, and how they are told.
 *
 * `verbs`: by type what is done, and what is said of it where it is only meant to be.
 * `left_out` is said of theses.
 */
export interface TensionTable {
  kinds: TensionKind[];
  phrases: Record<string, string>;
  verbs: Record<string, [string, string]>;
  left_out: string;
}

/** The fewest pairs that any split conflicts with: no fewer than `low`, no more than `high`. */
export interface Frustration {
  low: number;
  high: number;
  proved: boolean;
}

/** Actors who stand elsewhere in another best split, and the ties that decide where. */
export interface EitherSideRecord {
  actors: string[];
  relations: string[];
}

/** A pair that is claimed to be on both sides; `rule` says which days gave it its sign. */
export interface SignedPairRecord {
  pair: string[];
  sign?: Sign;
  rule?: string;
  within_one_bloc: boolean;
  relations: string[];
}

/** Where the sentences of a split stand on the shelf, by where they stand in the page. */
export interface BlocPlaces {
  head: number[];
  pairs: number[];
  count: number[];
  sure: number[];
}

/**
 * A split into two blocs; relations by id, `sentences` by where they stand in the page.
 *
 * Sentences, and who is joined and not, are places on the shelf.
 */
export interface BlocAnswer {
  frustration: Frustration;
  triads: Record<string, number>;
  balanced_share: number | null;
  memberships: number;
  pairs: number;
  blocs: string[][];
  only_against: string[][];
  unique: boolean | null;
  together_always: string[][] | null;
  settled: string[] | null;
  either_side: EitherSideRecord[] | null;
  against: string[];
  mixed: SignedPairRecord[];
  changed: SignedPairRecord[];
  joined: number[];
  not_joined: number[];
  structure_across: string[];
  sentences: BlocPlaces;
}

/**
 * Splits solved ahead: `whole` for all times, `answers` for runs of stretches of time.
 *
 * `starts` are the first days of the stretches. The number n in row l at place p says that
 * the l + 1 stretches from p on have the answer n; null where there is none.
 */
export interface SplitsAhead {
  starts: string[];
  rows: Array<Array<number | null>>;
  answers: BlocAnswer[];
  whole: BlocAnswer | null;
}

/** A member that is counted as one with a body, and the relations that lead from it there. */
export interface JoinedRecord {
  member: string;
  body: string;
  relations: string[];
}

/** A member that is counted apart from a body that it is said to belong to, and why. */
export interface NotJoinedRecord {
  member: string;
  body: string;
  why: string;
}

/** What is said beside each split; `left_out` is "" where no theses are left out. */
export interface BlocWords {
  left_out: string;
  only_against: string;
  together: string;
  mixed: string;
  changed: string;
  across: string;
  either: string;
  joined: string;
  not_joined: string;
}

/**
 * Splits with members counted as one with their bodies; `apart` where that may differ.
 *
 * `shelf` holds what many answers have in common.
 */
export interface Blocs {
  together: SplitsAhead;
  apart: SplitsAhead | null;
  shelf: Array<string | JoinedRecord | NotJoinedRecord>;
  words: BlocWords;
}

/** How a line is drawn: its width and dashes in pixels, and how faint it is. */
export interface StrokeRecord {
  width: number;
  dashes: number[];
  opacity: number;
}

/** An actor as vis-network takes it: "@" and its id, its wrapped name, and where it stands. */
export interface DrawnActor {
  id: string;
  label: string;
  x: number;
  y: number;
  shape: string;
  color: string;
}

/** How a line is bent, so that the lines of one pair part. */
export interface Bend {
  enabled: boolean;
  type: string;
  roundness: number;
}

/** A relation as vis-network takes it, between "@" and the ids of its ends. */
export interface DrawnRelation {
  from: string;
  to: string;
  id: string;
  smooth: Bend | false;
  arrows: string;
}

/** What vis-network is given first; the page decides how it looks. */
export interface Drawing {
  nodes: DrawnActor[];
  edges: DrawnRelation[];
  options: Record<string, unknown>;
}

/** A score that the user brought: of actors, or of relations, by id. */
export interface OwnScore {
  id: string;
  label: string;
  scores: Record<string, number>;
}

/** The scores that the user brought, and a sentence on what they are. */
export interface OwnScores {
  means: string;
  actors: OwnScore[];
  relations: OwnScore[];
}

/** An actor that only the old side of a comparison has, or the end of a line that is gone. */
export interface GoneActor {
  id: string;
  shown: string;
  x: number;
  y: number;
}

/** A relation that only the old side of a comparison has. */
export interface GoneRelation {
  from: GoneActor;
  to: GoneActor;
  id: string;
}

/** What differs, in a sentence; `select` is the id of what the page can show of it, or "". */
export interface Difference {
  text: string;
  select: string;
}

/** All differences of one sort. */
export interface Differences {
  title: string;
  happened: Happened;
  items: Difference[];
}

/** What differs between two sides; `relations` and `actors` of the new one are marked by id. */
export interface ComparisonRecord {
  old: string;
  new: string;
  summary: string;
  relations: Record<string, Happened>;
  actors: Record<string, Happened>;
  gone_actors: GoneActor[];
  gone_relations: GoneRelation[];
  lists: Differences[];
}

/**
 * Everything that the page knows.
 *
 * `phrases` are what Python says too, by name; `csv` names the columns of claims that are saved;
 * `strokes` by line and mode.
 */
export interface Payload {
  format: number;
  title: string;
  banner: string;
  vocabulary: VocabularyRecord;
  sources: SourceRecord[];
  actors: ActorRecord[];
  claims: ClaimRecord[];
  offers: Offers;
  pinned: string[];
  positions: Record<string, [number, number]>;
  phrases: Record<string, string>;
  marks: MarkRecord[];
  csv: string[];
  measures: MeasureRecord[];
  attention: string;
  tensions: TensionTable;
  blocs: Blocs;
  strokes: Record<Dashes, Record<Mode, StrokeRecord>>;
  drawing: Drawing;
  own_scores?: OwnScores;
  comparison?: ComparisonRecord;
}
