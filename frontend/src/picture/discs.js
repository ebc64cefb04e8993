// Discs: each stands for a camp of a large network, which is computed and which no source claims. Lines
// between them count pairs with ties, one for each sign; a click opens a camp.
import { signal } from "@preact/signals-core";
import * as CampTies from "../core/campties.js";
import * as DiscLayout from "../core/disclayout.js";
import * as DiscLines from "../core/disclines.js";
import * as Outlines from "../core/outlines.js";
import * as Signs from "../core/signs.js";
import * as Text from "../core/text.js";
import * as Data from "../state/data.js";
import { highlight } from "../state/derived/highlight.js";
import * as Stage from "../state/derived/stage.js";
import { isVisible, visible } from "../state/derived/visibility.js";
import * as Colours from "./colours.js";
import * as DiscNames from "./discnames.js";
import * as StageLayout from "./stagelayout.js";
import * as Vis from "./vis.js";

/** @import { Arranged, PlacedDisc } from "../core/disclayout.js" */
/** @import { Circle, Routed } from "../core/disclines.js" */
/** @import { Box, DrawingContext, Highlight, Point } from "./types.js" */

const ARC = 5; // the width of the arc of hostile ties
const NEAR = 6; // pixels of the screen
const BAND = 16; // pixels of the rim that close an open disc
const TOP = -Math.PI / 2;
const OWN = -1; // the first end of the lines of an actor
/** The camp whose button has the keyboard focus, or null. */
export const focused = signal(/** @type {number|null} */ (null));

/** The discs that are drawn. @returns {PlacedDisc[]} */
export const list = () => [...StageLayout.current.value?.discs.values() ?? []];
/** @param {number} camp */
export const find = (camp) => StageLayout.current.value?.discs.get(camp);

/** @type {{key: unknown[], lines: Routed[]}} */
let last = { key: [], lines: [] };

/**
 * The lines of the one actor that is chosen in a highlight, to the camps of those without a dot.
 * @param {Highlight} highlighted
 * @returns {Routed[]}
 */
function listOwn({ chosen }) {
  const arranged = StageLayout.current.value;
  const [id, another] = chosen;
  if (!arranged || !id || another !== undefined || !isVisible(id)) return [];
  const key = [arranged, id, Vis.version(), visible.value];
  if (key.some((part, at) => part !== last.key[at])) last = { key, lines: routeOwn(arranged, id) };
  return last.lines;
}

/** @param {Highlight|null} highlighted @returns {Routed[]} the lines that are not veiled */
const listLines = (highlighted) => (highlighted ? listOwn(highlighted) : StageLayout.current.value?.lines ?? []);

/** @type {(arranged: Arranged, id: string) => Routed[]} */
function routeOwn(arranged, id) {
  const own = { ...Vis.positionOf(id), radius: Vis.sizeOf(id) };
  const ties = Stage.countTies(id, isVisible).map((each) => ({ ...each, first: OWN, second: each.camp, share: 0, width: 1.5 }));
  const discs = new Map([...arranged.discs].filter(([camp]) => camp !== Stage.open.value));
  return DiscLines.route(ties, new Map([...discs, [OWN, own]]), [...discs.values()].map(DiscLayout.nameBox), StageLayout.size(), DiscLines.END);
}

/**
 * Paint discs and the lines between them; over the veil of a highlight, those that it leads to.
 * @param {DrawingContext} context
 * @param {Highlight|null} highlighted
 */
export function paint(context, highlighted) {
  const arranged = StageLayout.current.value;
  if (!arranged) return;
  const lines = listLines(highlighted);
  const there = new Set(lines.map(({ second }) => second));
  for (const line of lines) paintLine(context, line);
  for (const disc of arranged.discs.values()) {
    if (highlighted && !there.has(disc.camp)) continue;
    paintDisc(context, disc, Stage.discOf(disc.camp)?.hostile ?? 0);
    paintName(context, disc);
  }
  for (const line of lines) paintNumber(context, line);
}

/** @param {1|-1} sign */
const lookOf = (sign) => Data.signStyle(Signs.nameOf(sign));

/** @type {(context: DrawingContext, line: Routed) => void} */
function paintLine(context, { curve: { from, via, to }, sign, width }) {
  const { colour, line } = lookOf(sign);
  context.save();
  Object.assign(context, { lineWidth: width, strokeStyle: Colours.get(colour), lineCap: "butt", globalAlpha: 0.75 });
  context.setLineDash(Data.record.strokes[line].act.dashes.map((length) => length * Math.max(1, width / 3)));
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.quadraticCurveTo(via.x, via.y, to.x, to.y);
  context.stroke();
  context.restore();
}

/** @type {(context: DrawingContext, line: Routed) => void} */
function paintNumber(context, { mark: { x, y }, number, sign }) {
  context.save();
  context.setLineDash([]);
  Object.assign(context, {
    font: `bold 12px ${Vis.font.face}`, textAlign: "center", textBaseline: "middle", fillStyle: Colours.get("canvas"),
  });
  const text = Text.group(number);
  const wide = context.measureText(text).width + 8;
  context.fillRect(x - wide / 2, y - 9, wide, 18);
  context.fillStyle = Colours.get(lookOf(sign).colour);
  context.fillText(text, x, y + 0.5);
  context.restore();
}

/**
 * Paint a disc, with an arc for the share of hostile ties inside.
 * @type {(context: DrawingContext, disc: Circle, hostile: number) => void}
 */
export function paintDisc(context, disc, hostile) {
  const { x, y, radius } = disc;
  context.save();
  context.setLineDash([]);
  Object.assign(context, { fillStyle: Colours.get("camp"), strokeStyle: Colours.get("ghost"), lineWidth: 1.2 });
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
  context.stroke();
  if (hostile > 0) paintArc(context, disc, hostile);
  context.restore();
}

/** @type {(context: DrawingContext, disc: Circle, share: number) => void} */
function paintArc(context, { x, y, radius }, share) {
  const { colour, line } = lookOf(-1);
  const wide = Math.max(3, Math.min(ARC, radius / 4));
  context.setLineDash(Data.record.strokes[line].act.dashes);
  Object.assign(context, { strokeStyle: Colours.get(colour), lineWidth: wide, lineCap: "butt" });
  context.beginPath();
  context.arc(x, y, radius - wide / 2, TOP, TOP + 2 * Math.PI * share);
  context.stroke();
}

/** @type {(context: DrawingContext, disc: PlacedDisc) => void} */
function paintName(context, disc) {
  const box = DiscLayout.nameBox(disc);
  if (!box || !disc.name) return;
  context.save();
  context.setLineDash([]);
  Object.assign(context, {
    textAlign: "center", textBaseline: "middle", lineJoin: "round", lineWidth: 4, strokeStyle: Colours.get(disc.side === "inside" ? "camp" : "canvas"),
  });
  disc.name.lines.forEach(({ text, isBold }, at) => {
    const [x, y] = [(box.left + box.right) / 2, box.top + (at + 0.5) * DiscNames.HIGH];
    context.font = isBold ? DiscNames.FONTS.bold : DiscNames.FONTS.plain;
    context.fillStyle = Colours.get(isBold ? "label" : "soft");
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  });
  context.restore();
}

/**
 * Paint a ring around the disc whose button has the focus.
 * @param {DrawingContext} context
 */
export function paintFocus(context) {
  const disc = focused.value === null ? undefined : find(focused.value);
  if (!disc) return;
  context.save();
  context.setLineDash([]);
  context.beginPath();
  context.arc(disc.x, disc.y, disc.radius + 4, 0, 2 * Math.PI);
  Object.assign(context, { lineWidth: 2.5, strokeStyle: Colours.get("accent") });
  context.stroke();
  context.restore();
}

/** The boxes of the names of discs. */
export const listNames = () => list().flatMap((disc) => DiscLayout.nameBox(disc) ?? []);

/** The boxes of discs and of their names. @returns {Box[]} */
export const listBoxes = () => list().flatMap((disc) => {
  const { x, y, radius } = disc;
  return [{ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }, DiscLayout.nameBox(disc) ?? []].flat();
});

// What is at a point of the frame

/** @param {Point} point @returns {number|null} the camp of a disc or of its name; of the open one, at its rim */
export function at(point) {
  const there = Vis.toPicture(point);
  const found = list().find((disc) => {
    const name = DiscLayout.nameBox(disc);
    const far = Math.hypot(there.x - disc.x, there.y - disc.y);
    return (far <= disc.radius && (disc.camp !== Stage.open.value || far >= disc.radius - BAND)) ||
      (name && there.x >= name.left && there.x <= name.right && there.y >= name.top && there.y <= name.bottom);
  });
  return found?.camp ?? null;
}

/** @param {Point} point @returns {Routed|null} */
export function lineAt(point) {
  const there = Vis.toPicture(point);
  const near = NEAR / Vis.scale();
  return listLines(highlight.value).find(({ curve, mark, width }) => {
    const points = DiscLines.listPoints(curve, 16);
    return Math.hypot(there.x - mark.x, there.y - mark.y) < 12 ||
      points.some((end, place) => place > 0 && Outlines.distanceTo(there, points[place - 1], end) < Math.max(near, width / 2));
  }) ?? null;
}

/** The actor whose own lines are drawn. */
const actorOfLines = () => highlight.value?.chosen[0] ?? "";

/** List the ties of a line in the table. @param {Pick<Routed, "first"|"second"|"sign">} line */
export function listTies({ first, second, sign }) {
  Stage.list(first === OWN ? CampTies.withCamp(second, sign, actorOfLines()) : CampTies.between(first, second, sign));
}

// In words

/** @param {number} camp */
export function count(camp) {
  const disc = Stage.discOf(camp);
  if (!disc) return "";
  const { number, friendlyInside: friendly, hostileInside: hostile } = disc;
  return `${Text.count(number, "member")}. Pairs inside: ${Text.group(friendly)} friendly, ${Text.group(hostile)} hostile.`;
}

/** @param {number} camp */
export const say = (camp) => `${count(camp)} The camp is computed; no source says so.`;

/** @param {number} camp */
export const nameOf = (camp) => {
  const disc = Stage.discOf(camp);
  return disc ? CampTies.nameDisc(disc) : "";
};

/** @param {Pick<Routed, "first"|"second"|"sign"|"number">} line */
export function sayLine({ first, second, sign, number }) {
  const [one, other] = [first, second].map((camp) => {
    const disc = Stage.discOf(camp);
    return camp === OWN ? Data.nameOf(actorOfLines()) : disc ? `${disc.names[0]}’s camp` : "";
  });
  return `${Text.count(number, "pair")} of actors with ${sign > 0 ? "friendly" : "hostile"} ties only, between ${one} and ${other}`;
}
