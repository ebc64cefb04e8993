// Where claims pull against each other: between allies' clients, stances, sides and sources.
import * as Findings from "./findings.js";
import * as Ground from "./ground.js";
import { get } from "./lookup.js";
import * as Records from "./records.js";
import * as Scope from "./scope.js";
import * as TensionKinds from "./tensionkinds.js";
import * as TensionPairs from "./tensionpairs.js";
import * as TensionWords from "./tensionwords.js";
import * as Theses from "./theses.js";

/** @import { Allowance, AskedScope, Finding, GroundTable, Payload, Tension } from "./types.js" */

/**
 * Where claims pull against each other; mixed_pairs: how many pairs are left out of triangles for
 * their two signs; tensions: kind by kind, the firmer first.
 * @typedef {{scope: Partial<AskedScope>, unknown: number, truncated: boolean, mixed_pairs: number,
 *   theses_left_out: boolean, tensions: Tension[]}} TensionAnswer
 */

export const MOST_TRIES = 200000; // of one kind
export const MOST_LISTED = 1000; // of one kind
/** @type {Map<string, (ground: GroundTable, allowance: Allowance) => Iterable<Finding>>} */
const FIND = new Map([
  ["clients-clash", TensionKinds.findClashes],
  ["double-stance", TensionKinds.findStances],
  ["unbalanced-triad", TensionKinds.findTriads],
  ["contested", TensionPairs.findContested],
  ["changed-sides", TensionPairs.findChanges],
  ["proxy", TensionKinds.findProxies],
  ["common-enemy", TensionPairs.findEnemies],
  ["common-backer", TensionPairs.findBackers],
]);

/**
 * List where claims pull against each other, as Python's list_tensions does. Theses are left out
 * unless the scope names its modes.
 * @param {Payload} data
 * @param {AskedScope} scope
 * @param {string[]|null} [kinds] all that are asked by default unless given
 * @returns {TensionAnswer}
 */
export function list(data, scope, kinds = null) {
  const narrowed = Theses.leaveOut(data, scope);
  const ground = Ground.make(data, narrowed);
  const wanted = data.tensions.kinds.filter(({ id, by_default: usual }) => (kinds ? kinds.includes(id) : usual));
  let truncated = false;
  const tensions = wanted.flatMap(({ id: kind }) => {
    const allowance = Findings.allow(MOST_TRIES);
    const found = Findings.sort(data, [...get(FIND, kind)(ground, allowance)]);
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
    theses_left_out: Theses.lacks(data, scope, ground.selection),
    tensions: nameAll(tensions),
  };
}

/**
 * Of three actors who changed sides there may be several triads.
 * @type {(tensions: Omit<Tension, "key">[]) => Tension[]}
 */
function nameAll(tensions) {
  /** @type {Map<string, number>} */
  const times = new Map();
  return tensions.map((tension) => {
    const key = `${tension.kind}:${tension.actors.join(",")}`;
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return { ...tension, key: time > 1 ? `${key}:${time}` : key };
  });
}

/**
 * Return an answer with just the fields of Python's.
 * @param {TensionAnswer} answer
 */
export function asRecord({ scope, unknown, theses_left_out, truncated, mixed_pairs: mixed, tensions }) {
  /** @param {Tension} tension */
  const tension = ({ kind, actors, weakest, lead, statements, relations }) => ({
    kind, actors, weakest, sentence: [lead, ...statements.map(({ text }) => text)].join(" "),
    relations: relations.map(Records.relation),
  });
  return { scope, unknown, theses_left_out, truncated, mixed_pairs: mixed, tensions: tensions.map(tension) };
}
