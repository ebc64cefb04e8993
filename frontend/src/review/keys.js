// Keys: each does what its button does, but not while somebody types.

import * as Dialog from "../ui/dialog.js";
import { el } from "../ui/element.js";
import * as Commands from "./commands.js";

const TYPING = "input:not([type=checkbox]), textarea, select, [contenteditable]";
const HELP = [
  ["a", "accept the draft"], ["e", "edit it: the key of a type, f turns it round, m strength, b according to, w with what, s stance, d dates and more"],
  ["r", "reject it; one more key says why"], ["space", "later; a pair: nothing is claimed about the two"], ["u", "undo"],
  ["n", "next paragraph"], ["s", "of an actor: it is a known one"], ["+", "add a claim by hand"], ["*", "add an actor"], ["q", "finish: what came of it"], ["?", "this help"],
];

export function showHelp() {
  Dialog.open("Keys",
    el("p", {}, "One draft after the other; nothing is a claim before you accept it. There is no key that accepts all: a machine cannot check type and direction, so each draft needs a reader."),
    el("dl", { class: "keys" }, HELP.map(([key, does]) => el("div", {}, el("dt", {}, el("kbd", {}, key)), el("dd", {}, does)))),
    el("p", {}, "Words that you select in the paragraph become the quote. Keys do nothing while you type in a box."));
}

/** @param {KeyboardEvent} event */
export function onKey(event) {
  const { target, key } = event;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  if (!(target instanceof Element) || target.closest("dialog")) return;
  const isTyping = target.matches(TYPING);
  if (isTyping && key !== "Escape") return;
  const isOnButton = target.closest("button, a, summary, [type=checkbox]") && (key === "Enter" || key === " ");
  if (isOnButton) return; // it does what the button says
  const command = Commands.find(key);
  if (!command && key !== "?") return;
  event.preventDefault();
  if (command) command.act();
  else showHelp();
}
