// Why there is no path: which limit stands in the way, and what lies just beyond it.
(() => {
  "use strict";

  const LIFTED = [
    ["types", "with all relation types", []],
    ["signs", "with all signs", []],
    ["kinds", "with all kinds of actors", []],
    ["modes", "with all modes", []],
    ["sources", "with all sources", []],
    ["without", "with nothing left out", []],
    ["claimants", "with all claimants", []],
    ["contested", "with contested and uncontested relations alike", null],
    ["relayed", "with what is only relayed and what is not alike", null],
    ["single_voice", "with any number of voices", null],
  ];

  const CUT_OFF = "The search was cut off before it found a path; narrow the scope.";
  const NEVER = "paths that never held together";
  const CHANGING = "paths that change the fight";

  /**
   * Say how long the paths are that filters left out; empty where they left out none.
   * @param {object} data
   * @param {{start: string, goal: string, together: boolean, same_fight: boolean}} question
   * @param {function({together: boolean, same_fight: boolean}): number} measureWith the length of
   *   the shortest path with other filters; 0 where there is none
   * @returns {string}
   */
  function sayFiltered(data, { start, goal, together, same_fight }, measureWith) {
    if (!together && !same_fight) return "";
    const [first, second] = [start, goal].map((id) => ag.index.of(data).actors.get(id).shown);
    const ways = [];
    if (together) ways.push([NEVER, measureWith({ together: false, same_fight })]);
    if (same_fight) ways.push([CHANGING, measureWith({ together, same_fight: false })]);
    if (together && same_fight && !ways.some(([, steps]) => steps)) {
      const free = measureWith({ together: false, same_fight: false });
      ways.push([`${NEVER} and ${CHANGING}`, free]);
    }
    const told = ways
      .filter(([, steps]) => steps)
      .map(([words, steps]) => `with ${words} there is one of ${ag.text.count(steps, "step")}`);
    const kept = [];
    if (together) kept.push("may ever have held at one time");
    if (same_fight) kept.push("stays with one fight");
    const none = `No path from ${first} to ${second} ${kept.join(" and ")}`;
    return told.length ? `${none}; ${ag.text.joinAnd(told)}.` : "";
  }

  /**
   * Say which single limits keep two actors apart, and how far they are without each.
   * @param {object} data
   * @param {{start: string, goal: string, scope: object, selection: object, direction: string,
   *   max_length: number, avoided: string[]}} question selection: of the scope
   * @returns {string}
   */
  function say(data, question) {
    const { start, goal, max_length } = question;
    const [first, second] = [start, goal].map((id) => ag.index.of(data).actors.get(id).shown);
    const inSteps = (number) => ag.text.count(number, "step");
    if (start === goal) return `Both ends are ${first}; a path needs two actors.`;
    const shortest = measure(data, question);
    if (shortest >= 0) {
      return (
        `No path from ${first} to ${second} has ${inSteps(max_length)} or fewer; ` +
        `the shortest takes ${inSteps(shortest)}.`
      );
    }
    const ways = listTries(question)
      .map(([words, wider]) => [words, measure(data, { ...question, ...wider })])
      .filter(([, steps]) => steps >= 0)
      .map(([words, steps]) => `${words} there is one of ${inSteps(steps)}`);
    const nothing = `No path ties ${first} to ${second} in this scope`;
    if (ways.length) return `${nothing}; ${ag.text.joinAnd(ways)}.`;
    const free = { start, goal, scope: ag.scope.EVERYTHING, direction: "any", avoided: [] };
    const far = measure(data, free);
    if (far < 0) return `No path ties ${first} to ${second}, with no limits either.`;
    return `${nothing}; with none of its limits there is one of ${inSteps(far)}.`;
  }

  // Each limit that may stand in the way alone: words, and the question without it.
  function listTries({ scope, direction, avoided }) {
    const wider = (change) => ({
      scope: ag.scope.make({ ...scope, ...change }),
      selection: null,
    });
    const isDated = ag.scope.asked(scope) !== null;
    const tries = [];
    if (avoided.length) tries.push(["with no actor avoided", { avoided: [] }]);
    if (direction === "along") {
      tries.push(["against the direction of some relations", { direction: "any" }]);
    }
    if (isDated && scope.unknown === "drop") {
      tries.push(["with relations of unknown date", wider({ unknown: "keep" })]);
    }
    if (isDated) tries.push(["at other dates", wider({ as_of: null, during: null })]);
    for (const [name, words, nothing] of LIFTED) {
      const isLimit = nothing === null ? scope[name] !== null : scope[name].length > 0;
      if (isLimit) tries.push([words, wider({ [name]: nothing })]);
    }
    return tries;
  }

  function measure(data, { start, goal, scope, selection, direction, avoided }) {
    const selected = selection ?? ag.standing.select(data, scope);
    const ties = ag.ties.of(data, selected, direction);
    const shunned = new Set(avoided.map((id) => ties.number.get(id)));
    return ag.ties.measureDistances(ties, ties.number.get(goal), 0, shunned)[ties.number.get(start)];
  }

  ag.limits = Object.freeze({ CUT_OFF, say, sayFiltered });
})();
