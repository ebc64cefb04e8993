// Answers as they leave the page: the same fields as Python's, in the same shape.

const RELATION = [
  "from", "type", "to", "id", "sign", "standing", "relayed", "voices", "self_declared",
  "contested", "contested_in_part", "changed", "start", "end", "ended", "holds",
];
const CLAIM = [
  "source", "at", "by", "own_voice", "mode", "stance", "said", "start", "end", "means", "against",
  "via", "attacker", "event", "quote", "note",
];

const pick = (record, names) => Object.fromEntries(names.map((name) => [name, record[name]]));

/**
 * Return a relation with its claims; of a step's, how it lies in that step.
 * @param {object} found
 * @returns {object}
 */
export function relation(found) {
  const inStep = found.along === undefined ? {} : pick(found, ["along", "channel"]);
  const claims = found.claims.map((each) => pick(each, CLAIM));
  return { ...pick(found, RELATION), ...inStep, claims };
}

/**
 * Return a claim that stands alone, with its relation's ends and type.
 * @param {object} found
 * @returns {object}
 */
export const claim = (found) => pick(found, ["from", "type", "to", ...CLAIM]);

/**
 * Return an answer of `Paths.find` with just the fields of Python's.
 * @param {object} answer
 * @returns {object}
 */
export function paths(answer) {
  const hop = (each) => ({ ...each, relations: each.relations.map(relation) });
  const path = (each) => ({ ...each, hops: each.hops.map(hop) });
  const { lifts, ...rest } = answer; // what else the page makes of a limit
  return { ...rest, paths: answer.paths.map(path) };
}
