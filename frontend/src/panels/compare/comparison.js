// A page of a comparison: what was added, is gone or changed, marked in the picture and listed. All
// else on the page is the new state's. What is gone is only painted here and listed, and is in no
// relation, path or number.

import * as Colours from "../../picture/colours.js";
import * as Vis from "../../picture/vis.js";
import * as Data from "../../state/data.js";
import { highlight } from "../../state/derived/highlight.js";
import { isVisible } from "../../state/derived/visible.js";
import * as State from "../../state/state.js";
import { byId, el, make, name } from "../../ui/element.js";
import * as Links from "../shared/links.js";

const record = Data.record.comparison;
const SIGNS = { added: "+", gone: "−", changed: "≠" }; // told apart by shape, not by colour
const WORDS = { added: "added", gone: "gone", changed: "changed" };
const SIZE = 7;
const SPOTS = { added: 0.36, changed: 0.36 }; // aside of the middle, where other marks are
let showsGone = true;
let painted = [];

const mark = (what) => el("span", { class: `comparison-mark is-${what}`, "aria-hidden": "true" }, SIGNS[what]);

function item({ text, select }) {
  return el("li", {}, name(text), select && [" ", Links.to(select, "Show")]);
}

const list = ({ title, happened, items }) => el("details", { class: `comparison-list is-${happened}`, open: true },
  el("summary", {}, title), el("ul", {}, items.map(item)));

function panel() {
  const check = el("input", { type: "checkbox", checked: true, change: ({ target }) => {
    showsGone = target.checked;
    Vis.redraw();
  } });
  return el("section", { class: "block", id: "comparison", "aria-labelledby": "comparison-title" },
    el("h2", { class: "block-title", id: "comparison-title" }, "Changes"),
    el("p", { class: "comparison-between" }, name(`From ${record.old} to ${record.new}. ${record.summary}`)),
    el("ul", { class: "comparison-key" }, Object.keys(SIGNS).map((what) => el("li", {}, mark(what), WORDS[what]))),
    el("label", { class: "comparison-show" }, check, "Draw what is gone"),
    record.lists.map(list));
}

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

const here = (id) => (isVisible(id) ? Vis.spotOf(id) : null);
const spotOf = (end) => here(end.id) ?? end;

function paintGoneActor(context, { x, y, shown }) {
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
  context.fillText(`${shown} (gone)`, x, y + SIZE + 6);
  context.restore();
  painted.push("gone");
}

function paintGoneRelation(context, relation) {
  const [from, to] = [relation.from, relation.to].map(spotOf);
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

function paint(context) {
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
    if (!relations.get(id)?.standing || !Vis.hasLine(id)) continue;
    context.globalAlpha = lit && !lit.relations.has(id) ? 0.25 : 1;
    const { x, y } = Vis.pointOn(id, SPOTS[what]);
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
  if (!record) return;
  byId("side").prepend(make(panel()));
  Vis.on("drawn", paint);
  Vis.redraw();
}

export const listPainted = () => [...painted];
