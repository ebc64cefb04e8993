// The paths that were found; the one looked at is lit in the picture. Where there is none: why, and
// what to change.
import * as Paths from "../../core/paths.js";
import * as Scope from "../../core/scope.js";
import * as Text from "../../core/text.js";
import * as Walk from "../../core/walk.js";
import * as Data from "../../state/data.js";
import * as Light from "../../state/light.js";
import * as State from "../../state/state.js";
import { byId, el, name, replace } from "../../ui/element.js";
import * as Status from "../../ui/status.js";
import * as PathItem from "./pathitem.js";
import * as PathOptions from "./pathoptions.js";

const holder = byId("path-results");
let last = { key: "", found: null };

// The answer to what is asked, worked out once.
function answer() {
  const state = State.get();
  const { from, to, scope } = state;
  if (!from || !to || from === to) return null;
  const question = { from, to, scope, ...PathOptions.read(state) };
  const key = JSON.stringify([{ ...question, scope: "" }, Scope.toHash(scope)]);
  if (last.key !== key) last = { key, found: find(question) };
  return last.found;
}

function find(question) {
  try {
    return Paths.find(Data.record, Data.view(question.scope).selection, question);
  } catch (error) {
    const lifts = [{ words: "with no actor avoided", lift: { avoid: [] } }];
    return { paths: [], beyond: error.message, lifts: question.avoid.length ? lifts : [] };
  }
}

const lightOf = ({ hops, actors }) =>
  Light.make(hops.flatMap((hop) => hop.relations), [actors.at(0), actors.at(-1)]);

/** Return what the path looked at lights; null where there is none. */
export function current() {
  const path = answer()?.paths[State.get().path];
  return path ? lightOf(path) : null;
}

/** List the paths that are found. */
export const list = () => answer()?.paths ?? [];

function render() {
  const found = answer();
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
  const light = () => State.set({ lit: lightOf(path) });
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
export const calm = () => !answer() && replace(holder);

export function start() {
  State.on(render, "from", "to", "scope", ...PathOptions.NAMES);
  State.on(mark, "path");
}
