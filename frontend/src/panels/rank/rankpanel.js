// "Size by": the choice of measures, what the selected one means and does not mean, and its ranking.

import { signal } from "@preact/signals-core";
import * as OwnScores from "../../core/ownscores.js";
import * as Phrases from "../../core/phrases.js";
import * as Measures from "../../core/ranking.js";
import * as Scope from "../../core/scope.js";
import * as Text from "../../core/text.js";
import * as Data from "../../state/data.js";
import { record } from "../../state/data.js";
import * as Ranking from "../../state/derived/ranking.js";
import * as State from "../../state/state.js";
import { byId, el, show } from "../../ui/element.js";
import * as Status from "../../ui/status.js";
import * as Links from "../shared/links.js";

/** @import { CurrentRanking } from "../../state/types.js" */
/** @import { Child } from "../../ui/types.js" */
/** @typedef {CurrentRanking["actors"]} Ranked */

const TOP = 10;
const SUGGESTED = "degree";
const SIZES = "A dot's area shows its score; the smallest dots, and those without a rank, are enlarged so that they can be seen.";
const BELOW = "The smallest dot has the lowest score, which is below 0; areas grow from there.";
const isWhole = signal(false); // whether the whole ranking is listed

/** The ranking of what is chosen; null while it is being made. */
const current = () => (Ranking.isCurrent() ? Ranking.get() : null);

function about() {
  const { size, scope } = State.get();
  if (!size) return suggestion();
  const own = OwnScores.find(record, size);
  const ranking = current();
  if (own) return [el("p", { class: "size-means" }, own.means), ranking && showOwn(ranking)];
  const measure = Measures.find(record, size);
  return measure && [
    el("p", { class: "size-means" }, measure.means, " ", measure.means_not),
    el("p", { class: "size-note" }, record.attention),
    Measures.isOfMore(record, size, scope) && el("p", { class: "size-means" }, el("strong", {}, Phrases.say(record, "whole-network"))),
    ranking ? answer(ranking) : el("p", { class: "size-note" }, "Computing …"),
  ];
}

// The plainest measure is suggested, with the reason.
function suggestion() {
  const measure = Measures.find(record, SUGGESTED);
  return measure && el("p", { class: "size-note" },
    el("button", { class: "quiet size-suggested", type: "button", click: suggest }, `Suggested: ${measure.label}`),
    ` ${measure.means} It assumes nothing, and follows the filters.`);
}

// The button disappears, and the focus would be lost with it.
function suggest() {
  State.set({ size: SUGGESTED });
  byId("size-by").focus();
}

/** @param {CurrentRanking} ranking */
function answer(ranking) {
  const { actors, counted = 0, absent = 0, of: scope, measure } = ranking;
  if (ranking.refused) return el("p", { class: "size-means" }, ranking.refused);
  const isOfMore = Measures.isOfMore(record, measure, scope);
  const where = isOfMore ? ", in the whole network" : Scope.toHash(scope) === "" ? "" : ", in what is shown";
  const hasScores = actors.some(({ score }) => score);
  return [
    hasScores && list(actors, isOfMore),
    counted > 0 && !hasScores &&
      el("p", { class: "size-means" }, "Every score is 0: nothing that is shown counts towards this measure."),
    el("p", { class: "size-note" }, Measures.sayCounted(record, { counted, absent }, isOfMore)),
    ranking.theses_left_out && el("p", { class: "size-note" }, record.tensions.left_out),
    ranking.note && el("p", { class: "size-note" }, ranking.note),
    el("p", { class: "size-note" }, `Counted on ${ranking.layer}${where}. `,
      hasScores && sayAreas(actors)),
  ];
}

/** @type {(actors: Ranked, isOfMore?: boolean) => Child} */
const list = (actors, isOfMore = false) => [table(actors, isOfMore), actors.length > TOP && more(actors.length)];

/** @param {Ranked} actors the lowest score last */
const sayAreas = (actors) => ((actors.at(-1)?.score ?? 0) < 0 ? BELOW : SIZES);

/**
 * The ranking of an own score, which does not depend on what is shown.
 * @param {CurrentRanking} ranking
 */
const showOwn = ({ actors, absent }) => [
  list(actors),
  el("p", { class: "size-note" }, `${Text.count(actors.length, "actor")} with this score${absent ? `, ${Text.group(absent)} without` : ""}.`),
  el("p", { class: "size-note" }, sayAreas(actors)),
];

/** @type {(actors: Ranked, isOfMore: boolean) => Child} */
const table = (actors, isOfMore) => el("table", { class: "ranking", "aria-label": isOfMore ? "Ranking of the whole network" : "Ranking" },
  el("thead", {}, el("tr", {}, ["Rank", "Actor", "Score"].map((head) => el("th", { scope: "col" }, head)))),
  el("tbody", {}, (isWhole.value ? actors : actors.slice(0, TOP)).map(row)));

/** @param {Ranked[number]} ranked */
const row = ({ id, score, rank }) => el("tr", {},
  el("td", {}, String(rank)), el("td", {}, Links.to(id, Data.nameOf(id))), el("td", {}, OwnScores.format(score)));

/** @param {number} number */
const more = (number) => el("button", {
  class: "quiet size-more", type: "button", "aria-expanded": String(isWhole.value),
  click: () => { isWhole.value = !isWhole.value; },
}, isWhole.value ? `Show the first ${TOP}` : `Show all ${Text.group(number)}`);

function announce() {
  const ranking = current();
  if (!ranking) return;
  const { measure, of: scope, actors, counted = 0, absent = 0, refused } = ranking;
  const label = (OwnScores.find(record, measure) ?? Measures.find(record, measure))?.label;
  if (!counted) return Status.announce(refused ?? Measures.sayCounted(record, { counted, absent }));
  const first = actors.filter(({ rank }) => rank === 1).slice(0, 3).map(({ id }) => Data.nameOf(id));
  const note = Measures.isOfMore(record, measure, scope) ? ` ${Phrases.say(record, "whole-network")}` : "";
  Status.announce(`Dots are sized by ${label}. Highest: ${Text.joinAnd(first)}.${note}`);
}

/** @param {{id: string, label: string}} each */
const option = ({ id, label }) => el("option", { value: id, selected: State.get().size === id }, label);
const choice = () => [
  option({ id: "", label: "equal size" }),
  el("optgroup", { label: "Suggested" }, record.measures.filter(({ id }) => id === SUGGESTED).map(option)),
  el("optgroup", { label: "Counted in what is shown" }, record.measures.filter(({ id, whole }) => !whole && id !== SUGGESTED).map(option)),
  el("optgroup", { label: "For researchers: of the whole network only" }, record.measures.filter(({ whole }) => whole).map(option)),
  OwnScores.list(record, "actors").map(option),
];

export function start() {
  const select = byId("size-by", HTMLSelectElement);
  show(select, choice);
  select.addEventListener("change", () => State.set({ size: select.value }));
  show(byId("size-about"), about);
  Ranking.on(announce);
  Ranking.start();
}
