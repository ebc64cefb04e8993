// The bar over the stage of a large network: what the discs are, what is left out, and which camp is open.
// Each figure opens the table with what it counts.
import { signal } from "@preact/signals-core";
import * as OverviewText from "../../core/overviewtext.js";
import * as Discs from "../../picture/discs.js";
import * as Keyboard from "../../picture/keyboard.js";
import * as Stage from "../../state/derived/stage.js";
import * as StageWords from "../../state/derived/stagewords.js";
import * as State from "../../state/state.js";
import { byId, el, make, name, show } from "../../ui/element.js";
import * as Status from "../../ui/status.js";
import * as Tabs from "../../ui/tabs.js";

/** @import { Part } from "../../core/overviewtext.js" */

const FIRST = { open: 1, closed: 2 }; // sentences on a small screen
const bar = make(el("div", { class: Stage.hasCamps ? "overview has-camps" : "overview", id: "overview", role: "group", "aria-label": "Overview", hidden: true }));

const isListed = signal(false); // whether the ties between camps are

/** @param {() => void} open opens the table */
function list(open) {
  isListed.value = false;
  open();
  Tabs.focus();
}

/** @param {Part} part */
const figure = ({ text, list: what }) => (what
  ? el("button", { class: "overview-list", type: "button", click: () => list(() => Stage.list(what)) }, name(text)) : name(text));

/** @param {Part[]} sentence */
const write = (sentence) => [sentence.map((part, at) => [OverviewText.before(sentence, at), figure(part)]), OverviewText.end(sentence), " "];

const isWhole = signal(false); // on a small screen, where only the first sentences are shown until then

// A button of the bar or of the picture may disappear, and the focus would be lost with it.
function close() {
  const camp = Stage.open.value;
  const hadFocus = [bar, byId("actor-keys")].some((part) => part.contains(document.activeElement));
  Stage.close();
  Status.announce("The camp is closed.");
  if (camp !== null && hadFocus) Keyboard.focusOnDisc(camp);
}

function leaveStage() {
  Stage.close();
  Tabs.focus();
}

/** The ties between camps, for those who don't click on numbers. */
const tiesButton = () => el("button", {
  class: "overview-list overview-ties", type: "button", "aria-expanded": String(isListed.value), click: () => { isListed.value = !isListed.value; },
}, `Ties between camps (${Stage.lines.value.length})`);

const ties = () => el("ul", { class: "overview-lines" }, Stage.lines.value.map((line) => el("li", {},
  el("button", { class: "overview-list", type: "button", click: () => list(() => Discs.listTies(line)) }, name(Discs.sayLine(line))))));

/** @param {KeyboardEvent} event */
function onListEscape(event) {
  if (event.key !== "Escape" || !isListed.value) return;
  event.preventDefault();
  isListed.value = false;
  /** @type {HTMLElement|null} */ (bar.querySelector(".overview-ties"))?.focus();
}

/** @param {string} text @param {() => void} click */
const button = (text, click) => el("button", { class: "quiet overview-close", type: "button", click }, text);

function view() {
  const sentences = StageWords.sentences.value;
  const isOpen = Stage.open.value !== null;
  const first = isOpen ? FIRST.open : FIRST.closed;
  const hasTies = Stage.lines.value.length > 0;
  bar.hidden = !sentences.length;
  return [
    el("p", { class: "overview-text" }, sentences.slice(0, 1).map(write),
      el("span", { class: "overview-second" }, sentences.slice(1, first).map(write)),
      el("span", { class: `overview-rest ${isWhole.value ? "is-shown" : ""}` }, sentences.slice(first).map(write), hasTies && [tiesButton(), " "]),
      sentences.length > first && el("button", {
        class: "overview-list overview-more", type: "button", "aria-expanded": String(isWhole.value), click: () => { isWhole.value = !isWhole.value; },
      }, isWhole.value ? "Less" : "More")),
    isOpen ? button("Close camp", close) : State.get().stage.length > 0 && button(Stage.hasCamps ? "Only discs" : "Only the most tied", leaveStage),
    hasTies && isListed.value && ties(),
  ];
}

/** Escape first closes what is selected. @param {KeyboardEvent} event */
function onEscape(event) {
  const { select, tab } = State.get();
  const isElsewhere = event.target instanceof Element && event.target.closest("input, dialog");
  if (event.key !== "Escape" || event.defaultPrevented || isElsewhere || select || tab !== "graph" || Stage.open.value === null) return;
  close();
}

/** It starts before Details: their Escape comes after this one. */
export function start() {
  if (!Stage.isOn) return;
  byId("focus-bar").after(bar);
  show(bar, view);
  bar.addEventListener("keydown", onListEscape);
  document.addEventListener("keydown", onEscape);
}
