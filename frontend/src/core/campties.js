// What a figure of the overview counts, to be listed: actors, or the ties of pairs of actors.
import * as DefaultModes from "./defaultmodes.js";
import { ensure } from "./lookup.js";
import * as Overview from "./overview.js";
import * as Relations from "./relations.js";
import * as Support from "./support.js";
import * as Text from "./text.js";

/** @import { Disc, Overview as Described, Payload, Selection, Supported } from "./types.js" */

/**
 * What is listed: the members of a camp, actors in none, or ties. `between:0,2,-`: the hostile ones between
 * two camps; `left-out`: those between camps that have no line; `misfits`: friendly ties that are not
 * inside a camp, and hostile ones that are; `mixed`: those of pairs with ties of both signs; `with:2,0,-`: hostile
 * ones between camp 2 and an actor of camp 0, or of none (`with:2,,-`).
 * @typedef {{kind: "camp"|"others"|"only-against"|"neither"|"between"|"with"|"left-out"|"misfits"|"mixed", first: number, second: number, sign: number}} Among
 */
/** @typedef {{relations: Supported[], signs: Set<number>}} Pair */

const FORM = /^(camp|others|only-against|neither|between|with|left-out|misfits|mixed)(?::(\d),?(\d)?,?([+-])?)?$/;

/**
 * Parse what is listed; null if nothing is meant.
 * @param {string} text
 * @returns {Among|null}
 */
export function parse(text) {
  const [, kind, first, second, sign] = FORM.exec(text) ?? [];
  return kind ? { kind: /** @type {Among["kind"]} */ (kind), first: Number(first), second: Number(second), sign: sign === "-" ? -1 : 1 } : null;
}

/** @type {(first: number, second: number, sign: number) => string} */
export const between = (first, second, sign) => `between:${first},${second},${sign > 0 ? "+" : "-"}`;

/** @type {(camp: number, own: number|undefined, sign: number) => string} own: the camp of the actor */
export const withCamp = (camp, own, sign) => `with:${camp},${own ?? ""},${sign > 0 ? "+" : "-"}`;

/**
 * List the actors that are meant; null if ties are.
 * @type {(described: Described, among: Among) => string[]|null}
 */
export function listActors({ discs, others, onlyAgainst, neither }, { kind, first }) {
  if (kind === "camp") return discs.find(({ camp }) => camp === first)?.ranked ?? [];
  if (kind === "others") return others;
  if (kind === "only-against") return onlyAgainst;
  return kind === "neither" ? neither : null;
}

/**
 * List the relations that are meant, by id.
 * @type {(data: Payload, selection: Selection, among: Among) => Set<string>}
 */
export function listRelations(data, selection, among) {
  const { overview } = data;
  if (!overview) return new Set();
  const campOf = Overview.campsOf(overview.camps);
  const drawn = new Set(Overview.describe(data, selection).lines.map(({ first, second, sign }) => between(first, second, sign)));
  const found = listPairs(DefaultModes.leaveOut(data, selection)).filter((pair) => isMeant(among, pair, campOf, drawn));
  return new Set(found.flatMap(({ relations }) => relations.map(({ id }) => id)));
}

/** @type {(selection: Selection) => Pair[]} */
function listPairs({ relations }) {
  /** @type {Map<string, Pair>} */
  const pairs = new Map();
  for (const each of relations.filter(Relations.isSupported)) {
    if (!each.sign || each.from === each.to) continue;
    const [first, second] = Text.sorted([each.from, each.to]);
    const pair = ensure(pairs, Support.pairKey(first, second), () => ({ relations: [], signs: new Set() }));
    pair.relations.push(each);
    pair.signs.add(each.sign);
  }
  return [...pairs.values()];
}

/** @type {(among: Among, pair: Pair, campOf: Map<string, number>, drawn: Set<string>) => boolean} */
function isMeant({ kind, first, second, sign: wanted }, { relations: [{ from, to }], signs }, campOf, drawn) {
  if (kind === "mixed" || signs.size > 1) return kind === "mixed" && signs.size > 1;
  const [sign] = signs;
  const [one, other] = [campOf.get(from), campOf.get(to)];
  const isInside = one !== undefined && one === other;
  if (kind === "misfits") return sign > 0 ? !isInside : isInside;
  if (kind === "with") return sign === wanted && [[one, other], [other, one]].some(([camp = NaN, own = NaN]) => camp === first && Object.is(own, second));
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
 * Say what is listed.
 * @type {(described: Described, among: Among) => string}
 */
export function say({ discs }, { kind, first, second, sign }) {
  /** @param {number} camp */
  const name = (camp) => {
    const disc = discs.find((each) => each.camp === camp);
    return disc ? `${disc.names[0]}${disc.number > 1 ? ` and ${Text.count(disc.number - 1, "other")}` : ""}` : "an empty camp";
  };
  const pairs = "of pairs whose ties have one sign";
  switch (kind) {
    case "camp": return `Only the computed camp of ${name(first)}.`;
    case "others": return "Only who has a friendly tie, but is in no camp that is drawn.";
    case "only-against": return "Only who has hostile ties, and no friendly one.";
    case "neither": return "Only who has ties of both signs to the same actors, or ties without a sign.";
    case "between": return `Only ${sign > 0 ? "friendly" : "hostile"} ties ${pairs}, between the computed camps of ${name(first)} and of ${name(second)}.`;
    case "with": return `Only ${sign > 0 ? "friendly" : "hostile"} ties ${pairs}, with the computed camp of ${name(first)}.`;
    case "left-out": return `Only ties ${pairs}, between computed camps that the overview draws no line for.`;
    case "misfits": return "Only what does not fit the computed camps: friendly ties that are not inside one, and hostile ties that are.";
    default: return "Only pairs with friendly and hostile ties: they count in no camp and on no line.";
  }
}
