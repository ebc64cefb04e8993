// Statements of an answer: each with the line it is about, and a way to its claims.
import * as Text from "../../core/text.js";
import { el, name } from "../../ui/element.js";
import * as Figures from "../../ui/figures.js";
import * as Words from "../../ui/words.js";
import * as Links from "../shared/links.js";

/**
 * Show a statement.
 * @param {{text: string, relation: object|null}} statement
 * @returns {HTMLElement}
 */
function show({ text, relation }) {
  if (!relation) return el("li", { class: "statement statement-note" }, name(text));
  const link = Links.to(relation.id, "Claims", `Claims. ${Words.head(relation)}`);
  return el("li", { class: "statement" }, Figures.ofRelation(relation), el("p", {}, name(text), " ", link));
}

/**
 * Show statements as a list.
 * @param {object[]} statements
 * @param {string} label
 * @returns {HTMLElement}
 */
export const list = (statements, label) => el("ul", { class: "statements", "aria-label": label }, statements.map(show));

/**
 * Say how many relations a date leaves out; null where it leaves out none.
 * @param {object} scope
 * @param {number} unknown
 * @returns {string|null}
 */
export function sayUnknown(scope, unknown) {
  if (!unknown || scope.unknown === "keep") return null;
  const are = unknown === 1 ? "is" : "are";
  return `${Text.count(unknown, "relation")} that no claim dates to then ${are} left out.`;
}
