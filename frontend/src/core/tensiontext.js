// Tensions as text, each with who claims what. Phrases and verbs come from Python, in the record.
import * as Bidi from "./bidi.js";
import * as Dates from "./dates.js";
import * as Disputes from "./disputes.js";
import * as Hostility from "./hostility.js";
import * as Index from "./index.js";
import { ensure, get, isThere } from "./lookup.js";
import * as Sentences from "./sentences.js";
import * as Speakers from "./speakers.js";
import * as TensionFindings from "./tensionfindings.js";
import * as TensionIndex from "./tensionindex.js";
import { choose, count, joinAnd } from "./text.js";

/** @import { Case, ClaimRecord, Finding, TensionLookup, Leg, Payload, Relation, Span, Statement } from "./types.js" */

/** @typedef {Record<string, string>} Given */
/**
 * The text of a kind: its phrase, the values of its placeholders other than names, and the
 * statements if they are not those of the cases.
 * @typedef {(lookup: TensionLookup, finding: Finding) => {phrase: string, given?: Given, statements?: Statement[]}} Describer
 */

const MOST_CASES = 3;
const MOST_NAMES = 3;

/** @type {(of: {data: Payload}, phrase: string, given?: Given) => string} */
const say = ({ data }, phrase, given = {}) =>
  data.tensions.phrases[phrase].replace(/\{(\w+)\}/g, (_, /** @type {string} */ name) => given[name]);
/** @type {(lookup: TensionLookup, id: string) => string} */
const nameOf = ({ data }, id) => get(Index.of(data).actors, id).said;
/** @type {(text: string, relation?: Relation|null) => Statement} */
const statement = (text, relation = null) => ({ text, relation });
/** @type {(lookup: TensionLookup, relation: Relation, days?: Span[]) => Statement} */
const sayRelation = ({ data }, relation, days = []) =>
  statement(Sentences.sayRelation(data, relation, days.map(([start, end]) => ({ start, end }))), relation);
/** @param {Span[]} days */
const sayDays = (days) => joinAnd(days.map(Dates.say));
/** @type {(lookup: TensionLookup, id: string) => string} */
const isSaid = (lookup, id) =>
  say(lookup, get(Index.of(lookup.data).actors, id).plural ? "many-are-said" : "one-is-said", { name: nameOf(lookup, id) });

/** @param {string[]} names of a long list the first few, and the number of others */
function joinNames(names) {
  const more = names.length - MOST_NAMES;
  return joinAnd(more < 2 ? names : [...names.slice(0, MOST_NAMES), count(more, "more", "more")]);
}

/**
 * The firmest cases, each leg by its firmest relation, as claimed for the days of its first case; the
 * number of the others; and when a whole case is known to apply, or that it never is.
 * @type {(lookup: TensionLookup, finding: Finding) => Statement[]}
 */
function describeCases(lookup, { cases, relations }) {
  /** @type {Map<Relation, Statement>} */
  const sentences = new Map();
  for (const each of cases.slice(0, MOST_CASES)) {
    const days = TensionIndex.findKnownDays([each]);
    for (const leg of each.legs) {
      const relation = TensionFindings.firmest(lookup.data, leg);
      ensure(sentences, relation, () => sayRelation(lookup, relation, days));
    }
  }
  const more = cases.length - MOST_CASES;
  const days = TensionIndex.findKnownDays(cases);
  const isDated = relations.some(({ start, end }) => start || end);
  return [
    ...sentences.values(),
    more > 0 && statement(say(lookup, more === 1 ? "one-more" : "many-more", { more: count(more, "more such case") })),
    !days.length && statement(say(lookup, "never-known")),
    days.length > 0 && isDated && statement(say(lookup, "known-when", { when: sayDays(days) })),
  ].filter(isThere);
}

/**
 * Describe relations as infinitives: "to back X", "to lobby for X and to sue X".
 * @type {(lookup: TensionLookup, actor: string, other: string, relations: Leg) => string}
 */
function sayDoing(lookup, actor, other, relations) {
  const { plural } = get(Index.of(lookup.data).actors, actor);
  const verbs = relations.map((each) => lookup.data.tensions.verbs[each.type][Hostility.isClaimedFight(each) ? 0 : 1]);
  const chosen = [...new Set(verbs)].map((verb) => choose(verb, plural));
  const whom = nameOf(lookup, other);
  const short = chosen.map((verb) => /^(\S+ \S+) \{to\}$/.exec(verb)?.[1]).filter(isThere);
  if (short.length === chosen.length) return `${joinAnd(short)} ${whom}`;
  return joinAnd(chosen.map((verb) => verb.replaceAll("{to}", () => whom)));
}

/** @type {Describer} */
function describeStance(lookup, { cases: [{ actors: [actor, member, umbrella], legs }] }) {
  const who = isSaid(lookup, actor);
  if (!umbrella) return { phrase: "double-stance", given: { who, doing: sayDoing(lookup, actor, member, legs.flat()) } };
  const [backing, against, belonging] = legs;
  const isMember = [backing[0].from, backing[0].to].includes(member);
  const [liked, disliked] = isMember ? [member, umbrella] : [umbrella, member];
  return { phrase: "double-stance-umbrella", given: {
    who, liking: sayDoing(lookup, actor, liked, backing), disliking: sayDoing(lookup, actor, disliked, against),
    member: isSaid(lookup, member), belonging: sayDoing(lookup, member, umbrella, belonging),
  } };
}

/** @type {Describer} */
function describeTriad(lookup, { cases: [{ actors, legs }] }) {
  const hostile = legs.filter(([{ sign }]) => sign < 0);
  if (hostile.length === legs.length) {
    return { phrase: "unbalanced-triad-hostile", given: { trio: joinAnd(actors.map((id) => nameOf(lookup, id))) } };
  }
  const [[{ from, to }]] = hostile;
  const foes = actors.filter((id) => id === from || id === to);
  const [common, one, other] = [...actors.filter((id) => !foes.includes(id)), ...foes].map((id) => nameOf(lookup, id));
  return { phrase: "unbalanced-triad", given: { common, one, other } };
}

/**
 * Pair each denial with each claim that it contests, in the order of the claims.
 * @type {(lookup: TensionLookup, relation: Relation) => {denial: ClaimRecord, claim: ClaimRecord}[]}
 */
function pairDenials({ asked }, { claims }) {
  return claims.filter(({ stance }) => stance === "supports").flatMap((claim) =>
    claims.filter((denial) => Disputes.contests(denial, [claim], asked)).map((denial) => ({ denial, claim })));
}

/** @type {Describer} */
function describeContested(lookup, { relations }) {
  const statements = relations.flatMap((relation) => [
    sayRelation(lookup, relation),
    ...relation.claims.filter(({ stance }) => stance === "denies").map((claim) => statement(claim.sentence, relation)),
  ]);
  const pairs = relations.flatMap((relation) => pairDenials(lookup, relation));
  if (!pairs.length) return { phrase: "contested", statements };
  const sides = [pairs.map(({ denial }) => denial), pairs.map(({ claim }) => claim)].map((claims) => Speakers.list(lookup.data, claims));
  const [deniers, claimants] = sides.map((speakers) => joinNames(speakers.map(({ said }) => said)));
  return { phrase: `denied-${sides.map(Speakers.numberOf).join("-")}`, given: { deniers, claimants }, statements };
}

/** @type {Describer} */
function describeChange(lookup, { cases: [{ legs }], relations }) {
  const [together, apart] = legs.map((leg) => {
    const days = TensionIndex.findKnownDays([{ legs: [leg] }]);
    return days.length ? sayDays(days) : say(lookup, "no-day");
  });
  const statements = relations.map((relation) => sayRelation(lookup, relation));
  statements.push(statement(say(lookup, "sides-when", { together, apart })));
  return { phrase: Disputes.compareSides(legs[0], legs[1], lookup.asked), statements };
}

/** @type {Describer} */
function describeProxy(lookup, { actors, cases }) {
  const fights = new Set(cases.map((each) => TensionIndex.pairKey(each.actors.slice(2)))).size;
  const behind = fights === 1 ? say(lookup, "one-fight") : count(fights, "fight");
  return { phrase: "proxy", given: { behind, direct: sayDirect(lookup, actors) } };
}

/** @type {(lookup: TensionLookup, actors: string[]) => string} */
function sayDirect(lookup, actors) {
  const { modes } = lookup.data.vocabulary;
  const fights = lookup.inAllModes().get(TensionIndex.pairKey(actors))
    ?.filter((each) => Hostility.isFight(lookup.data, each)) ?? [];
  if (!fights.length) return say(lookup, "no-fight");
  const firm = fights.flatMap(Hostility.listModesBeyondIntent);
  const mode = modes.findLast(({ id }) => firm.includes(id));
  return mode ? say(lookup, "fight-left-out", { mode: mode.label }) : say(lookup, "fight-intended");
}

/** @type {Map<string, Describer>} kinds that need only names and cases are not listed */
const DESCRIBERS = new Map([
  ["double-stance", describeStance], ["unbalanced-triad", describeTriad], ["contested", describeContested],
  ["changed-sides", describeChange], ["proxy", describeProxy],
]);

/**
 * Describe a finding: what is in tension according to sources, and the claims behind it.
 * @param {TensionLookup} lookup
 * @param {string} kind
 * @param {Finding} finding
 * @returns {{lead: string, statements: Statement[]}}
 */
export function describe(lookup, kind, finding) {
  const { phrase = kind, given = {}, statements = describeCases(lookup, finding) } = DESCRIBERS.get(kind)?.(lookup, finding) ?? {};
  const names = finding.actors.map((id) => nameOf(lookup, id));
  const [one, other, client, enemy] = names;
  const lead = say(lookup, phrase, { one, other, client, enemy, others: joinNames(names.slice(2)), ...given });
  /** @param {string} name of a caution, which may not exist */
  const cautions = (name) => (Object.hasOwn(lookup.data.tensions.phrases, name) ? [say(lookup, name)] : []);
  return {
    lead: [Bidi.capitalise(lead), ...cautions(`caution-${finding.weakest}`)].join(" "),
    statements: [...statements, ...cautions(`${kind}-caution`).map((text) => statement(text))],
  };
}

/**
 * Describe how many pairs are excluded from triangles because of their two signs.
 * @param {Payload} data
 * @param {number} number
 * @returns {string} empty if there are none
 */
export const sayMixed = (data, number) => (number ? say({ data }, "mixed-pairs", { pairs: count(number, "pair") }) : "");
