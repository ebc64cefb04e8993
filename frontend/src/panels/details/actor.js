// Details of an actor: what it is, then all relations by type, direction and tense.
import { signal } from "@preact/signals-core";
import { ensure } from "../../core/lookup.js";
import * as Mentions from "../../core/mentions.js";
import * as Scope from "../../core/scope.js";
import * as Signs from "../../core/signs.js";
import * as Text from "../../core/text.js";
import * as Data from "../../state/data.js";
import * as Schedule from "../../state/schedule.js";
import * as State from "../../state/state.js";
import { el, live, name } from "../../ui/element.js";
import * as Icons from "../../ui/icons.js";
import * as RelationText from "../../ui/relationtext.js";
import * as FocusBar from "../focus/focusbar.js";
import * as PathForm from "../paths/pathform.js";
import * as Claims from "../shared/claims.js";
import * as Editing from "../shared/editing.js";
import * as Links from "../shared/links.js";
import * as TableCells from "../table/tablecells.js";
import * as Answer from "./answer.js";
import * as MemberButton from "./memberbutton.js";
import * as Relation from "./relation.js";

/** @import { Signal } from "@preact/signals-core" */
/** @import { ActorRecord, ClaimRecord, Relation as ARelation, Supported, View } from "../../state/types.js" */
/** @import { Child, Described } from "../../ui/types.js" */

const MOST = 20; // claims listed: some actors make hundreds
const FIRST = 30; // relations shown at once: more than a screen has room for
const PART = 20; // relations added at a time

/**
 * Show an actor.
 * @param {string} id
 * @param {View} view
 */
export function show(id, view) {
  const actor = Data.actor(id);
  const relations = view.ofActor.get(id) ?? [];
  const groups = groupRelations(id, relations);
  const about = view.all.filter(({ from, to }) => from === id || to === id);
  return [
    el("p", { class: "details-kind" }, Icons.kind(actor.kind), Data.kind(actor.kind).label),
    el("h2", { class: "details-title", tabindex: -1 }, name(actor.label)),
    Answer.ofActor(id, groups, about),
    facts(actor),
    el("p", { class: "details-count" }, count(relations)),
    live("p", { class: "details-actions" }, () => [start("Paths from here", "from", id), start("Paths to here", "to", id),
      FocusBar.actions(id), MemberButton.make(id), Editing.ofActor(id)]),
    relations.length ? showGroups(groups, id) : el("p", { class: "empty" }, "No claim that is shown connects this actor to another."),
    listOpen(id, view),
    named(id, view),
    says(id, view),
    Claims.sources(relations),
  ];
}

/** @type {[title: string, isOfIt: (relation: ARelation) => boolean][]} */
const OPEN = [
  ["Denied", ({ claims }) => claims.some(({ stance }) => stance === "denies")],
  ["Asked about, not confirmed", ({ claims }) => claims.every(({ stance }) => stance === "withholds")],
];

/**
 * List what nobody claims but somebody denies or does not confirm: it has no line in the picture.
 * @param {string} id
 * @param {View} view
 */
function listOpen(id, view) {
  const open = view.all.filter(({ standing, from, to }) => !standing && (from === id || to === id));
  return OPEN.map(([title, isOfIt]) => {
    const found = open.filter(isOfIt);
    return found.length > 0 && el("section", { class: "group", "aria-label": title },
      el("h3", { class: "group-title" }, title),
      el("ul", { class: "group-list" }, found.map((relation) => el("li", { class: "relation" },
        el("div", { class: "relation-head" }, Links.to(relation.id, RelationText.head(relation))),
        Claims.list(relation.claims)))));
  });
}

const NAMED = /** @type {const} */ ([["Named as channel", "via"], ["Named as the one fought against", "against"]]);

/**
 * List claims about two others that also name this one.
 * @param {string} id
 * @param {View} view
 */
function named(id, view) {
  return NAMED.map(([title, field]) => {
    const found = Mentions.named(Data.record, id, field).filter((claim) => isShown(claim, view));
    return found.length > 0 && el("section", { class: "group", "aria-label": title },
      el("h3", { class: "group-title" }, title), listClaims(found));
  });
}

/** @type {(claim: ClaimRecord, view: View) => boolean} */
const isShown = (claim, { byId }) => Boolean(byId.get(`${claim.from} ${claim.type} ${claim.to}`)?.claims.includes(claim));

/** @param {ClaimRecord[]} claims */
const listClaims = (claims) => el("ul", {}, claims.slice(0, MOST).map((claim) => el("li", { class: "place-claim" },
  TableCells.sentence(claim), el("p", { class: "place-firmly" }, TableCells.firmly(claim)))));

/**
 * List the claims that an actor makes or relays: a newspaper may be in no relation, but make many claims.
 * @param {string} id
 * @param {View} view
 */
function says(id, view) {
  const own = Mentions.says(Data.record, id).filter((claim) => isShown(claim, view));
  if (!own.length) return null;
  const more = own.length > MOST && el("p", { class: "details-fact" }, `The first ${MOST} of ${own.length}.`);
  return el("section", { class: "group", "aria-label": "What it says" },
    el("h3", { class: "group-title" }, name(`Claims by or through ${Data.nameInSentence(id)}`)),
    more,
    isAlone(id) ? null : el("p", { class: "details-actions" },
      el("button", { class: "quiet", type: "button", click: () => showOnly(id) },
        `Show only ${own.length === 1 ? "this claim" : "these claims"}`)),
    listClaims(own));
}

/** @param {string} id */
const isAlone = (id) => State.get().scope.claimants.join() === id;
/** @param {string} id */
const showOnly = (id) => State.set({ scope: Scope.make({ ...State.get().scope, claimants: [id] }) });

/** @param {string} text @param {"from"|"to"} end @param {string} id */
const start = (text, end, id) => el("button", {
  class: "quiet", type: "button", click: () => PathForm.prefill(end, id),
}, text);

/** @param {string} id of a source or an actor */
const labelOf = (id) => Data.sources.get(id)?.label ?? Data.nameOf(id);

/** @param {ActorRecord} actor */
function facts(actor) {
  return [
    actor.aliases.length > 0 && el("p", { class: "details-fact" }, "Also called ",
      actor.aliases.map((alias, at) => [at ? ", " : "", name(alias)])),
    actor.named_by && el("p", { class: "details-fact" }, "The name is a label given by ", name(labelOf(actor.named_by)), "."),
    actor.note && el("p", { class: "details-fact" }, name(actor.note)),
  ];
}

/** @param {Supported[]} relations */
function count(relations) {
  const parts = (Data.record.offers.sides ? Signs.ALL : [])
    .map((sign) => ({ sign, number: relations.filter((relation) => Data.signOf(relation) === sign).length }))
    .filter(({ number }) => number)
    .map(({ number, sign }) => `${number} ${Signs.labelOf(Data.record, sign)}`);
  const all = Text.count(relations.length, "claimed relation");
  return parts.length ? `${all}: ${Text.joinAnd(parts)}` : all;
}

/** @param {string} id @param {Supported[]} relations */
function groupRelations(id, relations) {
  return Data.record.vocabulary.types.flatMap(({ id: type, symmetric }) => {
    const own = relations.filter((relation) => relation.type === type);
    return [true, false].flatMap((outward) =>
      RelationText.groupAlike(own.filter(({ from }) => (symmetric || from === id) === outward), id));
  });
}

/** @typedef {{head: string, own: ARelation[]}} Group */

/** How many relations of the actor are listed so far: the rest of hundreds is added once these have been painted. */
const listed = { id: "", number: signal(FIRST) };

/** @type {(group: Group, entryOf: (relation: ARelation) => Described) => Described} */
const showGroup = ({ head, own }, entryOf) => el("section", { class: "group" },
  el("h3", { class: "group-title" }, name(head)),
  el("ul", { class: "group-list" }, own.map(entryOf)));

/** @type {(groups: Group[], id: string) => Child} */
function showGroups(groups, id) {
  const all = groups.flatMap(({ own }) => own).length;
  if (all <= FIRST) return groups.map((group) => showGroup(group, (relation) => entry(relation, id)));
  if (listed.id !== id) Object.assign(listed, { id, number: signal(FIRST) });
  const { number } = listed;
  Editing.isOn(); // entries are made once for each answer
  /** @type {Map<ARelation, Described>} */
  const made = new Map();
  /** @param {ARelation} relation */
  const entryOf = (relation) => ensure(made, relation, () => entry(relation, id));
  if (number.peek() < all) addRest(number, all);
  return live("div", { class: "is-long" }, () => cut(groups, number.value).map((group) => showGroup(group, entryOf)));
}

/** @type {(groups: Group[], number: number) => Group[]} the first relations, in their groups */
function cut(groups, number) {
  let left = number;
  return groups.flatMap(({ head, own }) => {
    const shown = own.slice(0, Math.max(left, 0));
    left -= shown.length;
    return shown.length ? [{ head, own: shown }] : [];
  });
}

/** @type {(number: Signal<number>, all: number) => void} */
const addRest = (number, all) => Schedule.inSlices(function* add() {
  while (listed.number === number && number.value < all) {
    number.value += PART;
    yield;
  }
})();

/** @param {ARelation} relation @param {string} id */
function entry(relation, id) {
  const other = Data.other(relation, id);
  return el("li", { class: "relation" },
    el("div", { class: "relation-head" },
      Icons.ofRelation(relation),
      Links.to(other, Data.nameOf(other)),
      el("span", { class: "relation-dates" }, RelationText.dates(relation)),
      RelationText.badges(relation)),
    Claims.list(relation.claims),
    Relation.against(relation));
}
