// Keys: each does what its button does.
import { el } from "../ui/element.js";
import * as Shortcuts from "../ui/shortcuts.js";
import * as Commands from "./commands.js";

const HELP = [
  ["a", "accept the draft"], ["e", "edit it: the key of a type, f turns it round, m strength, b according to, w with what, s stance, d dates and more"],
  ["r", "reject it; one more key says why"], ["space", "later; a pair: nothing is claimed about the two"], ["u", "undo"],
  ["n", "next paragraph"], ["s", "of an actor: it is a known one"], ["+", "add a claim by hand"], ["*", "add an actor"], ["q", "finish: what came of it"], ["?", "this help"],
];

export function showHelp() {
  Shortcuts.showHelp(HELP,
    el("p", {}, "One draft after the other; nothing is a claim before you accept it. There is no key that accepts all: a machine cannot check type and direction, so each draft needs a reader."),
    el("p", {}, "Words that you select in the paragraph become the quote. Keys do nothing while you type in a box."));
}

export const onKey = Shortcuts.listen(Commands.find, showHelp);
