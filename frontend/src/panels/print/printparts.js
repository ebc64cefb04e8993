// The parts of a print: the picture with its legend, relations with all their claims, and copies of
// panels for paper.

import * as Bidi from "../../core/bidi.js";
import { el, name } from "../../ui/element.js";
import * as RelationText from "../../ui/relationtext.js";
import * as Canvas from "../picture/canvas.js";
import * as Foreground from "../picture/foreground.js";
import * as Painting from "../picture/painting.js";
import * as PictureLegend from "../picture/picturelegend.js";
import * as TableCells from "../table/tablecells.js";

/** @import { DrawingContext } from "../../picture/types.js" */
/** @import { ClaimRecord, Relation } from "../../state/types.js" */
/** @import { Entry, Shown } from "../picture/picturelegend.js" */

const TWICE = 2;
const SCREEN_ONLY = "input, select, label, fieldset, .reading-head, .hidden, [hidden], .sources-about, .outside-clear, [aria-label^='Claims.']";

/** @type {(canvas: HTMLCanvasElement, width: number, height: number, draw: (context: DrawingContext) => void) => void} */
function paint(canvas, width, height, draw) {
  [canvas.width, canvas.height] = [Math.ceil(width * TWICE), Math.ceil(height * TWICE)];
  const context = Canvas.contextOf(canvas);
  context.scale(TWICE, TWICE);
  context.beginPath(); // browsers print what is drawn on a canvas, and a little more than it shows
  context.rect(0, 0, width, height);
  context.clip();
  draw(context);
}

/**
 * Make the picture. The texts of a saved picture are not on this canvas: in print they are text.
 * @param {Shown} shown
 */
export function picture(shown) {
  const planned = Painting.plan(Canvas.blank(), shown);
  const { y, high } = planned.lines[planned.lines.length - 1];
  const top = y + high;
  /** @param {DrawingContext} context */
  const draw = (context) => {
    context.translate(0, -top);
    Painting.paint(context, { ...planned, lines: planned.lines.slice(-1), legend: { ...planned.legend, parts: [] }, claims: { ...planned.claims, parts: [] } });
  };
  return el("canvas", {
    class: "print-picture", ref: (canvas) => canvas && paint(canvas, planned.width, planned.legend.top - top, draw),
  });
}

/**
 * Make the legend of what is shown.
 * @param {Shown} shown
 */
export function legend(shown) {
  const { high } = PictureLegend.ENTRY;
  /** @param {Entry} entry */
  const sign = ({ draw, wide }) => el("canvas", {
    class: wide > high ? "print-line" : "print-figure",
    ref: (canvas) => canvas && paint(canvas, wide, high, (context) => draw(context, 0, high / 2)),
  });
  return el("dl", { class: "print-legend" }, PictureLegend.list(shown).map(({ title, entries }) => el("div", {},
    el("dt", {}, title),
    el("dd", {}, el("ul", {}, entries.map((entry) => el("li", {}, sign(entry), " ", entry.text)))))));
}

/** @param {ClaimRecord} each */
const claim = (each) => el("li", { class: "print-claim" }, name(each.sentence), " ", TableCells.firmly(each),
  each.quote && el("span", { class: "print-note" }, " In the source's words: ", name(`“${Bidi.isolate(each.quote)}”`)),
  each.note && el("span", { class: "print-note" }, " Note: ", name(each.note)));

/**
 * Make a list of claims.
 * @param {ClaimRecord[]} list
 */
export const claims = (list) => el("ul", {}, list.map(claim));

/**
 * Make relations with their claims, and with the numbers on their lines.
 * @param {Relation[]} list
 */
export function relations(list) {
  const numbers = Foreground.number();
  return list.map((each) => relation(each, numbers));
}

/** @param {Relation} each @param {ReadonlyMap<string, number>} numbers */
const relation = (each, numbers) => el("section", { class: "print-relation" },
  el("div", { class: "print-head" },
    el("h3", {}, numbers.has(each.id) && el("span", { class: "print-number" }, `${numbers.get(each.id)} `), name(RelationText.head(each))),
    each.standing && el("p", { class: "print-marks" }, RelationText.dates(each), " ", RelationText.badges(each).map((badge) => [badge, " "]))),
  claims(each.claims));

/**
 * Copy a part of the screen for paper, without controls.
 * @param {HTMLElement} part
 */
export function copy(part) {
  const copied = /** @type {HTMLElement} */ (part.cloneNode(true));
  copied.hidden = false;
  for (const each of copied.querySelectorAll(SCREEN_ONLY)) each.remove();
  for (const button of copied.querySelectorAll("button")) {
    const text = document.createElement("span");
    text.className = "print-button";
    text.append(...button.childNodes);
    button.replaceWith(text);
  }
  for (const each of [copied, ...copied.querySelectorAll("[id], [role], [tabindex]")]) {
    for (const kind of ["id", "role", "tabindex", "aria-labelledby"]) each.removeAttribute(kind);
  }
  return copied;
}
