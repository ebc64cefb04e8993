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
  const chosen = [];
  LabelPlacement.add(chosen, { id: "a", positions: asPositions(BOX, LOWER) });
  const added = LabelPlacement.add(chosen, { id: "b", positions });
  return [added, chosen.map(({ box }) => box.top)];
}

test("a name takes a free position", () => {
  assert.deepEqual(addAfter(asPositions(BOX, NEXT_TO)), [true, [0, 0]]);
});

test("where there is none, the one in its way moves", () => {
  assert.deepEqual(addAfter(asPositions(BOX)), [true, [20, 0]]);
});

test("a name without any room is left out, and the others stay", () => {
  const chosen = [];
  const added = ["a", "b"].map((id) => LabelPlacement.add(chosen, { id, positions: asPositions(BOX) }));
  assert.deepEqual(added, [true, false]);
  assert.deepEqual(chosen.map(({ id }) => id), ["a"]);
});
