// The line that describes what is shown and what is not, with buttons that clear the filters.
import { effect } from "@preact/signals-core";
import * as Scope from "../../core/scope.js";
import * as Summary from "../../core/summary.js";
import * as Switches from "../../core/switches.js";
import * as Data from "../../state/data.js";
import { visible } from "../../state/derived/visibility.js";
import * as State from "../../state/state.js";
import { byId } from "../../ui/element.js";
import * as Outside from "../details/outside.js";

const line = byId("scope-line");
const unknownButton = byId("scope-unknown");
const claimantsButton = byId("scope-claimants");
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
  return Summary.say(Data.record, scope, { shown: drawn.length, whole, unknown, contested, open, ...(isPicture && picture()) });
}

/** Say what readers of a part of the scope must know: what its dates and filters leave out. */
export function caveats() {
  const { scope } = State.get();
  const { drawn, unknown } = Data.view(scope);
  return Summary.sayCaveats(scope, { unknown, contested: Outside.listContested(drawn).length });
}

function picture() {
  const { out: { actors, relations }, undrawn, folds, inside, staged } = visible.value;
  return {
    out: { actors, relations, words: State.get().near.size ? "out of focus" : "hidden" },
    undrawn: staged ? 0 : undrawn,
    staged,
    folded: { members: folds.size, inside },
  };
}

function render() {
  const { scope } = State.get();
  const text = words();
  if (line.textContent !== text) line.textContent = text;
  const isKept = scope.unknown === "keep";
  unknownButton.hidden = !Data.view(scope).unknown;
  unknownButton.textContent = isKept ? "Hide undated" : "Show undated faint";
  claimantsButton.hidden = !visible.value.undrawn || visible.value.staged !== null;
  clearButton.hidden = Scope.toHash(scope) === "";
}

function toggleUnknown() {
  const { scope } = State.get();
  State.set({ scope: Scope.make({ ...scope, unknown: scope.unknown === "keep" ? "drop" : "keep" }) });
}

// The buttons disappear, and the focus would be lost with them.
function onClear() {
  State.clearScope();
  line.focus();
}

function onShowClaimants() {
  State.set({ draw: Switches.toggle(State.get().draw, "claimants") });
  line.focus();
}

export function start() {
  clearButton.addEventListener("click", onClear);
  unknownButton.addEventListener("click", toggleUnknown);
  claimantsButton.addEventListener("click", onShowClaimants);
  effect(render);
}
