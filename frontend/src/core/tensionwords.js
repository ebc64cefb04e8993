// How tensions are told: each with who claims what. The phrases are Python's, from the page's record.
import * as Bidi from "./bidi.js";
import * as Dates from "./dates.js";
import * as Disputes from "./disputes.js";
import * as Findings from "./findings.js";
import * as Ground from "./ground.js";
import * as Hostility from "./hostility.js";
import * as Index from "./index.js";
import * as Sentences from "./sentences.js";
import * as Speakers from "./speakers.js";
import * as Text from "./text.js";

const MOST_CASES = 3;
const MOST_NAMES = 3;
const joinAnd = (parts) => Text.joinAnd(parts);
const count = (...asked) => Text.count(...asked);

const say = ({ data }, phrase, given = {}) =>
  data.tensions.phrases[phrase].replace(/\{(\w+)\}/g, (_, name) => given[name]);
const actorOf = ({ data }, id) => Index.of(data).actors.get(id);
const nameOf = (ground, id) => actorOf(ground, id).said;
const statement = (text, relation = null) => ({ text, relation });
const sayRelation = ({ data }, relation, days = []) => {
  const period = days.map(([start, end]) => ({ start, end }));
  return statement(Sentences.sayRelation(data, relation, period), relation);
};

function isSaid(ground, id) {
  return say(ground, actorOf(ground, id).plural ? "many-are-said" : "one-is-said", { name: nameOf(ground, id) });
}

// Of a long list the first names, and how many more there are.
const namesOf = (ground, ids) => joinNames(ids.map((id) => nameOf(ground, id)));

function joinNames(names) {
  const more = names.length - MOST_NAMES;
  if (more < 2) return joinAnd(names);
  return joinAnd([...names.slice(0, MOST_NAMES), count(more, "more", "more")]);
}

// The firmest cases, each leg by its firmest relation, as it is claimed of the days of its first
// case; the others are counted.
function tellCases(ground, { cases }) {
  const told = cases.slice(0, MOST_CASES);
  const legs = told.flatMap((each) => {
    const days = Ground.findKnownDays([each]);
    return each.map((leg) => ({ relation: Findings.firmest(ground.data, leg), days }));
  });
  const relations = new Map(legs.toReversed().map((leg) => [leg.relation.id, leg]));
  const inOrder = [...new Set(legs.map(({ relation }) => relation.id))].map((id) => relations.get(id));
  const more = cases.length - told.length;
  return [
    ...inOrder.map(({ relation, days }) => sayRelation(ground, relation, days)),
    more > 0 && statement(say(ground, more === 1 ? "one-more" : "many-more", { more: count(more, "more such case") })),
    tellDays(ground, cases),
  ].filter(Boolean);
}

const sayDays = (days) => joinAnd(days.map(Dates.say));

// When all of a case is known to hold; of what gives no dates, only where it never is.
function tellDays(ground, cases) {
  const days = Ground.findKnownDays(cases);
  if (!days.length) return statement(say(ground, "never-known"));
  if (!cases.flat(2).some(({ start, end }) => start || end)) return null;
  return statement(say(ground, "known-when", { when: sayDays(days) }));
}

function tellClash(ground, finding) {
  const [one, other, client, enemy] = finding.actors.map((id) => nameOf(ground, id));
  return [say(ground, "clients-clash", { one, other, client, enemy }), tellCases(ground, finding)];
}

function tellStance(ground, finding) {
  const [actor, member] = finding.actors;
  const [[backing], against, belonging] = finding.cases[0];
  const done = against.map((each) => (Hostility.isFought(each) ? each.type : "opposes"));
  const hostile = ["opposes", "fights"].filter((type) => done.includes(type));
  const doing = hostile.map((type) => say(ground, type));
  const who = isSaid(ground, actor);
  if (!belonging) {
    const all = joinAnd([say(ground, "backs"), ...doing]);
    return [say(ground, "double-stance", { who, doing: all, other: nameOf(ground, member) }), tellCases(ground, finding)];
  }
  const umbrella = belonging[0].to;
  const liked = backing.to;
  const given = {
    who, liked: nameOf(ground, liked), doing: joinAnd(doing),
    disliked: nameOf(ground, liked === member ? umbrella : member),
    member: isSaid(ground, member), umbrella: nameOf(ground, umbrella),
  };
  return [say(ground, "double-stance-umbrella", given), tellCases(ground, finding)];
}

function tellTriad(ground, finding) {
  const [first, second, third] = finding.actors;
  const pairs = [[first, second], [first, third], [second, third]];
  const negative = finding.cases[0].map(([{ sign }]) => sign < 0);
  const statements = tellCases(ground, finding);
  if (negative.every(Boolean)) {
    const trio = joinAnd(finding.actors.map((id) => nameOf(ground, id)));
    return [say(ground, "unbalanced-triad-hostile", { trio }), statements];
  }
  const foes = pairs[negative.indexOf(true)];
  const common = finding.actors.find((id) => !foes.includes(id));
  const [one, other] = foes.map((id) => nameOf(ground, id));
  return [say(ground, "unbalanced-triad", { common: nameOf(ground, common), one, other }), statements];
}

// Each denial with each claim that it meets, in the order in which claims are told.
function pairDenials({ asked }, { claims }) {
  return claims.filter(({ stance }) => stance === "supports").flatMap((claim) =>
    claims.filter((denial) => Disputes.contests(denial, [claim], asked)).map((denial) => [denial, claim]));
}

function tellContested(ground, finding) {
  const [one, other] = finding.actors.map((id) => nameOf(ground, id));
  const denials = ({ claims }) => claims.filter(({ stance }) => stance === "denies");
  const statements = finding.relations.flatMap((relation) => [
    sayRelation(ground, relation), ...denials(relation).map((claim) => statement(claim.sentence, relation)),
  ]);
  const pairs = finding.relations.flatMap((relation) => pairDenials(ground, relation));
  if (!pairs.length) return [say(ground, "contested", { one, other }), statements];
  const [denied, claimed] = [0, 1].map((at) => Speakers.list(ground.data, pairs.map((pair) => pair[at])));
  const phrase = `denied-${Speakers.numberOf(denied)}-${Speakers.numberOf(claimed)}`;
  const [deniers, claimants] = [denied, claimed].map((speakers) => joinNames(speakers.map(({ said }) => said)));
  return [say(ground, phrase, { deniers, claimants, one, other }), statements];
}

function tellChange(ground, finding) {
  const [one, other] = finding.actors.map((id) => nameOf(ground, id));
  const legs = finding.cases[0];
  const [together, apart] = legs.map((leg) => {
    const days = Dates.unite(leg.flatMap((relation) => Disputes.days(relation, "known")));
    return days.length ? sayDays(days) : say(ground, "no-day");
  });
  return [
    say(ground, Disputes.compareSides(...legs, ground.asked), { one, other }),
    [...finding.relations.map((relation) => sayRelation(ground, relation)), statement(say(ground, "sides-when", { together, apart }))],
  ];
}

function tellProxy(ground, finding) {
  const pair = finding.actors.slice(0, 2);
  const [one, other] = pair.map((id) => nameOf(ground, id));
  const fights = new Set(finding.cases.map((legs) => legs.at(-1)[0].id)).size;
  const behind = fights === 1 ? say(ground, "one-fight") : count(fights, "fight");
  return [say(ground, "proxy", { one, other, behind, direct: sayDirect(ground, pair) }), tellCases(ground, finding)];
}

function sayDirect(ground, pair) {
  const mode = Ground.fightsInOtherModes(ground).get(Ground.pairKey(...pair));
  if (!mode) return say(ground, "no-fight");
  if (mode === "intent") return say(ground, "fight-intended");
  const { label } = ground.data.vocabulary.modes.find(({ id }) => id === mode);
  return say(ground, "fight-left-out", { mode: label.toLowerCase() });
}

function tellShared(phrase, caution) {
  return (ground, finding) => {
    const [one, other, ...third] = finding.actors;
    const given = { one: nameOf(ground, one), other: nameOf(ground, other), others: namesOf(ground, third) };
    const cautions = caution ? [statement(say(ground, caution))] : [];
    return [say(ground, phrase, given), [...tellCases(ground, finding), ...cautions]];
  };
}

const TELL = new Map([
  ["clients-clash", tellClash], ["double-stance", tellStance], ["unbalanced-triad", tellTriad],
  ["contested", tellContested], ["changed-sides", tellChange], ["proxy", tellProxy],
  ["common-enemy", tellShared("common-enemy", "common-enemy-caution")],
  ["common-backer", tellShared("common-backer", null)],
]);

/**
 * Tell a finding of a kind: what is said to be in tension, and the claims behind it.
 * @param {object} ground
 * @param {string} kind
 * @param {object} finding
 * @returns {{lead: string, statements: {text: string, relation: object|null}[]}} relation: the
 *   one that a statement is about
 */
export function tell(ground, kind, finding) {
  const [text, statements] = TELL.get(kind)(ground, finding);
  const caution = `caution-${finding.weakest}`;
  const cautions = Object.hasOwn(ground.data.tensions.phrases, caution) ? [say(ground, caution)] : [];
  return { lead: [Bidi.capitalise(text), ...cautions].join(" "), statements };
}

/**
 * Say how many pairs are left out of triangles for their two signs.
 * @param {object} data
 * @param {number} number
 * @returns {string} empty where none is
 */
export function sayMixed(data, number) {
  return number ? say({ data }, "mixed-pairs", { pairs: count(number, "pair") }) : "";
}
