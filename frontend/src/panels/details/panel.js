// The region "Details": what is selected, with a button that closes it.

import { effect } from "@preact/signals-core";
import * as Keyboard from "../../picture/keyboard.js";
import * as Data from "../../state/data.js";
import { selection } from "../../state/derived/selection.js";
import * as State from "../../state/state.js";
import { byId, el, icon, show } from "../../ui/element.js";
import * as Tabs from "../../ui/tabs.js";
import * as Actor from "./actor.js";
import * as Outside from "./outside.js";
import * as Relation from "./relation.js";

/** @import { Selected, View } from "../../state/types.js" */

const region = byId("details");

function view() {
  const selected = selection.value;
  if (!selected) return null;
  const scope = Data.view(State.get().scope);
  return [close(), el("div", { key: State.get().select, class: "details-body" },
    Outside.notice(selected, scope), about(selected, scope))];
}

/** @param {Selected} selected @param {View} scope */
function about(selected, scope) {
  if (selected.kind === "actor") return Actor.show(selected.actors[0], scope);
  return selected.kind === "relation" ? Relation.show(selected.relation, scope)
    : Relation.showPair(...selected.actors, scope);
}

// It opens before it is filled, scrolled to its top.
function open() {
  region.hidden = !selection.value;
  document.body.classList.toggle("has-details", Boolean(selection.value));
  region.scrollTop = 0;
}

const close = () => el("button", {
  class: "icon-button details-close", type: "button", "aria-label": "Close details",
  click: (event) => {
    const [id] = selection.value?.actors ?? [];
    State.set({ select: "" });
    if (event.detail > 0) return;
    if (id && State.get().tab === "graph") Keyboard.focusOn(id); // by a key: the focus would be lost
    else Tabs.focus();
  },
}, cross());

const cross = () => icon("M4 4l8 8M12 4l-8 8");

/** @param {KeyboardEvent} event */
function onEscape(event) {
  if (event.key !== "Escape" || event.defaultPrevented || !State.get().select) return;
  State.set({ select: "" });
}

export function start() {
  effect(open);
  show(region, view);
  document.addEventListener("keydown", onEscape);
}
