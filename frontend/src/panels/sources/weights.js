// What rests on a source or a claimant, with the switch that excludes it.

import { signal } from "@preact/signals-core";
import * as Bidi from "../../core/bidi.js";
import { get } from "../../core/lookup.js";
import * as Names from "../../core/names.js";
import * as Reliance from "../../core/reliance.js";
import * as Scope from "../../core/scope.js";
import * as Summary from "../../core/summary.js";
import * as Text from "../../core/text.js";
import * as Data from "../../state/data.js";
import * as State from "../../state/state.js";
import { el, name } from "../../ui/element.js";
import * as RelationText from "../../ui/relationtext.js";
import * as Status from "../../ui/status.js";
import * as Links from "../shared/links.js";

/** @import { Rests } from "../../state/types.js" */
/** @import { Child } from "../../ui/types.js" */
/** @typedef {ReturnType<typeof Reliance.weigh>} Weight */

const opened = signal(/** @type {Set<string>} */ (new Set())); // which of them list what disappears
/** The scope with the names of voices as claims have them. */
export const resolved = () => Names.resolve(Data.record, State.get().scope).scope;

/**
 * Return the current scope, but with a source or claimant included.
 * @param {Rests} group
 * @param {string} id
 */
export const scopeWith = (group, id) => Reliance.include(resolved(), group, id);

/** @type {(weight: Weight, group: Rests, id: string) => string} */
function say(weight, group, id) {
  const { drawn } = Data.view(State.get().scope);
  const remaining = weight.isOut ? drawn.length : drawn.length - weight.fallen.length + weight.gained.length;
  return Reliance.say(weight, group === "sources" ? "this source" : Summary.nameClaimant(Data.record, id), remaining);
}

/** @param {Rests} group @param {string} id @param {string} title @param {boolean} isOut */
function toggle(group, id, title, isOut) {
  const said = say(Reliance.weigh(Data.record, State.get().scope, group, id), group, id);
  State.set({ scope: isOut ? scopeWith(group, id) : Reliance.exclude(resolved(), id) });
  Status.announce(isOut ? `${title}: included again.` : `${title}: excluded. ${said}`);
}

/** @param {Rests} group @param {string} id @param {string} title @param {boolean} isOut */
const makeSwitch = (group, id, title, isOut) => el("label", { class: "switch" },
  el("input", {
    class: "switch-box", type: "checkbox", role: "switch", id: `switch-${group}-${id}`, checked: !isOut,
    "aria-label": `Count in ${title}`, change: () => toggle(group, id, title, isOut),
  }),
  el("span", { class: "switch-word", "aria-hidden": "true" }, isOut ? "Excluded" : "Included"));

/**
 * Rendered only when opened: a large source supports thousands.
 * @param {Weight} weight
 */
function listFallen({ fallen, kept }) {
  const whole = Data.view(Scope.EVERYTHING).byId;
  /** @param {string[]} ids */
  const items = (ids) => el("ul", { class: "fallen-list" },
    ids.map((id) => el("li", {}, Links.to(id, RelationText.head(get(whole, id))))));
  return [
    fallen.length > 0 && [el("p", { class: "fallen-head" }, "Supported by no other claim that is shown"), items(fallen)],
    kept.length > 0 && [el("p", { class: "fallen-head" }, "Still supported by other claims"), items(kept)],
  ];
}

/** @param {Weight} weight @param {Rests} group @param {string} id */
function explain(weight, group, id) {
  const [text, key] = [say(weight, group, id), `${group} ${id}`];
  if (!weight.fallen.length && !weight.kept.length) return el("p", { class: "weight-say" }, text);
  return el("details", { class: "weight-say", open: opened.value.has(key), toggle: ({ currentTarget }) => onFold(key, currentTarget.open) },
    el("summary", {}, text), el("div", { class: "fallen" }, opened.value.has(key) && listFallen(weight)));
}

/** @param {string} key @param {boolean} isOpen */
function onFold(key, isOpen) {
  if (opened.value.has(key) === isOpen) return;
  const others = [...opened.value].filter((other) => other !== key);
  opened.value = new Set(isOpen ? [...others, key] : others);
}

/**
 * Show how much rests on a source or a claimant, and the switch.
 * @param {Rests} group
 * @param {string} id
 * @param {string} title its name, for the switch
 * @param {(weight: Weight) => Child} head what comes before
 */
export function show(group, id, title, head) {
  const weight = Reliance.weigh(Data.record, State.get().scope, group, id);
  return el("div", { class: weight.isOut ? "weight is-out" : "weight" },
    el("div", { class: "weight-text" }, head(weight), explain(weight, group, id)),
    makeSwitch(group, id, title, weight.isOut));
}

/** @param {string} id */
const titleOf = (id) => {
  const said = Summary.nameClaimant(Data.record, id);
  return Data.find(id)?.label ?? Bidi.capitalise(said);
};

/**
 * Show a claimant.
 * @param {string} id as the scope names it
 */
export const ofClaimant = (id) => show("claimants", id, titleOf(id), ({ claims }) => el("p", { class: "weight-head" },
  el("strong", {}, Data.isActor(id) ? Links.to(id, titleOf(id)) : name(titleOf(id))), " ",
  el("span", { class: "weight-number" }, Text.count(claims, "claim"))));
