// Announces what is selected.
import * as Text from "../core/text.js";
import * as Data from "../state/data.js";
import { selection } from "../state/derived/selection.js";
import * as State from "../state/state.js";
import * as RelationText from "./relationtext.js";
import * as Status from "./status.js";

function onSelect() {
  const selected = selection.value;
  if (State.get().addressProblem) return Status.announce(State.get().addressProblem);
  if (!selected) return Status.announce("Nothing is selected.");
  const names = selected.actors.map(Data.nameOf);
  if (selected.kind === "relation") return Status.announce(`Selected. ${RelationText.head(selected.relation)}`);
  return Status.announce(`Selected: ${Text.joinAnd(names)}. Details say who claims what.`);
}

export const start = () => State.on(onSelect, "select", "addressProblem");
