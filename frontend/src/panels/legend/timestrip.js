// Relations by time: a bar for each step of time, and a window over them that can be dragged. Two
// sliders are its edges. A drag is one step of the history, however long.

import { signal } from "@preact/signals-core";
import * as Scope from "../../core/scope.js";
import * as Text from "../../core/text.js";
import * as Timeline from "../../core/timeline.js";
import { record } from "../../state/data.js";
import * as Schedule from "../../state/schedule.js";
import * as State from "../../state/state.js";
import { byId, el, icon, show } from "../../ui/element.js";

/** @import { AskedScope } from "../../state/types.js" */
/** @import { Child, ElementEvent } from "../../ui/types.js" */
/** @typedef {ElementEvent<SVGSVGElement, "pointerdown"|"pointermove">} Pointed */
/** @typedef {[from: number, to: number]} Edges */

const steps = () => Timeline.list(record); // listed once
const HEIGHT = 100;
const [QUICK, SLOW] = [900, 2500]; // milliseconds a step lasts while playing; slow under reduced motion
const PAUSE = 700; // milliseconds without a key, after which moving a slider by keys is done
/**
 * Where the drag began, and what the window was.
 * @type {{at: number, moved: boolean, window: Edges|null}|null}
 */
let drag = null;
let isPressed = false; // a slider, by the pointer
let waiting = 0;

/** @type {ReturnType<typeof Timeline.count>} */
const NONE = [];
const counted = signal({ of: "", numbers: NONE }); // counted a little later than the scope changes

/** @type {(scope: AskedScope) => Edges} */
const placed = (scope) => Timeline.place(record, scope) ?? [0, steps().length];

/** @param {number} from @param {number} to */
function choose(from, to) {
  const during = Timeline.read(record, from, to);
  const { scope } = State.get();
  const next = Scope.make({ ...scope, as_of: null, during });
  if (Scope.toHash(next) !== Scope.toHash(scope)) State.set({ isDragging: true, scope: next });
}

function release() {
  clearTimeout(waiting);
  drag = null;
  isPressed = false;
  State.set({ isDragging: false });
}

/** @param {number} at @param {HTMLInputElement} slider */
function onSlide(at, slider) {
  const other = placed(State.get().scope)[1 - at];
  const value = Number(slider.value);
  const [from, to] = at ? [other, Math.max(value, other + 1)] : [Math.min(value, other - 1), other];
  choose(from, to);
  slider.value = String(placed(State.get().scope)[at]); // it can't be dragged past the other
  clearTimeout(waiting);
  if (!isPressed) waiting = setTimeout(release, PAUSE);
}

// Playing moves the window on by a step at a time, from the first step where all times are shown.

const calm = matchMedia("(prefers-reduced-motion: reduce)");
const isPlaying = signal(false);
let turn = 0;

function play() {
  const [from, to] = placed(State.get().scope);
  isPlaying.value = true;
  if (to - from === steps().length) choose(0, 1);
  else if (to === steps().length) choose(0, to - from);
  turn = setInterval(goOn, calm.matches ? SLOW : QUICK);
}

function goOn() {
  const [from, to] = placed(State.get().scope);
  if (to === steps().length) pause();
  else choose(from + 1, to + 1);
}

function pause() {
  clearInterval(turn);
  isPlaying.value = false;
  release();
}

const playButton = () => el("button", {
  class: "quiet time-play", type: "button", "aria-label": isPlaying.value ? "Pause" : "Play over time",
  click: () => (isPlaying.value ? pause() : play()),
}, icon(isPlaying.value ? "M5.5 3.5v9M10.5 3.5v9" : "M5 3.5v9l7-4.5z"));

/** @param {Pointed} event */
function stepAt({ clientX, currentTarget }) {
  const { left, width } = currentTarget.getBoundingClientRect();
  return Math.max(0, Math.min(steps().length - 1, Math.floor(((clientX - left) / width) * steps().length)));
}

/** @param {Pointed} event */
function onDown(event) {
  if (event.button) return;
  if (isPlaying.value) pause();
  const at = stepAt(event);
  const [from, to] = placed(State.get().scope);
  const isInside = at >= from && at < to && to - from < steps().length;
  drag = { at, moved: false, window: isInside ? [from, to] : null };
  event.currentTarget.setPointerCapture(event.pointerId);
}

/** @param {Pointed} event */
function onMove(event) {
  if (!drag) return;
  const at = stepAt(event);
  drag.moved ||= at !== drag.at;
  if (!drag.moved) return;
  if (!drag.window) return choose(Math.min(at, drag.at), Math.max(at, drag.at) + 1);
  const [from, to] = drag.window;
  const by = Math.max(-from, Math.min(steps().length - to, at - drag.at));
  return choose(from + by, to + by);
}

function onUp() {
  if (!drag) return;
  if (!drag.moved) choose(drag.at, drag.at + 1);
  release();
}

// The window changes no number.
const count = Schedule.inSlices(function* countSteps() {
  const { scope } = State.get();
  const of = Scope.toHash(Scope.make({ ...scope, as_of: null, during: null }));
  if (counted.value.of === of && counted.value.numbers.length) return;
  const numbers = yield* Timeline.countInSlices(record, scope);
  counted.value = { of, numbers };
});

function bars() {
  const { numbers } = counted.value;
  const [from, to] = placed(State.get().scope);
  const most = Math.max(1, ...numbers.map(({ known, possible }) => known + possible));
  /** @type {(at: number, number: number, below: number, look: string) => Child} */
  const bar = (at, number, below, look) => el("rect", {
    class: look, x: at + 0.06, width: 0.88,
    y: HEIGHT - ((number + below) / most) * HEIGHT, height: (number / most) * HEIGHT,
  });
  return el("svg", {
    class: "time-bars", viewBox: `0 0 ${steps().length} ${HEIGHT}`, preserveAspectRatio: "none", "aria-hidden": "true",
    pointerdown: onDown, pointermove: onMove, pointerup: onUp, pointercancel: onUp,
  }, numbers.map(({ known, possible }, at) => el("g", { class: (at < from || at >= to) && "is-out" },
    el("title", {}, `${nameOf(at, at + 1)}: ${Text.group(known)} dated to this time, ${Text.group(possible)} undated, may apply`),
    el("rect", { class: "time-ground", x: at, width: 1, y: 0, height: HEIGHT }),
    bar(at, known, 0, "time-known"), bar(at, possible, known, "time-possible"))));
}

/** @param {number} edge @param {number} at */
const slider = (edge, at) => el("input", {
  class: `time-slider time-${at ? "to" : "from"}`, type: "range", min: 0, max: steps().length, step: 1, value: edge,
  "aria-label": at ? "Period ends" : "Period begins", "aria-valuetext": at ? steps()[edge - 1].end : steps()[edge].start,
  input: ({ currentTarget }) => onSlide(at, currentTarget), blur: release,
  pointerdown: () => { isPressed = true; }, pointerup: release, pointercancel: release,
});

/** @param {number} from @param {number} to */
function nameOf(from, to) {
  const [first, last] = [steps()[from].start, steps()[to - 1].end];
  return first === last ? first : `${first} to ${last}`;
}

/** @param {AskedScope} scope */
function sayWindow({ as_of: date, during }) {
  if (date) return date;
  return during ? [...new Set(during)].join(" to ") : "all times";
}

function view() {
  const { scope } = State.get();
  return [
    el("div", { class: "time-strip" }, bars(), placed(scope).map(slider)),
    el("p", { class: "time-scale" }, el("span", {}, steps()[0].start),
      el("span", { class: "time-now" }, playButton(), sayWindow(scope)), el("span", {}, steps()[steps().length - 1].end)),
    el("p", { class: "time-key" },
      el("span", { class: "time-known-key" }, "dated to this time"), el("span", { class: "time-possible-key" }, "undated, may apply")),
  ];
}

export function start() {
  if (steps().length < 2) return;
  show(byId("strip"), view);
  State.on(count, "scope");
  count();
}
