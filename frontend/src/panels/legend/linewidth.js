// How wide lines are drawn: "Line width", where there are amounts.
import * as Amounts from "../../core/amounts.js";
import * as Data from "../../state/data.js";
import * as State from "../../state/state.js";
import { byId, el, show } from "../../ui/element.js";
import * as Status from "../../ui/status.js";

const units = () => Amounts.unitsOf(Data.record);

const choice = () => [["", "how firmly"], ...units().map((unit) => [unit, `amount in ${unit}`])].map(([value, label]) =>
  el("option", { value, selected: State.get().width === value }, label));

function about() {
  const { width } = State.get();
  return width && el("p", { class: "size-note" }, Amounts.sayWidths(width));
}

export function start() {
  if (!units().length) return;
  const select = byId("width-by", HTMLSelectElement);
  byId("width-choice").hidden = false;
  show(select, choice);
  select.addEventListener("change", () => {
    State.set({ width: select.value });
    Status.announce(select.value ? Amounts.sayWidths(select.value) : "Line width shows how firmly a relation is claimed.");
  });
  show(byId("width-about"), about);
}
