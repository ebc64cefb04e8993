// Asks for the measure that is chosen, in slices, so that the page never stands still.
import * as Ranking from "../core/ranking.js";
import * as Scope from "../core/scope.js";
import * as Data from "./data.js";
import { record } from "./data.js";
import * as Later from "./later.js";
import * as State from "./state.js";

const AT_ONCE = 10; // milliseconds of work between two paintings

const answers = new WeakMap(); // by scope, then by measure
let run = null;

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
  if (!measure) return State.set({ ranking: null });
  const isWhole = Scope.toHash(scope) === "";
  const known = answersOf(scope).get(measure) ?? (isWhole && Ranking.known(record, measure));
  if (known?.of) return State.set({ ranking: known });
  const begin = { measure, scope };
  if (known) return finish(begin, known);
  run = { ...begin, slices: Ranking.rankInSlices(record, Data.view(scope).selection, measure) };
  return go();
}

/** Tell whether the ranking of a state is of what is chosen now, and not of what was before. */
export const isCurrent = ({ ranking, size, scope }) => ranking?.measure === size && ranking.of === scope;

export const start = () => State.on(ask, "size", "scope");
