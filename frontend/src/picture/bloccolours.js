// Dots in the colours of their blocs, each with its letter: greys, so that signs stay the loudest.
import * as Splits from "../core/splits.js";
import * as Data from "../state/data.js";
import * as State from "../state/state.js";
import { byId, el, replace, svg } from "../ui/element.js";
import * as Colours from "./colours.js";
import * as First from "./first.js";
import * as Network from "./network.js";

const LETTERS = ["A", "B"];
const LOOKS = new Map([[0, "a"], [1, "b"], ["?", "open"], ["a", "open"], ["b", "open"]]);
const SMALLEST = 6; // pixels on the screen under which no letter is painted
let last = { scope: null, found: null, places: new Map() };

export const isOn = () => State.get().blocs === "yes";
const colour = (look, part) => Colours.get(`bloc-${look}${part}`);

/** Return the split of the state's scope, found once. */
export function found() {
  const { scope } = State.get();
  if (last.scope !== scope) {
    const split = Splits.find(Data.record, scope);
    last = { scope, found: split, places: Splits.place(split.answer) };
  }
  return last.found;
}

/** Tell in which bloc an actor is, as `Splits.place` has it; undefined where in none. */
export function placeOf(id) {
  found();
  return last.places.get(id);
}

export const letterOf = (place) => LETTERS[place] ?? place;

/**
 * Return how an actor's dot is filled while blocs are in colour; null while they are not.
 * @param {string} id
 * @returns {{background: string, border: string}|null}
 */
export function fillOf(id) {
  if (!isOn()) return null;
  const look = LOOKS.get(placeOf(id));
  if (!look) return { background: Colours.get("canvas"), border: Colours.get("bloc-none") };
  return { background: colour(look, ""), border: colour(look, "-edge") };
}

/**
 * Paint letters on dots.
 * @param {CanvasRenderingContext2D} context
 * @param {Iterable<string>} ids
 */
export function paint(context, ids) {
  if (!isOn()) return;
  const scale = Network.vis.getScale();
  context.save();
  Object.assign(context, { textAlign: "center", textBaseline: "middle" });
  for (const id of ids) {
    const place = placeOf(id);
    const { x, y, options: { size } } = Network.nodeOf(id);
    const high = Math.min(size * 1.25, 16);
    if (place === undefined || high * scale < SMALLEST) continue;
    context.font = `bold ${high}px ${First.first.options.nodes.font.face}`;
    context.fillStyle = colour(LOOKS.get(place), "-ink");
    context.fillText(letterOf(place), x, y + high * 0.06);
  }
  context.restore();
}

/**
 * Paint the dot of a bloc, as legends show it.
 * @param {CanvasRenderingContext2D} context
 * @param {number|string|undefined} place
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
  if (!look) return;
  context.font = `bold 10px ${First.first.options.nodes.font.face}`;
  context.fillStyle = colour(look, "-ink");
  context.fillText(letterOf(place), x, y + 0.5);
}

/** Draw the dot of a bloc: its colour and its letter. */
export const figure = (place) => svg("svg", { class: `bloc-figure bloc-${LOOKS.get(place) === "open" ? "open-dot" : LOOKS.get(place) ?? "none"}`, viewBox: "0 0 16 16", "aria-hidden": "true" },
  svg("circle", { cx: 8, cy: 8, r: 7 }),
  place !== undefined && svg("text", { x: 8, y: 11.5, "text-anchor": "middle" }, letterOf(place)));

/**
 * List what the colours say, for legends.
 * @returns {{place: number|string|undefined, text: string}[]}
 */
export function list() {
  const { answer } = found();
  if (!answer?.blocs.length) return [];
  const number = (wanted) => [...last.places.values()].filter((place) => place === wanted).length;
  const rows = answer.blocs.map((_, at) => ({ place: at, text: `bloc ${LETTERS[at]}`, number: number(at) }));
  const [first, second] = LETTERS;
  const others = [["a", `only against bloc ${second}`], ["b", `only against bloc ${first}`], ["?", "may be in either"]]
    .map(([place, text]) => ({ place, text, number: number(place) }));
  return [...rows, ...others].filter((row) => row.number).concat({ place: undefined, text: "in none: no tie of one sign" });
}

/** Say what the colours are, for pictures and prints; "" while there are none. */
export function say() {
  const { answer, missed, passed_over: passed } = found();
  if (!isOn() || !answer) return "";
  const [, note] = answer.sentences.head;
  const what = `Letters are blocs. ${note ?? ""}`.trim();
  const which = missed ? " Of all times together." : "";
  return `${what}${which}${passed.length ? " Unfiltered: choices other than dates are not followed in it." : ""}`;
}

function renderLegend() {
  const holder = byId("legend-blocs");
  document.body.classList.toggle("has-blocs", isOn());
  holder.hidden = !isOn();
  replace(holder, isOn() && [
    el("p", { class: "legend-title" }, "Blocs · a split, not a finding of allegiance"),
    el("ul", {}, list().map(({ place, text, number }) => el("li", { class: "legend-entry" },
      figure(place), el("span", { class: "legend-text" }, text), number > 0 && el("span", { class: "legend-number" }, String(number))))),
    el("button", { class: "quiet bloc-off", type: "button", click: onOff }, "Colour by kind again"),
  ]);
}

// The button goes away with the colours, and the focus would be lost with it.
function onOff() {
  State.set({ blocs: "" });
  byId("tab-blocs").focus();
}

export function start() {
  State.on(renderLegend, "blocs", "scope");
  renderLegend();
}
