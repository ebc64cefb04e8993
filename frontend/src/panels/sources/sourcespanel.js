// The tab Sources: what rests on each source, paragraph and claimant, and what falls without it.
import * as Facets from "../../core/facets.js";
import * as Data from "../../state/data.js";
import * as State from "../../state/state.js";
import { byId, el, replace } from "../../ui/element.js";
import * as Sources from "./sources.js";
import * as Weights from "./weights.js";

const values = Facets.list(Data.record);
const TITLES = new Map([["sources", "Sources"], ["claimants", "Claimants"]]);
const LISTS = { sources: Data.record.sources, claimants: values.claimants };
const ABOUT = {
  sources: "Read a source paragraph by paragraph, with the claims that rest on each. The switch leaves a source out everywhere in this page.",
  claimants: "Whoever says something in these sources, or passes it on. The switch leaves out every claim that goes through them.",
};
const EMPTY = { sources: "There is no source.", claimants: "No claim is made." };
const about = el("p", { class: "sources-about" });
const body = el("div", { class: "sources-body" });
let boxes = new Map();

const isOpen = ({ id }, { opened }) => opened === id || (!opened && LISTS.sources.length === 1);
const SHOWN = {
  sources: (state) => LISTS.sources.map((source) => Sources.show(source, isOpen(source, state))),
  claimants: () => el("ul", { class: "claimants" }, LISTS.claimants.map((id) => el("li", {}, Weights.ofClaimant(id)))),
};

// What is written anew keeps the focus where it was.
function render(state) {
  if (state.tab !== "sources") return;
  const { rests } = state;
  const focused = document.activeElement?.id;
  boxes.get(rests).checked = true;
  about.textContent = LISTS[rests].length ? ABOUT[rests] : EMPTY[rests];
  replace(body, SHOWN[rests](state));
  if (focused && document.activeElement?.id !== focused) byId(focused)?.focus({ preventScroll: true });
}

function makeChoice(rests) {
  const box = el("input", {
    class: "segment-box", type: "radio", name: "rests", value: rests, change: () => State.set({ rests }),
  });
  boxes.set(rests, box);
  return el("label", { class: "segment" }, box, TITLES.get(rests), " ",
    el("span", { class: "segment-number" }, String(LISTS[rests].length)));
}

export function start() {
  boxes = new Map();
  replace(byId("sources-panel"),
    el("div", { class: "reading-head" },
      el("fieldset", { class: "segments" }, el("legend", { class: "hidden" }, "What rests on"),
        [...TITLES.keys()].map(makeChoice))),
    about, body);
  State.on(render, "tab", "rests", "opened", "scope");
  render(State.get());
}
