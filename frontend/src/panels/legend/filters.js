// The legend is the filter: each entry has a checkbox, which removes it from the scope, and a count of
// how much it would show.
import { computed, signal } from "@preact/signals-core";
import * as Choices from "../../core/choices.js";
import * as Facets from "../../core/facets.js";
import { once } from "../../core/lookup.js";
import * as Names from "../../core/names.js";
import * as Phrases from "../../core/phrases.js";
import * as RelationMarks from "../../core/relationmarks.js";
import * as Scope from "../../core/scope.js";
import * as Text from "../../core/text.js";
import * as Styles from "../../picture/styles.js";
import * as Data from "../../state/data.js";
import * as Schedule from "../../state/schedule.js";
import * as State from "../../state/state.js";
import { byId, el, name, show } from "../../ui/element.js";
import * as Icons from "../../ui/icons.js";
import * as Status from "../../ui/status.js";
import * as AmountFilter from "./amountfilter.js";
import * as DiscLegend from "./disclegend.js";
import * as FilterRows from "./filterrows.js";
import { values } from "./filterrows.js";

/** @import { AskedScope, Group, GroupValue } from "../../state/types.js" */
/** @import { ClaimGroup, Counts } from "../../core/facets.js" */
/** @import { Child } from "../../ui/types.js" */
/** @import { Row, RowGroup } from "./filterrows.js" */

const FIRST = 100; // rows of a group that are shown unasked
/** @type {ClaimGroup[]} */
const ON_DEMAND = ["modes", "sources", "claimants"]; // counted only where visible
const groups = once(FilterRows.list);
/** @param {AskedScope} scope */
const resolve = (scope) => Names.resolve(Data.record, scope).scope;
const scope = computed(() => resolve(State.get().scope));
/** @type {Set<string>} */
const NONE = new Set();
const unfolded = signal(NONE); // groups that are closed at first
const whole = signal(NONE); // long groups that are shown with all their rows
const counts = signal(/** @type {Counts|null} */ (null)); // counted a little later than the scope changes
const word = signal({ title: "", text: "" });

/** @param {(before: AskedScope) => AskedScope} make */
const change = (make) => State.set({ scope: make(resolve(State.get().scope)) });

/** @param {Row} row @param {string} title of its group */
function toggle({ group, value, text }, title) {
  let isBack = false;
  change((before) => {
    const next = Choices.toggle(before, group, value, values()[group]);
    isBack = Choices.isOn(before, group, value) && Choices.isOn(next, group, value);
    return next;
  });
  if (!isBack) return;
  word.value = { title, text: `“${text}” was the only one left, so all are shown again.` };
  Status.announce(word.value.text);
}

/**
 * Move the focus to the first checkbox, since the button disappears.
 * @param {RowGroup} group
 * @param {HTMLElement} button
 */
function resetAll({ names }, button) {
  button.closest(".filter-group, .filter-fold")?.querySelector("input")?.focus();
  change((before) => names.reduce((all, group) => Choices.all(all, group, values()[group]), before));
}

/** @param {string} title @param {boolean} isOpen */
function onFold(title, isOpen) {
  const rest = [...unfolded.value].filter((other) => other !== title);
  unfolded.value = new Set(isOpen ? [...rest, title] : rest);
}

/**
 * Show all rows, and move the focus to the first that was not there: the button disappears.
 * @type {(title: string, button: HTMLElement) => void}
 */
function showWhole(title, button) {
  const set = button.closest("fieldset");
  const shown = set?.querySelectorAll("input").length ?? 0;
  whole.value = new Set([...whole.value, title]);
  set?.querySelectorAll("input")[shown]?.focus();
}

/** @param {RowGroup} group */
const isOpened = ({ title, isClosed }) => !isClosed || unfolded.value.has(title);

/**
 * The rows that are shown: of thousands the first, and those that are chosen by name.
 * @param {RowGroup} group
 */
function rowsOf(group) {
  if (!isOpened(group)) return [];
  const rows = group.rows();
  if (rows.length <= 2 * FIRST || whole.value.has(group.title)) return rows;
  const named = new Set([...scope.value.sources, ...scope.value.claimants, ...scope.value.without]);
  return rows.filter(({ value }, at) => at < FIRST || (typeof value === "string" && named.has(value)));
}

/** @param {RowGroup} group */
function showGroup(group) {
  const { title, look, hint, isClosed, names } = group;
  const rows = rowsOf(group);
  const more = isOpened(group) && group.rows().length > rows.length && el("button", {
    class: "quiet filter-more", type: "button", click: ({ currentTarget }) => showWhole(title, currentTarget),
  }, `Show all ${Text.group(group.rows().length)}`);
  const reset = names.some((each) => Choices.isNarrow(scope.value, each, values()[each])) && el("button", {
    class: "quiet filter-all", type: "button", "aria-label": `Show all: ${title}`, click: ({ currentTarget }) => resetAll(group, currentTarget),
  }, "show all");
  const said = word.value.title === title && el("p", { class: "filter-word" }, word.value.text);
  const set = el("fieldset", { class: "legend-part filter-group" },
    el("legend", { class: isClosed ? "hidden" : "legend-title" }, title,
      hint && el("span", { class: "filter-hint", "aria-hidden": "true" }, ` · ${hint}`)),
    !isClosed && reset,
    el("ul", { class: `filter-list ${look}`.trim() }, rows.map((row) => showRow(row, group)), explain(title)), more, said);
  if (!isClosed) return set;
  return el("details", { class: "filter-fold", toggle: ({ currentTarget }) => onFold(title, currentTarget.open) },
    el("summary", { class: "filter-summary" }, title, " ", el("span", { class: "filter-note" }, sayHowMany(names))), reset, set);
}

/** @param {Row} row @param {RowGroup} of */
function showRow(row, { title, noun }) {
  const { group, value, icon, text } = row;
  const isOn = Choices.isOn(scope.value, group, value);
  const counted = counts.value?.[group].get(value) ?? 0;
  const canBeAlone = values()[group].length > 1 && typeof value === "string";
  const look = [!isOn && "is-off", counts.value && !counted && "is-none"].filter(Boolean).join(" ");
  const showOnly = () => change((before) => Choices.only(before, group, value, values()[group]));
  return el("li", { class: `filter ${look}`.trim(), title: row.title, dblclick: () => canBeAlone && showOnly() },
    el("label", { class: "filter-label" },
      el("input", { class: "filter-box", type: "checkbox", checked: isOn, change: () => toggle(row, title) }), icon,
      el("span", { class: "legend-text" }, name(text)),
      el("span", { class: "legend-number" }, counts.value && [
        el("span", { "aria-hidden": "true" }, String(counted)), el("span", { class: "hidden" }, `, ${Text.count(counted, noun)}`)])),
    canBeAlone && el("button", {
      class: "filter-only", type: "button", "aria-label": `Only ${text}`, click: showOnly,
    }, "only"));
}

/** What the picture shows of relations that can't be filtered. */
const explained = once(() => {
  const { drawn } = Data.view(Scope.EVERYTHING);
  return {
    attack: drawn.find(Styles.hasAttacker), hasPast: drawn.some(Data.isPast), hasToCome: drawn.some(Data.isToCome),
    marks: RelationMarks.listDrawn(Data.record, drawn).filter(({ id }) => id !== "contested"),
  };
});

/**
 * Explain it below the filters of a group.
 * @param {string} title
 */
function explain(title) {
  const { attack, hasPast, hasToCome, marks } = explained();
  /** @type {(icon: Child, text: string, meaning: string) => Child} */
  const row = (icon, text, meaning) => el("li", { class: "filter filter-plain", title: meaning },
    icon, el("span", { class: "legend-text" }, text));
  return [
    title === "Relation types" && attack &&
      row(Icons.line(Data.typeOf(attack), "act", { arrow: true }), Styles.ATTACKER, "it points from the attacker that a claim names to the attacked"),
    title === "Strength" && hasPast &&
      row(Icons.line(Data.signStyle("positive"), "act", { ended: true }), "ended, with years", RelationMarks.meaning(Data.record, "ended")),
    title === "Strength" && hasToCome &&
      row(Icons.line(Data.signStyle("positive"), "act", { ended: true }), "announced, with its start", RelationMarks.meaning(Data.record, "to-come")),
    ...(title === "More" ? marks : []).map((mark) => row(Icons.dispute(mark), Phrases.say(Data.record, mark.id), mark.means)),
  ];
}

/** @param {Group[]} names */
function sayHowMany(names) {
  /** @type {[group: Group, value: GroupValue][]} */
  const all = names.flatMap((group) => values()[group].map((value) => /** @type {[Group, GroupValue]} */ ([group, value])));
  const isNarrow = names.some((group) => Choices.isNarrow(scope.value, group, values()[group]));
  const on = isNarrow ? all.filter(([group, value]) => Choices.isOn(scope.value, group, value)).length : all.length;
  return on === all.length ? String(on) : `${on} of ${all.length}`;
}

const count = Schedule.inSlices(function* countShown() {
  const shown = groups().flatMap(rowsOf);
  /** @param {ClaimGroup} name */
  const valuesOf = (name) => shown.filter(({ group }) => group === name).map(({ value }) => String(value));
  counts.value = yield* Facets.countInSlices(Data.record, scope.value, Object.fromEntries(ON_DEMAND.map((name) => [name, valuesOf(name)])));
});

export function start() {
  State.on(() => { word.value = { title: "", text: "" }; }, "scope");
  scope.subscribe(count);
  unfolded.subscribe(count);
  whole.subscribe(count);
  show(byId("legend"), () => [DiscLegend.make(), ...groups().map(showGroup), AmountFilter.make()]);
}
