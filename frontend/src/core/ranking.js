// Who matters: measures of centrality on the relations of a selection.
import * as Attention from "./attention.js";
import * as Chains from "./chains.js";
import * as Eigenvector from "./eigenvector.js";
import * as Ground from "./ground.js";
import * as Index from "./index.js";
import * as PN from "./pn.js";
import * as Reach from "./reach.js";
import * as Scope from "./scope.js";
import * as Standing from "./standing.js";
import * as Text from "./text.js";
import * as Ties from "./ties.js";

const DECIMALS = 9; // scores that agree to this many decimals share a rank

const countOut = ({ offsets }, actor) => offsets[actor + 1] - offsets[actor];
const countIn = ({ inOffsets }, actor) => inOffsets[actor + 1] - inOffsets[actor];

function countSigned({ offsets, relations }, actor, sign) {
  const ties = relations.slice(offsets[actor], offsets[actor + 1]);
  return ties.filter((between) => between.some((relation) => relation.sign === sign)).length;
}

const countNet = (ties, actor) => countSigned(ties, actor, 1) - countSigned(ties, actor, -1);

const each = (count) => (ties, members) => {
  const scores = new Float64Array(ties.ids.length);
  for (const actor of members) scores[actor] = count(ties, actor);
  return scores;
};

const narrowed = new WeakMap(); // by selection: the same without theses
const isPositive = ({ sign }) => sign === 1;
const isBacking = ({ type }) => type === "backs";

// Each measure's ties, how it is computed (at once, or by a generator in slices), and of which
// relations where it is not of all. It gives the scores of all who are tied, or says whom it counts.
const MEASURES = new Map([
  ["degree", ["any", each(countOut)]],
  ["in-degree", ["along", each(countIn)]],
  ["out-degree", ["along", each(countOut)]],
  ["positive-degree", ["any", each((ties, actor) => countSigned(ties, actor, 1))]],
  ["negative-degree", ["any", each((ties, actor) => countSigned(ties, actor, -1))]],
  ["net-degree", ["any", each(countNet)]],
  ["betweenness", ["any", (...given) => Chains.betweenness(...given)]],
  ["closeness", ["any", (...given) => Chains.closeness(...given)]],
  ["pagerank", ["along", (...given) => Attention.pagerank(...given)]],
  ["harmonic", ["any", (...given) => Chains.harmonic(...given)]],
  ["positive-betweenness", ["any", (...given) => Chains.betweenness(...given), isPositive]],
  ["eigenvector", ["any", (...given) => Eigenvector.measure(...given), isPositive]],
  ["pn", ["any", (...given) => PN.measure(...given)]],
  ["reach-out", ["along", (...given) => Reach.out(...given), isBacking]],
  ["reach-in", ["along", (...given) => Reach.behind(...given), isBacking]],
]);

/**
 * Rank the actors that have a tie in a selection's scope by a measure, the highest score first,
 * ties in the order of ids; all of them, unless `note` says whom the measure leaves out. Theses
 * are left out unless the scope names its modes. Throws an Error with a sentence for the reader
 * where the measure is none, or has no meaning on the selection.
 * @param {object} data
 * @param {object} selection
 * @param {string} measure
 * @returns {{measure: string, layer: string|null, scope: object, unknown: number,
 *   theses_left_out: boolean, counted: number, absent: number, note: string|null,
 *   actors: {id: string, name: string, score: number, rank: number}[]}} counted: those who have
 *   a score; absent: those of the scope without any tie
 */
export function rank(data, selection, measure) {
  const slices = rankInSlices(data, selection, measure);
  let slice = slices.next();
  while (!slice.done) slice = slices.next();
  return slice.value;
}

/**
 * Rank as `rank` does, but give way to others between slices of the work.
 * @param {object} data
 * @param {object} selection
 * @param {string} measure
 * @yields {number} the share of the work that is done
 * @returns {object} the answer of `rank`
 */
export function* rankInSlices(data, selection, measure) {
  if (!MEASURES.has(measure)) throw new Error(`There is no measure "${measure}".`);
  const [direction, compute, isCounted] = MEASURES.get(measure);
  const used = leaveOutTheses(data, selection);
  const ties = Ties.of(data, keep(used, isCounted), direction);
  const members = listTied(data, used);
  const computed = compute(ties, members);
  const found = typeof computed.next === "function" ? yield* computed : computed;
  const ofAll = { scores: found, counted: members, note: null };
  const { scores, counted, note } = found instanceof Float64Array ? ofAll : found;
  const scored = counted.map((actor) => ({ id: ties.ids[actor], score: scores[actor] }));
  return answer(data, selection, measure, note, scored);
}

function answer(data, selection, measure, note, scored) {
  const used = leaveOutTheses(data, selection);
  return {
    measure,
    layer: data.measures[measure]?.layer ?? null,
    scope: Scope.asGiven(used.scope),
    unknown: used.unknown,
    theses_left_out: Ground.lacksTheses(data, selection.scope, used),
    counted: scored.length,
    absent: countActors(data, used.scope) - listTied(data, used).length,
    note,
    actors: order(data, scored),
  };
}

/**
 * Return the ranking on all relations that came with the page.
 * @param {object} data
 * @param {string} measure
 * @returns {object|null} as of `rank`; null where the page is to count for itself
 */
export function known(data, measure) {
  const { note, scores } = data.measures[measure] ?? {};
  if (!scores) return null;
  const scored = Object.entries(scores).map(([id, score]) => ({ id, score }));
  return answer(data, Standing.select(data, Scope.EVERYTHING), measure, note, scored);
}

/**
 * Say how many actors are ranked, and how many are not for want of a tie.
 * @param {{counted: number, absent: number}} ranking
 * @returns {string}
 */
export function sayCounted({ counted, absent }) {
  if (!counted) return "No actor has a tie in this scope.";
  const ranked = `Ranked: ${Text.count(counted, "actor")} with a tie in this scope.`;
  return absent ? `${ranked} Not ranked: ${Text.count(absent, "actor")} without one.` : ranked;
}

function leaveOutTheses(data, selection) {
  const scope = Ground.leaveOutTheses(data, selection.scope);
  if (scope === selection.scope) return selection;
  if (!narrowed.has(selection)) narrowed.set(selection, Standing.select(data, scope));
  return narrowed.get(selection);
}

function keep(selection, isCounted) {
  if (!isCounted) return selection;
  return { ...selection, relations: selection.relations.filter(isCounted) };
}

// The numbers of the actors that have a tie of any kind to another.
function listTied(data, selection) {
  const ties = Ties.of(data, selection, "any");
  return [...ties.ids.keys()].filter((actor) => countOut(ties, actor));
}

const countActors = (data, { kinds }) =>
  data.actors.filter(({ kind }) => !kinds.length || kinds.includes(kind)).length;

function order(data, scored) {
  const { actors } = Index.of(data);
  const rounded = scored
    .map((entry) => ({ ...entry, level: Number(entry.score.toFixed(DECIMALS)) }))
    .sort((a, b) => b.level - a.level || Text.compare(a.id, b.id));
  let place = 0;
  return rounded.map(({ id, score, level }, at) => {
    if (at === 0 || level !== rounded[at - 1].level) place = at + 1;
    return { id, name: actors.get(id).name, score, rank: place };
  });
}

const MEASURES_ = Object.freeze([...MEASURES.keys()]);

export { MEASURES_ as MEASURES };
