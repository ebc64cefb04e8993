// The tabs. Blocs and Tensions stand beside the picture; it keeps its place while others are read.
import * as State from "../state/state.js";
import { byId } from "./element.js";

const PANELS = new Map([
  ["graph", "picture"], ["table", "table-panel"], ["sources", "sources-panel"],
  ["blocs", "blocs-panel"], ["tensions", "tensions-panel"],
]);
const BESIDE = ["blocs", "tensions"];
const NAMES = [...PANELS.keys()];
const STEPS = new Map([["ArrowRight", 1], ["ArrowLeft", -1]]);
const tabOf = (name) => byId(`tab-${name}`);

function render({ tab }) {
  for (const [name, panel] of PANELS) {
    const isOpen = name === tab;
    tabOf(name).setAttribute("aria-selected", String(isOpen));
    tabOf(name).tabIndex = isOpen ? 0 : -1;
    // vis-network would lose its size in a frame that has none
    if (name === "graph") byId(panel).classList.toggle("is-behind", !isOpen && !BESIDE.includes(tab));
    else byId(panel).hidden = !isOpen;
  }
  document.body.classList.toggle("has-beside", BESIDE.includes(tab));
}

function onKey(event) {
  const at = NAMES.indexOf(State.get().tab);
  const next = STEPS.has(event.key) ? NAMES.at((at + STEPS.get(event.key)) % NAMES.length)
    : { Home: NAMES[0], End: NAMES.at(-1) }[event.key];
  if (!next || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  State.set({ tab: next });
  tabOf(next).focus();
}

export function start() {
  for (const name of NAMES) tabOf(name).addEventListener("click", () => State.set({ tab: name }));
  byId("tabs").addEventListener("keydown", onKey);
  State.on(render, "tab");
  render(State.get());
}

/** Give the focus back to what is read. */
export const focus = () => byId(PANELS.get(State.get().tab)).focus({ preventScroll: true });
