// Filter: the smallest amount that a claim of a relation must name. Only where there are amounts.
import { signal } from "@preact/signals-core";
import * as Amounts from "../../core/amounts.js";
import * as Scope from "../../core/scope.js";
import * as Data from "../../state/data.js";
import * as State from "../../state/state.js";
import { el } from "../../ui/element.js";
import * as Status from "../../ui/status.js";

const problem = signal("");
const unit = signal(""); // that was chosen

/** @type {(number: string, of: string) => void} */
function ask(number, of) {
  unit.value = of;
  try {
    const amount = number.trim() ? `${number.trim()} ${of}` : null;
    State.set({ scope: Scope.make({ ...State.get().scope, amount }) });
    problem.value = "";
  } catch {
    problem.value = "Enter a plain number, such as 25 or 0.5.";
    Status.announce(problem.value);
  }
}

/** Make the group; null where no claim names an amount. */
export function make() {
  const units = Amounts.unitsOf(Data.record);
  if (!units.length) return null;
  const { amount } = State.get().scope;
  const asked = amount ? Amounts.parse(amount) : null;
  const number = asked ? Amounts.formatNumber(asked.number) : "";
  const of = units.find((each) => each === asked?.unit) ?? (unit.value || units[0]);
  return el("fieldset", { class: "legend-part filter-group" },
    el("legend", { class: "legend-title" }, "Amount",
      el("span", { class: "filter-hint", "aria-hidden": "true" }, " · relations with such a claim")),
    el("div", { class: "as-of amount-row" },
      el("label", { class: "path-label", for: "amount-least" }, "At least"),
      el("input", {
        class: "field as-of-box", id: "amount-least", type: "text", inputmode: "decimal", autocomplete: "off", value: number,
        "aria-invalid": String(Boolean(problem.value)), "aria-describedby": "amount-note", change: ({ currentTarget }) => ask(currentTarget.value, of),
      }),
      el("select", {
        class: "field", "aria-label": "Unit", change: ({ currentTarget }) => ask(number, currentTarget.value),
      }, units.map((each) => el("option", { value: each, selected: each === of }, each)))),
    el("p", { class: "as-of-note", id: "amount-note", hidden: !problem.value }, problem.value));
}
