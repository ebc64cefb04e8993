// Announcements for screen readers.
import * as Text from "../core/text.js";
import * as Data from "../state/data.js";
import { selection } from "../state/derived/selection.js";
import * as State from "../state/state.js";
import { byId } from "./element.js";
import * as RelationText from "./relationtext.js";

const line = byId("status");

/**
 * Announce a text, politely.
 * @param {string} text
 */
export function announce(text) {
  line.textContent = "";
  line.textContent = text;
}

function onSelect() {
  const selected = selection.value;
  if (State.get().addressProblem) return announce(State.get().addressProblem);
  if (!selected) return announce("Nothing is selected.");
  const names = selected.actors.map(Data.nameOf);
  if (selected.kind === "relation") return announce(`Selected. ${RelationText.head(selected.relation)}`);
  return announce(`Selected: ${Text.joinAnd(names)}. Details say who claims what.`);
}

export const start = () => State.on(onSelect, "select", "addressProblem");
