// The line that describes what is shown and what is not, with buttons that clear the filters.
import * as Scope from "../../core/scope.js";
import * as Summary from "../../core/summary.js";
import * as Data from "../../state/data.js";
import { visible } from "../../state/derived/visibility.js";
import * as State from "../../state/state.js";
import { byId } from "../../ui/element.js";
import * as Outside from "../details/outside.js";

/** @import { PageState } from "../../state/types.js" */

const line = byId("scope-line");
const unknownButton = byId("scope-unknown");
const clearButton = byId("scope-clear");

/**
 * Say in words what is shown now, for the line and for pictures and prints.
 * @param {boolean} [isPicture] false: what is in scope, whether in focus or not
 * @returns {string}
 */
export function words(isPicture = true) {
  const { scope } = State.get();
  const { all, drawn, unknown } = Data.view(scope);
  const open = all.length - drawn.length;
  const whole = Data.view(Scope.EVERYTHING).drawn.length;
  const contested = Outside.listContested(drawn).length;
  return Summary.say(Data.record, scope, { shown: drawn.length, whole, unknown, contested, open, ...(isPicture && focus()) });
}

/** Say what readers of a part of the scope must know: what its dates and filters leave out. */
export function caveats() {
  const { scope } = State.get();
  const { drawn, unknown } = Data.view(scope);
  return Summary.sayCaveats(scope, { unknown, contested: Outside.listContested(drawn).length });
}

function focus() {
  const { actors, relations } = visible.value.out;
  return { out: { actors, relations, words: State.get().near.size ? "out of focus" : "hidden" } };
}

/** @param {Pick<PageState, "scope">} state */
function render({ scope }) {
  const text = words();
  if (line.textContent !== text) line.textContent = text;
  const isKept = scope.unknown === "keep";
  unknownButton.hidden = !Data.view(scope).unknown;
  unknownButton.textContent = isKept ? "Hide undated" : "Show undated faint";
  clearButton.hidden = Scope.toHash(scope) === "";
}

function toggleUnknown() {
  const { scope } = State.get();
  State.set({ scope: Scope.make({ ...scope, unknown: scope.unknown === "keep" ? "drop" : "keep" }) });
}

// The button disappears, and the focus would be lost with it.
function onClear() {
  State.clearScope();
  line.focus();
}

export function start() {
  clearButton.addEventListener("click", onClear);
  unknownButton.addEventListener("click", toggleUnknown);
  State.on(render, "scope", "near", "hide");
  render(State.get());
}
