// The region "Details": what is selected, with a button that closes it.

import { effect } from "@preact/signals-core";
import * as Keyboard from "../../picture/keyboard.js";
import * as Data from "../../state/data.js";
import { selection } from "../../state/derived/selection.js";
import * as State from "../../state/state.js";
import { byId, el, fill, icon } from "../../ui/element.js";
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
  click: (event) => (event.detail > 0 ? State.set({ select: "" }) : closeByKey()),
}, cross());

// The focus would be lost with what had it.
function closeByKey() {
  const [id] = selection.value?.actors ?? [];
  const hadFocus = region.contains(document.activeElement);
  State.set({ select: "" });
  if (!hadFocus) return;
  if (id && State.get().tab === "graph") Keyboard.focusOn(id);
  else Tabs.focus();
}

const cross = () => icon("M4 4l8 8M12 4l-8 8");

/** @param {KeyboardEvent} event */
function onEscape(event) {
  if (event.key !== "Escape" || event.defaultPrevented || !State.get().select) return;
  closeByKey();
}

let isByKey = false;
let shown = "";

// Who selects by Enter reads on from the heading.
function render() {
  fill(region, view());
  const { select } = State.get();
  if (select && select !== shown && isByKey) region.querySelector("h2")?.focus();
  shown = select;
}

export function start() {
  effect(open);
  effect(render);
  document.addEventListener("keydown", onEscape);
  document.addEventListener("keydown", ({ key }) => { isByKey = key === "Enter" || key === " "; }, true);
  document.addEventListener("pointerdown", () => { isByKey = false; }, true);
}
