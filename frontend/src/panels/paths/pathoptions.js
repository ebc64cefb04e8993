// How paths are asked for: which way, how long, not through whom, and what they must keep to. Each
// change asks again.
import * as Focus from "../../core/focus.js";
import * as Text from "../../core/text.js";
import * as Data from "../../state/data.js";
import { OPTIONS } from "../../state/derived/paths.js";
import * as State from "../../state/state.js";
import * as Chips from "../../ui/chips.js";
import * as Combobox from "../../ui/combobox.js";
import { byId, el, name, replace } from "../../ui/element.js";

const FIRST = Object.fromEntries(OPTIONS.map((name) => [name, State.FIRST[name]]));
const USUAL = 6; // steps, the longest that is offered unasked
const CHECKS = [
  ["together", "Held together", "only chains whose steps may have applied at one time"],
  ["same_fight", "Same fight", "leave out backing that is said to be for different fights"],
  ["via", "Through channels", "whoever is named as a channel is a step too"],
];
const set = (patch) => State.set({ ...patch, path: 0 });
const direction = el("select", { class: "field", id: "path-direction", change: () => set({ direction: direction.value }) },
  el("option", { value: "any" }, "either way"), el("option", { value: "along" }, "along the arrows"));
const longest = el("select", { class: "field", id: "path-longest", change: () => set({ longest: Number(longest.value) }) });
const avoid = el("input", {
  class: "field", id: "path-avoid", type: "text", autocomplete: "off", autocapitalize: "off", spellcheck: "false",
});
const avoided = el("ul", { class: "chips", "aria-label": "Avoided", hidden: true });
const said = el("bdi", { class: "fold-note", dir: "ltr" });
const reset = el("button", { class: "quiet path-reset", type: "button", hidden: true, click: onReset }, "Reset options");

/**
 * Return what changes in the state where parts of a question do.
 * @param {object} part
 * @returns {object}
 */
export function toState({ max_length: longest, ...rest }) {
  return longest ? { ...rest, longest } : rest;
}

const check = ([option, label, hint]) => {
  const box = el("input", { type: "checkbox", id: `path-${option}`, "aria-describedby": `path-${option}-hint` });
  box.addEventListener("change", () => set({ [option]: box.checked }));
  return el("div", { class: "path-check" }, box,
    el("label", { for: `path-${option}` }, label),
    el("span", { class: "path-hint", id: `path-${option}-hint` }, hint));
};

// The kinds that there are actors of, in the order of the vocabulary.
const used = new Set(Data.record.actors.map(({ kind }) => kind));
const kindBoxes = new Map([...Data.kinds.keys()].filter((kind) => used.has(kind)).map((kind) => {
  const box = el("input", { type: "checkbox", id: `path-kind-${kind}`, change: () => onKind(kind, box.checked) });
  return [kind, box];
}));

function onKind(kind, isLeftOut) {
  const change = isLeftOut ? Focus.add : Focus.drop;
  set({ without_kinds: change(State.get().without_kinds, kind) });
}

const kinds = () => el("fieldset", { class: "path-kinds" },
  el("legend", { class: "path-hint" }, "Not through these kinds of actors"),
  [...kindBoxes].map(([kind, box]) => el("label", { class: "path-kind" }, box, name(Data.kinds.get(kind).label))));

const row = (text, field, ...more) => [
  el("label", { class: "path-label", for: field.id }, text), el("div", { class: "path-end" }, field, more),
];

function sayAll(state) {
  const names = state.avoid.map(Data.shown);
  const labels = state.without_kinds.map((kind) => Data.kinds.get(kind).label);
  return [
    state.direction === "along" && "along the arrows",
    state.longest !== FIRST.longest && `up to ${Text.count(state.longest, "step")}`,
    names.length > 0 && `not through ${names.length > 2 ? Text.count(names.length, "actor") : Text.joinAnd(names)}`,
    labels.length > 0 && `not through kinds: ${labels.join(", ")}`,
    state.together && "held together", state.same_fight && "same fight", state.via && "through channels",
  ].filter(Boolean).join(", ");
}

function onReset() {
  set(FIRST);
  byId("path-options").querySelector("summary").focus(); // this button goes away
}

function onDrop(id) {
  set({ avoid: Focus.drop(State.get().avoid, id) });
  avoid.focus();
}

function render(state) {
  direction.value = state.direction;
  const most = Math.max(USUAL, state.longest);
  replace(longest, Array.from({ length: most }, (_, at) => el("option", { value: at + 1 }, Text.count(at + 1, "step"))));
  longest.value = String(state.longest);
  const ids = state.avoid;
  avoided.hidden = !ids.length;
  replace(avoided, ids.map((id) => Chips.make(Data.shown(id), `Stop avoiding ${Data.shown(id)}`, () => onDrop(id))));
  const left = state.without_kinds;
  for (const [kind, box] of kindBoxes) box.checked = left.includes(kind);
  for (const [option] of CHECKS) byId(`path-${option}`).checked = state[option];
  const text = sayAll(state);
  said.textContent = text;
  reset.hidden = !text;
}

export function start() {
  replace(byId("path-options"), el("details", { class: "fold" },
    el("summary", { class: "fold-summary" }, "Options ", said),
    el("div", { class: "path-fields" },
      row("Direction", direction), row("Longest", longest), row("Avoid", avoid, avoided)),
    kinds(),
    CHECKS.map(check),
    el("p", { class: "path-hint" }, "Types, dates and sources are those of the legend and of Time."),
    reset));
  Combobox.make(avoid, {
    label: "Actors to avoid",
    choose: (id) => id && set({ avoid: Focus.add(State.get().avoid, id) }),
  });
  State.on(render, ...OPTIONS);
  render(State.get());
}
