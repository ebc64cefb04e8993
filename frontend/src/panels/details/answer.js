// The answer first: what is claimed about an actor or a pair, in at most three lines. Each clause says
// according to whom, and leads to the claims behind it.
import * as Bidi from "../../core/bidi.js";
import * as Headings from "../../core/headings.js";
import { ensure, get } from "../../core/lookup.js";
import * as RelationMarks from "../../core/relationmarks.js";
import * as Text from "../../core/text.js";
import * as Data from "../../state/data.js";
import { el, name } from "../../ui/element.js";
import * as RelationText from "../../ui/relationtext.js";
import * as Links from "../shared/links.js";

/** @import { ClaimRecord, Relation, Supported } from "../../state/types.js" */
/** @import { Child } from "../../ui/types.js" */
/** @typedef {{head: string, own: Relation[]}} Group */

const MOST_LINES = 3;
const MOST_CLAUSES = 5;
const MOST_NAMES = 8;
const CLAIMED = "Claimed: "; // begins each heading; a line says it once
const OPEN = /** @type {const} */ ([["denies", "Denied by "], ["withholds", "Not confirmed by "]]);

/** @type {(children: Child[]) => Child} */
const line = (children) => el("p", { class: "answer-line" }, children);

/**
 * Answer about an actor.
 * @param {string} id
 * @param {Group[]} groups of its relations, worded alike
 * @param {Relation[]} about all relations about it, also those that nobody claims
 */
export function ofActor(id, groups, about) {
  /** @param {Relation} relation */
  const nameOther = (relation) => Data.nameInSentence(Data.other(relation, id));
  /** @type {(group: Group, at: number) => Child} */
  const show = ({ head, own }, at) => [el("strong", {}, name(at ? Bidi.capitalise(head.slice(CLAIMED.length)) : head)),
    own.length > 1 ? ` (${own.length}): ` : ": ", clauses(own, nameOther)];
  return list(about, bySign(groups, ({ own: [first] }) => first).map((part) => line(join(part.map(show), ". ", "."))));
}

/**
 * Answer about two actors.
 * @param {Relation[]} about all relations about the two
 */
export function ofPair(about) {
  const claimed = about.filter(({ standing }) => standing);
  if (!claimed.length) return list(about, [line(["Nobody claims a relation between the two here."])]);
  return list(about, bySign(claimed, (relation) => relation).map((part) => line([clauses(part, RelationText.head), "."])));
}

/**
 * @param {Relation[]} about
 * @param {Child[]} lines
 */
function list(about, lines) {
  const open = sayOpen(about);
  return about.length > 0 && el("section", { class: "answer", "aria-label": "In short" },
    lines.slice(0, MOST_LINES - (open ? 1 : 0)), open);
}

/**
 * @template T
 * @param {T[]} all
 * @param {(one: T) => Relation} relationOf
 * @returns {T[][]} the positive and the negative ones; all where there are none
 */
function bySign(all, relationOf) {
  /** @param {string} sign */
  const ofSign = (sign) => all.filter((one) => Data.signOf(relationOf(one)) === sign);
  const signed = ["positive", "negative"].map(ofSign).filter((part) => part.length > 0);
  return signed.length ? signed : [all].filter((part) => part.length > 0);
}

/** @type {(parts: Child[], between: string, end?: string) => Child[]} */
const join = (parts, between, end = "") => [...parts.flatMap((part, at) => (at ? [between, part] : [part])), end];

/** @type {(relations: Relation[], say: (relation: Relation) => string) => Child[]} */
function clauses(relations, say) {
  /** @type {Map<string, Relation[]>} */
  const alike = new Map();
  for (const relation of relations) ensure(alike, sayGrounds(relation), () => []).push(relation);
  const all = [...alike];
  const more = all.slice(MOST_CLAUSES).flatMap(([, own]) => own).length;
  return joinFirst(all.slice(0, MOST_CLAUSES).map(([grounds, own]) => [names(own, say), name(grounds)]), more);
}

/** @type {(parts: Child[], more: number) => Child[]} the parts, and how much more there is */
const joinFirst = (parts, more) => join([...parts, ...(more > 0 ? [`${more} more below`] : [])], "; ");

/** @type {(relations: Relation[], say: (relation: Relation) => string) => Child[]} */
function names(relations, say) {
  const links = relations.slice(0, MOST_NAMES).map((relation) => Links.to(relation.id, say(relation), RelationText.head(relation)));
  const more = relations.length - links.length;
  /** @type {Child[]} */
  const all = more ? [...links, `${more} more`] : links;
  return all.map((each, at) => [at === 0 ? "" : at === all.length - 1 ? " and " : ", ", each]);
}

/**
 * Say who claims a relation, and what to know besides: ", according to Reuters (ended, epithet)".
 * @param {Relation} relation
 */
function sayGrounds(relation) {
  const strength = Headings.sayStrength(Data.record, relation);
  const marks = [
    ...RelationMarks.name(Data.record, relation, "time", "dispute"),
    ...(strength === Data.mode("act").label ? [] : [strength]),
  ];
  const voices = [...new Set(relation.claims.filter(({ stance }) => stance === "supports").map(nameOrigin))];
  return `, according to ${Text.joinAnd(voices)}${marks.length ? ` (${marks.join(", ")})` : ""}`;
}

/**
 * Name who makes a claim; a source that reports it is named too.
 * @param {ClaimRecord} claim
 */
function nameOrigin({ own_voice: isOwn, by: [first], by_labels: [shown], source }) {
  const { author, label } = get(Data.sources, source);
  return isOwn ? author ?? label : `${Data.find(first ?? null)?.said ?? shown} in ${label}`;
}

/** @param {Relation[]} about */
function sayOpen(about) {
  const parts = OPEN.flatMap(([stance, lead]) => {
    /** @type {Map<string, [Relation, ClaimRecord][]>} */
    const byVoice = new Map();
    for (const relation of about) {
      for (const claim of relation.claims.filter((each) => each.stance === stance)) {
        ensure(byVoice, nameOrigin(claim), () => []).push([relation, claim]);
      }
    }
    return [...byVoice].map(([voice, found]) => [el("strong", {}, lead, name(voice)), ": ",
      joinFirst(found.slice(0, MOST_CLAUSES).map(([{ id }, { phrase }]) => Links.to(id, phrase)), found.length - MOST_CLAUSES)]);
  });
  return parts.length > 0 && line(join(parts, ". ", "."));
}
