// Wording: the heading of a relation, its dates, and its badges.
import * as Bidi from "../core/bidi.js";
import * as Headings from "../core/headings.js";
import { ensure, get } from "../core/lookup.js";
import * as RelationMarks from "../core/relationmarks.js";
import * as Text from "../core/text.js";
import * as Data from "../state/data.js";
import { el } from "./element.js";

/** @import { MarkRecord, Relation } from "../state/types.js" */
/** @import { Described } from "./types.js" */

/** @type {Readonly<Record<string, string>>} by stance */
const OPEN = { denies: "Denied", withholds: "Unconfirmed" };

/**
 * Word a relation of two named actors, such as "Turkey backs …". Only for use after "Claimed:".
 * @type {(pattern: string, first: string, second: string, many: boolean) => string}
 */
function phrase(pattern, first, second, many) {
  return Bidi.isolate(Text.choose(pattern, many)
    .replace(/\{from\}|\{to\}/g, (mark) => (mark === "{from}" ? first : second)));
}

/** @param {string} id */
const isPlural = (id) => Data.actor(id).plural;

/**
 * Head a relation, as its firmest claim has it: "Claimed: Turkey intends to attack YPG".
 * @param {Relation} relation
 */
export function head(relation) {
  if (relation.standing) return `Claimed: ${Headings.leadClaim(Data.record, relation).phrase}`;
  const { claims } = relation;
  const stances = Text.sorted(claims.map(({ stance }) => stance)).map((stance) => OPEN[stance]);
  const [first, ...others] = stances;
  const said = [first, ...others.map((text) => text.toLowerCase())].join(" and ");
  return `${said}: ${Headings.nearestClaims(claims)[0].phrase}`;
}

/**
 * Head a relation as seen from one actor: "Claimed: Turkey intends to back …".
 * @param {Relation} relation
 * @param {string} id
 * @param {boolean} isOver whether what has ended is worded as ended
 * @returns {string}
 */
function headFrom(relation, id, isOver) {
  const claim = Headings.leadClaim(Data.record, relation);
  const { attacker, mode } = claim;
  const { symmetric, patterns } = get(Data.types, relation.type);
  const { tense } = claim;
  const form = [tense === "past" && !isOver ? "present" : tense, mode === "intent" && "intent", attacker && "attack"];
  const pattern = patterns[form.filter(Boolean).join(" ")];
  const name = Data.nameInSentence(id);
  if (attacker === "both") return `Claimed: ${phrase(pattern, `${name} and …`, "each other", true)}`;
  const isFirst = attacker ? attacker === id : symmetric || relation.from === id;
  return `Claimed: ${isFirst ? phrase(pattern, name, "…", isPlural(id)) : phrase(pattern, "…", name, false)}`;
}

/**
 * Group the relations of one type that are worded alike, as seen from one actor. Their heading is
 * in the past tense only where all of them have ended.
 * @param {Relation[]} relations
 * @param {string} id
 */
export function groupAlike(relations, id) {
  /** @type {Map<string, Relation[]>} */
  const groups = new Map();
  for (const relation of relations) {
    ensure(groups, headFrom(relation, id, false), () => []).push(relation);
  }
  return [...groups.values()].map((own) => ({ head: headFrom(own[0], id, own.every(({ ended }) => ended)), own }));
}

/** @param {string} date */
const year = (date) => (date.startsWith("about ") ? `c. ${date.slice(6, 10)}` : date.slice(0, 4));

/**
 * The years of a relation that has ended, or the one from which it is announced, for its line.
 * @param {Relation} relation
 */
export function when(relation) {
  if (relation.contested) return "";
  if (relation.ended) return years(relation);
  return relation.start && Data.isToCome(relation) ? `from ${year(relation.start)}` : "";
}

/** @param {Pick<Relation, "start"|"end">} relation */
function years({ start, end }) {
  if (!end || end === "past") return start ? `${year(start)}–?` : "ended";
  if (!start) return `–${year(end)}`;
  return year(start) === year(end) ? year(end) : `${year(start)}–${year(end)}`;
}

/**
 * Word the times for which a relation is claimed.
 * @param {Relation} relation
 */
export const dates = (relation) => Headings.sayDates(Data.record, relation);

/** @type {(text: string, look: string, title?: string) => Described<HTMLElement>} */
export const badge = (text, look, title) => el("span", { class: `badge badge-${look}`, title }, text);

/**
 * Return the marks of a relation as badges.
 * @param {Relation} relation
 * @returns {Described<HTMLElement>[]}
 */
export function badges(relation) {
  /** @param {MarkRecord} mark */
  const title = ({ group, means }) => (group === "time" && dates(relation)) ||
    (group === "voices" && relation.voices.map(claimant).join(", ")) || Bidi.capitalise(means);
  return RelationMarks.list(Data.record, relation).map((mark) =>
    badge(RelationMarks.say(Data.record, mark, relation), mark.group === "dispute" ? "strong" : "plain", title(mark)));
}

/** @param {string} entry */
const claimant = (entry) => Data.nameOf(entry);
