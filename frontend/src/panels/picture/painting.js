// A picture to save, painted on any drawing context: the sources, what is shown, the network, and a
// legend.

import * as Amounts from "../../core/amounts.js";
import * as Bidi from "../../core/bidi.js";
import { get } from "../../core/lookup.js";
import * as OwnScores from "../../core/ownscores.js";
import * as Phrases from "../../core/phrases.js";
import * as Measures from "../../core/ranking.js";
import * as Sentences from "../../core/sentences.js";
import * as BlocColours from "../../picture/bloccolours.js";
import * as Colours from "../../picture/colours.js";
import * as Discs from "../../picture/discs.js";
import * as Drawing from "../../picture/drawing.js";
import * as Labels from "../../picture/labels.js";
import * as Network from "../../picture/network.js";
import * as Overlay from "../../picture/overlay.js";
import * as Routes from "../../picture/routes.js";
import * as Underlay from "../../picture/underlay.js";
import * as Vis from "../../picture/vis.js";
import * as VisLines from "../../picture/vislines.js";
import * as Data from "../../state/data.js";
import * as Ranking from "../../state/derived/ranking.js";
import * as Stage from "../../state/derived/stage.js";
import * as StageWords from "../../state/derived/stagewords.js";
import { standIn, visible } from "../../state/derived/visibility.js";
import * as State from "../../state/state.js";
import * as Foreground from "./foreground.js";
import * as PictureLegend from "./picturelegend.js";

/** @import { Box, DrawingContext, Point } from "../../picture/types.js" */
/** @import { Draw, Shown } from "./picturelegend.js" */
/** @typedef {{font: string, colour: string, high?: number}} Look high: of a line */
/**
 * A text and its position; draw: what is drawn before it, from `at` on.
 * @typedef {Look & {text: string, x: number, y: number, draw?: Draw, at?: number}} Placed
 */
/** @typedef {ReturnType<typeof plan>} Planned */

const { face } = Vis.font;
const MARGIN = 28;
const NARROWEST = 640;
const HEAD = { font: `bold 20px ${face}`, high: 27, colour: "ink" };
const TEXT = { font: `13px ${face}`, high: 19, colour: "soft" };
const LABEL = { font: `12px ${face}`, colour: "ink" };
const TITLES = 128; // the width of the titles of the legend
const NUMBER = 24; // the width of a number in the list of claims
const LINE = 17; // the height of a line of it

/**
 * Wrap words into lines; a word longer than a line is cut.
 * @type {(context: DrawingContext, font: string, text: string, width: number) => string[]}
 */
function wrap(context, font, text, width) {
  context.font = font;
  /** @param {string} line */
  const fits = (line) => context.measureText(line).width <= width;
  const lines = [""];
  for (const word of text.split(/\s+/).filter(Boolean).flatMap((each) => cut(each, fits))) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (lines.at(-1) && !fits(longer)) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return Bidi.carry(lines);
}

/** @type {(word: string, fits: (line: string) => boolean) => string[]} */
function cut(word, fits) {
  const parts = [];
  let rest = [...word];
  while (rest.length > 1 && !fits(rest.join(""))) {
    const over = rest.findIndex((_, at) => at > 0 && !fits(rest.slice(0, at + 1).join("")));
    parts.push(rest.slice(0, over).join(""));
    rest = rest.slice(over);
  }
  return [...parts, rest.join("")];
}

// "" where dots are of equal size.
function saySize() {
  const { size, scope } = State.get();
  const ranking = Ranking.get();
  if (!size || ranking?.refused) return "";
  const own = OwnScores.find(Data.record, size);
  if (own) return `Dots are sized by ${own.label}. ${own.means}`;
  const measure = Measures.find(Data.record, size);
  if (!measure) return "";
  const { attention, tensions } = Data.record;
  const ofMore = Measures.isOfMore(Data.record, size, scope) && Phrases.say(Data.record, "whole-network");
  const sentences = [`Dots are sized by ${measure.label.toLowerCase()}.`, ofMore, measure.means, measure.means_not, attention];
  return [...sentences, ranking?.theses_left_out && tensions.left_out].filter(Boolean).join(" ");
}

// "" where the width of lines shows how firmly a relation is claimed.
const sayWidth = () => State.get().width && Amounts.sayWidths(State.get().width);

/** Say what is shown, and what colours and sizes mean. */
export const say = () => [...Foreground.listLines(), StageWords.text(), BlocColours.say(), saySize(), sayWidth()].filter(Boolean);

/**
 * Run some work on the network as it is saved: as in a wide window, with all names, whatever the window.
 * @template T
 * @param {() => T} work
 * @returns {T} the result of the work
 */
const asSaved = (work) => Labels.unconfined(() => Drawing.asBase(() => Vis.atFullScale(() => {
  if (Stage.isOn) Network.refresh(); // what is printed may have other dots than the screen
  return work();
})));

/**
 * Plan the layout of the picture.
 * @param {DrawingContext} context to measure words with
 * @param {Shown} [shown]
 */
export const plan = (context, shown = visible.value) => asSaved(() => planAll(context, shown));

/** @type {(context: DrawingContext, shown: Shown) => {width: number, height: number, lines: (Placed & {high: number})[], origin: Point, legend: {top: number, bottom: number, parts: Placed[]}, claims: {bottom: number, parts: Placed[]}}} */
function planAll(context, shown) {
  const box = surround([...shown.full, ...shown.faint]);
  const width = Math.max(NARROWEST, Math.ceil(box.right - box.left + 2 * MARGIN));
  /** @type {(Placed & {high: number})[]} */
  const lines = [];
  let down = MARGIN;
  /** @param {Look & {high: number}} look @param {string} text */
  const write = (look, text) => {
    for (const line of text ? wrap(context, look.font, text, width - 2 * MARGIN) : []) {
      lines.push({ ...look, text: line, x: MARGIN, y: down + look.high / 2 });
      down += look.high;
    }
  };
  write(HEAD, Bidi.isolate(Data.record.title));
  for (const text of [Data.record.banner, ...say()]) write(TEXT, text);
  down += MARGIN;
  const origin = { x: (width - box.left - box.right) / 2, y: down - box.top };
  down += box.bottom - box.top + MARGIN;
  const legend = planLegend(context, shown, width, down);
  const claims = planClaims(context, width, legend.bottom);
  return { width, height: Math.ceil(claims.bottom + MARGIN), lines, origin, legend, claims };
}

/**
 * Plan the list of claims that the numbers on the lines lead to.
 * @type {(context: DrawingContext, width: number, top: number) => {bottom: number, parts: Placed[]}}
 */
function planClaims(context, width, top) {
  const { byId } = Data.view(State.get().scope);
  const numbers = [...Foreground.number()];
  let y = top + MARGIN;
  /** @type {Placed[]} */
  const parts = numbers.length ? [{ text: "Claims", ...TEXT, font: LABEL.font, x: MARGIN, y }] : [];
  for (const [id, number] of numbers) {
    parts.push({ text: String(number), ...LABEL, font: `bold ${LABEL.font}`, x: MARGIN + TITLES, y });
    for (const text of wrap(context, LABEL.font, Sentences.sayRelation(Data.record, get(byId, id)), width - 2 * MARGIN - TITLES - NUMBER)) {
      parts.push({ text, ...LABEL, x: MARGIN + TITLES + NUMBER, y });
      y += LINE;
    }
  }
  return { bottom: parts.length ? y - LINE / 2 : top, parts };
}

/** @type {(context: DrawingContext, shown: Shown, width: number, top: number) => {top: number, bottom: number, parts: Placed[]}} */
function planLegend(context, shown, width, top) {
  /** @type {Placed[]} */
  const parts = [];
  let y = top + PictureLegend.ENTRY.high / 2;
  for (const { title, entries } of PictureLegend.list(shown)) {
    let x = MARGIN + TITLES;
    parts.push({ text: title, ...TEXT, font: LABEL.font, x: MARGIN, y });
    for (const { text, draw, wide } of entries) {
      context.font = LABEL.font;
      const whole = wide + PictureLegend.ENTRY.gap + context.measureText(text).width;
      if (x > MARGIN + TITLES && x + whole > width - MARGIN) [x, y] = [MARGIN + TITLES, y + PictureLegend.ENTRY.high];
      parts.push({ text, ...LABEL, x: x + wide + PictureLegend.ENTRY.gap, y, draw, at: x });
      x += whole + PictureLegend.ENTRY.apart;
    }
    y += PictureLegend.ENTRY.high + 4;
  }
  return { top, bottom: y - PictureLegend.ENTRY.high / 2, parts };
}

/** @type {(ids: string[]) => Box} */
function surround(ids) {
  const boxes = [...ids.map((id) => Labels.reachOf(id)), ...Labels.listBoxes(), ...Discs.listBoxes()];
  if (!boxes.length) return { left: 0, top: 0, right: 0, bottom: 0 };
  /** @type {(side: keyof Box, pick: (...all: number[]) => number) => number} */
  const most = (side, pick) => pick(...boxes.map((box) => box[side]));
  return {
    left: most("left", Math.min), top: most("top", Math.min), right: most("right", Math.max), bottom: most("bottom", Math.max),
  };
}

/**
 * Paint a picture.
 * @param {DrawingContext} context
 * @param {Planned} planned
 */
export function paint(context, planned) {
  const { width, height, origin, lines, legend, claims } = planned;
  context.fillStyle = Colours.get("canvas");
  context.fillRect(0, 0, width, height);
  for (const line of lines) write(context, line);
  context.save();
  context.translate(origin.x, origin.y);
  asSaved(() => paintNetwork(context, {
    left: -origin.x, right: width - origin.x, top: lines[lines.length - 1].y + TEXT.high - origin.y, bottom: legend.top - origin.y,
  }));
  context.restore();
  for (const part of [...legend.parts, ...claims.parts]) write(context, part);
}

/** @param {DrawingContext} context @param {Box} box */
function paintNetwork(context, box) {
  const { relations, full, faint } = visible.value;
  /** @type {(title: string, draw: () => void) => void} */
  const group = (title, draw) => (context.group ? context.group(title, draw) : draw());
  /** @param {string} id */
  const isThere = (id) => full.has(id) || faint.has(id);
  const nodes = Data.ids.filter(isThere);
  const drawn = relations.filter(({ from, to }) => isThere(standIn(from)) && isThere(standIn(to)));
  Routes.apply();
  Overlay.prepare();
  Underlay.paint(context, null);
  for (const relation of drawn) {
    group(Sentences.sayRelation(Data.record, relation), () => {
      VisLines.paintLine(context, relation.id);
      VisLines.paintHeads(context, relation.id);
    });
  }
  context.isCentred = true;
  for (const id of nodes) group(Data.nameOf(id), () => Vis.paintDot(context, id));
  Overlay.paint(context, box);
  Overlay.paintNumbers(context, Foreground.number());
}

/** @param {DrawingContext} context @param {Placed} placed */
function write(context, { text, font, colour, x, y, draw, at = x }) {
  context.save();
  Object.assign(context, { font, fillStyle: Colours.get(colour), textAlign: "left", textBaseline: "middle" });
  context.setLineDash([]);
  context.fillText(text, x, y);
  draw?.(context, at, y);
  context.restore();
}
