// Mouse and touch in the picture: a click selects, hovering shows what a dot or line is.

import * as Sentences from "../core/sentences.js";
import * as Data from "../state/data.js";
import { visible } from "../state/derived/visibility.js";
import * as State from "../state/state.js";
import { byId } from "../ui/element.js";
import * as RelationText from "../ui/relationtext.js";
import * as Denied from "./denied.js";
import * as FoldMarks from "./foldmarks.js";
import * as Network from "./network.js";
import * as Vis from "./vis.js";

/** @import { Point } from "../state/types.js" */

const tip = byId("tip");
const HINT = "Select an actor or a line to see who claims what.";
/** @type {Point|null} */
let waiting = null;

/** @param {Point} point */
function onClick(point) {
  const body = FoldMarks.at(point);
  if (body) FoldMarks.toggle(body);
  else State.set({ select: Network.actorAt(point) ?? lineAt(point) ?? "" });
}

/** @param {Point} point */
const lineAt = (point) => Vis.lineAt(point) ?? Denied.at(point);

/** @param {Point} point */
function under(point) {
  const body = FoldMarks.at(point);
  if (body) return { text: FoldMarks.say(body), found: true };
  const actor = Network.actorAt(point);
  if (actor !== null) return { text: about(actor), found: true };
  const relation = Data.view(State.get().scope).byId.get(lineAt(point) ?? "");
  if (!relation) return { text: "", found: false };
  return { text: relation.standing ? Sentences.sayRelation(Data.record, relation) : RelationText.head(relation), found: true };
}

/** @param {string} id */
function about(id) {
  const { label, kind } = Data.actor(id);
  const outside = visible.value.full.has(id) ? "" : " · no relation shown";
  return `${label} · ${Data.kind(kind).label.toLowerCase()}${outside}`;
}

/** @param {PointerEvent} event */
function onMove(event) {
  const { left, top } = Vis.frame.getBoundingClientRect();
  const point = { x: event.clientX - left, y: event.clientY - top };
  if (waiting === null) requestAnimationFrame(look);
  waiting = point;
}

function look() {
  if (waiting === null) return;
  const { text, found } = under(waiting);
  waiting = null;
  Vis.frame.classList.toggle("is-over", found);
  say(text);
}

/** @param {string} text */
function say(text) {
  const { addressProblem, select } = State.get();
  const hint = addressProblem || (select ? "" : HINT);
  tip.textContent = text || hint;
  tip.hidden = !tip.textContent;
}

export function start() {
  Vis.onClick(onClick);
  Vis.frame.addEventListener("pointermove", onMove);
  Vis.frame.addEventListener("pointerleave", () => say(""));
  State.on(() => say(""), "select", "addressProblem");
  say("");
}
