// The paths that were found; the one looked at is lit in the picture. Where there is none: why, and
// what to change.
import * as Text from "../../core/text.js";
import * as Walk from "../../core/walk.js";
import * as Highlight from "../../state/derived/highlight.js";
import * as FoundPaths from "../../state/derived/paths.js";
import * as State from "../../state/state.js";
import { byId, el, name, replace } from "../../ui/element.js";
import * as Status from "../../ui/status.js";
import * as PathItem from "./pathitem.js";
import * as PathOptions from "./pathoptions.js";

const holder = byId("path-results");

function render() {
  const found = FoundPaths.answer.value;
  if (!found) return replace(holder);
  const number = found.paths.length;
  const text = number ? countPaths(found) : found.beyond ?? "No path.";
  Status.say(text);
  replace(holder,
    found.direct && el("p", { class: "path-direct" }, name(found.direct)),
    el("p", { class: number ? "path-count" : "empty", tabindex: -1 }, name(text)),
    number > 0 && el("ol", { class: "paths", "aria-label": "Paths" }, found.paths.map(item)),
    found.lifts.length > 0 && el("div", { class: "lifts", role: "group", "aria-label": "What to change" }, found.lifts.map(lift)));
  return mark();
}

function countPaths({ paths, truncated, cut_off: isCutOff }) {
  const first = truncated && !isCutOff ? "The first " : "";
  const end = `The search was cut off after ${Text.count(Walk.MOST_STEPS, "step")}; narrow the scope.`;
  const counted = `${first}${Text.count(paths.length, "path")}, shortest first, then best supported.`;
  return isCutOff ? `${counted} ${end}` : counted;
}

function item(path, at) {
  const light = () => State.set({ lit: Highlight.ofPath(path) });
  const dark = () => State.set({ lit: null });
  return el("li", { class: "path", mouseenter: light, mouseleave: dark },
    PathItem.show(path, { focus: light, blur: dark, click: () => State.set({ path: at, select: "" }) }));
}

// The button goes away with the limit, and the focus would be lost with it.
const lift = ({ words, lift: change }) => el("button", {
  class: "quiet lift", type: "button",
  click: () => {
    State.set({ ...PathOptions.toState(change), path: 0 });
    holder.querySelector("[tabindex]")?.focus();
  },
}, `Ask ${words}`);

function mark() {
  const { path } = State.get();
  [...holder.querySelectorAll(".path")].forEach((each, at) => {
    each.classList.toggle("is-current", at === path);
    each.querySelector(".path-show").setAttribute("aria-pressed", String(at === path));
  });
}

/** Say what is wrong with the question. */
export function complain(text) {
  Status.say(text);
  replace(holder, el("p", { class: "empty" }, text));
}

/** Take a complaint back, once something else is asked; what was found stays. */
export const calm = () => !FoundPaths.answer.value && replace(holder);

export function start() {
  State.on(render, "from", "to", "scope", ...FoundPaths.OPTIONS);
  State.on(mark, "path");
}
