// The ranking by the measure that is chosen. It is made in slices, so that the page never stands
// still, and so comes a little after the choice.
import { signal } from "@preact/signals-core";
import * as Errors from "../../core/errors.js";
import { ensure } from "../../core/lookup.js";
import * as OwnScores from "../../core/ownscores.js";
import * as Ranking from "../../core/ranking.js";
import * as Data from "../data.js";
import * as Later from "../later.js";
import * as State from "../state.js";

/** @import { AskedScope, RankingNow } from "../types.js" */
/** @typedef {Omit<RankingNow, "measure"|"of"> & {of?: AskedScope}} Answer */
/** @typedef {{measure: string, scope: AskedScope}} Begun */

const AT_ONCE = 10; // milliseconds of work between two paintings

/** @type {WeakMap<AskedScope, Map<string, RankingNow>>} */
const answers = new WeakMap();
const latest = signal(/** @type {RankingNow|null} */ (null));
/** @type {(() => void)[]} */
const listeners = [];
/** @type {(Begun & {slices: ReturnType<typeof Ranking.rankInSlices>})|null} */
let run = null;

/** Return the ranking that was made last; null where none is asked for. */
export const get = () => latest.value;

/** Tell whether that ranking is of what is chosen now, and not of what was before. */
export function isCurrent() {
  const { size, scope } = State.get();
  return latest.value?.measure === size && latest.value.of === scope;
}

/**
 * Be told when there is another ranking, or none.
 * @param {() => void} listener
 */
export const on = (listener) => listeners.push(listener);

/** @param {RankingNow|null} ranking */
function publish(ranking) {
  if (latest.peek() === ranking) return;
  latest.value = ranking;
  for (const listener of listeners) listener();
}

/** @param {AskedScope} scope */
const answersOf = (scope) => ensure(answers, scope, () => new Map());

/** @type {(begun: Begun, answer: Answer) => void} */
function finish({ measure, scope }, answer) {
  answersOf(scope).set(measure, Object.freeze({ ...answer, measure, of: scope }));
  run = null;
  ask();
}

const go = Later.make(() => {
  if (!run) return;
  const until = performance.now() + AT_ONCE;
  try {
    let slice = run.slices.next();
    while (!slice.done && performance.now() < until) slice = run.slices.next();
    if (slice.done) finish(run, slice.value);
    else go();
  } catch (error) {
    finish(run, { refused: Errors.say(error), actors: [] });
  }
});

function ask() {
  const { size: measure, scope } = State.get();
  run = null;
  if (!measure) return publish(null);
  const made = answersOf(scope).get(measure);
  if (made) return publish(made);
  const own = OwnScores.rank(Data.record, measure);
  const begin = { measure, scope };
  if (own) return finish(begin, own);
  run = { ...begin, slices: Ranking.rankInSlices(Data.record, Data.view(scope).selection, measure) };
  return go();
}

export const start = () => State.on(ask, "size", "scope");
