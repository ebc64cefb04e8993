// The bar over the stage of a large network: what the discs are, what is left out, and which camp is open.
// Each figure opens the table with what it counts.
import * as OverviewText from "../../core/overviewtext.js";
import * as Keyboard from "../../picture/keyboard.js";
import * as Data from "../../state/data.js";
import * as Stage from "../../state/derived/stage.js";
import { visible } from "../../state/derived/visibility.js";
import * as State from "../../state/state.js";
import { byId, el, make, name, show } from "../../ui/element.js";
import * as Status from "../../ui/status.js";

/** @import { Part } from "../../core/overviewtext.js" */

const bar = make(el("div", { class: "overview", id: "overview", role: "group", "aria-label": "Overview", hidden: true }));

/** @returns {Part[][]} */
function listSentences() {
  if (State.get().near.size) return [];
  if (!Stage.hasCamps) {
    const { full, faint } = visible.value;
    return OverviewText.sayNone(Data.record.overview?.fits ?? null, full.size + faint.size, Data.view(State.get().scope).ofActor.size);
  }
  const disc = Stage.open.value === null ? undefined : Stage.discOf(Stage.open.value);
  if (disc) return OverviewText.sayOpen(disc, Stage.inside.value.length);
  return Stage.described.value ? OverviewText.sayCamps(Stage.described.value) : [];
}

/** Say what the overview shows, for pictures and prints; "" where there is none. */
export const words = () => (Stage.isOn ? listSentences().map((sentence) => `${join(sentence)}${/[.:]$/.test(join(sentence)) ? "" : "."}`).join(" ") : "");

/** @param {Part[]} sentence */
const join = (sentence) => sentence.map(({ text, list }, at) => `${at ? (list && sentence[at - 1].list ? ", " : " ") : ""}${text}`).join("");

/** @type {(part: Part, at: number, sentence: Part[]) => ReturnType<typeof el>[]} */
const show1 = ({ text, list }, at, sentence) => [
  el("span", {}, at === 0 ? "" : list && sentence[at - 1].list ? ", " : " "),
  list ? el("button", { class: "overview-list", type: "button", click: () => open(list) }, name(text)) : el("span", {}, name(text)),
];

/** @param {string} list */
function open(list) {
  Stage.list(list);
  byId("table-panel").focus({ preventScroll: true });
}

function close() {
  const camp = Stage.open.value;
  Stage.close();
  Status.announce("The camp is closed.");
  if (camp !== null) Keyboard.focusOnDisc(camp);
}

function view() {
  const sentences = listSentences();
  const isOpen = Stage.open.value !== null;
  const canDrop = !isOpen && State.get().stage.length > 0;
  bar.hidden = !sentences.length;
  return [
    el("p", { class: "overview-text" }, sentences.map((sentence) => [sentence.flatMap(show1), /[.:]$/.test(join(sentence)) ? " " : ". "])),
    isOpen && el("button", { class: "quiet overview-close", type: "button", click: close }, "Close camp"),
    canDrop && el("button", { class: "quiet overview-close", type: "button", click: Stage.close }, "Only these"),
  ];
}

/** Escape closes what is selected first: this listener comes before that of Details. @param {KeyboardEvent} event */
function onEscape(event) {
  const { select, tab } = State.get();
  const isElsewhere = event.target instanceof Element && event.target.closest("input, dialog, [role=menu]");
  if (event.key !== "Escape" || event.defaultPrevented || isElsewhere || select || tab !== "graph" || Stage.open.value === null) return;
  const hadFocus = byId("actor-keys").contains(document.activeElement);
  if (hadFocus) close();
  else Stage.close();
}

export function start() {
  if (!Stage.isOn) return;
  byId("focus-bar").after(bar);
  show(bar, view);
  document.addEventListener("keydown", onEscape);
}
