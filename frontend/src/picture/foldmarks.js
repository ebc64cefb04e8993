// Marks of folded members: at their body's dot how many there are, such as "+2", which opens it; and a
// small ring at the end of each line that is a member's, not the body's own.
import * as Text from "../core/text.js";
import * as Data from "../state/data.js";
import * as Folding from "../state/derived/folding.js";
import { isVisible, standIn, visible } from "../state/derived/visibility.js";
import * as State from "../state/state.js";
import * as Status from "../ui/status.js";
import * as Colours from "./colours.js";
import * as Vis from "./vis.js";
import * as VisLines from "./vislines.js";

/** @import { Box, DrawingContext, Highlight, Point, Supported } from "./types.js" */
/** @typedef {Box & {body: string, text: string}} Mark */

const HIGH = 14; // pixels of the screen, as are the others
const LETTER = 6.4;
const RING = 2.8;
const AWAY = 8; // of a ring from the end of its line

/** @param {string} body */
const foldedInto = (body) => [...visible.value.folds].filter(([, of]) => of === body).map(([member]) => member);

/**
 * List the bodies in the picture whose members are folded or were opened.
 * @returns {{body: string, members: string[], isOpen: boolean}[]}
 */
function listBodies() {
  const { unfold } = State.get();
  const bodies = Text.sorted(Folding.members.value.values()).filter(isVisible);
  return bodies.map((body) => {
    const isOpen = unfold.includes(body);
    return { body, isOpen, members: isOpen ? Folding.membersOf(body) : foldedInto(body) };
  }).filter(({ members }) => members.length);
}

/** @type {(scale: number) => Mark[]} */
const listMarks = (scale) => listBodies().map(({ body, members, isOpen }) => {
  const { x, y } = Vis.positionOf(body);
  const text = isOpen ? "−" : `+${members.length}`;
  const [away, wide, high] = [Vis.sizeOf(body) * 0.6, (text.length * LETTER + 7) / scale, HIGH / scale];
  return { body, text, left: x + away, right: x + away + wide, top: y - away - high, bottom: y - away };
});

/**
 * Paint the marks; in a highlight, those of its actors.
 * @param {DrawingContext} context
 * @param {Highlight|null} highlighted
 * @param {Supported[]} lines that are painted
 */
export function paint(context, highlighted, lines) {
  if (!Folding.members.value.size) return;
  const scale = Vis.scale();
  for (const each of lines) paintRings(context, each, scale);
  for (const mark of listMarks(scale)) {
    if (!highlighted || highlighted.actors.has(mark.body)) paintMark(context, mark, scale);
  }
}

/** @type {(context: DrawingContext, relation: Supported, scale: number) => void} */
function paintRings(context, { id, from, to, type }, scale) {
  const ends = [from, to].map((end) => ({ isMember: standIn(end) !== end, ...Vis.positionOf(standIn(end)) }));
  const length = Math.hypot(ends[0].x - ends[1].x, ends[0].y - ends[1].y);
  ends.filter(({ isMember }) => isMember).forEach((end) => {
    const part = Math.min(0.4, AWAY / Math.max(scale, 1) / length);
    paintRing(context, VisLines.pointOn(id, end === ends[0] ? part : 1 - part), Colours.get(Data.typeOf({ type }).colour));
  });
}

/** @type {(context: DrawingContext, point: Point, colour: string) => void} */
export function paintRing(context, { x, y }, colour) {
  context.save();
  context.setLineDash([]);
  Object.assign(context, { lineWidth: 1.4, strokeStyle: colour, fillStyle: Colours.get("canvas") });
  context.beginPath();
  context.arc(x, y, RING, 0, 2 * Math.PI);
  context.fill();
  context.stroke();
  context.restore();
}

/** @type {(context: DrawingContext, mark: Mark, scale: number) => void} */
function paintMark(context, { text, left, right, top, bottom }, scale) {
  context.save();
  context.setLineDash([]);
  Object.assign(context, {
    fillStyle: Colours.get("canvas"), strokeStyle: Colours.get("label"), lineWidth: 1 / scale,
    font: `bold ${10.5 / scale}px ${Vis.font.face}`, textAlign: "center", textBaseline: "middle",
  });
  context.beginPath();
  context.rect(left, top, right - left, bottom - top);
  context.fill();
  context.stroke();
  context.fillStyle = Colours.get("label");
  context.fillText(text, (left + right) / 2, (top + bottom) / 2 + 0.5 / scale);
  context.restore();
}

/**
 * Open a body, or fold its members again.
 * @param {string} body
 */
export function toggle(body) {
  const members = Text.joinAnd(Folding.membersOf(body).map(Data.nameOf));
  if (!members) return Status.announce(`No member of ${Data.nameOf(body)} is folded.`);
  Folding.toggle(body);
  const isOpen = State.get().unfold.includes(body);
  return Status.announce(isOpen ? `${members}: drawn with dots of their own.` : `${members}: folded into the dot of ${Data.nameOf(body)}.`);
}

/**
 * List the areas of the marks, which no name should cover.
 * @returns {Box[]}
 */
export const listAreas = () => listMarks(Vis.scale());

/**
 * Return the body whose mark is at a point of the frame.
 * @param {Point} point
 * @returns {string|null}
 */
export function at(point) {
  const { x, y } = Vis.toPicture(point);
  /** @param {Mark} mark */
  const isIn = ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom;
  return listMarks(Vis.scale()).find(isIn)?.body ?? null;
}

/**
 * Say what the mark of a body means.
 * @param {string} body
 */
export function say(body) {
  const found = listBodies().find((each) => each.body === body);
  if (!found) return "";
  const names = Text.joinAnd(found.members.map(Data.nameOf));
  return found.isOpen ? `Fold ${names} into the dot of ${Data.nameInSentence(body)}` : `Folded into the dot of ${Data.nameInSentence(body)}: ${names}. Click to open.`;
}
