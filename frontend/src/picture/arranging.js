// Moving actors by pointer, or with Shift and the arrow keys; and saving their positions.

import { signal } from "@preact/signals-core";
import * as Layout from "../core/layout.js";
import * as Text from "../core/text.js";
import { record } from "../state/data.js";
import * as Stage from "../state/derived/stage.js";
import * as PageFile from "../state/pagefile.js";
import * as State from "../state/state.js";
import { byId, el, make, show } from "../ui/element.js";
import * as ShareBar from "../ui/sharebar.js";
import * as Drawing from "./drawing.js";
import * as Vis from "./vis.js";

const FILE = "actors.layout.json";
const STEP = 10;
/** @import { Point } from "../state/types.js" */

const WAYS = new Map([
  ["ArrowRight", [STEP, 0]], ["ArrowLeft", [-STEP, 0]], ["ArrowDown", [0, STEP]], ["ArrowUp", [0, -STEP]],
]);
const bar = make(el("div", { class: "arranged", role: "group", "aria-label": "Moved actors", hidden: true }));
const isSaved = signal(false);

/** @type {(id: string, base: Point) => void} */
function put(id, { x, y }) {
  Drawing.setMoved(Drawing.moved().set(id, { x: Math.round(x), y: Math.round(y) }));
}

function apply() {
  Drawing.place();
  Vis.redraw();
  isSaved.value = false;
}

/** @param {string[]} ids */
function onDrag(ids) {
  for (const id of ids) put(id, Drawing.toBase(Vis.positionOf(id)));
}

/**
 * Runs before the arrow keys of the picture, which go from actor to actor.
 * @param {KeyboardEvent} event
 */
function onKey(event) {
  const { focus } = State.get();
  const way = WAYS.get(event.key);
  if (!event.shiftKey || !way || !focus || Stage.hasCamps) return;
  event.preventDefault();
  event.stopPropagation();
  const [right, down] = way;
  const { x, y } = Drawing.baseOf(focus);
  put(focus, { x: x + right, y: y + down });
}

function write() {
  const { wide, upright, moved } = Drawing.listPositions();
  return Layout.render({
    ...record, positions: wide, pinned: [...record.pinned, ...moved], upright: { ...record.upright, positions: upright },
  });
}

// The live server may save it to the data folder; else it is downloaded.
function save() {
  const detail = { text: write(), done: () => { isSaved.value = true; } };
  const event = new CustomEvent("actor-graph:save-layout", { detail, cancelable: true });
  if (!window.dispatchEvent(event)) return;
  PageFile.save(FILE, new Blob([detail.text], { type: "application/json" }));
  ShareBar.note(`Saved as ${FILE}. Put it into the data folder: the next page that you build uses it.`);
}

function view() {
  const number = Drawing.moved().size;
  bar.hidden = !number || isSaved.value;
  /** @param {string} text @param {() => void} click */
  const button = (text, click) => el("button", { class: "quiet", type: "button", click }, text);
  return [el("span", {}, `${Text.count(number, "actor")} moved`),
    button("Save layout", save), button("Put back", () => Drawing.setMoved(new Map()))];
}

export function start() {
  byId("tip").before(bar);
  show(bar, view);
  Vis.onDrag(onDrag);
  byId("actor-keys").addEventListener("keydown", onKey, true);
  State.on(apply, "moved", "moved_upright");
}
