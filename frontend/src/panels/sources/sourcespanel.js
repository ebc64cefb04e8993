// The tab Sources: what rests on each source, paragraph and claimant, and what disappears without it.
import { signal } from "@preact/signals-core";
import * as Facets from "../../core/facets.js";
import { once } from "../../core/lookup.js";
import * as Reliance from "../../core/reliance.js";
import * as Text from "../../core/text.js";
import * as Data from "../../state/data.js";
import * as Fallen from "../../state/derived/fallen.js";
import * as State from "../../state/state.js";
import { byId, el, show } from "../../ui/element.js";
import * as Status from "../../ui/status.js";
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
const MORE = 100; // claimants rendered at a time: thousands would be slow
const shown = signal(MORE);

/** The first of the claimants, and those that are chosen by name. */
function listShown() {
  const { claimants, without } = Weights.resolved();
  const named = new Set([...claimants, ...without]);
  return lists().claimants.filter((id, at) => at < shown.value || named.has(id));
}

function showMore() {
  shown.value += MORE;
  Status.announce(`${Text.group(listShown().length)} of ${Text.count(lists().claimants.length, "claimant")} are shown.`);
}

function showClaimants() {
  const left = lists().claimants.length - listShown().length;
  return [
    el("ul", { class: "claimants" }, listShown().map((id) => el("li", { key: id }, Weights.ofClaimant(id)))),
    left > 0 && el("p", { class: "table-end" }, el("button", { class: "quiet table-more", type: "button", click: showMore },
      `Show ${Math.min(left, MORE)} more of ${Text.count(left, "claimant")} left`)),
  ];
}

const SHOWN = {
  /** @param {PageState} state */
  sources: (state) => lists().sources.map((source) => Sources.show(source, isOpen(source, state))),
  claimants: showClaimants,
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
