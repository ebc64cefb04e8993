// Where claims pull against each other: between allies' clients, stances, sides and sources.
import * as Findings from "./findings.js";
import * as Ground from "./ground.js";
import * as Records from "./records.js";
import * as Scope from "./scope.js";
import * as TensionKinds from "./tensionkinds.js";
import * as TensionPairs from "./tensionpairs.js";
import * as TensionWords from "./tensionwords.js";

export const MOST_TRIES = 200000; // of one kind
export const MOST_LISTED = 1000; // of one kind
const FIND = new Map([
  ["clients-clash", (...asked) => TensionKinds.findClashes(...asked)],
  ["double-stance", (...asked) => TensionKinds.findStances(...asked)],
  ["unbalanced-triad", (...asked) => TensionKinds.findTriads(...asked)],
  ["contested", (...asked) => TensionPairs.findContested(...asked)],
  ["changed-sides", (...asked) => TensionPairs.findChanges(...asked)],
  ["proxy", (...asked) => TensionKinds.findProxies(...asked)],
  ["common-enemy", (...asked) => TensionPairs.findEnemies(...asked)],
  ["common-backer", (...asked) => TensionPairs.findBackers(...asked)],
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
export function list(data, scope, kinds = null) {
  const narrowed = Ground.leaveOutTheses(data, scope);
  const ground = Ground.make(data, narrowed);
  const wanted = data.tensions.kinds.filter(({ id, by_default: usual }) => (kinds ? kinds.includes(id) : usual));
  let truncated = false;
  const tensions = wanted.flatMap(({ id: kind }) => {
    const allowance = Findings.allow(MOST_TRIES);
    const found = Findings.sort(data, [...FIND.get(kind)(ground, allowance)]);
    truncated ||= allowance.spent || found.length > MOST_LISTED;
    return found.slice(0, MOST_LISTED).map((finding) => ({
      kind, ...finding, ...TensionWords.tell(ground, kind, finding),
    }));
  });
  return {
    scope: Scope.asGiven(narrowed),
    unknown: ground.selection.unknown,
    truncated,
    mixed_pairs: wanted.some(({ id }) => id === "unbalanced-triad") ? TensionKinds.countLeftOut(ground) : 0,
    theses_left_out: Ground.lacksTheses(data, scope, ground.selection),
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
export function asRecord({ scope, unknown, theses_left_out, truncated, mixed_pairs: mixed, tensions }) {
  const tension = ({ kind, actors, weakest, lead, statements, relations }) => ({
    kind, actors, weakest, sentence: [lead, ...statements.map(({ text }) => text)].join(" "),
    relations: relations.map(Records.relation),
  });
  return { scope, unknown, theses_left_out, truncated, mixed_pairs: mixed, tensions: tensions.map(tension) };
}
