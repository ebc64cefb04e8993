// What is selected may lie outside the scope, wholly or in part: Details say so.
import * as Scope from "../../core/scope.js";
import * as Text from "../../core/text.js";
import * as Data from "../../state/data.js";
import * as State from "../../state/state.js";
import { el } from "../../ui/element.js";

// Claims or relations of the selection: in the scope, and without any.
function measure({ kind, actors: [first, second], relation }, view) {
  const whole = Data.view(Scope.EVERYTHING);
  if (kind === "actor") return [view, whole].map(({ ofActor }) => ofActor.get(first)?.length ?? 0);
  const isBetween = ({ from, to }) => (from === first && to === second) || (from === second && to === first);
  const isMeant = kind === "relation" ? ({ id }) => id === relation.id : isBetween;
  return [view, whole].map(({ all }) => all.filter(isMeant).flatMap(({ claims }) => claims).length);
}

/**
 * List the relations of a list that claims left out contest.
 * @param {object[]} relations
 * @returns {object[]}
 */
export function listContested(relations) {
  const whole = Data.view(Scope.EVERYTHING).byId;
  return relations.filter(({ id, contested }) => !contested && whole.get(id).contested);
}

function say({ kind, isOutside }, more) {
  if (isOutside) return "This relation is outside what is shown. Here stand all claims about it.";
  const what = kind === "actor" ? "claimed relation" : "claim";
  const about = { actor: "of it", relation: "about it", pair: "about the two" }[kind];
  return `${Text.count(more, `more ${what}`)} ${about} ${more === 1 ? "is" : "are"} outside what is shown.`;
}

/**
 * Say what of the selection the scope leaves out; null where that is nothing.
 * @param {object} selected as `State.selected` gives it
 * @param {object} view
 * @returns {HTMLElement|null}
 */
export function notice(selected, view) {
  const [inside, whole] = measure(selected, view);
  const contested = listContested(pick(selected, view)).length;
  if (inside >= whole && !contested) return null;
  return el("p", { class: "outside" },
    inside < whole && say(selected, whole - inside), " ",
    contested > 0 && el("strong", {}, sayContested(selected, contested)), " ",
    el("button", { class: "quiet outside-clear", type: "button", click: State.clearScope },
      selected.isOutside ? "Clear the scope" : "See what is left out"));
}

function pick({ kind, actors: [first, second], relation, isOutside }, view) {
  if (kind === "relation") return isOutside ? [] : [relation];
  const around = view.ofActor.get(first) ?? [];
  return kind === "actor" ? around : around.filter((each) => Data.other(each, first) === second);
}

const sayContested = ({ kind }, number) => (kind === "relation" ? "Claims that are left out contest it."
  : `Claims that are left out contest ${number} of these relations.`);
