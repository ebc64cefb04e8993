// The difference: both claims side by side, what differs, and what can be done.
import * as Bidi from "../core/bidi.js";
import * as Citing from "../core/citing.js";
import * as Text from "../core/text.js";
import { group } from "../ui/command.js";
import { el, name } from "../ui/element.js";
import * as Commands from "./commands.js";
import * as Session from "./session.js";

/** @import { Child } from "../ui/types.js" */
/** @import { Row, SettleState, ShownItem } from "./types.js" */

const MISSING = "No such claim";

/** @param {ShownItem} item */
function sayWhat({ first, second, differing }) {
  if (first && second) return `The two differ: ${differing.join(", ")}`;
  return first ? "Only the first has this claim" : "Only the second has this claim";
}

/** @param {string} place @param {string} label @param {string} path */
const head = (place, label, path) => el("th", { role: "columnheader", scope: "col" },
  el("span", { class: "side-name" }, `${place} ${label}`), " ", el("span", { class: "side-path" }, name(path)));

/** @param {Child} text @param {string} look */
const cell = (text, look) => el("td", { role: "cell", class: look }, text);

/** @param {Row} row */
function showRow({ label, first, second, differs }) {
  return el("tr", { role: "row", class: differs ? "row differs" : "row", key: label },
    el("th", { role: "rowheader", scope: "row" }, label, differs && el("span", { class: "differs-mark" }, " differs")),
    cell(name(first), "detail"), cell(name(second), "detail"));
}

/** @param {ShownItem} item @param {SettleState} state */
function showSides(item, { first, second }) {
  const says = (/** @type {string} */ sentence) => (sentence ? name(sentence) : el("span", { class: "missing" }, MISSING));
  return el("table", { class: "sides", role: "table" },
    el("caption", { class: "hidden" }, "The two claims"),
    el("thead", { role: "rowgroup" }, el("tr", { role: "row", class: "row" },
      el("td", { role: "cell", class: "corner" }), head("1", "First", first), head("2", "Second", second))),
    el("tbody", { role: "rowgroup" },
      el("tr", { role: "row", class: "row", key: "says" }, el("th", { role: "rowheader", scope: "row" }, "Claim"),
        cell(says(item.first), "says"), cell(says(item.second), "says")),
      item.rows.map(showRow)));
}

const showProblems = () => el("div", { class: "form-problems", role: "alert", hidden: !Session.problems.value.length },
  el("ul", {}, Session.problems.value.map((problem) => el("li", {}, name(problem)))));

/** @param {SettleState} state */
const showWarnings = ({ warnings }) => warnings.map((warning) => el("p", { class: "warning" }, el("strong", {}, "About the last one: "), name(warning)));

/** @param {string} title @param {...Child} content */
const heading = (title, ...content) => el("h2", { class: "asked-says", id: "asked-says", tabindex: -1 }, title, content);

/** @param {SettleState} state */
function showEnd({ counts, left, into }) {
  const rows = [["For the first", counts.first], ["For the second", counts.second], ["For both", counts.both], ["For neither", counts.neither]];
  return [
    heading(left ? `${Text.count(left, "difference")} left for another time` : "All differences are decided"),
    el("dl", { class: "tally" }, rows.map(([term, number]) => el("div", {}, el("dt", {}, term), el("dd", {}, number)))),
    el("p", { class: "ending" }, "Every answer is saved in ", el("code", {}, name(into)), ". Press Ctrl-C in the terminal to stop."),
    showProblems(),
  ];
}

export function view() {
  const state = Session.state.value;
  if (!state) return showProblems();
  const { item } = state;
  if (!item || Session.isEnding.value) return [showEnd(state), group("Answer", Commands.listAnswers()), showWarnings(state)];
  return [
    el("p", { class: "asked-kind" }, sayWhat(item)),
    heading(item.first && item.second ? "Which is right?" : "Is this claimed?"),
    showSides(item, state),
    showProblems(),
    group("Answer", Commands.listAnswers()),
    showWarnings(state),
  ];
}

/** What screen readers hear of the difference that is shown. */
export function say() {
  const state = Session.state.value;
  if (!state?.item || !state.place) return "All differences are decided.";
  const { first, second } = state.item;
  const where = Bidi.capitalise(Citing.namePlace(state.place.at));
  const sides = [first && `First: ${first}`, second && `Second: ${second}`].filter(Boolean).join(" ");
  return `${where}. ${sayWhat(state.item)}. ${sides} ${state.left} to go.`;
}
