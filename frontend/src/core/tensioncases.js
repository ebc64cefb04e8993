// What the tellings of tensions share: phrases, names, and the claims of a case with its days.
import * as Dates from "./dates.js";
import * as Findings from "./findings.js";
import * as Ground from "./ground.js";
import * as Index from "./index.js";
import { get, isThere } from "./lookup.js";
import * as Sentences from "./sentences.js";
import { count, joinAnd } from "./text.js";

/** @import { Case, Finding, GroundTable, Payload, Relation, Span, Statement, Supported } from "./types.js" */

const MOST_CASES = 3;
const MOST_NAMES = 3;

/**
 * Put words into a phrase of the record.
 * @type {(of: {data: Payload}, phrase: string, given?: Record<string, string>) => string}
 */
export const say = ({ data }, phrase, given = {}) =>
  data.tensions.phrases[phrase].replace(/\{(\w+)\}/g, (_, name) => given[name]);
/** @type {(ground: GroundTable, id: string) => string} */
export const nameOf = ({ data }, id) => get(Index.of(data).actors, id).said;
/** @type {(text: string, relation?: Relation|null) => Statement} */
export const statement = (text, relation = null) => ({ text, relation });
/** @type {(ground: GroundTable, relation: Relation, days?: Span[]) => Statement} */
export const sayRelation = ({ data }, relation, days = []) => {
  const period = days.map(([start, end]) => ({ start, end }));
  return statement(Sentences.sayRelation(data, relation, period), relation);
};

/** @type {(ground: GroundTable, id: string) => string} */
export function isSaid(ground, id) {
  const { plural, said } = get(Index.of(ground.data).actors, id);
  return say(ground, plural ? "many-are-said" : "one-is-said", { name: said });
}

/**
 * Of a long list the first names, and how many more there are.
 * @param {string[]} names
 */
export function joinNames(names) {
  const more = names.length - MOST_NAMES;
  if (more < 2) return joinAnd(names);
  return joinAnd([...names.slice(0, MOST_NAMES), count(more, "more", "more")]);
}

/**
 * The firmest cases, each leg by its firmest relation, as it is claimed of the days of its first
 * case; the others are counted.
 * @type {(ground: GroundTable, finding: Finding) => Statement[]}
 */
export function tellCases(ground, { cases }) {
  const told = cases.slice(0, MOST_CASES);
  const legs = told.flatMap((each) => {
    const days = Ground.findKnownDays([each]);
    return each.map((leg) => ({ relation: Findings.firmest(ground.data, leg), days }));
  });
  const relations = new Map(legs.toReversed().map((leg) => [leg.relation.id, leg]));
  const inOrder = [...new Set(legs.map(({ relation }) => relation.id))].map((id) => get(relations, id));
  const more = cases.length - told.length;
  return [
    ...inOrder.map(({ relation, days }) => sayRelation(ground, relation, days)),
    more > 0 && statement(say(ground, more === 1 ? "one-more" : "many-more", { more: count(more, "more such case") })),
    tellDays(ground, cases),
  ].filter(isThere);
}

/** @param {Span[]} days */
export const sayDays = (days) => joinAnd(days.map(Dates.say));

/**
 * When all of a case is known to hold; of what gives no dates, only where it never is.
 * @type {(ground: GroundTable, cases: Case[]) => Statement|null}
 */
function tellDays(ground, cases) {
  const days = Ground.findKnownDays(cases);
  if (!days.length) return statement(say(ground, "never-known"));
  /** @type {Supported[]} */
  const relations = cases.flat(2);
  if (!relations.some(({ start, end }) => start || end)) return null;
  return statement(say(ground, "known-when", { when: sayDays(days) }));
}
