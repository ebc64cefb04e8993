// Statements of an answer: each with the line it is about, and a way to its claims.
(() => {
  "use strict";

  const { el, name } = ag.element;

  /**
   * Show a statement.
   * @param {{text: string, relation: object|null}} statement
   * @returns {HTMLElement}
   */
  function show({ text, relation }) {
    if (!relation) return el("li", { class: "statement statement-note" }, name(text));
    const link = ag.links.to(relation.id, "Claims");
    link.setAttribute("aria-label", `Claims. ${ag.words.head(relation)}`);
    return el("li", { class: "statement" }, ag.figures.ofRelation(relation), el("p", {}, name(text), " ", link));
  }

  /**
   * Show statements as a list.
   * @param {object[]} statements
   * @param {string} label
   * @returns {HTMLElement}
   */
  const list = (statements, label) => el("ul", { class: "statements", "aria-label": label }, statements.map(show));

  /**
   * Say how many relations a date leaves out; null where it leaves out none.
   * @param {object} scope
   * @param {number} unknown
   * @returns {string|null}
   */
  function sayUnknown(scope, unknown) {
    if (!unknown || scope.unknown === "keep") return null;
    const are = unknown === 1 ? "is" : "are";
    return `${ag.text.count(unknown, "relation")} that no claim dates to then ${are} left out.`;
  }

  ag.statements = Object.freeze({ list, sayUnknown });
})();
