// The legend is the filter: each of its entries has a box, which takes it out of the scope, and says
// how much it would show.
import * as Choices from "../../core/choices.js";
import * as Disputes from "../../core/disputes.js";
import * as Facets from "../../core/facets.js";
import * as Names from "../../core/names.js";
import * as Scope from "../../core/scope.js";
import * as Text from "../../core/text.js";
import * as Data from "../../state/data.js";
import * as Later from "../../state/later.js";
import * as State from "../../state/state.js";
import { byId, el, name, replace } from "../../ui/element.js";
import * as Figures from "../../ui/figures.js";
import * as Status from "../../ui/status.js";
import * as FilterRows from "./filterrows.js";
import { values } from "./filterrows.js";

const resolve = (scope) => Names.resolve(Data.record, scope).scope;
const change = (make) => State.set({ scope: make(resolve(State.get().scope)) });
const DISPUTES = [
  ["contested-in-part", "a denial is about less than what is claimed"],
  ["changed", "by the dates claimed, the two were on the other side at another time"],
  ["may-have-changed", "claimed on both sides, and not known to be so on one day"],
];
let groups = [];

function toggle({ group, value, text }) {
  let isBack = false;
  change((scope) => {
    const next = Choices.toggle(scope, group, value, values[group]);
    isBack = Choices.isOn(scope, group, value) && Choices.isOn(next, group, value);
    return next;
  });
  update(State.get()); // a box that went off by itself and must stay on
  if (!isBack) return;
  const { word } = groups.find(({ names }) => names.includes(group));
  word.textContent = `“${text}” was the last one, so all are shown again.`;
  word.hidden = false;
  Status.say(word.textContent);
}

function makeRow(row, noun) {
  const { group, value, figure, text, title } = row;
  const box = el("input", { class: "filter-box", type: "checkbox", change: () => toggle(row) });
  const number = el("span", { class: "legend-number" });
  const canBeAlone = values[group].length > 1 && typeof value === "string";
  const item = el("li", { class: "filter", title },
    el("label", { class: "filter-label" }, box, figure,
      el("span", { class: "legend-text" }, name(text)), number),
    canBeAlone && el("button", {
      class: "filter-only", type: "button", "aria-label": `Only ${text}`,
      click: () => change((scope) => Choices.only(scope, group, value, values[group])),
    }, "only"));
  return { ...row, noun, box, number, item };
}

function makeGroup({ title, rows, noun, look, hint, isClosed }) {
  const made = rows.map((row) => makeRow(row, noun));
  const names = [...new Set(rows.map(({ group }) => group))];
  const reset = el("button", {
    class: "quiet filter-all", type: "button", "aria-label": `Show all: ${title}`, hidden: true,
    click: () => resetAll(names, made),
  }, "show all");
  const list = el("ul", { class: `filter-list ${look}`.trim() }, made.map(({ item }) => item), explain(title));
  const word = el("p", { class: "filter-word", hidden: true });
  const words = [title, hint && el("span", { class: "filter-hint", "aria-hidden": "true" }, ` · ${hint}`)];
  const set = el("fieldset", { class: "legend-part filter-group" },
    el("legend", { class: isClosed ? "hidden" : "legend-title" }, words), !isClosed && reset, list, word);
  if (!isClosed) return { element: set, made, names, reset, word, isOpen: () => true };
  const note = el("span", { class: "filter-note" });
  const fold = el("details", { class: "filter-fold", toggle: () => count() },
    el("summary", { class: "filter-summary" }, title, " ", note), reset, set);
  return { element: fold, made, names, reset, word, note, isOpen: () => fold.open };
}

// The focus goes to the first box, for its own button goes away.
function resetAll(names, made) {
  change((scope) => names.reduce((all, group) => Choices.all(all, group, values[group]), scope));
  made[0].box.focus();
}

// What else the picture shows of relations: it is no choice of the scope.
function explain(title) {
  const { drawn } = Data.view(Scope.EVERYTHING);
  const row = (figure, text, meaning) => el("li", { class: "filter filter-plain", title: meaning },
    figure, el("span", { class: "legend-text" }, text));
  const isThere = (kind) => drawn.some((relation) => Disputes.kindOf(relation) === kind);
  return [
    title === "Standing" && drawn.some(Data.isPast) &&
      row(Figures.line("positive", "act", { ended: true }), "ended, with its years", "the claims say that it is over"),
    ...(title === "More" ? DISPUTES.filter(([kind]) => isThere(kind)) : [])
      .map(([kind, meaning]) => row(Figures.dispute(kind), Disputes.WORDS.get(kind), meaning)),
  ].filter(Boolean);
}

function update(state) {
  const scope = resolve(state.scope);
  for (const { made, names, reset, word, note } of groups) {
    word.hidden = true;
    for (const { group, value, box, item } of made) {
      box.checked = Choices.isOn(scope, group, value);
      item.classList.toggle("is-off", !box.checked);
    }
    reset.hidden = !names.some((group) => Choices.isNarrow(scope, group, values[group]));
    if (note) note.textContent = sayHowMany(made);
  }
  count();
}

const count = Later.make(() => {
  const { scope } = State.get();
  const open = groups.filter(({ isOpen }) => isOpen()).flatMap(({ names }) => names);
  const among = ["modes", "sources", "claimants"].filter((group) => open.includes(group));
  const counts = Facets.count(Data.record, scope, among);
  for (const row of groups.flatMap(({ made }) => made)) showNumber(row, counts[row.group].get(row.value) ?? 0);
});

function showNumber({ noun, number, item }, counted) {
  item.classList.toggle("is-none", !counted);
  replace(number, el("span", { "aria-hidden": "true" }, String(counted)),
    el("span", { class: "hidden" }, `, ${Text.count(counted, noun)}`));
}

function sayHowMany(made) {
  const on = made.filter(({ box }) => box.checked).length;
  return on === made.length ? String(on) : `${on} of ${made.length}`;
}

export function start() {
  groups = FilterRows.list().map(makeGroup);
  replace(byId("legend"), groups.map(({ element }) => element));
  State.on(update, "scope");
  update(State.get());
}
