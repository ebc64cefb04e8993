// Options for paths: direction, length, actors to avoid, and further conditions. Each change searches
// again.
import * as Focus from "../../core/focus.js";
import * as Text from "../../core/text.js";
import * as Data from "../../state/data.js";
import { OPTIONS } from "../../state/derived/paths.js";
import * as State from "../../state/state.js";
import * as ActorBox from "../../ui/actorbox.js";
import * as Chips from "../../ui/chips.js";
import { byId, el, name, show } from "../../ui/element.js";

/** @import { KindRecord, PageState, PathQuestion } from "../../state/types.js" */
/** @import { Child } from "../../ui/types.js" */

const FIRST = /** @type {Partial<PageState>} */ (Object.fromEntries(OPTIONS.map((name) => [name, State.FIRST[name]])));
const USUAL = 6; // the longest number of steps offered by default
/** @type {["together"|"same_fight"|"via", label: string, hint: string][]} */
const CHECKS = [
  ["together", "Held together", "only chains whose steps may overlap in time"],
  ["same_fight", "Same fight", "leave out chains whose backing is said to be for different fights"],
  ["via", "Through channels", "actors named as a channel count as steps"],
];
const OFFERED = CHECKS.filter(([option]) => option !== "same_fight" || Data.record.offers.fights);
/** @param {Partial<PageState>} patch */
const set = (patch) => State.set({ ...patch, path: 0 });
/**
 * Return the changes of state for changed parts of a question.
 * @param {Partial<PathQuestion>} part
 * @returns {Partial<PageState>}
 */
export function toState({ max_length: longest, ...rest }) {
  return longest ? { ...rest, longest } : rest;
}

/** @param {typeof CHECKS[number]} check */
const check = ([option, label, hint]) => el("div", { class: "path-check" },
  el("input", {
    type: "checkbox", id: `path-${option}`, "aria-describedby": `path-${option}-hint`,
    checked: State.get()[option], change: ({ currentTarget }) => set({ [option]: currentTarget.checked }),
  }),
  el("label", { for: `path-${option}` }, label),
  el("span", { class: "path-hint", id: `path-${option}-hint` }, hint));

// The kinds that there are actors of, in the order of the vocabulary.
const used = new Set(Data.record.actors.map(({ kind }) => kind));
const kinds = [...Data.kinds.values()].filter(({ id }) => used.has(id));

/** @param {KindRecord} kind */
const kindBox = ({ id, label }) => el("label", { class: "path-kind" },
  el("input", {
    type: "checkbox", id: `path-kind-${id}`, checked: State.get().without_kinds.includes(id),
    change: ({ currentTarget }) => onKind(id, currentTarget.checked),
  }), name(label));

/** @param {string} kind @param {boolean} isLeftOut */
function onKind(kind, isLeftOut) {
  const change = isLeftOut ? Focus.add : Focus.drop;
  set({ without_kinds: change(State.get().without_kinds, kind) });
}

/** @type {(text: string, id: string, ...content: Child[]) => Child} */
const row = (text, id, ...content) => [
  el("label", { class: "path-label", for: id }, text), el("div", { class: "path-end" }, content),
];

const direction = () => el("select", {
  class: "field", id: "path-direction", value: State.get().direction,
  change: ({ currentTarget }) => set({ direction: currentTarget.value === "along" ? "along" : "any" }),
}, el("option", { value: "any" }, "either way"), el("option", { value: "along" }, "along the arrows"));

const longest = () => el("select", {
  class: "field", id: "path-longest", value: String(State.get().longest),
  change: ({ currentTarget }) => set({ longest: Number(currentTarget.value) }),
}, Array.from({ length: Math.max(USUAL, State.get().longest) }, (_, at) =>
  el("option", { value: String(at + 1) }, Text.count(at + 1, "step"))));

const avoid = () => el("input", {
  class: "field", id: "path-avoid", type: "text", autocomplete: "off", autocapitalize: "off", spellcheck: false,
});

/** @param {Pick<PageState, "avoid">} state */
const avoided = ({ avoid: ids }) => ids.length > 0 && el("ul", { class: "chips", "aria-label": "Avoided" },
  ids.map((id) => Chips.make(Data.nameOf(id), `Stop avoiding ${Data.nameOf(id)}`, () => onDrop(id))));

/** @param {PageState} state */
function sayAll(state) {
  const names = state.avoid.map(Data.nameOf);
  const labels = state.without_kinds.map((kind) => Data.kind(kind).label);
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
  byId("path-options").querySelector("summary")?.focus(); // this button disappears
}

/** @param {string} id */
function onDrop(id) {
  set({ avoid: Focus.drop(State.get().avoid, id) });
  byId("path-avoid").focus();
}

function view() {
  const said = sayAll(State.get());
  return el("details", { class: "fold" },
    el("summary", { class: "fold-summary" }, "Options ", el("bdi", { class: "fold-note", dir: "ltr" }, said)),
    el("div", { class: "path-fields" },
      row("Direction", "path-direction", direction()), row("Longest", "path-longest", longest()),
      row("Avoid", "path-avoid", avoid(), avoided(State.get()))),
    el("fieldset", { class: "path-kinds" },
      el("legend", { class: "path-hint" }, "Not through these kinds of actors"), kinds.map(kindBox)),
    OFFERED.map(check),
    el("p", { class: "path-hint" }, "Types, dates and sources are set in the legend and under Time."),
    said && el("button", { class: "quiet path-reset", type: "button", click: onReset }, "Reset options"));
}

export function start() {
  show(byId("path-options"), view);
  ActorBox.attach(byId("path-avoid", HTMLInputElement), {
    label: "Actors to avoid",
    choose: (id) => { if (id) set({ avoid: Focus.add(State.get().avoid, id) }); },
  });
}
