// What a figure of the overview counts, to be listed: actors, or the ties of pairs of actors.
import * as Bidi from "./bidi.js";
import * as Index from "./index.js";
import * as Overview from "./overview.js";
import * as SignedPairs from "./signedpairs.js";
import * as Text from "./text.js";

/** @import { SignedPair } from "./signedpairs.js" */
/** @import { Disc, Overview as Described, Payload, Selection } from "./types.js" */

/**
 * What is listed: the members of a camp, actors in none, or ties. `uncounted`: actors without a counted tie; `between:0,2,-`: the hostile ones between
 * two camps; `left-out`: those between camps that have no line; `misfits`: friendly ties that are not
 * inside a camp, and hostile ones that are; `mixed`: those of pairs with ties of both signs;
 * `with:2,-,a77`: the hostile ones between an actor and a camp.
 * @typedef {{kind: "camp"|"others"|"only-against"|"neither"|"uncounted"|"between"|"with"|"left-out"|"misfits"|"mixed", first: number, second: number, sign: number,
 *   actor: string}} Among
 */

const { FRIENDLY, HOSTILE, BOTH } = SignedPairs;
const FORM = /^(camp|others|only-against|neither|uncounted|between|with|left-out|misfits|mixed)(?::(\d),?(\d)?,?([+-])?(?:,(.+))?)?$/;

/**
 * Parse what is listed; null if nothing is meant.
 * @param {string} text
 * @returns {Among|null}
 */
export function parse(text) {
  const [, kind, first, second, sign, actor = ""] = FORM.exec(text) ?? [];
  return kind ? { kind: /** @type {Among["kind"]} */ (kind), first: Number(first), second: Number(second), sign: sign === "-" ? -1 : 1, actor } : null;
}

/** @type {(first: number, second: number, sign: number) => string} */
export const between = (first, second, sign) => `between:${first},${second},${sign > 0 ? "+" : "-"}`;

/** @type {(camp: number, sign: number, actor: string) => string} */
export const withCamp = (camp, sign, actor) => `with:${camp},${sign > 0 ? "+" : "-"},${actor}`;

/**
 * List the actors that are meant; null if ties are.
 * @type {(described: Described, among: Among) => string[]|null}
 */
export function listActors({ discs, others, onlyAgainst, neither, uncounted }, { kind, first }) {
  if (kind === "camp") return discs.find(({ camp }) => camp === first)?.ranked ?? [];
  if (kind === "others") return others;
  if (kind === "only-against") return onlyAgainst;
  if (kind === "uncounted") return uncounted;
  return kind === "neither" ? neither : null;
}

/**
 * List the relations that are meant, by id.
 * @type {(data: Payload, selection: Selection, among: Among) => Set<string>}
 */
export const listRelations = (data, selection, among) => new Set(listMeant(data, selection, among).flatMap(idsOf));

/** @param {SignedPair} pair */
const idsOf = ({ relations }) => relations.map(({ id }) => id);

/** @type {(data: Payload, selection: Selection, among: Among) => SignedPair[]} */
function listMeant(data, selection, among) {
  const { overview } = data;
  if (!overview) return [];
  const campOf = Overview.campsOf(overview.camps);
  const drawn = new Set(Overview.describe(data, selection).lines.map(({ first, second, sign }) => between(first, second, sign)));
  return SignedPairs.of(data, selection).filter((pair) => isMeant(among, pair, campOf, drawn));
}

/**
 * Return who an actor has ties of one sign with, by the same rules as lines between camps.
 * @type {(data: Payload, selection: Selection, id: string) => Map<string, 1|-1>}
 */
export function signsOf(data, selection, id) {
  return new Map(SignedPairs.ofActor(data, selection, id).filter(({ signs }) => signs !== BOTH).map(({ first, second, signs }) =>
    [first === id ? second : first, signs === FRIENDLY ? 1 : -1]));
}

/**
 * Count the pairs of members of a camp with only hostile ties, of whom not both are drawn.
 * @type {(data: Payload, selection: Selection, disc: Disc, drawn: string[]) => number} drawn: few actors, in this camp or not
 */
export function countUndrawn(data, selection, { camp, hostileInside }, drawn) {
  const campOf = Overview.campsOf(data.overview?.camps ?? []);
  const members = new Set(drawn.filter((id) => campOf.get(id) === camp));
  /** @param {string} id */
  const count = (id) => SignedPairs.ofActor(data, selection, id).filter(({ first, second, signs }) => first === id && members.has(second) && signs === HOSTILE).length;
  return [...members].reduce((left, id) => left - count(id), hostileInside);
}

/** @type {(among: Among, pair: SignedPair, campOf: Map<string, number>, drawn: Set<string>) => boolean} */
function isMeant({ kind, first, second, sign: wanted, actor }, { first: from, second: to, signs }, campOf, drawn) {
  if (kind === "mixed" || signs === BOTH) return kind === "mixed" && signs === BOTH;
  const sign = signs === FRIENDLY ? 1 : -1;
  if (kind === "with") return sign === wanted && [[from, to], [to, from]].some(([id, other]) => id === actor && campOf.get(other) === first);
  const [one, other] = [campOf.get(from), campOf.get(to)];
  const isInside = one !== undefined && one === other;
  if (kind === "misfits") return sign > 0 ? !isInside : isInside;
  if (one === undefined || other === undefined || isInside) return false;
  const [low, high] = one < other ? [one, other] : [other, one];
  if (kind === "left-out") return !drawn.has(between(low, high, sign));
  return low === first && high === second && sign === wanted;
}

/**
 * Tell a disc by its names: the three most supported members.
 * @param {Disc} disc
 */
export const nameDisc = ({ names, rest }) => Text.joinAnd(rest ? [...names, Text.count(rest, "other")] : names);

/**
 * Say what is listed; of ties, how many pairs of actors have them.
 * @type {(data: Payload, selection: Selection, among: Among) => string}
 */
export function say(data, selection, among) {
  const described = Overview.describe(data, selection);
  const aside = described.leavesOut ? " Interpretations are left aside." : "";
  if (listActors(described, among)) return sayActors(described, among) + (among.kind === "camp" ? "" : aside);
  const meant = listMeant(data, selection, among);
  return `${Text.count(meant.length, "pair")} of actors, in ${Text.count(meant.flatMap(idsOf).length, "relation")}: ${sayTies(data, described, among)}${aside}`;
}

/** @type {(described: Described, camp: number) => string} */
function nameCamp({ discs }, camp) {
  const disc = discs.find((each) => each.camp === camp);
  return disc ? `${disc.names[0]}${disc.number > 1 ? ` and ${Text.count(disc.number - 1, "other")}` : ""}` : "an empty camp";
}

/** @type {(described: Described, among: Among) => string} */
function sayActors(described, { kind, first }) {
  switch (kind) {
    case "camp": return `Only the computed camp of ${nameCamp(described, first)}.`;
    case "others": return "Only who has a friendly tie, but is in no camp that is drawn.";
    case "only-against": return "Only who has hostile ties, and no friendly one.";
    case "neither": return "Only who has friendly and hostile ties to the same actors, or ties that are neither.";
    default: return "Only who has no tie that camps count.";
  }
}

/** @type {(data: Payload, described: Described, among: Among) => string} */
function sayTies(data, described, { kind, first, second, sign, actor }) {
  const both = "Pairs with ties of both signs are left out.";
  switch (kind) {
    case "between": return `${sign > 0 ? "friendly" : "hostile"} ties between the computed camps of ${nameCamp(described, first)} and of ${nameCamp(described, second)}. ${both}`;
    case "with": return `${sign > 0 ? "friendly" : "hostile"} ties between ${Index.of(data).actors.get(actor)?.said ?? Bidi.isolate(actor)} and the computed camp of ${nameCamp(described, first)}. ${both}`;
    case "left-out": return `ties between computed camps that the overview draws no line for. ${both}`;
    case "misfits": return "friendly ties that are not inside a computed camp, and hostile ties that are.";
    default: return "friendly and hostile ties at once. They count in no camp and on no line.";
  }
}
