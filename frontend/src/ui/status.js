// Announcements for screen readers.
import * as Text from "../core/text.js";
import * as Data from "../state/data.js";
import { selection } from "../state/derived/selection.js";
import * as State from "../state/state.js";
import { byId } from "./element.js";
import * as Words from "./words.js";

const line = byId("status");

/**
 * Announce a text, politely.
 * @param {string} text
 */
export function say(text) {
  line.textContent = "";
  line.textContent = text;
}

function onSelect() {
  const selected = selection.value;
  if (State.get().lost) return say(State.get().lost);
  if (!selected) return say("Nothing is selected.");
  const names = selected.actors.map(Data.shown);
  if (selected.kind === "relation") return say(`Selected. ${Words.head(selected.relation)}`);
  return say(`Selected: ${Text.joinAnd(names)}. Details say who claims what.`);
}

export const start = () => State.on(onSelect, "select", "lost");
