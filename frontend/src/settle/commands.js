// What can be done now, each with its key: the buttons and the keys follow these lists.
import { el } from "../ui/element.js";
import * as Shortcuts from "../ui/shortcuts.js";
import * as Session from "./session.js";

/** @import { Command } from "../ui/types.js" */
/** @import { Answer } from "./types.js" */

/** @type {{key: string, label: string, answer: Answer}[]} */
const ANSWERS = [
  { key: "1", label: "Take the first", answer: "first" }, { key: "2", label: "Take the second", answer: "second" },
  { key: "b", label: "Both", answer: "both" }, { key: "n", label: "Neither", answer: "neither" },
];

/**
 * The answers to the difference that is shown.
 * @returns {Command[]}
 */
export function listAnswers() {
  const item = Session.state.value?.item;
  if (Session.isEnding.value) return [{ key: "Escape", label: "Back", act: () => { Session.isEnding.value = false; } }];
  if (!item) return [];
  const isAlone = !item.answers.includes("both");
  const answers = ANSWERS.filter(({ answer }) => item.answers.includes(answer)).map(({ key, label, answer }) => ({
    key, label: isAlone && answer === "neither" ? "Leave it out" : label,
    act: () => Session.ask("/answer", { item: item.id, answer }),
  }));
  return [...answers, { key: " ", label: "Later", act: () => Session.ask("/later", { item: item.id }) }];
}

/**
 * The commands that do not depend on the difference.
 * @returns {Command[]}
 */
export function listAlways() {
  if (Session.isEnding.value || !Session.state.value) return [];
  const undo = { key: "u", label: "Undo", act: () => Session.ask("/undo", {}) };
  const finish = { key: "q", label: "Finish", act: () => { Session.isEnding.value = true; } };
  return Session.state.value.undo ? [undo, finish] : [finish];
}

const find = (/** @type {string} */ key) => [...listAnswers(), ...listAlways()].find((each) => each.key === key);

const HELP = [
  ["1", "take the first coding's claim"], ["2", "take the second's"], ["b", "take both: the paragraph says both"],
  ["n", "take neither: nothing is claimed here"], ["space", "later"], ["u", "undo the last answer"],
  ["q", "finish: what was decided"], ["?", "this help"],
];

export function showHelp() {
  Shortcuts.showHelp(HELP, el("p", {}, "One difference after the other. What you take is written to the settled coding at once; the two codings are never changed."));
}

export const onKey = Shortcuts.listen(find, showHelp);
