// The tab Blocs: the split that conflicts with the fewest claimed ties, how certain it is, and which
// claims conflict with it.

import { get } from "../../core/lookup.js";
import * as Scope from "../../core/scope.js";
import * as Sentences from "../../core/sentences.js";
import * as Text from "../../core/text.js";
import * as BlocColours from "../../picture/bloccolours.js";
import * as Data from "../../state/data.js";
import { record } from "../../state/data.js";
import * as FoundBlocs from "../../state/derived/blocs.js";
import * as Highlight from "../../state/derived/highlight.js";
import * as State from "../../state/state.js";
import { byId, el, name, show } from "../../ui/element.js";
import * as RelationText from "../../ui/relationtext.js";
import * as Statements from "../details/statements.js";
import * as Links from "../shared/links.js";
import * as BlocLegend from "./bloclegend.js";

/** @import { AskedScope, Split } from "../../state/types.js" */
/** @import { Child } from "../../ui/types.js" */

const { words } = record.blocs;
const COMMAND = "actor-graph balance";
/** @type {Record<string, string>} */
const CHOICES = {
  types: "relation types", signs: "signs", kinds: "kinds of actors", modes: "strength", sources: "sources",
  without: "sources or claimants left out", claimants: "claimants", unknown: "undated relations",
  amount: "smallest amount", contested: "contested", relayed: "relayed", single_voice: "number of voices",
};
const NOT_CAMPS = "Blocs ask whether all actors split into two sides with few ties that do not fit; the camps of the overview \
are groups joined by claimed support, however many there are.";
const hasCamps = Boolean(record.overview?.camps.length);
const isOpen = () => State.get().tab === "blocs";

/**
 * Say for which dates the split is, and which filters are ignored.
 * @param {AskedScope} scope
 */
function sayWhat(scope) {
  const { passed_over: passed, missed } = FoundBlocs.answer.value;
  const date = scope.as_of ?? (scope.during ? [...new Set(scope.during)].join(" to ") : null);
  const when = missed ? `Not computed for ${date}; this is the answer for all times together.`
    : date ? `${scope.as_of ? "As of" : "At any time in"} ${date}: ties that a claim dates to that time.`
      : "All times together: each claim counts, whatever its dates.";
  const choices = Text.joinAnd(passed.map((each) => CHOICES[each]));
  const unfiltered = passed.length > 0 && [" ", RelationText.badge("unfiltered", "strong", "Filters other than dates are ignored here"),
    ` Filters that are ignored here: ${choices}.`];
  return el("p", { class: "panel-note" }, when, unfiltered);
}

/** @param {string[]} ids @param {number} at @param {string[]} apart */
function bloc(ids, at, apart) {
  const letter = BlocColours.letterOf(at);
  const key = `bloc:${letter}`;
  const firm = ids.length - apart.length;
  const highlight = () => State.set({ hovered: Highlight.ofBloc(at) });
  const clearHighlight = () => State.set({ hovered: null });
  const choose = () => State.set({ picked: State.get().picked === key ? "" : key, select: "" });
  const isPicked = State.get().picked === key;
  return el("section", { class: isPicked ? "group bloc is-current" : "group bloc", "aria-labelledby": `bloc-${letter}`, mouseenter: highlight, mouseleave: clearHighlight },
    el("h3", { class: "group-title", id: `bloc-${letter}` },
      el("button", { class: "bloc-show", type: "button", "aria-pressed": String(isPicked), focus: highlight, blur: clearHighlight, click: choose },
        BlocColours.icon(at), `Bloc ${letter}`, el("span", { class: "legend-number" }, String(firm)))),
    membersOf(ids, apart, `In bloc ${letter}`, `Beside bloc ${letter}`));
}

/** @param {string[]} ids @param {string} label */
const actors = (ids, label) => el("ul", { class: "bloc-actors", "aria-label": label }, ids.map((id) => el("li", {}, Links.to(id, Data.nameOf(id)), openMark(id))));

/** @param {string} id */
function openMark(id) {
  if (FoundBlocs.sides.value.get(id) !== "?") return null;
  const isEither = FoundBlocs.answer.value.answer?.either_side?.some(({ actors: ids }) => ids.includes(id));
  return [" ", el("span", { class: "bloc-open", title: "Another equally good split may put it on the other side" },
    el("span", { "aria-hidden": "true" }, "?"), el("span", { class: "hidden" }, isEither ? `(${words.either})` : "(may be in either)"))];
}

/** @param {string[]} ids of relations */
const statementsOf = (ids) => ids.map((id) => get(FoundBlocs.selected.value.relations, id))
  .map((relation) => ({ relation, text: Sentences.sayRelation(record, relation) }));

/**
 * List actors, and below them those who are on this side only because they are against the other bloc.
 * @type {(ids: string[], apart: string[], label: string, restLabel: string) => Child}
 */
function membersOf(ids, apart, label, restLabel) {
  const firm = ids.filter((id) => !apart.includes(id));
  const rest = ids.filter((id) => apart.includes(id));
  return [actors(firm, label), rest.length > 0 && [el("p", { class: "panel-note" }, `${words.only_against}:`), actors(rest, restLabel)]];
}

/** @param {Split} answer */
function groupsOf({ unique, together_always: groups, only_against: against }) {
  if (unique || !groups?.length) return null;
  return el("details", { class: "bloc-together" }, el("summary", { class: "fold-summary" }, words.together),
    groups.map((ids, at) => el("div", { role: "group", "aria-label": `${words.together}, group ${at + 1}` },
      membersOf(ids, against.flat(), "Together", "Beside them"))));
}

/**
 * List who is on the other side in another best split, with the ties that decide it.
 * @param {Split} answer
 */
const either = ({ either_side: found }) => found && found.length > 0 && section("Either side", found.map(({ actors: ids, relations }) => {
  const names = Text.joinAnd(ids.map(Data.nameOf));
  return [el("p", { class: "bloc-line" }, name(`${names}: ${words.either}. The ties that decide it:`)), Statements.list(statementsOf(relations), `What decides ${names}`)];
}));

/** @param {string[]} sentences */
const lines = (sentences) => sentences.filter(Boolean).map((text) => el("p", { class: "bloc-line" }, name(text)));
/** @param {string} title @param {string[]} ids of relations */
const list = (title, ids) => ids.length > 0 && section(title, Statements.list(statementsOf(ids), title));

/** @param {Split} answer */
function showAnswer(answer) {
  const { head, pairs, research, sure } = answer.sentences;
  const hasTies = answer.blocs.length > 0;
  return [
    lines([...head, ...pairs]),
    answer.blocs.map((ids, at) => bloc(ids, at, answer.only_against[at])),
    hasTies && el("div", { class: "group" }, lines(sure), groupsOf(answer)),
    either(answer),
    hasTies && section("Against the split", answer.against.length
      ? Statements.list(statementsOf(answer.against), "Against the split") : el("p", { class: "bloc-line" }, "All counted ties fit this split.")),
    list(words.across, answer.structure_across),
    list(words.mixed, answer.mixed.flatMap(({ relations }) => relations)),
    list(words.changed, answer.changed.flatMap(({ relations }) => relations)),
    research.length > 0 && el("details", { class: "group" }, el("summary", { class: "fold-summary" }, "For researchers"), lines(research)),
  ];
}

/** @param {string} title @param {...Child} content */
const section = (title, ...content) => el("section", { class: "group" }, el("h3", { class: "group-title" }, title), content);

/** @type {(id: string, label: string, checked: boolean, change: (checked: boolean) => void) => Child} */
const choice = (id, label, checked, change) => el("label", { class: "panel-switch", for: id },
  el("input", { type: "checkbox", id, checked, change: ({ currentTarget }) => change(currentTarget.checked) }), label);

function view() {
  if (!isOpen()) return null;
  const { answer, scope } = FoundBlocs.answer.value;
  const { scope: asked, blocs: isOn } = State.get();
  return [
    el("div", { class: "panel-head" }, el("h2", { class: "hidden" }, "Blocs"),
      choice("bloc-colours", "Colour by bloc", isOn, (blocs) => State.set({ blocs })),
      record.blocs.apart && choice("bloc-members", "Members with their body", asked.members !== "apart",
        (isTogether) => State.set({ scope: Scope.make({ ...State.get().scope, members: isTogether ? null : "apart" }) }))),
    el("div", { class: "blocs" },
      sayWhat(asked),
      el("p", { class: "panel-note" }, [Statements.sayUnknown(scope, FoundBlocs.selected.value.unknown), words.left_out].filter(Boolean).join(" ")),
      hasCamps && el("p", { class: "panel-note" }, NOT_CAMPS),
      answer ? showAnswer(answer) : el("p", { class: "empty" },
        "This page holds no split: too many actors are connected. Use the command line: ", el("code", {}, COMMAND))),
  ];
}

export function start() {
  BlocLegend.start();
  show(byId("blocs-panel"), view);
}
