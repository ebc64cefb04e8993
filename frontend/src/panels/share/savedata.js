// "Save data": save what is in scope as CSV or JSON.
import * as Bidi from "../../core/bidi.js";
import * as CSV from "../../core/csv.js";
import * as Extract from "../../core/extract.js";
import * as Text from "../../core/text.js";
import * as Data from "../../state/data.js";
import * as PageFile from "../../state/pagefile.js";
import * as State from "../../state/state.js";
import * as Dialog from "../../ui/dialog.js";
import { el } from "../../ui/element.js";
import * as ShareBar from "../../ui/sharebar.js";
import * as ScopeBar from "../legend/scopebar.js";

/** @import { View } from "../../state/types.js" */
/** @typedef {{button: string, ending: string, type: string, about: string, write: (view: View) => string}} Format */

const ICON = "M8 2.5v7.5M5 7l3 3 3-3M2.5 11v2.5h11V11";
/** @type {Record<"csv"|"json", Format>} */
const FORMATS = {
  csv: {
    button: "Save as CSV", ending: "-claims.csv", type: "text/csv",
    about: "CSV: one row per claim, for spreadsheets, pandas and R.",
    write: (view) => CSV.write(Data.record, view.all),
  },
  json: {
    button: "Save as JSON", ending: "-data.json", type: "application/json",
    about: "JSON: relations with their claims, the actors and sources that they name, and a description of what is shown.",
    write: () => {
      const { scope } = State.get();
      return `${Bidi.escapeJson(JSON.stringify(Extract.make(Data.record, scope, ScopeBar.words(false)), null, 1))}\n`;
    },
  },
};

/** @param {Format} format */
function save({ ending, type, write }) {
  const file = PageFile.name() + ending;
  const text = write(Data.view(State.get().scope));
  PageFile.save(file, new Blob([text], { type: `${type};charset=utf-8` }));
  ShareBar.note(`Saved as ${file}.`);
}

function open() {
  const { all } = Data.view(State.get().scope);
  const claims = all.flatMap((relation) => relation.claims);
  const number = Text.count(claims.length, "claim");
  const withheld = claims.filter((claim) => claim.private).length;
  /** @param {Format} format @param {boolean} isFirst */
  const button = (format, isFirst) => el("button", {
    class: "button", type: "button", autofocus: isFirst, click: () => { dialog.close(); save(format); },
  }, format.button);
  const dialog = Dialog.open("Save data",
    el("p", {}, `The file holds what is in scope: ${number}, including denials. ${ScopeBar.words(false)}`),
    withheld > 0 && el("p", {}, el("strong", {}, `${Text.count(withheld, "private claim")} in it: not for publication.`)),
    Object.values(FORMATS).map(({ about }) => el("p", {}, about)),
    el("p", {}, el("strong", {}, "A filter doesn't redact: "),
      "this page holds everything except private notes, whatever is shown. To share only a part, share the file, not the page."),
    el("div", { class: "dialog-actions" }, button(FORMATS.csv, true), button(FORMATS.json, false)));
}

export const start = () => ShareBar.add("Save data", ICON, open);
