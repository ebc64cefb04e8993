// Generated from graph/page/records.py by graph/page/record_types.py: change it there.

export type Role = "support" | "alliance" | "fighting" | "hostility" | "membership" | "representation" | "agreement" | "none";
export type Sign = -1 | 0 | 1;
export type Dashes = "solid" | "dash-dotted" | "dashed" | "long-dashed" | "dotted";
export type SignName = "positive" | "negative" | "neutral";
export type KindRole = "agreement" | "umbrella" | "alliance" | "member" | "none";
export type Mode = "thesis" | "intent" | "label" | "act";
export type NamePlace = "below" | "above" | "left" | "right";
export type Condition = "may-meet" | "known-together" | "two-sided" | "tied" | "fighting";
export type Mark = "contested" | "changed";
export type Grouping = "all" | "firmest" | "each";
export type Happened = "added" | "gone" | "changed";
export type Stance = "supports" | "denies" | "withholds";

/**
 * A relation type; `patterns`: sentence patterns by form, with {from}, {to} and [one|many].
 *
 * `gerunds` are the forms of what an end says about itself, as far as there are any. `colour` is
 * the name of a custom property, such as "sign-positive".
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
  gerunds: Record<string, string>;
}

/** A sign, what readers see for it, and its default line style. */
export interface SignRecord {
  id: SignName;
  label: string;
  colour: string;
  line: Dashes;
}

/** An actor kind, and the names of its shape and hue; `body`: its actors may have members. */
export interface KindRecord {
  id: string;
  label: string;
  role: KindRole;
  body: boolean;
  meaning: string;
  shape: string;
  colour: string;
}

/** A mode, and the words for it; modes are ordered from the weakest to the strongest. */
export interface ModeRecord {
  id: Mode;
  label: string;
  meaning: string;
  tail: string;
  mark: string;
}

/** The vocabulary of claims and actors; `means` are the words for the means of support. */
export interface VocabularyRecord {
  types: TypeRecord[];
  signs: SignRecord[];
  kinds: KindRecord[];
  modes: ModeRecord[];
  means: Record<string, string>;
}

/** A paragraph: its first words, and a summary. */
export interface ParagraphRecord {
  id: string;
  starts: string;
  gist: string;
}

/**
 * A source.
 *
 * `published_span` holds its first and last possible day, `cite` the full citation, `line` the
 * same without the title, `published_by` the ids or names of author and publisher.
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
  published_by: string[];
  paragraphs: ParagraphRecord[];
}

/**
 * What some words of a question mean, from `graph/analysis/ask/grammar.py`.
 *
 * `side`: where the actor after a noun stands. `loose`: the words say more than the types do.
 */
export interface AskMeaning {
  symbol: string;
  words: string[];
  types: string[];
  side: "" | "from" | "to" | "any";
  say: string;
  loose: boolean;
}

/** A row of symbols, the kind of question or modifier that it is, and what its names are. */
export interface AskForm {
  form: string;
  kind: string;
  names: string[];
}

/** The grammar of questions in plain words; `years` are the first and last year in the data. */
export interface AskGrammar {
  meanings: AskMeaning[];
  months: string[];
  readings: AskForm[];
  modifiers: AskForm[];
  years: [string, string];
}

/** The names of the fields of relations and claims in saved answers, in order. */
export interface AnswerFields {
  relation: string[];
  claim: string[];
}

/**
 * The features that have a meaning for the types in use; the page hides the others.
 *
 * `sides`: blocs, tensions and signs. `support`: reach. `fights`: the fight that backing is for.
 */
export interface Offers {
  sides: boolean;
  support: boolean;
  fights: boolean;
}

/** Positions of actors, places of names, and bends of relations. */
export interface DrawingRecord {
  positions: Record<string, [number, number]>;
  names: Record<string, NamePlace>;
  bends: Record<string, number>;
}

/** A mark of relations, from `graph/wording/marks.py`; its text is a phrase. */
export interface MarkRecord {
  id: string;
  group: "dates" | "dispute" | "time" | "voices" | "origin";
  when: Record<string, string | boolean | number>;
  means: string;
  sign: "" | "zigzag" | "half";
  is_open: boolean;
}

/**
 * Scores of all actors with a tie in the unfiltered network, without theses.
 *
 * They are in the order of the actors; null for those without one. `note` says whom the measure
 * excludes; `refused`, why there are no scores.
 */
export interface WholeScores {
  scores: Array<number | null>;
  note: string | null;
  refused: string | null;
}

/**
 * A measure; `means` and `means_not` are a sentence each.
 *
 * `whole` are its precomputed scores for the whole network; null if the page computes it in any
 * scope.
 */
export interface MeasureRecord {
  id: string;
  label: string;
  layer: string;
  means: string;
  means_not: string;
  whole: WholeScores | null;
}

/** How many tensions of a kind were found; if the search was stopped, there may be more. */
export interface WholeTensions {
  found: number;
  stopped: boolean;
}

/**
 * A list of records in columns, one for each field.
 *
 * A column has a number for each record, such as the index of its value in `values`; or in `runs`,
 * if that is shorter, a number and how many records in a row have it, and so on.
 */
export interface Table {
  size: number;
  columns: Record<string, number[]>;
  runs: Record<string, number[]>;
}

/**
 * The cases of a rule in columns: actors, as indexes in `actors`, and legs.
 *
 * A leg is a relation, as index in the order of their ends and types; -1 if a case lacks that leg;
 * -2 is the first of `several`, which are legs of more relations, -3 the second.
 */
export interface TensionCases {
  table: Table;
  several: number[][];
}

/** A rule of a kind of tension, from `graph.analysis.tensions.rules`, with its cases. */
export interface TensionRule {
  needs: Array<number | "said" | "fought" | "contested">;
  named: number;
  test: Condition | null;
  bars: Condition[];
  clear: boolean;
  mark: Mark | null;
  grouping: Grouping;
  cases: TensionCases;
}

/**
 * A kind of tension, and whether it is listed by default.
 *
 * `whole`: if there are too many cases, how many tensions the whole network has; only cases of
 * the firmest of these are included.
 */
export interface TensionKind {
  id: string;
  label: string;
  means: string;
  by_default: boolean;
  whole: WholeTensions | null;
  rules: TensionRule[];
}

/** A verb in the forms of tensions: as done and as only intended, and of both ends. */
export interface VerbRecord {
  to: [string, string];
  doing: [string, string];
  against: [string, string];
  each_other: string;
  they: string;
  own: boolean;
}

/**
 * The tensions of all scopes, kind by kind, and the verbs of types in their sentences.
 *
 * `left_out`: the sentence about excluded theses.
 */
export interface TensionTable {
  kinds: TensionKind[];
  verbs: Record<string, VerbRecord>;
  left_out: string;
}

/** The minimum number of pairs in conflict with any split: between `low` and `high`. */
export interface Frustration {
  low: number;
  high: number;
  proved: boolean;
}

/** Actors that are on the other side in another best split, and the ties that decide it. */
export interface EitherSideRecord {
  actors: string[];
  relations: string[];
}

/** A pair with claims of both signs; `rule` says which days decided its sign. */
export interface SignedPairRecord {
  pair: string[];
  sign?: Sign;
  rule?: string;
  within_one_bloc: boolean;
  relations: string[];
}

/**
 * The indexes of a split's sentences in `shared`, by their place in the page.
 *
 * `pairs` are also of members that are counted together with a body, or not; `research` has the
 * measures of structural balance.
 */
export interface BlocSentences {
  head: number[];
  pairs: number[];
  research: number[];
  sure: number[];
}

/** A split into two blocs, with relations by id. */
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
  structure_across: string[];
  sentences: BlocSentences;
}

/**
 * Precomputed splits: `whole` for all times, `answers` for runs of consecutive intervals.
 *
 * `starts` are the first days of the intervals. The number n in row l at index i says that the
 * l + 1 intervals from i on have the answer n; null if there is none.
 */
export interface PrecomputedSplits {
  starts: string[];
  rows: Array<Array<number | null>>;
  answers: BlocAnswer[];
  whole: BlocAnswer | null;
}

/** Explanations for all splits; `left_out` is "" if no theses are excluded. */
export interface BlocWords {
  left_out: string;
  only_against: string;
  together: string;
  mixed: string;
  changed: string;
  across: string;
  either: string;
}

/**
 * Splits with members counted together with their bodies; `apart` if that may differ.
 *
 * `shared` holds the sentences of all answers.
 */
export interface Blocs {
  together: PrecomputedSplits;
  apart: PrecomputedSplits | null;
  shared: string[];
  words: BlocWords;
}

/** The style of a line: width and dashes in pixels, and opacity. */
export interface StrokeRecord {
  width: number;
  dashes: number[];
  opacity: number;
}

/**
 * A camp: its members in the order of ids, and its disc when it is closed.
 *
 * `wide` and `upright` are the disc's middle in the drawings for a wide and for an upright pane,
 * `radius` its radius in either when all members count. `inside` are the positions of its leading
 * members when it is open: in a disc of radius 1.
 */
export interface CampRecord {
  members: string[];
  wide: [number, number];
  upright: [number, number];
  radius: [number, number];
  inside: Record<string, [number, number]>;
}

/**
 * What a page of a large network shows first: camps, the largest first, or leading actors.
 *
 * Camps are computed from all claims. There are none if they would not be clear: `fits` is the
 * share of ties that fit them, `kept` the share of friendly ties inside one. `others` are in
 * smaller communities; `unsupported` have ties, but no friendly one. `leading` are the actors with
 * the most ties, the first most.
 */
export interface OverviewRecord {
  camps: CampRecord[];
  fits: number | null;
  kept: number | null;
  others: string[];
  unsupported: string[];
  leading: string[];
}

/** A score that the user added: of actors, or of relations, by id. */
export interface OwnScore {
  id: string;
  label: string;
  scores: Record<string, number>;
}

/** The scores that the user added, and a sentence that explains them. */
export interface OwnScores {
  means: string;
  actors: OwnScore[];
  relations: OwnScore[];
}

/** An actor that only the old side of a comparison has, or an end of a removed relation. */
export interface GoneActor {
  id: string;
  label: string;
  x: number;
  y: number;
}

/** A relation that only the old side of a comparison has. */
export interface GoneRelation {
  from: GoneActor;
  to: GoneActor;
  id: string;
}

/** A difference as a sentence; `select` is the id of what the page can show, or "". */
export interface Difference {
  text: string;
  select: string;
}

/** All differences of one kind. */
export interface Differences {
  title: string;
  happened: Happened;
  items: Difference[];
}

/** The differences between two sides; `relations` and `actors` of the new one are by id. */
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
 * An actor; `in_sentences` is the name in sentences if it is another.
 *
 * `wrapped` is the name in the picture, if it is wrapped into several lines.
 */
export interface ActorRecord {
  id: string;
  name: string;
  in_sentences: string | null;
  wrapped: string | null;
  kind: string;
  plural: boolean;
  aliases: string[];
  named_by: string | null;
  note: string | null;
}

/**
 * A claim; `end` may be "past". The page words it, and computes its days and its tense.
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
  own_voice: boolean;
  voice: string | null;
  mode: Mode;
  stance: Stance;
  said: string | null;
  start: string | null;
  end: string | null;
  means: string[];
  against: string[];
  via: string[];
  attacker: string | null;
  event: string | null;
  amount: number | null;
  unit: string | null;
  quote: string | null;
  note: string | null;
  coder: string | null;
  private: boolean;
}

/** All data of the page; `positions` are for a wide window. */
export interface Payload {
  format: number;
  title: string;
  banner: string;
  vocabulary: VocabularyRecord;
  sources: SourceRecord[];
  ask: AskGrammar;
  fields: AnswerFields;
  offers: Offers;
  pinned: string[];
  lone: string[];
  names: Record<string, NamePlace>;
  bends: Record<string, number>;
  upright: DrawingRecord;
  plural: string[];
  phrases: Record<string, string>;
  marks: MarkRecord[];
  csv: string[];
  measures: MeasureRecord[];
  attention: string;
  tensions: TensionTable;
  blocs: Blocs;
  strokes: Record<Dashes, Record<Mode, StrokeRecord>>;
  options: Record<string, unknown>;
  overview?: OverviewRecord;
  own_scores?: OwnScores;
  comparison?: ComparisonRecord;
  actors: ActorRecord[];
  claims: ClaimRecord[];
  positions: Record<string, [number, number]>;
}

/**
 * The same as the page contains it: actors and claims in columns of `values`.
 *
 * `positions` has both numbers of each actor in turn.
 */
export interface Packed {
  format: number;
  title: string;
  banner: string;
  vocabulary: VocabularyRecord;
  sources: SourceRecord[];
  ask: AskGrammar;
  fields: AnswerFields;
  offers: Offers;
  pinned: string[];
  lone: string[];
  names: Record<string, NamePlace>;
  bends: Record<string, number>;
  upright: DrawingRecord;
  plural: string[];
  phrases: Record<string, string>;
  marks: MarkRecord[];
  csv: string[];
  measures: MeasureRecord[];
  attention: string;
  tensions: TensionTable;
  blocs: Blocs;
  strokes: Record<Dashes, Record<Mode, StrokeRecord>>;
  options: Record<string, unknown>;
  overview?: OverviewRecord;
  own_scores?: OwnScores;
  comparison?: ComparisonRecord;
  values: Array<string | number | boolean | string[] | null>;
  actors: Table;
  claims: Table;
  positions: number[];
}
