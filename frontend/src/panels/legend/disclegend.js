// What the discs of a large network and the lines between them mean.
import * as Data from "../../state/data.js";
import * as Stage from "../../state/derived/stage.js";
import { el } from "../../ui/element.js";
import * as Icons from "../../ui/icons.js";

/** @import { Child } from "../../ui/types.js" */

const RIM = "M12 1.5A6.5 6.5 0 0 1 18.2 9.9";

/** @param {boolean} isMarked */
const disc = (isMarked) => el("svg", { class: "line", viewBox: "0 0 24 16", "aria-hidden": "true" },
  el("circle", { class: "legend-disc", cx: 12, cy: 8, r: 6.5 }),
  isMarked && el("path", { class: "legend-rim", d: RIM }));

/** @type {(icon: Child, text: string) => Child} */
const row = (icon, text) => el("li", { class: "filter filter-plain" }, icon, el("span", { class: "legend-text" }, text));

/** Make it; nothing where no discs are drawn. */
export function make() {
  const discs = Stage.discs.value;
  if (!discs.length) return null;
  const signs = new Set(Stage.lines.value.map(({ sign }) => sign));
  return el("section", { class: "legend-part filter-group", "aria-label": "Discs and lines" },
    el("h3", { class: "legend-title" }, "Discs and lines"),
    el("ul", { class: "filter-list" },
      row(disc(false), "a computed camp, no source says so; area: its members"),
      discs.some(({ hostile }) => hostile > 0) && row(disc(true), "hostile share of the pairs inside"),
      signs.has(1) && row(Icons.line(Data.signStyle("positive"), "act"), "pairs with friendly ties only"),
      signs.has(-1) && row(Icons.line(Data.signStyle("negative"), "act"), "pairs with hostile ties only")),
    signs.size > 0 && el("p", { class: "size-note" }, "The number on a line counts pairs of actors; its width is their share of all drawn or left out between camps."));
}
