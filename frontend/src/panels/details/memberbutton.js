// The button in Details that gives folded members dots of their own, or folds them again.
import * as Text from "../../core/text.js";
import * as FoldMarks from "../../picture/foldmarks.js";
import * as Folding from "../../state/derived/folding.js";
import * as State from "../../state/state.js";
import { el } from "../../ui/element.js";

/**
 * Make the button; null where nobody is folded.
 * @param {string} id
 */
export function make(id) {
  const number = Folding.membersOf(id).length;
  const verb = State.get().unfold.includes(id) ? "Fold" : "Open";
  return number > 0 && el("button", { key: "members", class: "quiet", type: "button", click: () => FoldMarks.toggle(id) },
    `${verb} ${Text.count(number, "member")}`);
}
