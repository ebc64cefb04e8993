// Tensions as text, each with who claims what. Phrases and verbs come from Python, in the record.
import * as Bidi from "./bidi.js";
import * as Dates from "./dates.js";
import * as Disputes from "./disputes.js";
import * as Hostility from "./hostility.js";
import * as Index from "./index.js";
import { ensure, get, isThere } from "./lookup.js";
import * as Phrases from "./phrases.js";
import * as Sentences from "./sentences.js";
import * as Speakers from "./speakers.js";
import { isFor } from "./support.js";
import * as TensionFindings from "./tensionfindings.js";
import * as TensionIndex from "./tensionindex.js";
import { choose, group, joinAnd, joinOr } from "./text.js";

/** @import { Case, ClaimRecord, Finding, TensionLookup, Leg, Payload, Relation, Span, Statement, VerbRecord } from "./types.js" */

/** @typedef {Record<string, string>} Given */
/**
 * The text of a kind: its phrase if it is not the kind's own, the values of its placeholders other than names, and the
 * statements if they are not those of the cases.
 * @typedef {(lookup: TensionLookup, finding: Finding) => {phrase?: string, given?: Given, statements?: Statement[]}} Describer
 */

const MOST_CASES = 3;
const MOST_NAMES = 3;

/** @type {(of: {data: Payload}, phrase: string, given?: Given, many?: boolean) => string} */
const say = ({ data }, phrase, given, many) => Phrases.say(data, phrase, given, many);
/** @type {(lookup: TensionLookup, id: string) => string} */
const nameOf = ({ data }, id) => get(Index.of(data).actors, id).said;
/** @type {(text: string, relation?: Relation|null) => Statement} */
const statement = (text, relation = null) => ({ text, relation });
/** @type {(lookup: TensionLookup, relation: Relation, days?: Span[]) => Statement} */
const sayRelation = ({ data }, relation, days = []) =>
  statement(Sentences.sayRelation(data, relation, days.map(([start, end]) => ({ start, end }))), relation);
/**
 * Word the days on which all of any case is known to apply, and whether some rest only on when a claim was said.
 * @type {(lookup: TensionLookup, cases: {legs: Leg[]}[]) => string}
 */
function sayKnownDays(lookup, cases) {
  const days = TensionIndex.findKnownDays(cases);
  const when = joinAnd(days.map((span) => Dates.say(lookup.data, span)));
  return Dates.areSame(days, TensionIndex.findDatedDays(cases)) ? when : say(lookup, "when-said", { when });
}
/** @type {(lookup: TensionLookup, ids: string[]) => boolean} */
const areMany = ({ data }, [id, ...others]) => others.length > 0 || get(Index.of(data).actors, id).plural;
/** @type {(lookup: TensionLookup, ids: string[]) => string} */
const isSaid = (lookup, ids) => say(lookup, "is-said", { name: joinNames(lookup, ids.map((id) => nameOf(lookup, id))) }, areMany(lookup, ids));

/** @type {(lookup: TensionLookup, names: string[]) => string} of a long list the first few, and the number of others */
function joinNames({ data }, names) {
  const more = names.length - MOST_NAMES;
  return joinAnd(more < 2 ? names : [...names.slice(0, MOST_NAMES), Phrases.sayCount(data, "more-names", more)]);
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
    more > 0 && statement(Phrases.sayCount(lookup.data, "more-cases", more)),
    !days.length && statement(say(lookup, "never-known")),
    days.length > 0 && isDated && statement(say(lookup, "known-when", { when: sayKnownDays(lookup, cases) })),
  ].filter(isThere);
}

/** @type {(lookup: TensionLookup, relation: Relation) => VerbRecord} */
const verbsOf = ({ data }, { type }) => data.tensions.verbs[type];

/**
 * Describe relations in a form of their verbs, each as done or as only intended: "to back X", "to
 * lobby for X and to sue X".
 * @type {(lookup: TensionLookup, form: "to"|"doing"|"against", relations: Leg, whom: string, many?: boolean, join?: typeof joinAnd) => string}
 */
function sayForm(lookup, form, relations, whom, many = true, join = joinOr) {
  const verbs = relations.map((each) => verbsOf(lookup, each)[form][Hostility.isClaimedFight(each) ? 0 : 1]);
  const chosen = [...new Set(verbs)].map((verb) => choose(verb, many));
  const short = chosen.map((verb) => /^((?:to )?\S+) \{to\}$/.exec(verb)?.[1]).filter(isThere);
  return short.length === chosen.length ? `${join(short)} ${whom}` : join(chosen.map((verb) => verb.replaceAll("{to}", () => whom)));
}

/** @type {(lookup: TensionLookup, actor: string, other: string, relations: Leg, form?: "to"|"doing") => string} */
const sayDoing = (lookup, actor, other, relations, form = "to") =>
  sayForm(lookup, form, relations, nameOf(lookup, other), areMany(lookup, [actor]), joinAnd);
/** @type {(lookup: TensionLookup, cases: Case[]) => string} "to back opposing sides" */
const sayBacking = (lookup, cases) =>
  sayForm(lookup, "to", cases.flatMap(({ legs }) => legs.slice(0, 2).flat()), say(lookup, "opposing-sides"));
/** @type {(lookup: TensionLookup, form: "each_other"|"they", relations: Relation[]) => string} "to fight each other" */
const sayOfBoth = (lookup, form, relations) => joinOr([...new Set(relations.map((each) => verbsOf(lookup, each)[form]))]);

/** @type {Describer} */
function describeStance(lookup, { cases: [{ actors: [actor, member, umbrella], legs }] }) {
  const who = isSaid(lookup, [actor]);
  if (!umbrella) return { phrase: "double-stance", given: { who, doing: sayDoing(lookup, actor, member, legs.flat()) } };
  const [backing, against, belonging] = legs;
  const isMember = [backing[0].from, backing[0].to].includes(member);
  const [liked, disliked] = isMember ? [member, umbrella] : [umbrella, member];
  return { phrase: "double-stance-umbrella", given: {
    who, liking: sayDoing(lookup, actor, liked, backing), disliking: sayDoing(lookup, actor, disliked, against),
    member: isSaid(lookup, [member]), belonging: sayDoing(lookup, member, umbrella, belonging),
  } };
}

/** @type {Describer} */
function describeClash(lookup, { cases }) {
  const [{ actors: [one, other, client, enemy], legs: [first, second, , ...bond] }] = cases;
  return { given: {
    allied: (bond.length === 1 && sayOfBoth(lookup, "each_other", bond[0])) || say(lookup, "allies"), backing: sayBacking(lookup, cases),
    doing: sayDoing(lookup, one, client, first, "doing"), others: sayDoing(lookup, other, enemy, second, "doing"),
  } };
}

/** @type {Describer} */
function describeEnemies(lookup, { actors, cases }) {
  const enemies = joinNames(lookup, actors.slice(2).map((id) => nameOf(lookup, id)));
  return { given: { against: sayForm(lookup, "against", cases.flatMap(({ legs }) => legs.flat()), enemies) } };
}

/** @type {Describer} */
function describeBackers(lookup, { actors: [one, other, ...backers], cases }) {
  const backing = cases.flatMap(({ legs }) => legs.flat());
  if (!backing.some((each) => verbsOf(lookup, each).own)) return {};
  const both = say(lookup, "both", { one: nameOf(lookup, one), other: nameOf(lookup, other) });
  const doing = sayForm(lookup, "to", backing, both, areMany(lookup, backers));
  return { phrase: "common-backer-own", given: { who: isSaid(lookup, backers), doing } };
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
  return claims.filter(isFor).flatMap((claim) =>
    claims.filter((denial) => Disputes.contests(denial, [claim], asked)).map((denial) => ({ denial, claim })));
}

/** @type {Describer} */
function describeContested(lookup, { relations }) {
  const statements = relations.flatMap((relation) => [
    sayRelation(lookup, relation),
    ...relation.claims.filter(({ stance }) => stance === "denies").map((claim) => statement(claim.sentence, relation)),
  ]);
  const pairs = relations.flatMap((relation) => pairDenials(lookup, relation));
  if (!pairs.length) return { phrase: "pair-contested", statements };
  const sides = [pairs.map(({ denial }) => denial), pairs.map(({ claim }) => claim)].map((claims) => Speakers.list(lookup.data, claims));
  const [deniers, claimants] = sides.map((speakers) => joinNames(lookup, speakers.map(({ said }) => said)));
  return { phrase: `denied-${sides.map(Speakers.numberOf).join("-")}`, given: { deniers, claimants }, statements };
}

/** @type {Describer} */
function describeChange(lookup, { cases: [{ legs }], relations }) {
  const [together, apart] = legs.map((leg) => {
    const cases = [{ legs: [leg] }];
    return TensionIndex.findKnownDays(cases).length ? sayKnownDays(lookup, cases) : say(lookup, "no-day");
  });
  const statements = relations.map((relation) => sayRelation(lookup, relation));
  statements.push(statement(say(lookup, "sides-when", { together, apart })));
  return { phrase: `pair-${Disputes.compareSides(legs[0], legs[1], lookup.asked)}`, statements };
}

/** @type {Describer} */
function describeProxy(lookup, { actors, cases }) {
  const fights = cases.flatMap(({ legs }) => legs[2]);
  const number = new Set(cases.map((each) => Disputes.pairKey(each.actors.slice(2)))).size;
  const phrase = fights.some((each) => verbsOf(lookup, each).own) ? "fought-own" : "fought";
  const fought = Phrases.sayCount(lookup.data, phrase, number, { fighting: sayOfBoth(lookup, "each_other", fights) });
  return { given: { backing: sayBacking(lookup, cases), fought, direct: sayDirect(lookup, actors, fights) } };
}

/** @type {(lookup: TensionLookup, actors: string[], others: Relation[]) => string} */
function sayDirect(lookup, actors, others) {
  const direct = lookup.inAllModes().get(Disputes.pairKey(actors))?.filter((each) => Hostility.isFight(lookup.data, each)) ?? [];
  const fight = sayOfBoth(lookup, "they", direct.length ? direct : others);
  if (!direct.length) return say(lookup, "no-fight", { fight });
  const firm = direct.flatMap(Hostility.listModesBeyondIntent);
  const mode = lookup.data.vocabulary.modes.findLast(({ id }) => firm.includes(id));
  return mode ? say(lookup, "fight-left-out", { fight, mode: mode.label }) : say(lookup, "fight-intended", { fight });
}

/** @type {Map<string, Describer>} */
const DESCRIBERS = new Map([
  ["clients-clash", describeClash], ["double-stance", describeStance], ["unbalanced-triad", describeTriad],
  ["contested", describeContested], ["changed-sides", describeChange], ["proxy", describeProxy],
  ["common-enemy", describeEnemies], ["common-backer", describeBackers],
]);

/**
 * Describe a finding: what is in tension according to sources, and the claims behind it.
 * @param {TensionLookup} lookup
 * @param {string} kind
 * @param {Finding} finding
 * @returns {{lead: string, statements: Statement[]}}
 */
export function describe(lookup, kind, finding) {
  const { phrase = kind, given = {}, statements = describeCases(lookup, finding) } = get(DESCRIBERS, kind)(lookup, finding);
  const [one, other, ...others] = finding.actors.map((id) => nameOf(lookup, id));
  const lead = say(lookup, phrase, { one, other, others: joinNames(lookup, others), ...given });
  /** @param {string} name of a caution, which may not exist */
  const cautions = (name) => (Object.hasOwn(lookup.data.phrases, name) ? [say(lookup, name)] : []);
  return {
    lead: [Bidi.capitalise(lead), ...cautions(`caution-${finding.weakest}`)].join(" "),
    statements: [...statements, ...cautions(`${kind}-caution`).map((text) => statement(text))],
  };
}

/**
 * Describe how many pairs are excluded from triangles because of their two signs.
 * @type {(data: Payload, number: number) => string} empty if there are none
 */
export const sayMixed = (data, number) => (number ? Phrases.sayCount(data, "mixed-pairs", number) : "");

/**
 * Say how many tensions of a kind there are, of which not all are listed.
 * @type {(data: Payload, limit: {listed: number, found: number|null, stopped: boolean}) => string}
 */
export function sayLimit(data, { listed, found, stopped }) {
  if (found === null) return Phrases.say(data, "whole-tensions");
  const phrase = listed === found ? "more-tensions" : stopped ? "first-tensions-of-more" : "first-tensions";
  return Phrases.say(data, phrase, { listed: group(listed), found: group(found) });
}
