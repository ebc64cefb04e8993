// The frame of the picture, and the panels that cover parts of it. All in pixels of the frame.

import { byId } from "../ui/element.js";
import * as Vis from "./vis.js";

/** @import { Box, Confines } from "./types.js" */

const PANELS = ["details", "side", "blocs-panel", "tensions-panel", "sources-panel"];
const LEAST = 80; // pixels: a part less high is not worth fitting into
const NARROW = 520; // a frame in which the hint beside the buttons takes two lines
const HINT = 14; // which are so much higher
const ROOMY = 0.5; // of the frame's width and height: the least that the network is stretched into

const own = () => Vis.frame.getBoundingClientRect();

/**
 * The rectangle of an element; panels are where they will be once they have arrived.
 * @param {HTMLElement} element
 * @returns {Box|null} null if it is not shown
 */
function rectangleOf(element) {
  const { left, top } = own();
  const { offsetWidth: width, offsetHeight: height, offsetParent } = element;
  if (!width || !height) return null;
  const outer = offsetParent?.getBoundingClientRect();
  const [x, y] = outer ? [outer.left + element.offsetLeft - left, outer.top + element.offsetTop - top]
    : [element.getBoundingClientRect().left - left, element.getBoundingClientRect().top - top];
  return { left: x, top: y, right: x + width, bottom: y + height };
}

/** The bars over the top of the frame. */
const listBars = () => ["focus-bar", "overview"].flatMap((id) => document.getElementById(id) ?? []);

/** The part of the frame above the buttons and below the bars, panels or not. */
function wholePart() {
  const { width, height } = own();
  const bottom = (rectangleOf(byId("zoom"))?.top ?? height) - (width < NARROW ? HINT : 0);
  const top = Math.min(Math.max(...listBars().map((bar) => rectangleOf(bar)?.bottom ?? 0)), bottom / 3);
  return { left: 0, top, right: width, bottom };
}

/** The part of the frame that no panel covers. */
export function openPart() {
  const { width } = own();
  const part = wholePart();
  const whole = { ...part };
  for (const id of PANELS) {
    const over = rectangleOf(byId(id));
    if (!over || over.right <= 0 || over.left >= width) continue;
    if (over.right - over.left > width * 0.8) part.bottom = Math.min(part.bottom, over.top);
    else if (over.left > 0) part.right = Math.min(part.right, over.left);
  }
  if (part.bottom < LEAST) part.bottom = whole.bottom;
  return part;
}

/** The part that the network is stretched into: the open part, unless panels leave too little of the frame. */
export function roomyPart() {
  const [part, whole] = [openPart(), wholePart()];
  const [width, height] = [part, whole].map((box) => [box.right - box.left, box.bottom - box.top])
    .reduce((one, other) => [one[0] / other[0], one[1] / other[1]]);
  return width >= ROOMY && height >= ROOMY ? part : whole;
}

/** Where names may be if the whole network is in view. @returns {Confines} */
export function confines() {
  return { frame: { ...openPart(), top: 0 }, covered: listBars().flatMap((bar) => rectangleOf(bar) ?? []) };
}

/** @returns {{width: number, height: number}} */
export const size = () => ({ width: Vis.frame.clientWidth, height: Vis.frame.clientHeight });

/** @param {() => void} listener called when a panel opens, closes or changes its size */
export function onPanels(listener) {
  const observer = new ResizeObserver(listener);
  for (const element of [...PANELS.map((id) => byId(id)), ...listBars()]) observer.observe(element);
}
