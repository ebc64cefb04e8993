// Details of a relation, and of everything that is claimed between two actors.
import * as Amounts from "../../core/amounts.js";
import * as Dates from "../../core/dates.js";
import * as Disputes from "../../core/disputes.js";
import * as Headings from "../../core/headings.js";
import { get } from "../../core/lookup.js";
import * as Scope from "../../core/scope.js";
import * as Data from "../../state/data.js";
import * as State from "../../state/state.js";
import { el, name } from "../../ui/element.js";
import * as Icons from "../../ui/icons.js";
import * as RelationText from "../../ui/relationtext.js";
import * as CiteText from "../share/citetext.js";
import * as Claims from "../shared/claims.js";
import * as Links from "../shared/links.js";
import * as Answer from "./answer.js";

/** @import { Relation, View } from "../../state/types.js" */

/** @param {Relation} relation */
const pairOf = ({ from, to }) => `${from},${to}`;

/** @param {string} first @param {string} second */
function ends(first, second) {
  return el("p", { class: "details-ends" },
    Links.to(first, Data.nameOf(first)), " and ", Links.to(second, Data.nameOf(second)));
}

/**
 * Show a relation with every claim.
 * @param {Relation} relation
 * @param {View} view
 */
export function show(relation, view) {
  const between = ofPair(relation.from, relation.to, view).length;
  return [
    el("p", { class: "details-kind" }, Icons.ofRelation(relation), label(relation)),
    el("h2", { class: "details-title details-title-long", tabindex: -1 }, name(RelationText.head(relation))),
    ends(relation.from, relation.to),
    CiteText.ofRelations(RelationText.head(relation), [relation], !view.byId.has(relation.id)),
    el("div", { class: "relation-head" },
      el("span", { class: "relation-dates" }, RelationText.dates(relation)), RelationText.badges(relation)),
    amounts(relation),
    Claims.list(relation.claims),
    against(relation),
    Claims.sources([relation]),
    between > 1 && el("p", { class: "details-more" },
      Links.to(pairOf(relation), `All that is said between the two (${between})`)),
  ];
}

/** @param {Relation} relation */
function amounts(relation) {
  const text = Amounts.say(relation);
  return text && el("p", { class: "claim-meta" }, el("span", { class: "term" }, "Amount: "), name(text),
    Amounts.isDisputed(relation) && " (claims differ)");
}

/** @param {Relation} relation */
function label(relation) {
  const word = get(Data.types, relation.type).label;
  return relation.standing ? `${word}: ${Headings.sayStrength(Data.record, relation)}` : word;
}

/** @param {string} first @param {string} second @param {View} view */
function ofPair(first, second, view) {
  return view.all.filter(({ from, to }) =>
    (from === first && to === second) || (from === second && to === first));
}

// Relations of the opposite sign between the same two: at the same time, at another, or possibly so.
const AGAINST = { contested: "In conflict with: ", changed: "At another time: ", "may-have-changed": "Possibly at another time: " };

/** @param {Relation} relation */
export function against(relation) {
  if (!relation.contested && !relation.changed) return null;
  const view = Data.view(State.get().scope);
  const asked = Scope.asked(State.get().scope) ?? Dates.ALWAYS;
  const opposite = ofPair(relation.from, relation.to, view)
    .filter((other) => other.standing && other.sign && other.sign === -relation.sign);
  /** @param {Relation} other */
  const sidesOf = (other) => Disputes.compareSides([relation], [other], asked);
  return Object.entries(AGAINST).map(([sides, words]) => {
    const others = opposite.filter((other) => sidesOf(other) === sides);
    return others.length > 0 && el("p", { class: "relation-against" }, words,
      others.map((other, at) => [at ? "; " : "", Links.to(other.id, RelationText.head(other))]));
  });
}

/**
 * Show everything that is said between two actors, denials included.
 * @param {string} first
 * @param {string} second
 * @param {View} view
 */
export function showPair(first, second, view) {
  const relations = ofPair(first, second, view);
  return [
    el("p", { class: "details-kind" }, "Two actors"),
    el("h2", { class: "details-title details-title-long", tabindex: -1 },
      name(Data.nameOf(first)), " and ", name(Data.nameOf(second))),
    Answer.ofPair(relations),
    ends(first, second),
    CiteText.ofRelations(`Claims about ${Data.nameInSentence(first)} and ${Data.nameInSentence(second)}`, relations),
    relations.length ? relations.map(section)
      : el("p", { class: "empty" }, "No claim that is shown is about these two."),
    Claims.sources(relations),
  ];
}

/** @param {Relation} relation */
const section = (relation) => el("section", { class: "group" },
  el("h3", { class: "group-title" }, name(RelationText.head(relation))),
  el("div", { class: "relation-head" },
    Icons.ofRelation(relation),
    el("span", { class: "relation-dates" }, RelationText.dates(relation)), RelationText.badges(relation)),
  amounts(relation), Claims.list(relation.claims));
