// The ranking by the measure that is chosen. It is made in slices, so that the page never stands
// still, and so comes a little after the choice.
import { signal } from "@preact/signals-core";
import * as OwnScores from "../../core/ownscores.js";
import * as Ranking from "../../core/ranking.js";
import * as Scope from "../../core/scope.js";
import * as Data from "../data.js";
import * as Later from "../later.js";
import * as State from "../state.js";

const AT_ONCE = 10; // milliseconds of work between two paintings

const answers = new WeakMap(); // by scope, then by measure
const latest = signal(null);
const listeners = [];
let run = null;

/** Return the ranking that was made last; null where none is asked for. */
export const get = () => latest.value;

/** Tell whether that ranking is of what is chosen now, and not of what was before. */
export function isCurrent() {
  const { size, scope } = State.get();
  return latest.value?.measure === size && latest.value.of === scope;
}

/** Be told when there is another ranking, or none. */
export const on = (listener) => listeners.push(listener);

function publish(ranking) {
  if (latest.peek() === ranking) return;
  latest.value = ranking;
  for (const listener of listeners) listener();
}

function answersOf(scope) {
  if (!answers.has(scope)) answers.set(scope, new Map());
  return answers.get(scope);
}

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
    finish(run, { refused: error.message, actors: [] });
  }
});

function ask() {
  const { size: measure, scope } = State.get();
  run = null;
  if (!measure) return publish(null);
  const isWhole = Scope.toHash(scope) === "";
  const known = answersOf(scope).get(measure) ?? OwnScores.rank(Data.record, measure)
    ?? (isWhole && Ranking.known(Data.record, measure));
  if (known?.of) return publish(known);
  const begin = { measure, scope };
  if (known) return finish(begin, known);
  run = { ...begin, slices: Ranking.rankInSlices(Data.record, Data.view(scope).selection, measure) };
  return go();
}

export const start = () => State.on(ask, "size", "scope");
