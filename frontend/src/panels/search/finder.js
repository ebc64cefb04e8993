// The search for an actor.
import * as State from "../../state/state.js";
import * as Combobox from "../../ui/combobox.js";
import { byId } from "../../ui/element.js";

const input = byId("finder-input", HTMLInputElement);

/** @param {KeyboardEvent} event */
function onSlash(event) {
  const typing = event.target instanceof Element && event.target.closest("input, textarea, select");
  if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  input.focus();
}

export function start() {
  Combobox.attach(input, {
    label: "Actors found",
    choose: (id) => State.set({ select: id }),
  });
  document.addEventListener("keydown", onSlash);
}
