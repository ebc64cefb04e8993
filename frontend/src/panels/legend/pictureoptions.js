// "In the picture": what is written or drawn on request, each with what it means.
import { once } from "../../core/lookup.js";
import * as Members from "../../core/members.js";
import * as OnlyClaimants from "../../core/onlyclaimants.js";
import * as Scope from "../../core/scope.js";
import * as Switches from "../../core/switches.js";
import * as Text from "../../core/text.js";
import * as ViaTies from "../../core/viaties.js";
import * as Hulls from "../../picture/hulls.js";
import * as Data from "../../state/data.js";
import { record } from "../../state/data.js";
import * as Stage from "../../state/derived/stage.js";
import * as State from "../../state/state.js";
import { byId, el, show } from "../../ui/element.js";

/** @typedef {{id: string, text: string, isOffered: boolean, about: () => string}} Choice */

const WHOLE = ["camps", "claimants"]; // switches for networks that are drawn whole
const NO_DISCS = ["names", "folded"]; // and for the surroundings of actors in focus

const NAMES = { id: "names", text: "Write types on lines" };
const offered = once(() => listChoices().filter(({ isOffered }) => isOffered));

/** @returns {Choice[]} */
function listChoices() {
  const { all, drawn } = Data.view(Scope.EVERYTHING);
  const claimants = OnlyClaimants.list(record).length;
  return [
    { id: "folded", text: "Fold members", isOffered: drawn.some((each) => Members.isMembership(record, each)),
      about: () => "leaders, spokespersons and organs are in the dot of their body, which says how many, such as +2. Click that to open it, or use Details. A small ring on a line: the tie is a member’s." },
    { id: "camps", text: "Outline camps", isOffered: record.offers.sides, about: sayCamps },
    { id: "via", text: "Channels", isOffered: drawn.some((each) => ViaTies.list([each]).length > 0),
      about: () => "thin grey lines lead by way of the actor that a claim names as channel. They are not relations." },
    { id: "denied", text: "Only denied", isOffered: drawn.length < all.length,
      about: () => "a cross means denied, and claimed by nobody; a question mark, not confirmed." },
    { id: "claimants", text: "Who only claims", isOffered: claimants > 0, about: () => `${Text.count(claimants, "actor")} whom no claim is about.` },
  ];
}

function sayCamps() {
  State.get().moved; // outlines follow the dots
  const [number, outlined] = [Hulls.camps.value.length, Hulls.list().length];
  const left = number - outlined;
  const what = "joined by claimed support, no claimed hostility inside at any time shown; not a finding of allegiance.";
  if (!number) return `${what} There is no camp of three or more here.`;
  return left ? `${what} ${left} of ${Text.count(number, "camp")} ${left === 1 ? "has" : "have"} no outline: other actors are drawn among the members.` : what;
}

/** @type {(text: string, checked: boolean, change: () => void, disabled?: boolean) => ReturnType<typeof el>} */
const box = (text, checked, change, disabled = false) => el("li", {},
  el("label", { class: "picture-option" }, el("input", { class: "filter-box", type: "checkbox", checked, change, disabled }), text));

/** @param {string} id @returns {boolean} whether a large network cannot have it */
const isOnlyWhole = (id) => (Stage.isOn && WHOLE.includes(id)) || (Stage.discs.value.length > 0 && NO_DISCS.includes(id));

function view() {
  const { names, draw } = State.get();
  const off = [NAMES, ...offered()].filter(({ id }) => isOnlyWhole(id)).map(({ text }) => text);
  return el("fieldset", { class: "filter-group" },
    el("legend", { class: "legend-title" }, "In the picture"),
    el("ul", { class: "picture-options" },
      box(NAMES.text, names && !isOnlyWhole(NAMES.id), () => State.set({ names: !names }), isOnlyWhole(NAMES.id)),
      offered().map(({ id, text }) => box(text, draw.includes(id) && !isOnlyWhole(id), () => State.set({ draw: Switches.toggle(draw, id) }), isOnlyWhole(id)))),
    off.length > 0 && el("p", { class: "size-note" }, `${Text.joinAnd(off)}: only where the network is drawn whole.`),
    offered().filter(({ id }) => draw.includes(id) && !isOnlyWhole(id)).map(({ text, about }) =>
      el("p", { class: "size-note" }, el("span", { class: "term" }, `${text}: `), about())));
}

export const start = () => show(byId("picture-options"), view);
