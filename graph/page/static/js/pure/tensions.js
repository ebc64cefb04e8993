// Where claims pull against each other: between allies' clients, stances, sides and sources.
(() => {
  "use strict";

  const MOST_TRIES = 200000; // of one kind
  const MOST_LISTED = 1000; // of one kind
  const FIND = new Map([
    ["clients-clash", (...asked) => ag.tensionkinds.findClashes(...asked)],
    ["double-stance", (...asked) => ag.tensionkinds.findStances(...asked)],
    ["unbalanced-triad", (...asked) => ag.tensionkinds.findTriads(...asked)],
    ["contested", (...asked) => ag.tensionpairs.findContested(...asked)],
    ["changed-sides", (...asked) => ag.tensionpairs.findChanges(...asked)],
    ["proxy", (...asked) => ag.tensionkinds.findProxies(...asked)],
    ["common-enemy", (...asked) => ag.tensionpairs.findEnemies(...asked)],
    ["common-backer", (...asked) => ag.tensionpairs.findBackers(...asked)],
  ]);

  /**
   * List where claims pull against each other, as Python's list_tensions does. Theses are left out
   * unless the scope names its modes.
   * @param {object} data
   * @param {object} scope
   * @param {string[]} [kinds] all that are asked by default unless given
   * @returns {{scope: object, unknown: number, truncated: boolean, mixed_pairs: number,
   *   theses_left_out: boolean, tensions: object[]}} tensions: kind by kind, the firmer first; each with its kind, key, actors,
   *   cases, relations, weakest, lead and statements
   */
  function list(data, scope, kinds = null) {
    const narrowed = ag.ground.leaveOutTheses(data, scope);
    const ground = ag.ground.make(data, narrowed);
    const wanted = data.tensions.kinds.filter(({ id, by_default: usual }) => (kinds ? kinds.includes(id) : usual));
    let truncated = false;
    const tensions = wanted.flatMap(({ id: kind }) => {
      const allowance = ag.findings.allow(MOST_TRIES);
      const found = ag.findings.sort(data, [...FIND.get(kind)(ground, allowance)]);
      truncated ||= allowance.spent || found.length > MOST_LISTED;
      return found.slice(0, MOST_LISTED).map((finding) => ({
        kind, ...finding, ...ag.tensionwords.tell(ground, kind, finding),
      }));
    });
    return {
      scope: ag.scope.asGiven(narrowed),
      unknown: ground.selection.unknown,
      truncated,
      mixed_pairs: wanted.some(({ id }) => id === "unbalanced-triad") ? ag.tensionkinds.countLeftOut(ground) : 0,
      theses_left_out: ag.ground.lacksTheses(data, scope, ground.selection),
      tensions: nameAll(tensions),
    };
  }

  // Of three actors who changed sides there may be several triads.
  function nameAll(tensions) {
    const times = new Map();
    return tensions.map((tension) => {
      const key = `${tension.kind}:${tension.actors.join(",")}`;
      times.set(key, (times.get(key) ?? 0) + 1);
      return { ...tension, key: times.get(key) > 1 ? `${key}:${times.get(key)}` : key };
    });
  }

  /**
   * Return an answer with just the fields of Python's.
   * @param {object} answer
   * @returns {object}
   */
  function asRecord({ scope, unknown, theses_left_out, truncated, mixed_pairs: mixed, tensions }) {
    const tension = ({ kind, actors, weakest, lead, statements, relations }) => ({
      kind, actors, weakest, sentence: [lead, ...statements.map(({ text }) => text)].join(" "),
      relations: relations.map(ag.records.relation),
    });
    return { scope, unknown, theses_left_out, truncated, mixed_pairs: mixed, tensions: tensions.map(tension) };
  }

  ag.tensions = Object.freeze({ list, asRecord, MOST_TRIES, MOST_LISTED });
})();
