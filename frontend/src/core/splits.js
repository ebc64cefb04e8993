// The split into two blocs that was solved ahead for the dates of a scope.
import * as Ground from "./ground.js";
import * as Scope from "./scope.js";
import * as Text from "./text.js";

const BESIDE = ["a", "b"];
const FOLLOWED = ["as_of", "during", "members"];

const placeOf = (starts, day) => starts.findLastIndex((start) => start <= day);

// An answer with what it has in common with others in its place; null where there is none. Of a
// pair that changed sides a period counts the days, which no answer here does.
function unpack(answer, { shelf }, isOfPeriod) {
  if (!answer || (isOfPeriod && answer.changed.length)) return null;
  const take = (places) => places.map((place) => shelf[place]);
  const sentences = Object.fromEntries(Object.entries(answer.sentences).map(([where, places]) => [where, take(places)]));
  return { ...answer, joined: take(answer.joined), not_joined: take(answer.not_joined), sentences };
}

/**
 * Find the split of a scope's dates and members. Other choices of the scope are not followed.
 * @param {object} data
 * @param {object} scope
 * @returns {{answer: object|null, scope: object, missed: boolean, passed_over: string[]}} answer:
 *   null where too many actors hang together; scope: the one that is answered for; missed: the
 *   dates have no answer, and all times are answered for; passed_over: the choices not followed
 */
export function find(data, scope) {
  const ahead = (scope.members === "apart" && data.blocs.apart) || data.blocs.together;
  const { starts, rows, answers, whole } = ahead;
  const passed_over = Object.keys(Scope.asGiven(scope)).filter((name) => !FOLLOWED.includes(name));
  const asked = Scope.asked(scope);
  const [first, last] = asked ? asked.map((day) => placeOf(starts, day)) : [];
  const answer = unpack(asked ? answers[rows[last - first]?.[first]] : whole, data.blocs, scope.during);
  const dates = asked && answer ? { as_of: scope.as_of, during: scope.during } : {};
  return {
    answer: answer ?? unpack(whole, data.blocs),
    scope: Ground.leaveOutTheses(data, Scope.make(dates)),
    missed: Boolean(asked && !answer),
    passed_over,
  };
}

/**
 * Word who is counted as one with a body, or is not and why.
 * @param {{member: string, body: string, why?: string}[]} members
 * @param {string} what such as "Counted as one"
 * @param {(id: string) => string} name
 * @returns {string} "" where there are none
 */
export function sayMembers(members, what, name) {
  if (!members.length) return "";
  const bodies = new Map();
  for (const { member, body, why } of members) {
    const key = why ? `${member} ${body}` : body;
    bodies.set(key, { body, why, names: [...(bodies.get(key)?.names ?? []), name(member)] });
  }
  const parts = Text.sorted(bodies.keys()).map((key) => bodies.get(key)).map(({ body, why, names }) =>
    `${Text.joinAnd(names)} with ${name(body)}${why ? ` (${why})` : ""}`);
  return `${what}: ${parts.join("; ")}.`;
}

/**
 * Tell in which bloc each actor is: 0 or 1 where every best split parts it from the others as
 * this one does, "?" where another best split may put it on the other side, "a" or "b" where it
 * is beside the first or the second bloc only by being against the other.
 * @param {object|null} answer
 * @returns {Map<string, 0|1|"?"|"a"|"b">}
 */
export function place(answer) {
  if (!answer) return new Map();
  const settled = new Set(answer.settled ?? answer.blocs.flat());
  const beside = answer.only_against.map((ids) => new Set(ids));
  const placeIn = (at) => (id) => [id, !settled.has(id) ? "?" : beside[at].has(id) ? BESIDE[at] : at];
  return new Map(answer.blocs.flatMap((bloc, at) => bloc.map(placeIn(at))));
}
