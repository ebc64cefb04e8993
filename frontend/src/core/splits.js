// The split into two blocs that was solved ahead for the dates of a scope.

import * as DefaultModes from "./defaultmodes.js";
import { ensure, get } from "./lookup.js";
import * as Scope from "./scope.js";
import * as Text from "./text.js";

/** @import { AskedScope, BlocAnswer, Blocs, Payload, Span, Split, SplitsAhead } from "./types.js" */

/** @typedef {0|1|"?"|"a"|"b"} Side */

/** @type {Side[]} */
const BLOCS = [0, 1];
/** @type {Side[]} */
const BESIDE = ["a", "b"];
const FOLLOWED = ["as_of", "during", "members"];

/** @type {(starts: string[], day: string) => number} */
const placeOf = (starts, day) => starts.findLastIndex((start) => start <= day);

/**
 * An answer with what it has in common with others in its place; null where there is none. Of a
 * pair that changed sides a period counts the days, which no answer here does.
 * @type {(answer: BlocAnswer|null, blocs: Blocs, isOfPeriod: boolean) => Split|null}
 */
function unpack(answer, { shelf }, isOfPeriod) {
  if (!answer || (isOfPeriod && answer.changed.length)) return null;
  const { head, pairs, count, sure } = answer.sentences;
  /** @param {number[]} places */
  const take = (places) => places.map((place) => shelf[place]);
  /** @param {number[]} places */
  const say = (places) => take(places).map(String);
  return {
    ...answer,
    joined: /** @type {Split["joined"]} */ (take(answer.joined)),
    not_joined: /** @type {Split["not_joined"]} */ (take(answer.not_joined)),
    sentences: { head: say(head), pairs: say(pairs), count: say(count), sure: say(sure) },
  };
}

/** @type {(ahead: SplitsAhead, asked: Span) => BlocAnswer|null} */
function findThen({ starts, rows, answers }, [from, to]) {
  const [first, last] = [placeOf(starts, from), placeOf(starts, to)];
  const number = rows[last - first]?.[first] ?? null;
  return number === null ? null : answers[number];
}

/**
 * Find the split of a scope's dates and members. Other choices of the scope are not followed.
 * @param {Payload} data
 * @param {AskedScope} scope
 * @returns {{answer: Split|null, scope: AskedScope, missed: boolean, passed_over: string[]}} answer:
 *   null where too many actors hang together; scope: the one that is answered for; missed: the
 *   dates have no answer, and all times are answered for; passed_over: the choices not followed
 */
export function find(data, scope) {
  const ahead = (scope.members === "apart" && data.blocs.apart) || data.blocs.together;
  const passed_over = Object.keys(Scope.asGiven(scope)).filter((name) => !FOLLOWED.includes(name));
  const asked = Scope.asked(scope);
  const answer = unpack(asked ? findThen(ahead, asked) : ahead.whole, data.blocs, scope.during !== null);
  const dates = asked && answer ? { as_of: scope.as_of, during: scope.during } : {};
  return {
    answer: answer ?? unpack(ahead.whole, data.blocs, false),
    scope: DefaultModes.leaveOut(data, Scope.make(dates)),
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
  /** @type {Map<string, {body: string, why?: string, names: string[]}>} */
  const bodies = new Map();
  for (const { member, body, why } of members) {
    const key = why ? `${member} ${body}` : body;
    ensure(bodies, key, () => ({ body, why, names: [] })).names.push(name(member));
  }
  const parts = Text.sorted(bodies.keys()).map((key) => get(bodies, key)).map(({ body, why, names }) =>
    `${Text.joinAnd(names)} with ${name(body)}${why ? ` (${why})` : ""}`);
  return `${what}: ${parts.join("; ")}.`;
}

/**
 * Tell in which bloc each actor is: 0 or 1 where every best split parts it from the others as
 * this one does, "?" where another best split may put it on the other side, "a" or "b" where it
 * is beside the first or the second bloc only by being against the other.
 * @param {Split|null} answer
 * @returns {Map<string, Side>}
 */
export function place(answer) {
  if (!answer) return new Map();
  const settled = new Set(answer.settled ?? answer.blocs.flat());
  const beside = answer.only_against.map((ids) => new Set(ids));
  /** @type {(id: string, at: number) => Side} */
  const sideOf = (id, at) => (!settled.has(id) ? "?" : beside[at].has(id) ? BESIDE[at] : BLOCS[at]);
  return new Map(answer.blocs.flatMap((bloc, at) => bloc.map((id) => [id, sideOf(id, at)])));
}
