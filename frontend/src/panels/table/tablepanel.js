// The tab Table: what is shown, as tables of actors, relations and claims that can be sorted and filtered.

import { computed } from "@preact/signals-core";
import * as Bidi from "../../core/bidi.js";
import * as CampTies from "../../core/campties.js";
import * as Ends from "../../core/ends.js";
import { get } from "../../core/lookup.js";
import * as OwnScores from "../../core/ownscores.js";
import * as Tables from "../../core/tables.js";
import * as Text from "../../core/text.js";
import * as Keyboard from "../../picture/keyboard.js";
import * as Data from "../../state/data.js";
import * as Stage from "../../state/derived/stage.js";
import { isInScope } from "../../state/derived/visibility.js";
import * as Schedule from "../../state/schedule.js";
import * as State from "../../state/state.js";
import { byId, el, name, show } from "../../ui/element.js";
import * as Status from "../../ui/status.js";
import * as TableCells from "./tablecells.js";

/** @import { PageState, TableName } from "../../state/types.js" */
/** @import { TableRow } from "../../core/tables.js" */
/** @import { ElementEvent } from "../../ui/types.js" */

const MORE = 100; // rows rendered at a time: thousands would be slow
const PAUSE = 400; // milliseconds without typing after which the result is announced
/** @type {[TableName, string][]} */
const TITLES = [["actors", "Actors"], ["relations", "Relations"], ["claims", "Claims"]];
const WORDS = {
  actors: { noun: "actor", about: "Actors in what is shown." },
  relations: { noun: "claimed relation", about: "Each is a claim by those named, not an established fact." },
  claims: { noun: "claim", about: "Each row is what one claimant says in one paragraph." },
};
let announcing = 0;

/** @param {TableName} table */
const columnsOf = (table) => Tables.columnsOf(Data.record, table);

// The rows of the open table, in the scope; and those that are found, in order.
const rows = computed(() => {
  const { scope, table } = State.get();
  return Tables.list(Data.record, { relations: Data.view(scope).all }, table, Data.ids.filter(isInScope));
});
const arranged = computed(() => {
  const { table, sort, find } = State.get();
  return Tables.arrange(rows.value.filter(hasEnds).filter(isAmong.value), table, { sort, find }, columnsOf(table));
});

/** What finding rows needs takes long, and is done before something is typed. */
const prepare = Schedule.inSlices(() => Tables.prepare(rows.value));

/** @param {TableRow} row */
function hasEnds({ record }) {
  const { ends: text } = State.get();
  if (!text || !("type" in record)) return true;
  const ends = Ends.parse(text);
  if ("standing" in record) return Ends.has(ends, record);
  const { from, to, type } = record;
  return Ends.has(ends, { from, to, symmetric: get(Data.types, type).symmetric }) || Ends.isNamed(ends, record);
}

/** What a figure of the overview counts: its actors or relations. */
const isAmong = computed(() => {
  const [among, described] = [Stage.among.value, Stage.described.value];
  if (!among || !described) return () => true;
  const actors = CampTies.listActors(described, among);
  const ids = new Set(actors ?? CampTies.listRelations(Data.record, Data.view(State.get().scope).selection, among));
  /** @param {TableRow} row */
  return ({ record, select }) => ("type" in record ? Boolean(actors) || ids.has(select) : !actors || ids.has(record.id));
});

/** Say what of the overview is listed, where the table has it. @param {TableName} table */
function sayAmong(table) {
  const [among, described] = [Stage.among.value, Stage.described.value];
  if (!among || !described || (table === "actors") !== (CampTies.listActors(described, among) !== null)) return "";
  return CampTies.say(Data.record, Data.view(State.get().scope).selection, among);
}

/**
 * Say whose relations are listed; if all types in the scope are symmetric, there is no direction.
 * @param {Pick<PageState, "table"|"ends">} state
 */
function sayEnds({ table, ends: text }) {
  if (!text || table === "actors") return "";
  const { types } = State.get().scope;
  const isMutual = types.length > 0 && types.every((type) => Data.types.get(type)?.symmetric);
  const { from, to, actor } = Ends.parse(text);
  const parts = [[actor, "with"], [from, isMutual ? "with" : "from"], [to, isMutual ? "with" : "to"]];
  return `Only ${parts.filter(([id]) => id).map(([id, word]) => `${word} ${Data.nameOf(id)}`).join(" ")}.`;
}

/**
 * Counts are sorted largest first.
 * @param {string} id
 * @param {boolean} isNumber
 */
function sortBy(id, isNumber) {
  const { table, sort } = State.get();
  const now = Tables.readSort(table, sort, columnsOf(table));
  const isDescending = now.column === id ? !now.isDescending : isNumber;
  State.set({ sort: isDescending ? `-${id}` : id, rows: MORE });
}

/** @param {TableName} table */
function countAll(table) {
  const { all, drawn } = Data.view(State.get().scope);
  if (table === "actors") return Text.group(Data.ids.filter(isInScope).length);
  return Text.group(table === "relations" ? drawn.length : all.reduce((sum, { claims }) => sum + claims.length, 0));
}

/**
 * Tell whether a row is a relation that is only denied or not confirmed: it is not claimed.
 * @param {TableRow} row
 */
const isOpen = ({ record }) => "standing" in record && !record.standing;

/** @param {Pick<PageState, "table"|"find"|"ends">} state */
function say({ table, find: text, ends }) {
  const { noun, about } = WORDS[table];
  const [there, all] = [arranged.value, rows.value].map((some) => some.filter((row) => !isOpen(row)).length);
  const open = arranged.value.filter(isOpen).length;
  const number = [
    text.trim() || sayEnds({ table, ends }) || sayAmong(table) ? `${Text.group(there)} of ${Text.count(all, noun)}` : Text.count(all, noun),
    open > 0 && `${Text.group(open)} only denied or not confirmed`,
  ].filter(Boolean).join(", and ");
  const own = OwnScores.list(Data.record, table).length > 0 && Data.record.own_scores?.means;
  return [`${number}.`, sayEnds({ table, ends }), sayAmong(table), about, own].filter(Boolean).join(" ");
}

/** @param {Pick<PageState, "find"|"ends"|"among">} state */
function sayEmpty({ find: text, ends, among }) {
  const isFiltered = Boolean((text.trim() || ends || among) && rows.value.length);
  const none = text.trim() ? `No rows match “${Bidi.isolate(text.trim())}”.` : "No such relation is claimed in this scope.";
  return el("div", { class: "table-empty" },
    el("p", { class: "empty" }, isFiltered ? none : "Nothing is shown in this scope."),
    el("button", {
      class: "quiet", type: "button",
      click: () => { byId("table-find").focus(); return isFiltered ? State.set({ find: "", ends: "", among: "", rows: MORE }) : State.clearScope(); },
    }, isFiltered ? "Show all rows" : "Clear the scope"));
}

/** @param {string} text */
const setFind = (text) => State.set({ find: text, rows: MORE });

/** @param {string} text */
function onFind(text) {
  setFind(text);
  clearTimeout(announcing);
  announcing = setTimeout(() => Status.announce(say(State.get())), PAUSE);
}

/**
 * Escape clears the field before it does anything else.
 * @param {ElementEvent<HTMLInputElement, "keydown">} event
 */
function onFindKey(event) {
  if (event.key !== "Escape" || !event.currentTarget.value) return;
  event.preventDefault();
  onFind("");
}

function showMore() {
  State.set({ rows: State.get().rows + MORE });
  Status.announce(`${Text.group(Math.min(State.get().rows, arranged.value.length))} of ${Text.count(arranged.value.length, "row")} are shown.`);
}

/** Make the table that is open with all rows that it has, for print. */
export function makeWhole() {
  const { table } = State.get();
  return el("table", {}, el("caption", {}, say(State.get())),
    el("thead", {}, el("tr", {}, columnsOf(table).map(({ label }) => el("th", {}, label)))),
    el("tbody", {}, arranged.value.map((row) => TableCells.make(table, row))));
}

/** Show the actors that were asked for, and those tied to them in what is shown. */
function showInPicture() {
  const ids = Ends.actorsOf(State.get().ends);
  State.set({ tab: "graph", select: "", near: new Map(ids.map((id) => [id, 1])), hide: [] });
  Keyboard.focusOn(ids[0]);
}

/** @param {typeof TITLES[number]} table */
const choice = ([table, title]) => el("label", { class: "segment" },
  el("input", {
    class: "segment-box", type: "radio", name: "table", value: table, checked: State.get().table === table,
    change: () => State.set({ table, sort: "", rows: MORE }),
  }), title, " ", el("span", { class: "segment-number" }, countAll(table)));

/** @param {Pick<PageState, "table"|"sort">} state */
function head({ table, sort }) {
  const { column, isDescending } = Tables.readSort(table, sort, columnsOf(table));
  return el("thead", { role: "rowgroup" }, el("tr", { role: "row" }, columnsOf(table).map(({ id, label, isNumber }) =>
    el("th", {
      key: id, scope: "col", role: "columnheader", "data-column": id, class: isNumber && "is-number",
      "aria-sort": column === id ? (isDescending ? "descending" : "ascending") : null,
    }, el("button", { class: "sort", type: "button", click: () => sortBy(id, isNumber) }, label)))));
}

function view() {
  const state = State.get();
  if (state.tab !== "table") return null;
  const { table, select } = state;
  const found = arranged.value;
  const left = found.length - state.rows;
  return [
    el("div", { class: "reading-head" },
      el("fieldset", { class: "segments" }, el("legend", { class: "hidden" }, "Rows"), TITLES.map(choice)),
      el("label", { class: "hidden", for: "table-find" }, "Filter rows"),
      el("input", {
        class: "field table-find", id: "table-find", type: "search", placeholder: "Filter rows", autocomplete: "off",
        spellcheck: false, value: state.find, focus: prepare, input: ({ currentTarget }) => onFind(currentTarget.value), keydown: onFindKey,
      }),
      sayEnds(state) && found.length > 0 && [
        el("button", { class: "quiet table-all", type: "button", click: showInPicture }, "Show in the picture"),
      ],
      (sayEnds(state) || sayAmong(table)) && found.length > 0 &&
        el("button", { class: "quiet table-all", type: "button", click: () => State.set({ ends: "", among: "", rows: MORE }) }, "Show all rows")),
    el("table", { class: "table", role: "table" }, el("caption", { class: "table-caption" }, name(say(state))), head(state),
      el("tbody", { key: table, role: "rowgroup" },
        found.slice(0, state.rows).map((row) => TableCells.make(table, row, row.select === select)))),
    !found.length && sayEmpty(state),
    left > 0 && el("p", { class: "table-end" }, el("button", { class: "quiet table-more", type: "button", click: showMore },
      `Show ${Math.min(left, MORE)} more of ${Text.count(left, "row")} left`)),
  ];
}

export const start = () => show(byId("table-panel"), view);
