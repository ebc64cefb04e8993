// Relations by time: a bar for each step of time, and a window over them that can be dragged. Two
// sliders are its edges. A drag is one step of the history, however far it goes.
import * as Scope from "../../core/scope.js";
import * as Timeline from "../../core/timeline.js";
import { record } from "../../state/data.js";
import * as Later from "../../state/later.js";
import * as State from "../../state/state.js";
import { byId, el, replace, svg } from "../../ui/element.js";

const steps = Timeline.list(record);
const HEIGHT = 100;
const PAUSE = 700; // milliseconds without a key, after which a walk of a slider is done
const holder = byId("strip");
const bars = svg("svg", { class: "time-bars", viewBox: `0 0 ${steps.length} ${HEIGHT}`, preserveAspectRatio: "none", "aria-hidden": "true" });
const text = el("span", { class: "time-now" });
const sliders = ["from", "to"].map((end) => el("input", {
  class: `time-slider time-${end}`, type: "range", min: 0, max: steps.length, step: 1,
  "aria-label": end === "from" ? "Period begins" : "Period ends",
}));
let drag = null; // where it began, and what the window was
let isPressed = false; // a slider, by the pointer
let waiting = 0;
let counted = "";

const placed = (scope) => Timeline.place(record, scope) ?? [0, steps.length];

function show(from, to) {
  const during = Timeline.read(record, from, to);
  const { scope } = State.get();
  const next = Scope.make({ ...scope, as_of: null, during });
  if (Scope.toHash(next) !== Scope.toHash(scope)) State.set({ held: true, scope: next });
}

function release() {
  clearTimeout(waiting);
  drag = null;
  isPressed = false;
  State.set({ held: false });
}

function onSlide(at) {
  const other = placed(State.get().scope)[1 - at];
  const value = Number(sliders[at].value);
  const [from, to] = at ? [other, Math.max(value, other + 1)] : [Math.min(value, other - 1), other];
  show(from, to);
  render(State.get());
  clearTimeout(waiting);
  if (!isPressed) waiting = setTimeout(release, PAUSE);
}

function stepAt({ clientX }) {
  const { left, width } = bars.getBoundingClientRect();
  return Math.max(0, Math.min(steps.length - 1, Math.floor(((clientX - left) / width) * steps.length)));
}

function onDown(event) {
  if (event.button) return;
  const at = stepAt(event);
  const [from, to] = placed(State.get().scope);
  const isInside = at >= from && at < to && to - from < steps.length;
  drag = { at, moved: false, window: isInside ? [from, to] : null };
  bars.setPointerCapture(event.pointerId);
}

function onMove(event) {
  if (!drag) return;
  const at = stepAt(event);
  drag.moved ||= at !== drag.at;
  if (!drag.moved) return;
  if (!drag.window) return show(Math.min(at, drag.at), Math.max(at, drag.at) + 1);
  const [from, to] = drag.window;
  const by = Math.max(-from, Math.min(steps.length - to, at - drag.at));
  return show(from + by, to + by);
}

function onUp() {
  if (!drag) return;
  if (!drag.moved) show(drag.at, drag.at + 1);
  release();
}

// The window changes no bar.
const drawBars = Later.make(() => {
  const { scope } = State.get();
  const key = Scope.toHash(Scope.make({ ...scope, as_of: null, during: null }));
  if (counted === key && bars.children.length) return;
  counted = key;
  const numbers = Timeline.count(record, scope);
  const most = Math.max(1, ...numbers.map(({ known, possible }) => known + possible));
  const bar = (at, number, below, look) => svg("rect", {
    class: look, x: at + 0.06, width: 0.88,
    y: HEIGHT - ((number + below) / most) * HEIGHT, height: (number / most) * HEIGHT,
  });
  replace(bars, numbers.map(({ known, possible }, at) => svg("g", {},
    svg("title", {}, `${nameOf(at, at + 1)}: ${known} claimed to hold, ${possible} may`),
    svg("rect", { class: "time-ground", x: at, width: 1, y: 0, height: HEIGHT }),
    bar(at, known, 0, "time-known"), bar(at, possible, known, "time-possible"))));
  markBars(scope);
});

function markBars(scope) {
  const [from, to] = placed(scope);
  [...bars.children].forEach((group, at) => { group.classList.toggle("is-out", at < from || at >= to); });
}

function nameOf(from, to) {
  const [first, last] = [steps[from].start, steps[to - 1].end];
  return first === last ? first : `${first} to ${last}`;
}

function render({ scope }) {
  const [from, to] = placed(scope);
  markBars(scope);
  drawBars();
  [from, to].forEach((edge, at) => {
    sliders[at].value = edge;
    sliders[at].setAttribute("aria-valuetext", at ? steps[edge - 1].end : steps[edge].start);
  });
  text.textContent = scope.as_of ?? (scope.during ? scope.during.filter((date, at, both) => !at || date !== both[0]).join(" to ") : "all times");
}

export function start() {
  if (steps.length < 2) return;
  replace(holder, el("div", { class: "time-strip" }, bars, sliders),
    el("p", { class: "time-scale" }, el("span", {}, steps.at(0).start), text, el("span", {}, steps.at(-1).end)),
    el("p", { class: "time-key" }, el("span", { class: "time-known-key" }, "claimed to hold"), el("span", { class: "time-possible-key" }, "may hold")));
  sliders.forEach((slider, at) => {
    slider.addEventListener("input", () => onSlide(at));
    slider.addEventListener("blur", release);
    slider.addEventListener("pointerdown", () => { isPressed = true; });
    slider.addEventListener("pointerup", release);
    slider.addEventListener("pointercancel", release);
  });
  for (const [event, listener] of [["down", onDown], ["move", onMove], ["up", onUp], ["cancel", onUp]]) {
    bars.addEventListener(`pointer${event}`, listener);
  }
  State.on(render, "scope");
  render(State.get());
}
