// What is printed: the picture with its legend, and the claims behind what is selected; on request
// everything in scope. It is made when the browser is about to print, and removed afterwards.
import * as Text from "../../core/text.js";
import * as Colours from "../../picture/colours.js";
import * as Data from "../../state/data.js";
import { visible } from "../../state/derived/visibility.js";
import * as State from "../../state/state.js";
import * as Dialog from "../../ui/dialog.js";
import { el, make, name, put } from "../../ui/element.js";
import * as ShareBar from "../../ui/sharebar.js";
import * as ScopeBar from "../legend/scopebar.js";
import * as Foreground from "../picture/foreground.js";
import * as Painting from "../picture/painting.js";
import * as PrintChoice from "./printchoice.js";
import * as PrintParts from "./printparts.js";

/** @import { Child } from "../../ui/types.js" */

const ICON = "M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z";
const TITLE = document.title;
const sheet = make(el("div", { class: "print" }));
let isAll = false; // asked for in the dialog

function write() {
  const { shown, content } = PrintChoice.choose(isAll);
  const { title, banner } = Data.record;
  document.title = [TITLE, Text.joinAnd(Foreground.name())].filter(Boolean).join(": "); // the name of a PDF
  sheet.classList.toggle("print-part", shown !== visible.value);
  Colours.inLight(() => put(sheet,
    el("h1", {}, name(title)),
    el("p", {}, name(banner)),
    (shown ? Painting.say() : [ScopeBar.words(false)]).map((text) => el("p", {}, name(text))),
    shown && [PrintParts.picture(shown), PrintParts.legend(shown)],
    content));
}

const fill = () => (isAll ? State.as(PrintChoice.NOTHING, write) : write());

function clear() {
  isAll = false;
  document.title = TITLE;
  put(sheet);
}

/** @param {boolean} all */
function print(all) {
  isAll = all;
  window.print();
}

function open() {
  const part = PrintChoice.say();
  /** @type {(text: string, what: string, all: boolean, first: boolean) => Child} */
  const choice = (text, what, all, first) => el("li", { class: "print-choice" },
    el("button", {
      class: "button", type: "button", autofocus: first, "aria-describedby": `print-${all}`,
      click: () => { dialog.close(); print(all); },
    }, text),
    el("span", { id: `print-${all}` }, what));
  const number = Text.count(Data.view(State.get().scope).drawn.length, "claimed relation");
  const dialog = Dialog.open("Print", el("ul", { class: "print-choices" },
    part && choice("Print this", part, false, true),
    choice("Print everything", `The whole picture and who claims what: ${number}.`, true, !part)));
}

// Browsers announce printing by one of the two events, or by both.
export function start() {
  document.body.append(sheet);
  ShareBar.add("Print", ICON, open);
  // Some browsers don't announce that a print was cancelled. `at` changes without the reader.
  State.on((_, changed) => { if (changed.size > 1 || !changed.has("at")) isAll = false; });
  window.addEventListener("beforeprint", fill);
  window.addEventListener("afterprint", clear);
  window.matchMedia("print").addEventListener("change", ({ matches }) => (matches ? fill() : clear()));
}
