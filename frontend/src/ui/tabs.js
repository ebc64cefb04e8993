// The tabs. Blocs, Tensions and the claimants of Sources open next to the picture; it keeps its size behind
// the others.
import { get } from "../core/lookup.js";
import * as Data from "../state/data.js";
import * as State from "../state/state.js";
import { byId } from "./element.js";

/** @import { PageState, Tab } from "../state/types.js" */

/** @type {ReadonlyMap<Tab, string>} */
const PANELS = new Map([
  ["graph", "picture"], ["table", "table-panel"], ["sources", "sources-panel"],
  ["blocs", "blocs-panel"], ["tensions", "tensions-panel"],
]);
const SIGNED = ["blocs", "tensions"]; // only with signed types
const NAMES = [...PANELS.keys()].filter((name) => Data.record.offers.sides || !SIGNED.includes(name));
const STEPS = new Map([["ArrowRight", 1], ["ArrowLeft", -1]]);
/** @param {Tab} name */
const tabOf = (name) => byId(`tab-${name}`);

/** @param {Readonly<PageState>} state */
const isNextToPicture = ({ tab, rests }) => SIGNED.includes(tab) || (tab === "sources" && rests === "claimants");

/** @param {Readonly<PageState>} state */
function render(state) {
  const { tab, rests } = state;
  const isBeside = isNextToPicture(state);
  for (const [name, panel] of PANELS) {
    const isOpen = name === tab;
    tabOf(name).setAttribute("aria-selected", String(isOpen));
    tabOf(name).tabIndex = isOpen ? 0 : -1;
    // vis-network would lose its size in a frame that has none
    if (name === "graph") byId(panel).classList.toggle("is-behind", !isOpen && !isBeside);
    else byId(panel).hidden = !isOpen;
  }
  document.body.classList.toggle("has-list-panel", isBeside);
  byId("sources-panel").className = rests === "claimants" ? "list-panel" : "reading";
}

/**
 * Return the tab that a key opens from another, if any.
 * @param {string} key
 * @param {Tab} tab
 */
function nextTo(key, tab) {
  const step = STEPS.get(key);
  if (step) return NAMES.at((NAMES.indexOf(tab) + step) % NAMES.length);
  if (key === "Home") return NAMES[0];
  return key === "End" ? NAMES.at(-1) : undefined;
}

/** @param {KeyboardEvent} event */
function onKey(event) {
  const next = nextTo(event.key, State.get().tab);
  if (!next || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  State.set({ tab: next });
  tabOf(next).focus();
}

/** Whether anything has had the focus: when the page opens, nothing takes it. */
let isUsed = false;

/** What had the focus may have disappeared with its tab. @param {Readonly<PageState>} state */
function keepFocus(state) {
  const { activeElement: held } = document;
  const isHidden = [...PANELS].some(([name, panel]) => name !== state.tab && byId(panel).contains(held) &&
    !(name === "graph" && isNextToPicture(state)));
  if (isUsed && (isHidden || held === document.body)) focus();
}

export function start() {
  for (const name of PANELS.keys()) tabOf(name).hidden = !NAMES.includes(name);
  for (const name of NAMES) tabOf(name).addEventListener("click", () => State.set({ tab: name }));
  byId("tabs").addEventListener("keydown", onKey);
  State.on(render, "tab", "rests");
  State.on(keepFocus, "tab");
  document.addEventListener("focusin", () => { isUsed = true; });
  render(State.get());
}

/** Move the focus to the open tab's panel. */
export const focus = () => byId(get(PANELS, State.get().tab)).focus({ preventScroll: true });
