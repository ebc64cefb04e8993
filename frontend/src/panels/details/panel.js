// The region "Details": what is selected, and a way back.

import * as Keyboard from "../../picture/keyboard.js";
import * as Data from "../../state/data.js";
import { selection } from "../../state/derived/selection.js";
import * as State from "../../state/state.js";
import * as Element from "../../ui/element.js";
import { byId, el, replace } from "../../ui/element.js";
import * as Tabs from "../../ui/tabs.js";
import * as Actor from "./actor.js";
import * as Outside from "./outside.js";
import * as Relation from "./relation.js";

const region = byId("details");

function render(state) {
  const selected = selection.value;
  region.hidden = !selected;
  document.body.classList.toggle("has-details", Boolean(selected));
  if (!selected) return replace(region);
  const [first, second] = selected.actors;
  const view = Data.view(state.scope);
  const content = selected.kind === "actor" ? Actor.show(first, view)
    : selected.kind === "relation" ? Relation.show(selected.relation, view)
    : Relation.showPair(first, second, view);
  replace(region, close(), el("div", { class: "details-body" }, Outside.notice(selected, view), content));
  region.scrollTop = 0;
  return undefined;
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

const cross = () => Element.svg("svg", { viewBox: "0 0 16 16", "aria-hidden": "true" },
  Element.svg("path", { d: "M4 4l8 8M12 4l-8 8" }));

function onEscape(event) {
  if (event.key !== "Escape" || event.defaultPrevented || !State.get().select) return;
  State.set({ select: "" });
}

export function start() {
  State.on(render, "select", "scope");
  document.addEventListener("keydown", onEscape);
  render(State.get());
}
