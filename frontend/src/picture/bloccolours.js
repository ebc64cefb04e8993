// Dots in the colours of their blocs, each with its letter: greys, so that signs stay the most prominent.

import { get } from "../core/lookup.js";
import * as FoundBlocs from "../state/derived/blocs.js";
import * as State from "../state/state.js";
import { el } from "../ui/element.js";
import * as Colours from "./colours.js";
import * as Vis from "./vis.js";

/** @import { Side } from "../core/blocsplits.js" */
/** @import { DrawingContext } from "./types.js" */
/** @typedef {Side|number} Place the number of a bloc, or another side */

/** @type {[Place|undefined, string][]} */
const PAIRS = [[0, "a"], [1, "b"], ["?", "open"], ["a", "open"], ["b", "open"]];
const LOOKS = new Map(PAIRS);
const SMALLEST = 6; // pixels on the screen under which no letter is painted

const places = () => FoundBlocs.sides.value;
export const isOn = () => State.get().blocs;
/** @param {string} look @param {string} part */
const colour = (look, part) => Colours.get(`bloc-${look}${part}`);

/** @type {(place: Place) => string} */
export const letterOf = (place) => (typeof place === "number" ? FoundBlocs.LETTERS[place] : place);

/**
 * Return how an actor's dot is filled while blocs are in colour; null while they are not.
 * @param {string} id
 * @returns {{background: string, border: string}|null}
 */
export function fillOf(id) {
  if (!isOn()) return null;
  const look = LOOKS.get(places().get(id));
  if (!look) return { background: Colours.get("canvas"), border: Colours.get("bloc-none") };
  return { background: colour(look, ""), border: colour(look, "-edge") };
}

/**
 * Paint letters on dots.
 * @param {DrawingContext} context
 * @param {Iterable<string>} ids
 */
export function paint(context, ids) {
  if (!isOn()) return;
  const scale = Vis.scale();
  context.save();
  Object.assign(context, { textAlign: "center", textBaseline: "middle" });
  for (const id of ids) {
    const place = places().get(id);
    const { x, y } = Vis.positionOf(id);
    const high = Math.min(Vis.sizeOf(id) * 1.25, 16);
    if (place === undefined || high * scale < SMALLEST) continue;
    context.font = `bold ${high}px ${Vis.font.face}`;
    context.fillStyle = colour(get(LOOKS, place), "-ink");
    context.fillText(letterOf(place), x, y + high * 0.06);
  }
  context.restore();
}

/**
 * Paint the dot of a bloc, as legends show it.
 * @param {DrawingContext} context
 * @param {Place|undefined} place
 * @param {number} x
 * @param {number} y
 */
export function paintDot(context, place, x, y) {
  const look = LOOKS.get(place);
  Object.assign(context, {
    fillStyle: look ? colour(look, "") : Colours.get("canvas"), lineWidth: 1.5,
    strokeStyle: look ? colour(look, "-edge") : Colours.get("bloc-none"), textAlign: "center",
  });
  context.beginPath();
  context.arc(x, y, 7, 0, 2 * Math.PI);
  context.fill();
  context.stroke();
  if (!look || place === undefined) return;
  context.font = `bold 10px ${Vis.font.face}`;
  context.fillStyle = colour(look, "-ink");
  context.fillText(letterOf(place), x, y + 0.5);
}

/**
 * Draw the dot of a bloc: its colour and its letter.
 * @param {Place} [place]
 */
export const icon = (place) => el("svg", { class: `bloc-figure bloc-${LOOKS.get(place) === "open" ? "open-dot" : LOOKS.get(place) ?? "none"}`, viewBox: "0 0 16 16", "aria-hidden": "true" },
  el("circle", { cx: 8, cy: 8, r: 7 }),
  place !== undefined && el("text", { x: 8, y: 11.5, "text-anchor": "middle" }, letterOf(place)));

/**
 * List what the colours mean, for legends.
 * @returns {{place?: Place, text: string, number?: number}[]} number: how many actors are so coloured
 */
export function list() {
  const { answer } = FoundBlocs.answer.value;
  if (!answer?.blocs.length) return [];
  /** @param {Place} wanted */
  const number = (wanted) => [...places().values()].filter((place) => place === wanted).length;
  const rows = answer.blocs.map((_, at) => ({ place: at, text: `bloc ${letterOf(at)}`, number: number(at) }));
  const [first, second] = FoundBlocs.LETTERS;
  /** @type {[Side, string][]} */
  const sides = [["a", `only against bloc ${second}`], ["b", `only against bloc ${first}`], ["?", "may be in either"]];
  const others = sides.map(([place, text]) => ({ place, text, number: number(place) }));
  const isDisputed = answer.mixed.some(({ pair }) => pair.some((id) => !places().has(id)));
  const none = `not placed: no support or hostility claimed${isDisputed ? ", or only in dispute" : ""}`;
  return [...[...rows, ...others].filter((row) => row.number), { text: none }];
}

/** Say what the colours mean, for pictures and prints; "" while there are none. */
export function say() {
  const { answer, missed, passed_over: passed } = FoundBlocs.answer.value;
  if (!isOn() || !answer) return "";
  const [, note] = answer.sentences.head;
  const what = `Letters are blocs. ${note ?? ""}`.trim();
  const which = missed ? " For all times together." : "";
  return `${what}${which}${passed.length ? " Unfiltered: filters other than dates are ignored in it." : ""}`;
}
