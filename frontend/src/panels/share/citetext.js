// "Copy as cited text": a claim, a relation or a pair, with its claimants, sources and paragraphs.
import * as Citing from "../../core/citing.js";
import * as Dates from "../../core/dates.js";
import * as Disputes from "../../core/disputes.js";
import { isThere } from "../../core/lookup.js";
import * as RelationMarks from "../../core/relationmarks.js";
import * as Scope from "../../core/scope.js";
import { record } from "../../state/data.js";
import * as State from "../../state/state.js";
import * as Dialog from "../../ui/dialog.js";
import { el, icon } from "../../ui/element.js";
import * as ShareBar from "../../ui/sharebar.js";
import * as Outside from "../details/outside.js";
import * as ScopeBar from "../legend/scopebar.js";

/** @import { ClaimRecord, Relation } from "../../state/types.js" */

const NAME = "Copy as cited text";
const ICON = "M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z";

/** @param {string} text */
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    ShareBar.note("Copied, with who says so, and where.");
  } catch {
    show(text); // old browsers, and those that deny files the clipboard
  }
}

/** @param {string} text */
function show(text) {
  const dialog = Dialog.open(NAME,
    el("p", { role: "status" }, "This browser does not let the page copy. The text is selected: copy it with Ctrl+C or ⌘C."),
    el("textarea", { class: "field cite-text", readonly: true, rows: 9, "aria-label": "Cited text", value: text }));
  const field = dialog.querySelector("textarea");
  if (field) Dialog.choose(field);
}

/**
 * Make the small copy button of a claim.
 * @param {ClaimRecord} claim
 */
export const ofClaim = (claim) => el("button", {
  class: "icon-button cite-claim", type: "button", title: NAME, "aria-label": `${NAME}: ${claim.sentence}`,
  click: () => copy(Citing.claim(record, claim)),
}, icon(ICON));

/**
 * What the copied claims do not show: claims of the opposite sign.
 * @type {Partial<Record<string, string>>}
 */
const OPPOSED = {
  contested: "Contested: a relation of the opposite sign is also claimed between the two.",
  changed: "Changed sides: by the dates claimed, the two had a relation of the opposite sign at another time.",
  "may-have-changed": "May have changed sides: a relation of the opposite sign is also claimed between the two, not known to be at the same time.",
};
/** @param {Relation} relation */
const isDenied = ({ claims }) => Disputes.assessDenials(claims, Dates.ALWAYS).contested;

/**
 * Say so where the copy holds only a part of what is claimed.
 * @param {Relation[]} relations
 * @param {boolean} isOutside
 */
function listNotes(relations, isOutside) {
  const kind = relations.length === 1 && !isDenied(relations[0]) && RelationMarks.dispute(record, relations[0])?.id;
  const isWhole = isOutside || Scope.toHash(State.get().scope) === "";
  const isHidden = !isWhole && Outside.listContested(relations).length > 0;
  return [
    kind && OPPOSED[kind],
    isHidden && "Claims that are left out here contest this.",
    !isWhole && `What is shown: ${ScopeBar.words(false)}`,
  ].filter(isThere);
}

/**
 * Make the button that copies relations with all their claims.
 * @param {string} heading
 * @param {Relation[]} relations
 * @param {boolean} [isOutside] whether all claims are listed, whatever the scope
 */
export const ofRelations = (heading, relations, isOutside = false) => relations.length > 0 && el("p", { class: "details-actions" },
  el("button", {
    class: "quiet", type: "button",
    click: () => copy(Citing.list(record, heading, relations.flatMap(({ claims }) => claims), listNotes(relations, isOutside))),
  }, NAME));
