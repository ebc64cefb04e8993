// The legend of blocs, while dots are coloured by bloc.

import { effect } from "@preact/signals-core";
import * as BlocColours from "../../picture/bloccolours.js";
import * as State from "../../state/state.js";
import { byId, el, show } from "../../ui/element.js";

function view() {
  if (!BlocColours.isOn()) return null;
  return [
    el("p", { class: "legend-title" }, "Blocs · a split, not a finding of allegiance"),
    el("ul", {}, BlocColours.list().map(({ place, text, number = 0 }) => el("li", { class: "legend-entry" },
      BlocColours.icon(place), el("span", { class: "legend-text" }, text),
      number > 0 && el("span", { class: "legend-number" }, String(number))))),
    el("button", { class: "quiet bloc-off", type: "button", click: onOff }, "Colour by kind again"),
  ];
}

// The button disappears with the colours, and the focus would be lost with it.
function onOff() {
  State.set({ blocs: false });
  byId("tab-blocs").focus();
}

export function start() {
  show(byId("legend-blocs"), view);
  effect(() => {
    document.body.classList.toggle("has-blocs", BlocColours.isOn());
    byId("legend-blocs").hidden = !BlocColours.isOn();
  });
}
