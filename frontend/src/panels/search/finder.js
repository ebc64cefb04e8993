// The search for actors, which also answers questions in plain words.
import * as Schedule from "../../state/schedule.js";
import * as Combobox from "../../ui/combobox.js";
import { byId } from "../../ui/element.js";
import * as Suggestions from "./suggestions.js";

const input = byId("finder-input", HTMLInputElement);

/** What the first search needs is made before something is typed. */
const prepare = Schedule.inSlices(Suggestions.prepare);

/** @param {KeyboardEvent} event */
function onSlash(event) {
  const typing = event.target instanceof Element && event.target.closest("input, textarea, select");
  if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  input.focus();
  input.select();
}

export function start() {
  Combobox.attach(input, { label: "Actors found", suggest: Suggestions.make });
  input.addEventListener("focus", prepare, { once: true });
  document.addEventListener("keydown", onSlash);
}
