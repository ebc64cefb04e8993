// "Save picture": save what is shown as PNG or SVG, in light colours, with title, sources and legend.

import * as Bidi from "../../core/bidi.js";
import * as FileNames from "../../core/filenames.js";
import * as Colours from "../../picture/colours.js";
import * as SvgContext from "../../picture/svgcontext.js";
import * as Data from "../../state/data.js";
import * as PageFile from "../../state/pagefile.js";
import * as Dialog from "../../ui/dialog.js";
import { el } from "../../ui/element.js";
import * as ShareBar from "../../ui/sharebar.js";
import * as Canvas from "./canvas.js";
import * as Foreground from "./foreground.js";
import * as Painting from "./painting.js";

/** @import { Measure } from "../../picture/types.js" */
/** @import { Child } from "../../ui/types.js" */

const ICON = "M2.5 4.2a1.2 1.2 0 0 1 1.2-1.2h8.6a1.2 1.2 0 0 1 1.2 1.2v7.6a1.2 1.2 0 0 1-1.2 1.2H3.7a1.2 1.2 0 0 1-1.2-1.2z" +
  "M3 11.5l3.2-3.3 2.3 2.3 1.6-1.6 2.9 2.9M10.6 5.9v.1";
const TWICE = 2;
const LONGEST = 16_000; // pixels a side, and in all: browsers make no larger canvas
const MOST = 64_000_000;

/** @type {(context: CanvasRenderingContext2D) => Measure} */
function measureWith(context) {
  return (font, text, baseline) => {
    /** @param {CanvasTextBaseline} line */
    const ascentOn = (line) => {
      context.textBaseline = line;
      return context.measureText(text).fontBoundingBoxAscent;
    };
    context.font = font;
    return { width: context.measureText(text).width, shift: ascentOn("alphabetic") - ascentOn(baseline) };
  };
}

/**
 * Return what is shown as an SVG file.
 * @returns {string}
 */
export function writeSvg() {
  return Colours.inLight(() => {
    const planned = Painting.plan(Canvas.blank());
    const context = SvgContext.make(measureWith(Canvas.blank()));
    Painting.paint(context, planned);
    const { title, banner } = Data.record;
    return context.write({ ...planned, title, description: [banner, ...Foreground.listLines()].join(" ") });
  });
}

/**
 * Return what is shown on a canvas, at twice its size where a browser can hold that.
 * @returns {{canvas: HTMLCanvasElement, scale: number}}
 */
function paintCanvas() {
  return Colours.inLight(() => {
    const planned = Painting.plan(Canvas.blank());
    const { width, height } = planned;
    const scale = Math.min(TWICE, LONGEST / Math.max(width, height), Math.sqrt(MOST / (width * height)));
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [Math.floor(width * scale), Math.floor(height * scale)];
    const context = Canvas.contextOf(canvas);
    context.scale(scale, scale);
    Painting.paint(context, planned);
    return { canvas, scale };
  });
}

function saveSvg() {
  save("svg", new Blob([writeSvg()], { type: "image/svg+xml" }));
}

function savePng() {
  const { canvas, scale } = paintCanvas();
  const smaller = scale < TWICE ? ` It is at ${scale.toFixed(1)} times the size: this is the largest that browsers can make.` : "";
  canvas.toBlob((blob) => {
    if (blob) save("png", blob, smaller);
    else ShareBar.note("The picture is too large for a PNG in this browser. Save it as SVG instead.");
  }, "image/png");
}

/** @param {string} ending @param {Blob} blob @param {string} [more] */
function save(ending, blob, more = "") {
  const name = FileNames.make([Data.record.title, ...Foreground.name()].map(Bidi.dropMarks));
  const file = `${name || PageFile.name()}.${ending}`;
  PageFile.save(file, blob);
  ShareBar.note(`Saved as ${file}.${more}`);
}

function open() {
  /** @type {(name: string, what: string, work: () => void, first?: boolean) => Child} */
  const choice = (name, what, work, first) => el("li", { class: "picture-choice" },
    el("button", {
      class: "button", type: "button", autofocus: first, "aria-describedby": `picture-${name}`,
      click: () => { dialog.close(); work(); },
    }, name),
    el("span", { id: `picture-${name}` }, what));
  const dialog = Dialog.open("Save picture",
    el("p", {}, "Everything that is shown, with the title, the sources, a description of the filters and a legend. In light colours, for print."),
    el("ul", { class: "picture-choices" },
      choice("PNG", "for documents and slides, at twice the size", savePng, true),
      choice("SVG", "for print and drawing programs, at any size", saveSvg)));
}

export const start = () => ShareBar.add("Save picture", ICON, open);
