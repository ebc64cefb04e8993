// A notice in Details where the selection is outside the scope, wholly or in part.
import { ensure, get } from "../../core/lookup.js";
import * as Scope from "../../core/scope.js";
import * as Text from "../../core/text.js";
import * as Data from "../../state/data.js";
import * as State from "../../state/state.js";
import { el } from "../../ui/element.js";

/** @import { Relation, Selected, View } from "../../state/types.js" */

/**
 * Count claims or relations of the selection in a scope.
 * @param {Selected} selected
 * @param {View} view
 */
function measure({ kind, actors: [first, second], relation }, view) {
  if (kind === "actor") return view.ofActor.get(first)?.length ?? 0;
  /** @param {Relation} each */
  const isBetween = ({ from, to }) => (from === first && to === second) || (from === second && to === first);
  /** @param {Relation} each */
  const isMeant = (each) => (relation ? each.id === relation.id : isBetween(each));
  return view.all.filter(isMeant).flatMap(({ claims }) => claims).length;
}

/** @type {WeakMap<Relation[], Relation[]>} */
const known = new WeakMap();

/**
 * List the relations that are contested only by claims outside the scope.
 * @param {Relation[]} relations
 */
export const listContested = (relations) => ensure(known, relations, () => {
  const whole = Data.view(Scope.EVERYTHING).byId;
  return relations.filter(({ id, contested }) => !contested && get(whole, id).contested);
});

/** @param {Selected} selected @param {number} more */
function say({ kind, isOutside }, more) {
  if (isOutside) return "This relation is outside what is shown. All claims about it are listed here.";
  const what = kind === "actor" ? "claimed relation" : "claim";
  const about = { actor: "of it", relation: "about it", pair: "about the two" }[kind];
  return `${Text.count(more, `more ${what}`)} ${about} ${more === 1 ? "is" : "are"} outside what is shown.`;
}

/**
 * Say how much of the selection the scope leaves out; null where that is nothing.
 * @param {Selected} selected
 * @param {View} view
 */
export function notice(selected, view) {
  const [inside, whole] = [view, Data.view(Scope.EVERYTHING)].map((each) => measure(selected, each));
  const contested = listContested(pick(selected, view)).length;
  if (inside >= whole && !contested) return null;
  return el("p", { class: "outside" },
    inside < whole && say(selected, whole - inside), " ",
    contested > 0 && el("strong", {}, sayContested(selected, contested)), " ",
    el("button", { class: "quiet outside-clear", type: "button", click: State.clearScope },
      selected.isOutside ? "Clear the scope" : "See what is left out"));
}

/**
 * @param {Selected} selected
 * @param {View} view
 * @returns {Relation[]}
 */
function pick({ kind, actors: [first, second], relation, isOutside }, view) {
  if (relation) return isOutside ? [] : [relation];
  const around = view.ofActor.get(first) ?? [];
  return kind === "actor" ? around : around.filter((each) => Data.other(each, first) === second);
}

/** @param {Selected} selected @param {number} number */
const sayContested = ({ kind }, number) => (kind === "relation" ? "Claims that are left out contest it."
  : `Claims that are left out contest ${number} of these relations.`);
