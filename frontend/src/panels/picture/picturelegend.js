// The legend of a saved picture: only what occurs in it.
import * as Amounts from "../../core/amounts.js";
import { isThere } from "../../core/lookup.js";
import * as Phrases from "../../core/phrases.js";
import * as RelationMarks from "../../core/relationmarks.js";
import * as BlocColours from "../../picture/bloccolours.js";
import * as Colours from "../../picture/colours.js";
import * as Denied from "../../picture/denied.js";
import * as Discs from "../../picture/discs.js";
import * as FoldMarks from "../../picture/foldmarks.js";
import * as Ghosts from "../../picture/ghosts.js";
import * as Hulls from "../../picture/hulls.js";
import * as Overlay from "../../picture/overlay.js";
import * as Styles from "../../picture/styles.js";
import * as ViaLines from "../../picture/vialines.js";
import * as Data from "../../state/data.js";
import * as Fallen from "../../state/derived/fallen.js";
import { highlight } from "../../state/derived/highlight.js";
import * as Stage from "../../state/derived/stage.js";
import { visible } from "../../state/derived/visibility.js";
import * as State from "../../state/state.js";

/** @import { DrawingContext } from "../../picture/types.js" */
/** @import { KindRecord, LineStyle, MarkRecord, Mode, Relation, Visible } from "../../state/types.js" */
/**
 * What is in view.
 * @typedef {Pick<Visible, "relations"|"full"|"faint">} Shown
 */
/**
 * Draw an icon of the legend; y is its middle.
 * @typedef {(context: DrawingContext, x: number, y: number) => void} Draw
 */
/** @typedef {{text: string, draw: Draw, wide: number}} Entry */

export const ENTRY = Object.freeze({ gap: 8, apart: 22, high: 20 });
const [LINE, ICON] = [34, 16]; // the widths of a line and of an icon
/** @type {ReadonlyMap<string, number[][]>} */
const CORNERS = new Map([
  ["square", [[-5, -5], [5, -5], [5, 5], [-5, 5]]],
  ["diamond", [[0, -6.5], [6.5, 0], [0, 6.5], [-6.5, 0]]],
  ["triangle", [[0, -6], [6, 5], [-6, 5]]],
  ["triangleDown", [[0, 6], [6, -5], [-6, -5]]],
  ["hexagon", [[-3.3, -5.6], [3.3, -5.6], [6.5, 0], [3.3, 5.6], [-3.3, 5.6], [-6.5, 0]]],
  ["star", Array.from({ length: 10 }, (_, at) => {
    const [angle, far] = [(at * Math.PI) / 5 - Math.PI / 2, at % 2 ? 3 : 7];
    return [far * Math.cos(angle), far * Math.sin(angle)];
  })],
]);
/**
 * @template T
 * @param {readonly T[]} values
 */
const once = (values) => new Set(values);

/**
 * A line as the picture draws it, with its head where it has one.
 * @type {(look: LineStyle, mode: Mode, more?: {hasHead?: boolean, opacity?: number, width?: number}) => Draw}
 */
function line({ colour: name, line: dashed }, mode, { hasHead = false, opacity = 1, width = 0 } = {}) {
  return (context, x, y) => {
    const look = Data.record.strokes[dashed][mode];
    const colour = Colours.get(name);
    Object.assign(context, {
      globalAlpha: Math.min(look.opacity, opacity), lineWidth: width || look.width, strokeStyle: colour, fillStyle: colour,
    });
    context.setLineDash(look.dashes);
    context.beginPath();
    context.moveTo(x, y);
    context.lineTo(x + LINE - (hasHead ? 7 : 0), y);
    context.stroke();
    if (!hasHead) return;
    context.beginPath();
    outline(context, x + LINE, y, [[-8, -3.4], [0, 0], [-8, 3.4], [-6.2, 0]]);
    context.fill();
  };
}

/** @type {(context: DrawingContext, x: number, y: number, corners: number[][]) => void} */
function outline(context, x, y, corners) {
  corners.forEach(([right, down], at) => { context[at ? "lineTo" : "moveTo"](x + right, y + down); });
  context.closePath();
}

/** @type {(kind: Pick<KindRecord, "role"|"shape"|"colour">) => Draw} */
const kind = ({ role, shape, colour }) => (context, left, y) => {
  const [x, hue] = [left + ICON / 2, Colours.get(BlocColours.isOn() ? "soft" : `hue-${colour}`)];
  Object.assign(context, { fillStyle: hue, strokeStyle: hue, lineWidth: 1.5 });
  context.setLineDash(role === "umbrella" ? [3, 2] : []);
  const corners = CORNERS.get(shape);
  context.beginPath();
  if (corners) outline(context, x, y, corners);
  else context.arc(x, y, 5.5, 0, 2 * Math.PI);
  context[role === "umbrella" ? "stroke" : "fill"]();
};

/** @type {(mark: MarkRecord) => Draw} */
const dispute = (mark) => (context, x, y) => {
  line(Data.signStyle("neutral"), "act")(context, x, y);
  Overlay.paintDisc(context, { x: x + LINE / 2, y }, mark);
};

/** @type {(text: string, draw: Draw, wide?: number) => Entry} */
const entry = (text, draw, wide = LINE) => ({ text, draw, wide });

/**
 * List what the legend of a picture explains.
 * @param {Shown} shown
 * @returns {{title: string, entries: Entry[]}[]}
 */
export function list({ relations, full, faint }) {
  const { vocabulary } = Data.record;
  const [types, modes] = [once(relations.map(({ type }) => type)), once(relations.map(({ standing }) => standing))];
  const kinds = once([...full, ...faint].map((id) => Data.actor(id).kind));
  const attack = relations.find(Styles.hasAttacker);
  return [
    { title: "Claimed relations", entries: [
      ...vocabulary.types.filter(({ id }) => types.has(id)).map((type) =>
        entry(type.label, line(type, "act", { hasHead: !type.symmetric, opacity: highlight.value ? 1 : Styles.mostOpacity(type) }))),
      attack && entry(Styles.ATTACKER, line(Data.typeOf(attack), "act", { hasHead: true })),
    ].filter(isThere) },
    { title: "Strength", entries: vocabulary.modes.filter(({ id }) => modes.has(id)).toReversed().map((mode) =>
      entry(mode.label, line({ ...Data.signStyle("positive"), colour: "soft" }, mode.id))) },
    { title: "Marks", entries: listMarks(relations, faint) },
    { title: "Camps", entries: listCamps() },
    { title: "Also drawn", entries: listSwitches() },
    { title: "Actors", entries: vocabulary.kinds.filter(({ id }) => kinds.has(id)).map((each) => entry(each.label, kind(each), ICON)) },
    ...listWidths(),
    ...listBlocs(),
  ].filter(({ entries }) => entries.length);
}

function listWidths() {
  const unit = State.get().width;
  const most = unit && Amounts.largest(Data.record, unit);
  if (!most) return [];
  /** @param {number} width */
  const wide = (width) => line(Data.signStyle("neutral"), "act", { width });
  return [{ title: "Line width", entries: [
    entry(`${most.amount_text}, the largest claimed`, wide(Amounts.WIDTHS.WIDEST)),
    entry("no amount claimed", wide(Amounts.WIDTHS.THINNEST / 2)),
  ] }];
}

// What the overview of a large network draws, without what a highlight covers.
function listCamps() {
  if (highlight.value || !Discs.list().length) return [];
  /** @param {number} share */
  const disc = (share) => /** @type {Draw} */ ((context, x, y) => Discs.paintDisc(context, { x: x + ICON / 2, y, radius: 8 }, share));
  const signs = once(Stage.lines.value.map(({ sign }) => sign));
  return [
    entry("a computed camp; no source says so; its area: members", disc(0), ICON),
    Discs.list().some(({ camp }) => (Stage.discOf(camp)?.hostile ?? 0) > 0) && entry("hostile share of the pairs inside", disc(0.3), ICON),
    signs.has(1) && entry("how many pairs with friendly ties only", line(Data.signStyle("positive"), "act", { width: 3 })),
    signs.has(-1) && entry("how many pairs with hostile ties only", line(Data.signStyle("negative"), "act", { width: 3 })),
  ].filter(isThere);
}

// What is drawn on a switch, if it is in view.
function listSwitches() {
  const highlighted = highlight.value;
  const denied = Denied.list(highlighted);
  const ghosts = Ghosts.list(highlighted);
  /** @type {(hasCross: boolean) => Draw} */
  const crossed = (hasCross) => (context, x, y) => {
    const middle = { x: x + LINE / 2, y };
    Denied.paintLine(context, { from: { x, y }, middle, to: { x: x + LINE, y } });
    Denied.paintMark(context, middle, hasCross);
  };
  return [
    visible.value.folds.size > 0 && entry("a tie of a member, not of its body", (context, x, y) => {
      line(Data.signStyle("neutral"), "act")(context, x, y);
      context.globalAlpha = 1;
      FoldMarks.paintRing(context, { x: x + LINE / 2, y }, Colours.get("sign-neutral"));
    }),
    ViaLines.list(highlighted).length > 0 && entry("named as channel, no relation", (context, x, y) =>
      ViaLines.paintLine(context, { x, y }, { x: x + LINE, y })),
    denied.some(Denied.isDenied) && entry("only denied", crossed(true)),
    denied.some((relation) => !Denied.isDenied(relation)) && entry("only asked about, not confirmed", crossed(false)),
    ghosts.length > 0 && entry(`${ghosts.length} that disappear without ${Fallen.names()}`, (context, x, y) =>
      Ghosts.paintLine(context, { from: { x, y }, via: { x: x + LINE / 2, y }, to: { x: x + LINE, y } }, Data.typeOf(ghosts[0]))),
    !highlighted && Hulls.list().length > 0 && entry("joined by claimed support, no claimed hostility inside at any time shown; not a finding of allegiance", (context, x, y) =>
      Hulls.paintOutline(context, [{ x: x + 6, y }, { x: x + LINE - 6, y }], 6)),
  ].filter(isThere);
}

function listBlocs() {
  if (!BlocColours.isOn()) return [];
  const entries = BlocColours.list().map(({ place, text }) => entry(text, (context, x, y) =>
    BlocColours.paintDot(context, place, x + ICON / 2, y), ICON));
  return [{ title: "Blocs", entries }];
}

/** @param {Relation[]} relations @param {Set<string>} faint */
function listMarks(relations, faint) {
  const { FAINT, UNKNOWN, PAST } = Styles.OPACITY;
  /** @param {number} opacity */
  const pale = (opacity) => line(Data.signStyle("neutral"), "act", { opacity });
  return [
    ...RelationMarks.listDrawn(Data.record, relations).map((mark) => entry(Phrases.say(Data.record, mark.id), dispute(mark))),
    relations.some(Data.isPast) && entry("ended, with years", pale(PAST)),
    relations.some(Data.isToCome) && entry("announced, with its start", pale(PAST)),
    relations.some(({ holds }) => holds === "unknown") && entry(Phrases.say(Data.record, "unknown-then"), pale(UNKNOWN)),
    faint.size > 0 && entry("no relation shown", (context, x, y) => {
      context.globalAlpha = FAINT;
      kind({ role: "none", shape: "dot", colour: "grey" })(context, x, y);
    }, ICON),
  ].filter(isThere);
}
