// The precomputed split into two blocs for the dates of a scope.

import * as DefaultModes from "./defaultmodes.js";
import * as Scope from "./scope.js";

/** @import { AskedScope, BlocAnswer, Blocs, Payload, PrecomputedSplits, Span, Split } from "./types.js" */

/** @typedef {0|1|"?"|"a"|"b"} Side */

/** @type {Side[]} */
const BLOCS = [0, 1];
/** @type {Side[]} */
const ONLY_AGAINST = ["a", "b"];
const USED = ["as_of", "during", "members"];

/** @type {(starts: string[], day: string) => number} */
const intervalAt = (starts, day) => starts.findLastIndex((start) => start <= day);

/**
 * An answer with its sentences filled in; null if there is none. For a pair that changed sides a
 * period compares numbers of days, which no precomputed answer does.
 * @type {(answer: BlocAnswer|null, blocs: Blocs, isOfPeriod: boolean) => Split|null}
 */
function unpack(answer, { shared }, isOfPeriod) {
  if (!answer || (isOfPeriod && answer.changed.length)) return null;
  const { head, pairs, research, sure } = answer.sentences;
  /** @param {number[]} indexes */
  const textsAt = (indexes) => indexes.map((index) => shared[index]);
  return {
    ...answer,
    sentences: { head: textsAt(head), pairs: textsAt(pairs), research: textsAt(research), sure: textsAt(sure) },
  };
}

/** @type {(precomputed: PrecomputedSplits, asked: Span) => BlocAnswer|null} */
function findForDates({ starts, rows, answers }, [from, to]) {
  const [first, last] = [intervalAt(starts, from), intervalAt(starts, to)];
  const number = rows[last - first]?.[first] ?? null;
  return number === null ? null : answers[number];
}

/**
 * Find the split for a scope's dates and members. Other filters of the scope are ignored.
 * @param {Payload} data
 * @param {AskedScope} scope
 * @returns {{answer: Split|null, scope: AskedScope, missed: boolean, passed_over: string[]}} answer:
 *   null if too many actors are connected; scope: the scope of the answer; missed: there is no answer
 *   for the dates, and the one for all times is given; passed_over: the filters that are ignored
 */
export function find(data, scope) {
  const precomputed = (scope.members === "apart" && data.blocs.apart) || data.blocs.together;
  const passed_over = Object.keys(Scope.asGiven(scope)).filter((name) => !USED.includes(name));
  const asked = Scope.asked(scope);
  const answer = unpack(asked ? findForDates(precomputed, asked) : precomputed.whole, data.blocs, scope.during !== null);
  const dates = asked && answer ? { as_of: scope.as_of, during: scope.during } : {};
  return {
    answer: answer ?? unpack(precomputed.whole, data.blocs, false),
    scope: DefaultModes.excludeTheses(data, Scope.make(dates)),
    missed: Boolean(asked && !answer),
    passed_over,
  };
}

/**
 * Return each actor's bloc: 0 or 1 if every best split separates it from the others as this one
 * does, "?" if another best split may put it on the other side, "a" or "b" if it is placed with the
 * first or the second bloc only because it is against the other.
 * @param {Split|null} answer
 * @returns {Map<string, Side>}
 */
export function sidesOf(answer) {
  if (!answer) return new Map();
  const settled = new Set(answer.settled ?? answer.blocs.flat());
  const onlyAgainst = answer.only_against.map((ids) => new Set(ids));
  /** @type {(id: string, at: number) => Side} */
  const sideOf = (id, at) => (!settled.has(id) ? "?" : onlyAgainst[at].has(id) ? ONLY_AGAINST[at] : BLOCS[at]);
  return new Map(answer.blocs.flatMap((bloc, at) => bloc.map((id) => [id, sideOf(id, at)])));
}
