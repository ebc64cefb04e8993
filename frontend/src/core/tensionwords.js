// How tensions are told: each with who claims what. The phrases are Python's, from the page's record.
import * as Bidi from "./bidi.js";
import * as Dates from "./dates.js";
import * as Disputes from "./disputes.js";
import * as Ground from "./ground.js";
import * as Hostility from "./hostility.js";
import * as Index from "./index.js";
import { get } from "./lookup.js";
import * as Speakers from "./speakers.js";
import {
  isSaid, joinNames, nameOf, say, sayDays, sayRelation, statement, tellCases,
} from "./tensioncases.js";
import { count, joinAnd } from "./text.js";

/** @import { ClaimRecord, Finding, GroundTable, Payload, Relation, Statement } from "./types.js" */

/** @typedef {(ground: GroundTable, finding: Finding) => [lead: string, statements: Statement[]]} Teller */

/** @type {Teller} */
function tellClash(ground, finding) {
  const [one, other, client, enemy] = finding.actors.map((id) => nameOf(ground, id));
  return [say(ground, "clients-clash", { one, other, client, enemy }), tellCases(ground, finding)];
}

/** @type {Teller} */
function tellStance(ground, finding) {
  const [actor, member] = finding.actors;
  const [[backing], against, ...through] = finding.cases[0];
  const done = against.map((each) => (Hostility.isFought(each) ? each.type : "opposes"));
  const hostile = ["opposes", "fights"].filter((type) => done.includes(type));
  const doing = hostile.map((type) => say(ground, type));
  const who = isSaid(ground, actor);
  if (!through.length) {
    const all = joinAnd([say(ground, "backs"), ...doing]);
    return [say(ground, "double-stance", { who, doing: all, other: nameOf(ground, member) }), tellCases(ground, finding)];
  }
  const umbrella = through[0][0].to;
  const liked = backing.to;
  const given = {
    who, liked: nameOf(ground, liked), doing: joinAnd(doing),
    disliked: nameOf(ground, liked === member ? umbrella : member),
    member: isSaid(ground, member), umbrella: nameOf(ground, umbrella),
  };
  return [say(ground, "double-stance-umbrella", given), tellCases(ground, finding)];
}

/** @type {Teller} */
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
  const [common] = finding.actors.filter((id) => !foes.includes(id));
  const [one, other] = foes.map((id) => nameOf(ground, id));
  return [say(ground, "unbalanced-triad", { common: nameOf(ground, common), one, other }), statements];
}

/**
 * Each denial with each claim that it meets, in the order in which claims are told.
 * @type {(ground: GroundTable, relation: Relation) => {denial: ClaimRecord, claim: ClaimRecord}[]}
 */
function pairDenials({ asked }, { claims }) {
  return claims.filter(({ stance }) => stance === "supports").flatMap((claim) =>
    claims.filter((denial) => Disputes.contests(denial, [claim], asked)).map((denial) => ({ denial, claim })));
}

/** @type {Teller} */
function tellContested(ground, finding) {
  const [one, other] = finding.actors.map((id) => nameOf(ground, id));
  /** @param {Relation} relation */
  const denials = ({ claims }) => claims.filter(({ stance }) => stance === "denies");
  const statements = finding.relations.flatMap((relation) => [
    sayRelation(ground, relation), ...denials(relation).map((claim) => statement(claim.sentence, relation)),
  ]);
  const pairs = finding.relations.flatMap((relation) => pairDenials(ground, relation));
  if (!pairs.length) return [say(ground, "contested", { one, other }), statements];
  const denied = Speakers.list(ground.data, pairs.map(({ denial }) => denial));
  const claimed = Speakers.list(ground.data, pairs.map(({ claim }) => claim));
  const phrase = `denied-${Speakers.numberOf(denied)}-${Speakers.numberOf(claimed)}`;
  const [deniers, claimants] = [denied, claimed].map((speakers) => joinNames(speakers.map(({ said }) => said)));
  return [say(ground, phrase, { deniers, claimants, one, other }), statements];
}

/** @type {Teller} */
function tellChange(ground, finding) {
  const [one, other] = finding.actors.map((id) => nameOf(ground, id));
  const legs = finding.cases[0];
  const [together, apart] = legs.map((leg) => {
    const days = Dates.unite(leg.flatMap((relation) => Disputes.days(relation, "known")));
    return days.length ? sayDays(days) : say(ground, "no-day");
  });
  return [
    say(ground, Disputes.compareSides(legs[0], legs[1], ground.asked), { one, other }),
    [...finding.relations.map((relation) => sayRelation(ground, relation)), statement(say(ground, "sides-when", { together, apart }))],
  ];
}

/** @type {Teller} */
function tellProxy(ground, finding) {
  const [first, second] = finding.actors;
  const [one, other] = [first, second].map((id) => nameOf(ground, id));
  const fights = new Set(finding.cases.map(([, , [fight]]) => fight.id)).size;
  const behind = fights === 1 ? say(ground, "one-fight") : count(fights, "fight");
  return [say(ground, "proxy", { one, other, behind, direct: sayDirect(ground, first, second) }), tellCases(ground, finding)];
}

/** @type {(ground: GroundTable, first: string, second: string) => string} */
function sayDirect(ground, first, second) {
  const mode = Ground.fightsInOtherModes(ground).get(Ground.pairKey(first, second));
  if (!mode) return say(ground, "no-fight");
  if (mode === "intent") return say(ground, "fight-intended");
  const { label } = Index.modeOf(ground.data, mode);
  return say(ground, "fight-left-out", { mode: label.toLowerCase() });
}

/** @type {(phrase: string, caution: string|null) => Teller} */
function tellShared(phrase, caution) {
  return (ground, finding) => {
    const [one, other, ...third] = finding.actors;
    const given = { one: nameOf(ground, one), other: nameOf(ground, other), others: joinNames(third.map((id) => nameOf(ground, id))) };
    const cautions = caution ? [statement(say(ground, caution))] : [];
    return [say(ground, phrase, given), [...tellCases(ground, finding), ...cautions]];
  };
}

/** @type {Map<string, Teller>} */
const TELL = new Map([
  ["clients-clash", tellClash], ["double-stance", tellStance], ["unbalanced-triad", tellTriad],
  ["contested", tellContested], ["changed-sides", tellChange], ["proxy", tellProxy],
  ["common-enemy", tellShared("common-enemy", "common-enemy-caution")],
  ["common-backer", tellShared("common-backer", null)],
]);

/**
 * Tell a finding of a kind: what is said to be in tension, and the claims behind it.
 * @param {GroundTable} ground
 * @param {string} kind
 * @param {Finding} finding
 * @returns {{lead: string, statements: Statement[]}}
 */
export function tell(ground, kind, finding) {
  const [text, statements] = get(TELL, kind)(ground, finding);
  const caution = `caution-${finding.weakest}`;
  const cautions = Object.hasOwn(ground.data.tensions.phrases, caution) ? [say(ground, caution)] : [];
  return { lead: [Bidi.capitalise(text), ...cautions].join(" "), statements };
}

/**
 * Say how many pairs are left out of triangles for their two signs.
 * @param {Payload} data
 * @param {number} number
 * @returns {string} empty where none is
 */
export function sayMixed(data, number) {
  return number ? say({ data }, "mixed-pairs", { pairs: count(number, "pair") }) : "";
}
