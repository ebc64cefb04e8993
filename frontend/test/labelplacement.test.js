// Placement of names near their dots.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as LabelPlacement from "../src/picture/labelplacement.js";

const BOX = { left: 0, right: 40, top: 0, bottom: 10 };
const LOWER = { ...BOX, top: 20, bottom: 30 };
const NEXT_TO = { ...BOX, left: 50, right: 90 };
const asPositions = (...boxes) => boxes.map((box) => ({ box }));

// Add name a and then name b; returns whether b has a place, and the top of each name.
function addAfter(positions) {
  const placed = new LabelPlacement.Grid();
  LabelPlacement.add(placed, { id: "a", positions: asPositions(BOX, LOWER) });
  const added = LabelPlacement.add(placed, { id: "b", positions });
  return [added, topOf(placed, "a"), topOf(placed, "b")];
}

const topOf = (placed, id) => placed.all().find((label) => label.id === id)?.box.top;

test("a name takes a free position", () => {
  assert.deepEqual(addAfter(asPositions(BOX, NEXT_TO)), [true, 0, 0]);
});

test("where there is none, the one in its way moves", () => {
  assert.deepEqual(addAfter(asPositions(BOX)), [true, 20, 0]);
});

test("a name without any room is left out, and the others stay", () => {
  const placed = new LabelPlacement.Grid();
  const added = ["a", "b"].map((id) => LabelPlacement.add(placed, { id, positions: asPositions(BOX) }));
  assert.deepEqual(added, [true, false]);
  assert.deepEqual(placed.all().map(({ id }) => id), ["a"]);
});

test("if one of several names in the way cannot move, all stay", () => {
  const placed = new LabelPlacement.Grid();
  LabelPlacement.add(placed, { id: "a", positions: asPositions(BOX, LOWER) });
  LabelPlacement.add(placed, { id: "b", positions: asPositions(NEXT_TO) });
  const added = LabelPlacement.add(placed, { id: "c", positions: asPositions({ ...BOX, right: 90 }) });
  assert.deepEqual([added, topOf(placed, "a"), topOf(placed, "b"), placed.size], [false, 0, 0, 2]);
  assert.ok(placed.covers(BOX) && !placed.covers(LOWER));
});

test("the four sides of a dot", () => {
  const dot = { id: "a", x: 0, y: 0, size: 9, room: 12 };
  const name = { width: 40, height: 14 };
  const [below, above, right, left] = ["below", "above", "right", "left"].map((place) => LabelPlacement.beside(dot, name, place));
  assert.deepEqual(below, { left: -20, right: 20, top: 12, bottom: 26 });
  assert.deepEqual(above, { left: -20, right: 20, top: -26, bottom: -12 });
  assert.deepEqual(right, { left: 12, right: 52, top: -7, bottom: 7 });
  assert.deepEqual(left, { left: -52, right: -12, top: -7, bottom: 7 });
});
