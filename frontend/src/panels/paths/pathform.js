// The question for paths: from whom, to whom.
import * as Bidi from "../../core/bidi.js";
import * as Paths from "../../core/paths.js";
import * as Data from "../../state/data.js";
import * as State from "../../state/state.js";
import * as Combobox from "../../ui/combobox.js";
import * as Dock from "../../ui/dock.js";
import { byId } from "../../ui/element.js";
import * as PathList from "./pathlist.js";

const ENDS = ["from", "to"];
const asked = { from: "", to: "" }; // what the boxes hold, before it is asked

function makeEnd(end) {
  const input = byId(`path-${end}`);
  const box = Combobox.attach(input, {
    label: `Actors to choose for ${end === "from" ? "From" : "To"}`,
    choose: (id) => { asked[end] = id; PathList.calm(); },
    keep: true,
  });
  input.addEventListener("input", PathList.calm);
  return [end, box];
}

// A name typed out counts without being chosen from the list.
function resolve(end) {
  const text = byId(`path-${end}`).value.trim();
  if (asked[end] && Data.shown(asked[end]) === text) return asked[end];
  try {
    return text && Paths.findActor(Data.record, text);
  } catch {
    return null;
  }
}

// What was found before is no answer to what is asked now.
function refuse(sentence) {
  State.set({ from: "", to: "", path: 0 });
  PathList.complain(sentence);
}

function onSubmit(event) {
  event.preventDefault();
  const [from, to] = ENDS.map(resolve);
  const missing = ENDS.find((_, at) => ![from, to][at]);
  if (missing) {
    byId(`path-${missing}`).focus();
    const text = byId(`path-${missing}`).value.trim();
    return refuse(text ? `No actor goes by the name “${Bidi.isolate(text)}”. Choose one from the list.`
      : "Name an actor for both From and To.");
  }
  if (from === to) return refuse("From and To are the same actor. Choose two.");
  const { select } = State.get();
  return State.set({ from, to, path: 0, select: [from, to].includes(select) ? "" : select });
}

/**
 * Put an actor at one end, and go to the other.
 * @param {"from"|"to"} end
 * @param {string} id
 */
export function prefill(end, id) {
  asked[end] = id;
  byId(`path-${end}`).value = Data.typed(id);
  Dock.open();
  byId(end === "from" ? "path-to" : "path-from").focus();
}

export function start() {
  const boxes = new Map(ENDS.map(makeEnd));
  State.on((state) => {
    for (const end of ENDS) {
      asked[end] = state[end] || asked[end];
      if (state[end]) boxes.get(end).set(state[end]);
    }
    byId("path-clear").hidden = !(state.from && state.to);
  }, ...ENDS);
  byId("path-form").addEventListener("submit", onSubmit);
  byId("path-swap").addEventListener("click", () => {
    const [from, to] = [byId("path-from").value, byId("path-to").value];
    [byId("path-from").value, byId("path-to").value] = [to, from];
    [asked.from, asked.to] = [asked.to, asked.from];
    const state = State.get();
    if (state.from && state.to) State.set({ from: state.to, to: state.from, path: 0 });
  });
  byId("path-clear").addEventListener("click", () => {
    State.set({ from: "", to: "", path: 0 });
    for (const end of ENDS) { asked[end] = ""; boxes.get(end).set(""); }
    byId("path-from").focus();
  });
  PathList.start();
}
