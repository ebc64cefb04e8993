// The paths that were found; the selected one is highlighted in the picture. If there are none: why,
// and what to change.
import { signal } from "@preact/signals-core";
import * as PathSearch from "../../core/pathsearch.js";
import * as Text from "../../core/text.js";
import * as Highlight from "../../state/derived/highlight.js";
import * as FoundPaths from "../../state/derived/paths.js";
import * as State from "../../state/state.js";
import { byId, el, name, show } from "../../ui/element.js";
import * as Status from "../../ui/status.js";
import * as PathItem from "./pathitem.js";
import * as PathOptions from "./pathoptions.js";

/** @import { Lift, Path } from "../../state/types.js" */
/** @import { Answer } from "../../state/derived/paths.js" */

const holder = byId("path-results");
const problem = signal("");

function view() {
  const found = FoundPaths.answer.value;
  if (!found) return problem.value && el("p", { class: "empty" }, problem.value);
  const number = found.paths.length;
  return [
    found.direct && el("p", { class: "path-direct" }, name(found.direct)),
    el("p", { class: number ? "path-count" : "empty", tabindex: -1 }, name(sayFound(found))),
    number > 0 && el("ol", { class: "paths", "aria-label": "Paths" }, found.paths.map(item)),
    found.lifts.length > 0 && el("div", { class: "lifts", role: "group", "aria-label": "What to change" }, found.lifts.map(lift)),
  ];
}

/** @param {Answer} answer */
function sayFound({ paths, truncated, cut_off: isCutOff, beyond }) {
  if (!paths.length) return beyond ?? "No path.";
  const first = truncated && !isCutOff ? "The first " : "";
  const end = `The search stopped after ${Text.count(PathSearch.MOST_STEPS, "step")}; narrow the scope.`;
  const counted = `${first}${Text.count(paths.length, "path")}, shortest first, then best supported.`;
  return isCutOff ? `${counted} ${end}` : counted;
}

/** @param {Path} path @param {number} at */
function item(path, at) {
  const highlight = () => State.set({ hovered: Highlight.ofPath(path) });
  const clearHighlight = () => State.set({ hovered: null });
  const isCurrent = State.get().path === at;
  return el("li", { class: isCurrent ? "path is-current" : "path", mouseenter: highlight, mouseleave: clearHighlight },
    PathItem.show(path, { "aria-pressed": String(isCurrent), focus: highlight, blur: clearHighlight, click: () => State.set({ path: at, select: "" }) }));
}

/**
 * The button disappears with the limit: move the focus to the new results.
 * @param {Lift} limit
 */
const lift = ({ words, lift: change }) => el("button", {
  class: "quiet lift", type: "button",
  click: () => {
    State.set({ ...PathOptions.toState(change), path: 0 });
    focus();
  },
}, `Ask ${words}`);

/** Move the focus to the results. */
export function focus() {
  const head = holder.querySelector("[tabindex]");
  if (head instanceof HTMLElement) head.focus();
}

/**
 * Show and announce what is wrong with the question.
 * @param {string} text
 */
export function showError(text) {
  Status.announce(text);
  problem.value = text;
}

/** Clear the error, once something else is asked. */
export function clearError() {
  problem.value = "";
}

export function start() {
  show(holder, view);
  State.on(() => {
    clearError();
    if (FoundPaths.answer.value) Status.announce(sayFound(FoundPaths.answer.value));
  }, "from", "to", "scope", ...FoundPaths.OPTIONS);
}
