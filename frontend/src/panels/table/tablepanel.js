// The tab Table: what is shown as tables of actors, relations and claims, to sort and to filter.
import * as Bidi from "../../core/bidi.js";
import * as Tables from "../../core/tables.js";
import * as Text from "../../core/text.js";
import * as Data from "../../state/data.js";
import { isInScope } from "../../state/derived/visible.js";
import * as State from "../../state/state.js";
import { byId, el, replace } from "../../ui/element.js";
import * as Status from "../../ui/status.js";
import * as TableCells from "./tablecells.js";

const MORE = 100; // rows written at a time: thousands would keep the reader waiting
const PAUSE = 400; // milliseconds of not typing after which the result is told
const TITLES = new Map([["actors", "Actors"], ["relations", "Relations"], ["claims", "Claims"]]);
const WORDS = {
  actors: { noun: "actor", about: "Actors that take part in what is shown." },
  relations: { noun: "claimed relation", about: "Each is a claim by those named, not an established fact." },
  claims: { noun: "claim", about: "One row says what one claimant says in one paragraph." },
};
const body = el("tbody", { role: "rowgroup" });
const caption = el("caption", { class: "table-caption" });
const head = el("thead", { role: "rowgroup" });
const more = el("button", { class: "quiet table-more", type: "button", click: showMore });
const empty = el("div", { class: "table-empty", hidden: true });
const find = el("input", {
  class: "field table-find", id: "table-find", type: "search", placeholder: "Filter rows", autocomplete: "off",
  spellcheck: "false", input: onFind, keydown: onFindKey,
});
let radios = new Map();
let last = { view: null, rows: {} };
let arranged = [];
let telling = 0;

// The rows of each table, made once a scope.
function rowsOf(table) {
  const { scope } = State.get();
  const view = Data.view(scope);
  if (last.view !== view) last = { view, rows: {} };
  const ids = Data.ids.filter(isInScope);
  last.rows[table] ??= Tables.list(Data.record, { relations: view.all }, table, ids);
  return last.rows[table];
}

function makeHead(table) {
  head.dataset.table = table;
  replace(head, el("tr", { role: "row" }, Tables.COLUMNS[table].map(({ id, label, isNumber }) =>
    el("th", { scope: "col", role: "columnheader", "data-column": id, class: isNumber && "is-number" },
      el("button", { class: "sort", type: "button", click: () => sortBy(id, isNumber) }, label)))));
}

// Counts fall at first, for one looks for the largest.
function sortBy(id, isNumber) {
  const { table, sort } = State.get();
  const now = Tables.readSort(table, sort);
  const isFalling = now.column === id ? !now.isFalling : isNumber;
  State.set({ sort: isFalling ? `-${id}` : id, rows: MORE });
}

function markSort({ table, sort }) {
  const { column, isFalling } = Tables.readSort(table, sort);
  for (const cell of head.querySelectorAll("th")) {
    if (cell.dataset.column !== column) cell.removeAttribute("aria-sort");
    else cell.setAttribute("aria-sort", isFalling ? "descending" : "ascending");
  }
}

function render(state) {
  const { tab, table } = state;
  if (tab !== "table") return;
  if (head.dataset.table !== table) makeHead(table);
  if (find.value !== state.find) find.value = state.find;
  radios.get(table).box.checked = true;
  for (const [name, { number }] of radios) number.textContent = countAll(name);
  markSort(state);
  arranged = Tables.arrange(rowsOf(table), table, state);
  replace(body);
  write(state);
}

// Written out from where the table ends, so that what stands there stays.
function write({ table, rows }) {
  body.append(...arranged.slice(body.children.length, rows).map((row) => TableCells.make(table, row)));
  const left = arranged.length - body.children.length;
  more.hidden = left <= 0;
  more.textContent = `Show ${Math.min(left, MORE)} more of ${Text.count(left, "row")} left`;
  replace(caption, say(State.get()));
  empty.hidden = arranged.length > 0;
  if (!arranged.length) replace(empty, sayEmpty(State.get()));
  mark(State.get());
}

function countAll(table) {
  const { all, drawn } = Data.view(State.get().scope);
  if (table === "actors") return String(Data.ids.filter(isInScope).length);
  return String(table === "relations" ? drawn.length : all.reduce((sum, { claims }) => sum + claims.length, 0));
}

function say({ table, find: text }) {
  const { noun, about } = WORDS[table];
  const isOpen = ({ record }) => table === "relations" && !record.standing;
  const [there, all] = [arranged, rowsOf(table)].map((rows) => rows.filter((row) => !isOpen(row)).length);
  const open = arranged.filter(isOpen).length;
  const number = [
    text.trim() ? `${there} of ${Text.count(all, noun)}` : Text.count(all, noun),
    open > 0 && `${open} only denied or not confirmed`,
  ].filter(Boolean).join(", and ");
  return `${number}. ${about}`;
}

function sayEmpty({ table, find: text }) {
  const filtered = text.trim() && rowsOf(table).length;
  return [
    el("p", { class: "empty" }, filtered ? `No rows match “${Bidi.isolate(text.trim())}”.` : "Nothing is shown in this scope."),
    el("button", {
      class: "quiet", type: "button",
      click: () => { find.focus(); return filtered ? setFind("") : State.clearScope(); },
    }, filtered ? "Show all rows" : "Clear the scope"),
  ];
}

function mark({ select }) {
  for (const row of body.children) row.classList.toggle("is-current", row.dataset.select === select);
}

const setFind = (text) => State.set({ find: text, rows: MORE });

function onFind() {
  setFind(find.value);
  clearTimeout(telling);
  telling = setTimeout(() => Status.say(say(State.get())), PAUSE);
}

// Escape empties the box before it does anything else.
function onFindKey(event) {
  if (event.key !== "Escape" || !find.value) return;
  event.preventDefault();
  find.value = "";
  onFind();
}

function showMore() {
  State.set({ rows: State.get().rows + MORE });
  Status.say(`${body.children.length} of ${arranged.length} rows are shown.`);
}

/** Make the table that is open with all rows that it has, for print. */
export function makeWhole() {
  const { table } = State.get();
  return el("table", {}, el("caption", {}, say(State.get())),
    el("thead", {}, el("tr", {}, Tables.COLUMNS[table].map(({ label }) => el("th", {}, label)))),
    el("tbody", {}, Tables.arrange(rowsOf(table), table, State.get()).map((row) => TableCells.make(table, row))));
}

function makeChoice(table) {
  const number = el("span", { class: "segment-number" });
  const box = el("input", {
    class: "segment-box", type: "radio", name: "table", value: table,
    change: () => State.set({ table, sort: "", rows: MORE }),
  });
  return [table, { box, number, label: el("label", { class: "segment" }, box, TITLES.get(table), " ", number) }];
}

export function start() {
  radios = new Map([...TITLES.keys()].map(makeChoice));
  replace(byId("table-panel"),
    el("div", { class: "reading-head" },
      el("fieldset", { class: "segments" }, el("legend", { class: "hidden" }, "Rows"),
        [...radios.values()].map(({ label }) => label)),
      el("label", { class: "hidden", for: "table-find" }, "Filter rows"), find),
    el("table", { class: "table", role: "table" }, caption, head, body),
    empty, el("p", { class: "table-end" }, more));
  State.on((state, changed) => {
    if (changed.size === 1 && changed.has("rows")) write(state);
    else render(state);
  }, "tab", "table", "sort", "find", "rows", "scope");
  State.on(mark, "select");
  render(State.get());
}
