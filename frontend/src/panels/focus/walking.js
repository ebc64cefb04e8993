// Walking the graph by keys: around the neighbours of an actor, one by one or type by type, and along the
// open path. Each step is said as a sentence with who claims it.

import * as Sentences from "../../core/sentences.js";
import * as Text from "../../core/text.js";
import * as HoverCard from "../../picture/hovercard.js";
import * as Keyboard from "../../picture/keyboard.js";
import * as Vis from "../../picture/vis.js";
import * as Data from "../../state/data.js";
import * as FoundPaths from "../../state/derived/paths.js";
import { isVisible, standIn } from "../../state/derived/visibility.js";
import * as State from "../../state/state.js";
import { name } from "../../ui/element.js";
import * as Status from "../../ui/status.js";

/** @import { Supported } from "../../state/types.js" */
/**
 * A neighbour, with what is claimed of one type.
 * @typedef {{type: string, other: string, relations: Supported[]}} Stop
 */

const MOVED = 300; // milliseconds until the picture has moved to an actor
const ORDER = new Map(Data.record.vocabulary.types.map(({ id }, at) => [id, at]));
// Around which actor the walk goes, as long as it is at the actor where its last step led.
let around = { from: "", here: "", at: -1 };
let along = { here: "", at: -1 }; // on the open path
let timer = 0;

/**
 * List the neighbours of an actor, by type, then by name. A folded member stands in its body.
 * @param {string} id
 * @returns {Stop[]}
 */
function listStops(id) {
  /** @type {Map<string, Stop>} */
  const stops = new Map();
  for (const relation of Data.view(State.get().scope).drawn) {
    const ends = [relation.from, relation.to].map(standIn);
    const other = ends[ends[0] === id ? 1 : 0];
    if (!ends.includes(id) || other === id || !isVisible(other)) continue;
    const key = `${relation.type} ${other}`;
    const stop = stops.get(key) ?? { type: relation.type, other, relations: [] };
    stops.set(key, { ...stop, relations: [...stop.relations, relation] });
  }
  /** @type {(stop: Stop) => number} */
  const place = ({ type }) => ORDER.get(type) ?? 0;
  return [...stops.values()].sort((a, b) => place(a) - place(b) ||
    Text.compare(Data.nameOf(a.other), Data.nameOf(b.other)) || Text.compare(a.other, b.other));
}

/** @type {(choose: (stops: Stop[], at: number) => number) => (id: string) => void} */
const walk = (choose) => (id) => {
  const { from, at } = around.here === id ? around : { from: standIn(id), at: -1 };
  const stops = listStops(from);
  if (!stops.length) return Status.announce(`${Data.nameOf(from)} has no neighbours in the picture.`);
  const next = choose(stops, at);
  const { other, relations } = stops[next];
  go(other, `${next + 1} of ${stops.length}. ${relations.map((each) => Sentences.sayRelation(Data.record, each)).join(" ")}`);
  around = { from, here: other, at: next };
};

export const toNext = walk((stops, at) => (at + 1) % stops.length);
export const toPrevious = walk((stops, at) => (at > 0 ? at : stops.length) - 1);
export const toNextType = walk((stops, at) =>
  Math.max(0, stops.findIndex(({ type }, place) => place > at && type !== stops[at]?.type)));

/** @type {(step: 1|-1) => (id: string) => void} */
const walkAlong = (step) => (id) => {
  const path = FoundPaths.current.value;
  if (!path) return Status.announce("No path is open.");
  const { actors, hops, period } = path;
  const at = along.here === id && actors[along.at] ? along.at : actors.findIndex((each) => standIn(each) === id);
  const next = at < 0 ? 0 : at + step;
  const actor = actors[next];
  if (!actor) return Status.announce(`${Data.nameOf(id)} is the ${step > 0 ? "end" : "start"} of the path.`);
  if (!isVisible(standIn(actor))) return Status.announce(`${Data.nameOf(actor)} is not in the picture.`);
  const hop = hops[Math.min(at, next)];
  go(standIn(actor), at < 0 ? `Start of the path: ${Data.nameOf(actor)}.`
    : `Step ${hops.indexOf(hop) + 1} of ${hops.length}. ${hop.relations.map((each) => Sentences.sayRelation(Data.record, each, period)).join(" ")}`);
  along = { here: standIn(actor), at: next };
};

export const toNextHop = walkAlong(1);
export const toPreviousHop = walkAlong(-1);

/**
 * Focus an actor; say, and show beside its dot, what led there.
 * @param {string} id
 * @param {string} text
 */
function go(id, text) {
  Keyboard.focusOn(id);
  Status.announce(text);
  clearTimeout(timer);
  timer = setTimeout(showCard, MOVED, id, text);
}

/** @param {string} id @param {string} text */
function showCard(id, text) {
  if (State.get().focus !== id) return;
  const { left, top } = Vis.frame.getBoundingClientRect();
  const { x, y } = Vis.toFrame(Vis.positionOf(id));
  HoverCard.show({ x: left + x, y: top + y }, name(text));
}

/** Who chooses the actor goes on around it. @param {KeyboardEvent} event */
function onKey({ key }) {
  if (key === "Enter" || key === " ") around.here = "";
  clearTimeout(timer);
}

export function start() {
  document.addEventListener("keydown", onKey, true);
  State.on(({ focus }) => { if (!focus) HoverCard.hide(); }, "focus");
}
