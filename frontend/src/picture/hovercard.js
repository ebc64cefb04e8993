// The card at the pointer: what is under it. Screen readers have the actors' buttons and Details instead.
import { byId, fill } from "../ui/element.js";

/** @import { Child } from "../ui/types.js" */
/** @import { Point } from "../state/types.js" */

const GAP = 14; // pixels between the point and the card
const EDGE = 8; // and between the card and the edges of the window
const card = byId("hover-card");

/**
 * Show the card beside a point of the window: below it and to its right, where there is room.
 * @param {Point} point
 * @param {...Child} content
 */
export function show(point, ...content) {
  fill(card, ...content);
  card.hidden = false;
  const { width, height } = card.getBoundingClientRect();
  card.style.left = `${placeAlong(point.x, width, innerWidth)}px`;
  card.style.top = `${placeAlong(point.y, height, innerHeight)}px`;
}

/** @type {(at: number, length: number, room: number) => number} */
function placeAlong(at, length, room) {
  const after = at + GAP;
  const place = after + length <= room - EDGE ? after : at - GAP - length;
  return Math.max(EDGE, Math.min(place, room - EDGE - length));
}

export function hide() {
  card.hidden = true;
}
