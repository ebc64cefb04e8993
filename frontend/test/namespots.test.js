// Where names may stand beside their dots.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as Namespots from "../src/picture/labelplacement.js";

const BOX = { left: 0, right: 40, top: 0, bottom: 10 };
const LOWER = { ...BOX, top: 20, bottom: 30 };
const BESIDE = { ...BOX, left: 50, right: 90 };
const asSpots = (...boxes) => boxes.map((box) => ({ box }));

// Add name a and then name b; returns whether b has a place, and the top of each name.
function addAfter(spots) {
  const chosen = [];
  Namespots.add(chosen, { id: "a", spots: asSpots(BOX, LOWER) });
  const added = Namespots.add(chosen, { id: "b", spots });
  return [added, chosen.map(({ box }) => box.top)];
}

test("a name takes a free spot", () => {
  assert.deepEqual(addAfter(asSpots(BOX, BESIDE)), [true, [0, 0]]);
});

test("where there is none, the one in its way moves", () => {
  assert.deepEqual(addAfter(asSpots(BOX)), [true, [20, 0]]);
});

test("a name without any room is left out, and the others stay", () => {
  const chosen = [];
  const added = ["a", "b"].map((id) => Namespots.add(chosen, { id, spots: asSpots(BOX) }));
  assert.deepEqual(added, [true, false]);
  assert.deepEqual(chosen.map(({ id }) => id), ["a"]);
});
