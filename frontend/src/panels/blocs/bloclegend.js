// What the colours of dots say, in the legend, while they are those of blocs.
import * as BlocColours from "../../picture/bloccolours.js";
import * as State from "../../state/state.js";
import { byId, el, replace } from "../../ui/element.js";

function renderLegend() {
  const holder = byId("legend-blocs");
  document.body.classList.toggle("has-blocs", BlocColours.isOn());
  holder.hidden = !BlocColours.isOn();
  replace(holder, BlocColours.isOn() && [
    el("p", { class: "legend-title" }, "Blocs · a split, not a finding of allegiance"),
    el("ul", {}, BlocColours.list().map(({ place, text, number }) => el("li", { class: "legend-entry" },
      BlocColours.figure(place), el("span", { class: "legend-text" }, text), number > 0 && el("span", { class: "legend-number" }, String(number))))),
    el("button", { class: "quiet bloc-off", type: "button", click: onOff }, "Colour by kind again"),
  ]);
}

// The button goes away with the colours, and the focus would be lost with it.
function onOff() {
  State.set({ blocs: false });
  byId("tab-blocs").focus();
}

export function start() {
  State.on(renderLegend, "blocs", "scope");
  renderLegend();
}
