// How tensions are told: each with who claims what. Phrases and verbs are Python's, from the record.
import * as Bidi from "./bidi.js";
import * as Dates from "./dates.js";
import * as Disputes from "./disputes.js";
import * as Findings from "./findings.js";
import * as Hostility from "./hostility.js";
import * as Index from "./index.js";
import { ensure, get, isThere } from "./lookup.js";
import * as Sentences from "./sentences.js";
import * as Speakers from "./speakers.js";
import * as TensionIndex from "./tensionindex.js";
import { choose, count, joinAnd } from "./text.js";

/** @import { Case, ClaimRecord, Finding, Ground as Footing, Leg, Payload, Relation, Span, Statement } from "./types.js" */

/** @typedef {Record<string, string>} Given */
/**
 * What a kind is told by: its phrase, what is put into it beside names, and the statements where
 * they aren't those of the cases.
 * @typedef {(ground: Footing, finding: Finding) => {phrase: string, given?: Given, statements?: Statement[]}} Teller
 */

const MOST_CASES = 3;
const MOST_NAMES = 3;

/** @type {(of: {data: Payload}, phrase: string, given?: Given) => string} */
const say = ({ data }, phrase, given = {}) =>
  data.tensions.phrases[phrase].replace(/\{(\w+)\}/g, (_, /** @type {string} */ name) => given[name]);
/** @type {(ground: Footing, id: string) => string} */
const nameOf = ({ data }, id) => get(Index.of(data).actors, id).said;
/** @type {(text: string, relation?: Relation|null) => Statement} */
const statement = (text, relation = null) => ({ text, relation });
/** @type {(ground: Footing, relation: Relation, days?: Span[]) => Statement} */
const sayRelation = ({ data }, relation, days = []) =>
  statement(Sentences.sayRelation(data, relation, days.map(([start, end]) => ({ start, end }))), relation);
/** @param {Span[]} days */
const sayDays = (days) => joinAnd(days.map(Dates.say));
/** @type {(ground: Footing, id: string) => string} */
const isSaid = (ground, id) =>
  say(ground, get(Index.of(ground.data).actors, id).plural ? "many-are-said" : "one-is-said", { name: nameOf(ground, id) });

/** @param {string[]} names of a long list the first, and how many more there are */
function joinNames(names) {
  const more = names.length - MOST_NAMES;
  return joinAnd(more < 2 ? names : [...names.slice(0, MOST_NAMES), count(more, "more", "more")]);
}

/**
 * The firmest cases, each leg by its firmest relation, as it is claimed of the days of its first
 * case; the others are counted. Then when all of a case is known to hold; of what gives no dates,
 * only where it never is.
 * @type {(ground: Footing, finding: Finding) => Statement[]}
 */
function tellCases(ground, { cases, relations }) {
  /** @type {Map<Relation, Statement>} */
  const told = new Map();
  for (const each of cases.slice(0, MOST_CASES)) {
    const days = TensionIndex.findKnownDays([each]);
    for (const leg of each.legs) {
      const relation = Findings.firmest(ground.data, leg);
      ensure(told, relation, () => sayRelation(ground, relation, days));
    }
  }
  const more = cases.length - MOST_CASES;
  const days = TensionIndex.findKnownDays(cases);
  const isDated = relations.some(({ start, end }) => start || end);
  return [
    ...told.values(),
    more > 0 && statement(say(ground, more === 1 ? "one-more" : "many-more", { more: count(more, "more such case") })),
    !days.length && statement(say(ground, "never-known")),
    days.length > 0 && isDated && statement(say(ground, "known-when", { when: sayDays(days) })),
  ].filter(isThere);
}

/**
 * What relations are said to do: "to back X", "to lobby for X and to sue X".
 * @type {(ground: Footing, actor: string, other: string, relations: Leg) => string}
 */
function sayDoing(ground, actor, other, relations) {
  const { plural } = get(Index.of(ground.data).actors, actor);
  const verbs = relations.map((each) => ground.data.tensions.verbs[each.type][Hostility.isFought(each) ? 0 : 1]);
  const chosen = [...new Set(verbs)].map((verb) => choose(verb, plural));
  const whom = nameOf(ground, other);
  const short = chosen.map((verb) => /^(\S+ \S+) \{to\}$/.exec(verb)?.[1]).filter(isThere);
  if (short.length === chosen.length) return `${joinAnd(short)} ${whom}`;
  return joinAnd(chosen.map((verb) => verb.replaceAll("{to}", () => whom)));
}

/** @type {Teller} */
function tellStance(ground, { cases: [{ actors: [actor, member, umbrella], legs }] }) {
  const who = isSaid(ground, actor);
  if (!umbrella) return { phrase: "double-stance", given: { who, doing: sayDoing(ground, actor, member, legs.flat()) } };
  const [backing, against, belonging] = legs;
  const isMember = [backing[0].from, backing[0].to].includes(member);
  const [liked, disliked] = isMember ? [member, umbrella] : [umbrella, member];
  return { phrase: "double-stance-umbrella", given: {
    who, liking: sayDoing(ground, actor, liked, backing), disliking: sayDoing(ground, actor, disliked, against),
    member: isSaid(ground, member), belonging: sayDoing(ground, member, umbrella, belonging),
  } };
}

/** @type {Teller} */
function tellTriad(ground, { cases: [{ actors, legs }] }) {
  const hostile = legs.filter(([{ sign }]) => sign < 0);
  if (hostile.length === legs.length) {
    return { phrase: "unbalanced-triad-hostile", given: { trio: joinAnd(actors.map((id) => nameOf(ground, id))) } };
  }
  const [[{ from, to }]] = hostile;
  const foes = actors.filter((id) => id === from || id === to);
  const [common, one, other] = [...actors.filter((id) => !foes.includes(id)), ...foes].map((id) => nameOf(ground, id));
  return { phrase: "unbalanced-triad", given: { common, one, other } };
}

/**
 * Each denial with each claim that it meets, in the order in which claims are told.
 * @type {(ground: Footing, relation: Relation) => {denial: ClaimRecord, claim: ClaimRecord}[]}
 */
function pairDenials({ asked }, { claims }) {
  return claims.filter(({ stance }) => stance === "supports").flatMap((claim) =>
    claims.filter((denial) => Disputes.contests(denial, [claim], asked)).map((denial) => ({ denial, claim })));
}

/** @type {Teller} */
function tellContested(ground, { relations }) {
  const statements = relations.flatMap((relation) => [
    sayRelation(ground, relation),
    ...relation.claims.filter(({ stance }) => stance === "denies").map((claim) => statement(claim.sentence, relation)),
  ]);
  const pairs = relations.flatMap((relation) => pairDenials(ground, relation));
  if (!pairs.length) return { phrase: "contested", statements };
  const sides = [pairs.map(({ denial }) => denial), pairs.map(({ claim }) => claim)].map((claims) => Speakers.list(ground.data, claims));
  const [deniers, claimants] = sides.map((speakers) => joinNames(speakers.map(({ said }) => said)));
  return { phrase: `denied-${sides.map(Speakers.numberOf).join("-")}`, given: { deniers, claimants }, statements };
}

/** @type {Teller} */
function tellChange(ground, { cases: [{ legs }], relations }) {
  const [together, apart] = legs.map((leg) => {
    const days = TensionIndex.findKnownDays([{ legs: [leg] }]);
    return days.length ? sayDays(days) : say(ground, "no-day");
  });
  const statements = relations.map((relation) => sayRelation(ground, relation));
  statements.push(statement(say(ground, "sides-when", { together, apart })));
  return { phrase: Disputes.compareSides(legs[0], legs[1], ground.asked), statements };
}

/** @type {Teller} */
function tellProxy(ground, { actors, cases }) {
  const fights = new Set(cases.map((each) => TensionIndex.pairKey(each.actors.slice(2)))).size;
  const behind = fights === 1 ? say(ground, "one-fight") : count(fights, "fight");
  return { phrase: "proxy", given: { behind, direct: sayDirect(ground, actors) } };
}

/** @type {(ground: Footing, actors: string[]) => string} */
function sayDirect(ground, actors) {
  const { modes } = ground.data.vocabulary;
  const fights = ground.inAllModes().get(TensionIndex.pairKey(actors))
    ?.filter((each) => Hostility.isFight(ground.data, each)) ?? [];
  if (!fights.length) return say(ground, "no-fight");
  const firm = fights.flatMap(Hostility.listFirmModes);
  const mode = modes.findLast(({ id }) => firm.includes(id));
  return mode ? say(ground, "fight-left-out", { mode: mode.label }) : say(ground, "fight-intended");
}

/** @type {Map<string, Teller>} those that are told by names and cases alone are not in it */
const TELL = new Map([
  ["double-stance", tellStance], ["unbalanced-triad", tellTriad], ["contested", tellContested],
  ["changed-sides", tellChange], ["proxy", tellProxy],
]);

/**
 * Tell a finding of a kind: what is said to be in tension, and the claims behind it.
 * @param {Footing} ground
 * @param {string} kind
 * @param {Finding} finding
 * @returns {{lead: string, statements: Statement[]}}
 */
export function tell(ground, kind, finding) {
  const { phrase = kind, given = {}, statements = tellCases(ground, finding) } = TELL.get(kind)?.(ground, finding) ?? {};
  const names = finding.actors.map((id) => nameOf(ground, id));
  const [one, other, client, enemy] = names;
  const lead = say(ground, phrase, { one, other, client, enemy, others: joinNames(names.slice(2)), ...given });
  /** @param {string} name a caution that there may be or not */
  const cautions = (name) => (Object.hasOwn(ground.data.tensions.phrases, name) ? [say(ground, name)] : []);
  return {
    lead: [Bidi.capitalise(lead), ...cautions(`caution-${finding.weakest}`)].join(" "),
    statements: [...statements, ...cautions(`${kind}-caution`).map((text) => statement(text))],
  };
}

/**
 * Say how many pairs are left out of triangles for their two signs.
 * @param {Payload} data
 * @param {number} number
 * @returns {string} empty where none is
 */
export const sayMixed = (data, number) => (number ? say({ data }, "mixed-pairs", { pairs: count(number, "pair") }) : "");
