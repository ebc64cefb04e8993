// The ranking by the chosen measure. It is computed in slices, so that the page stays responsive, and
// so is ready a little later than the choice.
import { signal } from "@preact/signals-core";
import * as Errors from "../../core/errors.js";
import { ensure } from "../../core/lookup.js";
import * as OwnScores from "../../core/ownscores.js";
import * as Ranking from "../../core/ranking.js";
import * as Data from "../data.js";
import * as Schedule from "../schedule.js";
import * as State from "../state.js";

/** @import { AskedScope, CurrentRanking } from "../types.js" */
/** @typedef {Omit<CurrentRanking, "measure"|"of"> & {of?: AskedScope}} Answer */
/** @typedef {{measure: string, scope: AskedScope}} Request */

const SLICE_TIME = 10; // milliseconds of work between two paints

/** @type {WeakMap<AskedScope, Map<string, CurrentRanking>>} */
const answers = new WeakMap();
const latest = signal(/** @type {CurrentRanking|null} */ (null));
/** @type {(() => void)[]} */
const listeners = [];
/** @type {(Request & {slices: ReturnType<typeof Ranking.rankInSlices>})|null} */
let run = null;

/** Return the latest ranking; null if no measure is chosen. */
export const get = () => latest.value;

/** Return whether the latest ranking is for the current measure and scope. */
export function isCurrent() {
  const { size, scope } = State.get();
  return latest.value?.measure === size && latest.value.of === scope;
}

/**
 * Listen to changes of the ranking.
 * @param {() => void} listener
 */
export const on = (listener) => listeners.push(listener);

/** @param {CurrentRanking|null} ranking */
function publish(ranking) {
  if (latest.peek() === ranking) return;
  latest.value = ranking;
  for (const listener of listeners) listener();
}

/** @param {AskedScope} scope */
const answersOf = (scope) => ensure(answers, scope, () => new Map());

/** @type {(request: Request, answer: Answer) => void} */
function finish({ measure, scope }, answer) {
  answersOf(scope).set(measure, Object.freeze({ ...answer, measure, of: scope }));
  run = null;
  update();
}

const continueRun = Schedule.afterPaint(() => {
  if (!run) return;
  const until = performance.now() + SLICE_TIME;
  try {
    let slice = run.slices.next();
    while (!slice.done && performance.now() < until) slice = run.slices.next();
    if (slice.done) finish(run, slice.value);
    else continueRun();
  } catch (error) {
    finish(run, { refused: Errors.messageOf(Data.record, error), actors: [] });
  }
});

function update() {
  const { size: measure, scope } = State.get();
  run = null;
  if (!measure) return publish(null);
  const known = answersOf(scope).get(measure);
  if (known) return publish(known);
  const own = OwnScores.rank(Data.record, measure);
  const request = { measure, scope };
  if (own) return finish(request, own);
  run = { ...request, slices: Ranking.rankInSlices(Data.record, Data.view(scope).selection, measure) };
  return continueRun();
}

export const start = () => State.on(update, "size", "scope");
