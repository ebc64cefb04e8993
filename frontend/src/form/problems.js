// What is wrong with what was typed, beside the form; nothing typed is lost.
import { el, fill, make, name } from "../ui/element.js";

/** Make the region of the problems. */
export function create() {
  const element = /** @type {HTMLElement} */ (make(el("div", { class: "form-problems", role: "alert", hidden: true })));

  /**
   * @param {string[]} problems
   * @param {HTMLElement|null} field that gets the focus
   */
  function show(problems, field) {
    for (const marked of element.parentElement?.querySelectorAll("[aria-invalid]") ?? []) marked.removeAttribute("aria-invalid");
    element.hidden = !problems.length;
    fill(element, problems.length > 0 && el("ul", {}, problems.map((problem) => el("li", {}, name(problem)))));
    if (field instanceof HTMLInputElement) field.setAttribute("aria-invalid", "true");
    field?.focus();
  }

  return { element, show };
}
