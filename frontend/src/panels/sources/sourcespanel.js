// The tab Sources: what rests on each source, paragraph and claimant, and what disappears without it.
import * as Facets from "../../core/facets.js";
import { once } from "../../core/lookup.js";
import * as Reliance from "../../core/reliance.js";
import * as Data from "../../state/data.js";
import * as Fallen from "../../state/derived/fallen.js";
import * as State from "../../state/state.js";
import { byId, el, show } from "../../ui/element.js";
import * as Editing from "../shared/editing.js";
import * as Sources from "./sources.js";
import * as Weights from "./weights.js";

/** @import { PageState, Rests, SourceRecord } from "../../state/types.js" */

/** @type {[Rests, string][]} */
const TITLES = [["sources", "Sources"], ["claimants", "Claimants"]];
const lists = once(() => ({ sources: Data.record.sources, claimants: Reliance.byClaims(Data.record, Facets.list(Data.record).claimants) }));
const ABOUT = {
  sources: "Each source paragraph by paragraph, with the claims made there. The switch excludes a source everywhere on this page.",
  claimants: "Everyone who makes or relays a claim in these sources. The switch excludes every claim that they make or relay; what disappears stays in the picture as pale dashes.",
};
const EMPTY = { sources: "No sources.", claimants: "No claims." };
/** @type {(source: SourceRecord, state: PageState) => boolean} */
const isOpen = ({ id }, { opened }) => opened === id || (!opened && lists().sources.length === 1);
const SHOWN = {
  /** @param {PageState} state */
  sources: (state) => lists().sources.map((source) => Sources.show(source, isOpen(source, state))),
  claimants: () => el("ul", { class: "claimants" }, lists().claimants.map((id) => el("li", {}, Weights.ofClaimant(id)))),
};

/** @param {typeof TITLES[number]} rests */
const choice = ([rests, title]) => el("label", { class: "segment" },
  el("input", {
    class: "segment-box", type: "radio", name: "rests", value: rests, checked: State.get().rests === rests,
    change: () => State.set({ rests }),
  }), title, " ", el("span", { class: "segment-number" }, String(lists()[rests].length)));

function view() {
  const { tab, rests } = State.get();
  if (tab !== "sources") return null;
  return [
    el("div", { class: "reading-head" },
      el("fieldset", { class: "segments" }, el("legend", { class: "hidden" }, "What rests on"), TITLES.map(choice)), Editing.addActor()),
    Fallen.text.value && el("p", { class: "sources-fallen" }, Fallen.text.value),
    el("p", { class: "sources-about" }, lists()[rests].length ? ABOUT[rests] : EMPTY[rests]),
    el("div", { class: "sources-body", key: rests }, SHOWN[rests](State.get())),
  ];
}

export const start = () => show(byId("sources-panel"), view);
