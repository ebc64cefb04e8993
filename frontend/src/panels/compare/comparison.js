// A page of a comparison: what was added, removed or changed, marked in the picture and listed.
// Everything else on the page is of the new version. What is gone is only drawn and listed here, and
// is in no relation, path or count.

import * as Colours from "../../picture/colours.js";
import * as Drawing from "../../picture/drawing.js";
import * as Vis from "../../picture/vis.js";
import * as VisLines from "../../picture/vislines.js";
import * as Data from "../../state/data.js";
import { highlight } from "../../state/derived/highlight.js";
import * as Stage from "../../state/derived/stage.js";
import { isPresent, standIn } from "../../state/derived/visibility.js";
import * as State from "../../state/state.js";
import { byId, el, make, name } from "../../ui/element.js";
import * as Links from "../shared/links.js";

/** @import { ComparisonRecord, Difference, Differences, GoneActor, GoneRelation, Happened } from "../../state/types.js" */

/** @type {Record<Happened, string>} */
const SIGNS = { added: "+", gone: "−", changed: "≠" }; // distinguished by shape, not by colour
const HAPPENED = /** @type {Happened[]} */ (Object.keys(SIGNS));
const SIZE = 7;
const POSITION = 0.36; // of a line, away from its middle, where other marks are
let showsGone = true;
/** @type {Happened[]} */
let painted = [];

/** @param {Happened} what */
const mark = (what) => el("span", { class: `comparison-mark is-${what}`, "aria-hidden": "true" }, SIGNS[what]);

/** @param {Difference} difference */
function item({ text, select }) {
  return el("li", {}, name(text), select && [" ", Links.to(select, "Show")]);
}

/** @param {Differences} differences */
const list = ({ title, happened, items }) => el("details", { class: `comparison-list is-${happened}`, open: true },
  el("summary", {}, title), el("ul", {}, items.map(item)));

/** @param {ComparisonRecord} record */
function panel(record) {
  const check = el("input", { type: "checkbox", checked: true, change: ({ currentTarget }) => {
    showsGone = currentTarget.checked;
    Vis.redraw();
  } });
  return el("section", { class: "block", id: "comparison", "aria-labelledby": "comparison-title" },
    el("h2", { class: "block-title", id: "comparison-title" }, "Changes"),
    el("p", { class: "comparison-between" }, name(`From ${record.old} to ${record.new}. ${record.summary}`)),
    el("ul", { class: "comparison-key" }, HAPPENED.map((what) => el("li", {}, mark(what), what))),
    el("label", { class: "comparison-show" }, check, "Draw what is gone"),
    record.lists.map(list));
}

/** @type {(context: CanvasRenderingContext2D, x: number, y: number, what: Happened) => void} */
function disc(context, x, y, what) {
  context.save();
  context.setLineDash(what === "gone" ? [2.5, 2] : []);
  context.beginPath();
  context.arc(x, y, SIZE, 0, 2 * Math.PI);
  context.fillStyle = Colours.get(what === "added" ? "label" : "canvas");
  context.fill();
  context.lineWidth = 1.4;
  context.strokeStyle = Colours.get("label");
  context.stroke();
  context.font = `700 11px ${Vis.font.face}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillStyle = Colours.get(what === "added" ? "canvas" : "label");
  context.fillText(SIGNS[what], x, y + 0.5);
  context.restore();
  painted.push(what);
}

/** @param {string} id */
const here = (id) => (isPresent(id) ? Vis.positionOf(standIn(id)) : null);
// The upright drawing and the stage of a large network have no position for who is gone.
const hasGone = () => !Drawing.isUpright() && !Stage.isOn;
/** @param {GoneActor} end */
const positionOf = (end) => here(end.id) ?? (hasGone() ? Drawing.fromBase(end) : null);

/** @type {(context: CanvasRenderingContext2D, actor: GoneActor) => void} */
function paintGoneActor(context, { x: across, y: down, label }) {
  if (!hasGone()) return;
  const { x, y } = Drawing.fromBase({ x: across, y: down });
  context.save();
  context.setLineDash([3, 3]);
  context.beginPath();
  context.arc(x, y, SIZE + 2, 0, 2 * Math.PI);
  context.lineWidth = 1.4;
  context.strokeStyle = Colours.get("faint");
  context.stroke();
  context.font = `italic 12px ${Vis.font.face}`;
  context.textAlign = "center";
  context.textBaseline = "top";
  context.fillStyle = Colours.get("faint");
  context.fillText(`${label} (gone)`, x, y + SIZE + 6);
  context.restore();
  painted.push("gone");
}

/** @type {(context: CanvasRenderingContext2D, relation: GoneRelation) => void} */
function paintGoneRelation(context, relation) {
  const [from, to] = [relation.from, relation.to].map(positionOf);
  if (!from || !to) return;
  context.save();
  context.setLineDash([1.5, 5]);
  context.lineWidth = 2;
  context.strokeStyle = Colours.get("faint");
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.stroke();
  context.restore();
  disc(context, (from.x + to.x) / 2, (from.y + to.y) / 2, "gone");
}

/** @type {(context: CanvasRenderingContext2D, record: ComparisonRecord) => void} */
function paint(context, record) {
  painted = [];
  const { byId: relations } = Data.view(State.get().scope);
  const lit = highlight.value;
  context.save();
  if (showsGone) {
    context.globalAlpha = lit ? 0.25 : 1;
    for (const each of record.gone_relations) if (!relations.has(each.id)) paintGoneRelation(context, each);
    for (const each of record.gone_actors) paintGoneActor(context, each);
  }
  for (const [id, what] of Object.entries(record.relations)) {
    if (!relations.get(id)?.standing || !VisLines.hasLine(id)) continue;
    context.globalAlpha = lit && !lit.relations.has(id) ? 0.25 : 1;
    const { x, y } = VisLines.pointOn(id, POSITION);
    disc(context, x, y, what);
  }
  for (const [id, what] of Object.entries(record.actors)) {
    const node = here(id);
    if (!node) continue;
    context.globalAlpha = lit && !lit.actors.has(id) ? 0.25 : 1;
    disc(context, node.x + Vis.sizeOf(id), node.y - Vis.sizeOf(id), what);
  }
  context.restore();
}

export function start() {
  const { comparison } = Data.record;
  if (!comparison) return;
  byId("side").prepend(make(panel(comparison)));
  Vis.on("drawn", (context) => paint(context, comparison));
  Vis.redraw();
}

export const listPainted = () => [...painted];
