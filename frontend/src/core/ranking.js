// Rankings of actors by measures of centrality on the relations of a selection.
import * as Betweenness from "./betweenness.js";
import * as DefaultModes from "./defaultmodes.js";
import { InputError } from "./errors.js";
import * as Index from "./index.js";
import { get } from "./lookup.js";
import * as Phrases from "./phrases.js";
import * as Reach from "./reach.js";
import * as Relations from "./relations.js";
import * as Scope from "./scope.js";
import * as Text from "./text.js";
import * as Ties from "./ties.js";

/** @import { AskedScope, Direction, MeasureRecord, Payload, Ranking, Relation, Selection, TieTable, WholeScores } from "./types.js" */

/**
 * Computes the scores of all members: at once, or in slices that yield the progress.
 * @typedef {(ties: TieTable, members: number[]) => Float64Array|Generator<number, Float64Array>} Compute
 */

/** @typedef {{id: string, score: number}} Score */

const DECIMALS = 9; // scores that agree to this many decimals share a rank

/** @type {(ties: TieTable, actor: number) => number} */
const countOut = ({ offsets }, actor) => offsets[actor + 1] - offsets[actor];
/** @type {(ties: TieTable, actor: number) => number} */
const countIn = ({ inOffsets }, actor) => inOffsets[actor + 1] - inOffsets[actor];

/** @type {(ties: TieTable, actor: number, sign: number) => number} */
function countSigned({ offsets, relations }, actor, sign) {
  const ties = relations.slice(offsets[actor], offsets[actor + 1]);
  return ties.filter((between) => between.some((relation) => relation.sign === sign)).length;
}

/** @type {(ties: TieTable, actor: number) => number} */
const countNet = (ties, actor) => countSigned(ties, actor, 1) - countSigned(ties, actor, -1);

/** @type {(count: (ties: TieTable, actor: number) => number) => Compute} */
const each = (count) => (ties, members) => {
  const scores = new Float64Array(ties.ids.length);
  for (const actor of members) scores[actor] = count(ties, actor);
  return scores;
};

/** @param {Relation} relation */
const isPositive = ({ sign }) => sign === 1;
/** @param {Relation} relation */
const isBacking = ({ role }) => role === "support";

/**
 * Each measure's direction of ties, its computation, and which relations count (all by default).
 * @type {Map<string, [Direction, Compute, ((relation: Relation) => boolean)?]>}
 */
const COMPUTATIONS = new Map([
  ["degree", ["any", each(countOut)]],
  ["in-degree", ["along", each(countIn)]],
  ["out-degree", ["along", each(countOut)]],
  ["positive-degree", ["any", each((ties, actor) => countSigned(ties, actor, 1))]],
  ["negative-degree", ["any", each((ties, actor) => countSigned(ties, actor, -1))]],
  ["net-degree", ["any", each(countNet)]],
  ["betweenness", ["any", Betweenness.compute]],
  ["positive-betweenness", ["any", Betweenness.compute, isPositive]],
  ["reach-out", ["along", Reach.out, isBacking]],
  ["reach-in", ["along", Reach.behind, isBacking]],
]);

/**
 * Rank the actors that have a tie in a selection's scope by a measure, the highest score first,
 * equal scores in the order of ids; all of them, unless `note` says whom the measure excludes.
 * Theses are excluded unless the scope names its modes. A precomputed measure covers the whole
 * network, whatever the selection. Throws an error if the measure is unknown, or undefined on the
 * network. In slices, so that the page stays responsive.
 * @param {Payload} data
 * @param {Selection} selection
 * @param {string} measure
 * @returns {Generator<number, Ranking>} progress from 0 to 1; returns the answer
 */
export function* rankInSlices(data, selection, measure) {
  const known = find(data, measure);
  if (known?.whole) return rankWhole(data, known.id, known.whole);
  const computation = COMPUTATIONS.get(measure);
  if (!computation) throw new InputError("no-measure", { name: measure });
  const [direction, compute, isCounted] = computation;
  const used = DefaultModes.leaveOut(data, selection);
  const ties = Ties.of(data, keep(used, isCounted), direction);
  const members = listTied(data, used);
  const computed = compute(ties, members);
  const scores = "next" in computed ? yield* computed : computed;
  const note = isCounted === isBacking && !ties.targets.length ? Phrases.say(data, "no-backing") : null;
  const scored = members.map((actor) => ({ id: ties.ids[actor], score: scores[actor] }));
  return answer(data, selection, measure, note, scored);
}

/** @type {(data: Payload, selection: Selection, measure: string, note: string|null, scored: Score[]) => Ranking} */
function answer(data, selection, measure, note, scored) {
  const used = DefaultModes.leaveOut(data, selection);
  return {
    measure,
    layer: find(data, measure)?.layer ?? null,
    scope: Scope.asGiven(used.scope),
    unknown: used.unknown,
    theses_left_out: DefaultModes.excludesRelations(data, selection.scope, used),
    counted: scored.length,
    absent: countActors(data, used.scope) - listTied(data, used).length,
    note,
    actors: order(data, scored),
  };
}

/** @type {(data: Payload, measure: string) => MeasureRecord|undefined} */
export const find = ({ measures }, measure) => measures.find(({ id }) => id === measure);

/**
 * Return whether a measure's scores cover the whole network although the scope is narrower.
 * @param {Payload} data
 * @param {string} measure
 * @param {AskedScope} scope
 */
export const isOfMore = (data, measure, scope) => Boolean(find(data, measure)?.whole) && Scope.toHash(scope) !== "";

/** @type {(data: Payload, measure: string, whole: WholeScores) => Ranking} */
function rankWhole(data, measure, { scores, note, refused }) {
  if (refused) throw new Error(refused);
  const scored = data.actors.flatMap(({ id }, at) => {
    const score = scores[at] ?? null;
    return score === null ? [] : [{ id, score }];
  });
  return answer(data, Relations.select(data, Scope.EVERYTHING), measure, note, scored);
}

/**
 * Describe how many actors are ranked, and how many are not because they have no tie.
 * @param {Payload} data
 * @param {{counted: number, absent: number}} ranking
 * @param {boolean} [isOfMore] whether it covers the whole network although less is shown
 * @returns {string}
 */
export function sayCounted(data, { counted, absent }, isOfMore = false) {
  if (!counted) return Phrases.say(data, "nobody-tied");
  const ranked = Phrases.sayCount(data, isOfMore ? "ranked-whole" : "ranked", counted);
  return absent ? `${ranked} ${Phrases.sayCount(data, "not-ranked", absent)}` : ranked;
}

/** @type {(selection: Selection, isCounted?: (relation: Relation) => boolean) => Selection} */
function keep(selection, isCounted) {
  if (!isCounted) return selection;
  return { ...selection, relations: selection.relations.filter(isCounted) };
}

/**
 * The numbers of the actors that have any tie to another.
 * @type {(data: Payload, selection: Selection) => number[]}
 */
function listTied(data, selection) {
  const ties = Ties.of(data, selection, "any");
  return [...ties.ids.keys()].filter((actor) => countOut(ties, actor));
}

/** @type {(data: Payload, scope: AskedScope) => number} */
const countActors = (data, { kinds }) =>
  data.actors.filter(({ kind }) => !kinds.length || kinds.includes(kind)).length;

/**
 * Sort scores, the highest first, equal ones by id; equal scores share a rank.
 * @param {Payload} data
 * @param {{id: string, score: number}[]} scored
 * @param {(score: number) => number} round rounds scores before they are compared
 * @returns {{id: string, name: string, score: number, rank: number}[]}
 */
export function order(data, scored, round = (score) => Number(score.toFixed(DECIMALS))) {
  const { actors } = Index.of(data);
  const rounded = scored
    .map((entry) => ({ ...entry, level: round(entry.score) }))
    .sort((a, b) => b.level - a.level || Text.compare(a.id, b.id));
  let rank = 0;
  return rounded.map(({ id, score, level }, at) => {
    if (at === 0 || level !== rounded[at - 1].level) rank = at + 1;
    return { id, name: get(actors, id).name, score, rank };
  });
}

/** The measures that the page computes for any scope. */
export const COUNTED = Object.freeze([...COMPUTATIONS.keys()]);
