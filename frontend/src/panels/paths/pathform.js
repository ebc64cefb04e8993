// The form for paths: from whom, to whom.
import * as Bidi from "../../core/bidi.js";
import * as Index from "../../core/index.js";
import * as Ties from "../../core/ties.js";
import * as Data from "../../state/data.js";
import * as Schedule from "../../state/schedule.js";
import * as State from "../../state/state.js";
import * as ActorBox from "../../ui/actorbox.js";
import * as Dock from "../../ui/dock.js";
import { byId } from "../../ui/element.js";
import * as PathList from "./pathlist.js";

/** @typedef {"from"|"to"} End */

/** @type {End[]} */
const ENDS = ["from", "to"];
const chosen = { from: "", to: "" }; // what the boxes hold, before the form is submitted

/** @param {End} end */
const inputOf = (end) => byId(`path-${end}`, HTMLInputElement);

/** @param {End} end */
function makeEnd(end) {
  const input = inputOf(end);
  const box = ActorBox.attach(input, {
    label: `Actors to choose for ${end === "from" ? "From" : "To"}`,
    choose: (id) => { chosen[end] = id; PathList.clearError(); },
    keep: true,
  });
  input.addEventListener("input", PathList.clearError);
  return box;
}

/**
 * A name typed in full counts without being chosen from the list.
 * @param {End} end
 */
function resolve(end) {
  const text = inputOf(end).value.trim();
  if (chosen[end] && Data.nameOf(chosen[end]) === text) return chosen[end];
  return text && Index.findActor(Data.record, text) || null;
}

/**
 * Clear the paths found before: they don't answer this question.
 * @param {string} sentence
 */
function refuse(sentence) {
  State.set({ from: "", to: "", path: 0 });
  PathList.showError(sentence);
}

/** @param {End} end */
function refuseEnd(end) {
  const text = inputOf(end).value.trim();
  inputOf(end).focus();
  refuse(text ? `No actor found with the name “${Bidi.isolate(text)}”. Choose one from the list.` : "Choose an actor for both From and To.");
}

/** @param {SubmitEvent} event */
function onSubmit(event) {
  event.preventDefault();
  const [from, to] = ENDS.map(resolve);
  if (!from || !to) return refuseEnd(from ? "to" : "from");
  if (from === to) return refuse("From and To are the same actor. Choose two.");
  const { select } = State.get();
  return State.set({ from, to, path: 0, select: [from, to].includes(select) ? "" : select });
}

/**
 * Put an actor at one end, and go to the other.
 * @param {End} end
 * @param {string} id
 */
export function prefill(end, id) {
  chosen[end] = id;
  inputOf(end).value = Data.typedName(id);
  Dock.open();
  inputOf(end === "from" ? "to" : "from").focus();
}

/** Among thousands of relations the first path takes longest: their table is made before one is asked for. */
const prepare = Schedule.inSlices(function* makeTies() {
  const { scope, direction, via } = State.get();
  yield* Ties.inSlices(Data.record, Data.view(scope).selection, direction, via);
});

export function start() {
  const boxes = { from: makeEnd("from"), to: makeEnd("to") };
  State.on((state) => {
    for (const end of ENDS) {
      chosen[end] = state[end] || chosen[end];
      if (state[end]) boxes[end].set(state[end]);
    }
    byId("path-clear").hidden = !(state.from && state.to);
  }, ...ENDS);
  byId("path-form").addEventListener("focusin", prepare, { once: true });
  byId("path-form").addEventListener("submit", onSubmit);
  byId("path-swap").addEventListener("click", () => {
    const [from, to] = ENDS.map(inputOf);
    [from.value, to.value] = [to.value, from.value];
    [chosen.from, chosen.to] = [chosen.to, chosen.from];
    const state = State.get();
    if (state.from && state.to) State.set({ from: state.to, to: state.from, path: 0 });
  });
  byId("path-clear").addEventListener("click", () => {
    State.set({ from: "", to: "", path: 0 });
    for (const end of ENDS) { chosen[end] = ""; boxes[end].set(""); }
    byId("path-from").focus();
  });
  PathList.start();
}
