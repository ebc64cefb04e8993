// The split into two blocs that was solved ahead for the dates of a scope.
(() => {
  "use strict";

  const FOLLOWED = ["as_of", "during"];

  const placeOf = (starts, day) => starts.findLastIndex((start) => start <= day);

  /**
   * Find the split of a scope's dates. Other choices of the scope are not followed.
   * @param {object} data
   * @param {object} scope
   * @returns {{answer: object|null, scope: object, missed: boolean, passed_over: string[]}} answer:
   *   null where too many actors hang together; scope: the one that is answered for; missed: the
   *   dates have no answer, and all times are answered for; passed_over: the choices not followed
   */
  function find(data, scope) {
    const { starts, rows, answers, whole } = data.blocs;
    const passed_over = Object.keys(ag.scope.asGiven(scope)).filter((name) => !FOLLOWED.includes(name));
    const asked = ag.scope.asked(scope);
    const [first, last] = asked ? asked.map((day) => placeOf(starts, day)) : [];
    const answer = asked ? answers[rows[last - first]?.[first]] : whole;
    const dates = asked && answer ? { as_of: scope.as_of, during: scope.during } : {};
    return {
      answer: answer ?? whole,
      scope: ag.ground.leaveOutTheses(data, ag.scope.make(dates)),
      missed: Boolean(asked && !answer),
      passed_over,
    };
  }

  /**
   * Tell in which bloc each actor is: 0 or 1 where every best split parts it from the others as
   * this one does, "?" where another best split may put it on the other side.
   * @param {object|null} answer
   * @returns {Map<string, 0|1|"?">}
   */
  function place(answer) {
    if (!answer) return new Map();
    const settled = new Set(answer.settled ?? answer.blocs.flat());
    return new Map(answer.blocs.flatMap((bloc, at) => bloc.map((id) => [id, settled.has(id) ? at : "?"])));
  }

  ag.splits = Object.freeze({ find, place });
})();
