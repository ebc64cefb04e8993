// Asks for the measure that is chosen, in slices, so that the page never stands still.
(() => {
  "use strict";

  const AT_ONCE = 10; // milliseconds of work between two paintings
  const { record } = ag.data;
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

  const go = ag.later.make(() => {
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
    const { size: measure, scope } = ag.state.get();
    run = null;
    if (!measure) return ag.state.set({ ranking: null });
    const isWhole = ag.scope.toHash(scope) === "";
    const known = answersOf(scope).get(measure) ?? (isWhole && ag.ranking.known(record, measure));
    if (known?.of) return ag.state.set({ ranking: known });
    const begin = { measure, scope };
    if (known) return finish(begin, known);
    run = { ...begin, slices: ag.ranking.rankInSlices(record, ag.data.view(scope).selection, measure) };
    return go();
  }

  /** Tell whether the ranking of a state is of what is chosen now, and not of what was before. */
  const isCurrent = ({ ranking, size, scope }) => ranking?.measure === size && ranking.of === scope;

  ag.measuring = Object.freeze({ isCurrent, start: () => ag.state.on(ask, "size", "scope") });
})();
