// Hovering in the picture: the card of the actor or line under the pointer, and after a rest the actor's
// neighbours are lit. Not while dragging, and not on touch.

import * as Headings from "../core/headings.js";
import * as Sentences from "../core/sentences.js";
import * as Text from "../core/text.js";
import * as Data from "../state/data.js";
import * as Highlight from "../state/derived/highlight.js";
import * as Stage from "../state/derived/stage.js";
import { visible } from "../state/derived/visibility.js";
import * as State from "../state/state.js";
import { el, name } from "../ui/element.js";
import * as Icons from "../ui/icons.js";
import * as Denied from "./denied.js";
import * as Discs from "./discs.js";
import * as FoldMarks from "./foldmarks.js";
import * as HoverCard from "./hovercard.js";
import * as Network from "./network.js";
import * as Vis from "./vis.js";

/** @import { Child } from "../ui/types.js" */
/** @import { Highlight as Lit, Point, Relation } from "../state/types.js" */
/** @typedef {{key: string, actor: string|null, card: () => Child}} Found */

const REST = 120; // milliseconds over an actor until its neighbours are lit
/** @type {Point|null} a point of the window to look at */
let waiting = null;
let over = ""; // what the pointer is over
let timer = 0;
/** @type {Lit|null} what is lit from here */
let lit = null;

/**
 * Return the relation whose line is at a point of the frame.
 * @param {Point} point
 */
export const lineAt = (point) => Vis.lineAt(point) ?? Denied.at(point);

/**
 * @param {Point} point of the frame
 * @returns {Found|null}
 */
function under(point) {
  const body = FoldMarks.at(point);
  if (body) return { key: `mark ${body}`, actor: null, card: () => FoldMarks.say(body) };
  const actor = Network.actorAt(point);
  if (actor !== null) return { key: actor, actor, card: () => ofActor(actor) };
  const relation = Data.view(State.get().scope).byId.get(lineAt(point) ?? "");
  return relation ? { key: relation.id, actor: null, card: () => name(sentenceOf(relation)) } : underDiscs(point);
}

/**
 * @param {Point} point of the frame
 * @returns {Found|null}
 */
function underDiscs(point) {
  const camp = Discs.at(point);
  if (camp !== null) {
    const isOpen = camp === Stage.open.value;
    const card = () => [el("strong", {}, name(Discs.nameOf(camp))), el("div", {}, Discs.say(camp)), el("div", {}, isOpen ? "Click to close it." : "Click to open it.")];
    return { key: `disc ${camp}`, actor: null, card };
  }
  const line = Discs.lineAt(point);
  return line && { key: `line ${line.first} ${line.second} ${line.sign}`, actor: null, card: () => name(`${Discs.sayLine(line)}. Click to list them.`) };
}

/** @param {string} id */
function ofActor(id) {
  const { label, kind } = Data.actor(id);
  const missing = Stage.isOn ? Stage.listMissing(id).length : 0;
  const outside = visible.value.full.has(id) ? missing && ` · ${Text.count(missing, "neighbour")} without a dot` : " · no relation shown";
  return [el("strong", {}, name(label)), el("span", { class: "hover-kind" }, Icons.kind(kind), `${Data.kind(kind).label.toLowerCase()}${outside || ""}`)];
}

/**
 * Word a relation with who says so; one that nobody claims, by who denies it.
 * @param {Relation} relation
 */
const sentenceOf = (relation) =>
  relation.standing ? Sentences.sayRelation(Data.record, relation) : Headings.nearestClaims(relation.claims)[0].sentence;

/** @param {PointerEvent} event */
function onMove({ clientX: x, clientY: y, buttons, pointerType }) {
  if (buttons || pointerType === "touch") return;
  if (waiting === null) requestAnimationFrame(look);
  waiting = { x, y };
}

function look() {
  if (waiting === null) return;
  const point = waiting;
  waiting = null;
  const { left, top } = Vis.frame.getBoundingClientRect();
  const found = under({ x: point.x - left, y: point.y - top });
  Vis.frame.classList.toggle("is-over", found !== null);
  if (found) HoverCard.show(point, found.card());
  else HoverCard.hide();
  if (over === (found?.key ?? "")) return;
  over = found?.key ?? "";
  clearTimeout(timer);
  timer = setTimeout(light, REST, found?.actor);
}

/** @param {string|null} [id] none to put out what is lit */
function light(id) {
  const next = id ? Highlight.ofActor(id) : null;
  if (next?.relations.size) State.set({ hovered: next });
  else if (lit && State.get().hovered === lit) State.set({ hovered: null });
  lit = next;
}

/** Put out what is lit, and hide the card; the same actor is not lit again before the pointer was elsewhere. */
export function rest() {
  waiting = null;
  clearTimeout(timer);
  HoverCard.hide();
  light();
}

function leave() {
  rest();
  over = "";
  Vis.frame.classList.remove("is-over");
}

export function start() {
  Vis.frame.addEventListener("pointermove", onMove);
  Vis.frame.addEventListener("pointerleave", leave);
  Vis.frame.addEventListener("wheel", rest, { passive: true });
  document.addEventListener("keydown", rest, true);
}
