// What the discs of a large network and the lines between them mean.
import * as Data from "../../state/data.js";
import * as Stage from "../../state/derived/stage.js";
import { el } from "../../ui/element.js";
import * as Icons from "../../ui/icons.js";

/** @import { Child } from "../../ui/types.js" */

const RIM = "M17 2A5 5 0 0 1 21.8 8.5";

/** @param {boolean} isMarked */
const disc = (isMarked) => el("svg", { class: "line", viewBox: "0 0 34 14", "aria-hidden": "true" },
  el("circle", { class: "legend-disc", cx: 17, cy: 7, r: 6.3 }),
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
    signs.size > 0 && el("p", { class: "size-note" }, "The number on a line counts pairs of actors; its width shows their share."));
}
