// Statements of an answer, each with the line of its relation and a link to its claims.
import * as Text from "../../core/text.js";
import { el, name } from "../../ui/element.js";
import * as Icons from "../../ui/icons.js";
import * as RelationText from "../../ui/relationtext.js";
import * as Links from "../shared/links.js";

/** @import { AskedScope, Statement } from "../../state/types.js" */

/** @param {Statement} statement */
function show({ text, relation }) {
  if (!relation) return el("li", { class: "statement statement-note" }, name(text));
  const link = Links.to(relation.id, "Claims", `Claims. ${RelationText.head(relation)}`);
  return el("li", { class: "statement" }, Icons.ofRelation(relation), el("p", {}, name(text), " ", link));
}

/**
 * Show statements as a list.
 * @param {Statement[]} statements
 * @param {string} label
 */
export const list = (statements, label) => el("ul", { class: "statements", "aria-label": label }, statements.map(show));

/**
 * Say how many relations the dates leave out; null where they leave out none.
 * @param {AskedScope} scope
 * @param {number} unknown
 * @returns {string|null}
 */
export function sayUnknown(scope, unknown) {
  if (!unknown || scope.unknown === "keep") return null;
  const are = unknown === 1 ? "is" : "are";
  return `${Text.count(unknown, "relation")} that no claim dates to that time ${are} left out.`;
}
