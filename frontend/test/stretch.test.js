// One drawing, stretched to panes of all sizes.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as Stretch from "../src/core/stretch.js";

const BASE = { width: 1000, height: 600 };
const spot = (x, y, reach = 10) => ({ x, y, left: reach, right: reach, above: reach, below: reach });
const WHOLE = [spot(0, 0), spot(900, 500)];

test("each axis has a factor of its own, so that dots and names fill the room", () => {
  const { x, y, scale } = Stretch.fit(WHOLE, { width: 1100, height: 520 }, BASE);
  assert.deepEqual([x, y].map((factor) => factor.toFixed(6)), ["1.200000", "1.000000"]);
  assert.equal(scale, 1);
});

test("what reaches over the edge on one side counts, wherever it is", () => {
  const wide = { ...spot(450, 0), left: 10, right: 500 };
  const { x } = Stretch.fit([...WHOLE, wide], { width: 910, height: 520 }, { width: 2000, height: 600 });
  const right = Math.max(900 * x + 10, 450 * x + 500);
  assert.ok(Math.abs(right + 10 - 910) < 1e-6);
});

test("a long name does not press the dots together more than a smaller pane does", () => {
  const wide = { ...spot(450, 0), left: 10, right: 700 };
  const { x } = Stretch.fit([...WHOLE, wide], { width: 1000, height: 520 }, BASE);
  assert.equal(x, 1);
});

test("a small network is a quarter larger at most, and more in a larger room", () => {
  const small = [spot(0, 0), spot(100, 50)];
  assert.deepEqual(Stretch.fit(small, BASE, BASE), { x: 1.25, y: 1.25, scale: 1 });
  assert.deepEqual(Stretch.fit(small, { width: 2000, height: 1200 }, BASE), { x: 2.5, y: 2.5, scale: 1 });
  assert.deepEqual(Stretch.fit(small, { width: 9000, height: 6000 }, BASE), { x: 3, y: 3, scale: 1 });
});

test("one axis is at most twice as much stretched as the other", () => {
  const { x, y } = Stretch.fit([spot(0, 0), spot(100, 500)], { width: 2000, height: 400 }, BASE);
  assert.ok(x <= 2 * y);
});

test("a network too large for the room is drawn smaller, and its dots fill the room", () => {
  const { x, y, scale } = Stretch.fit(WHOLE, { width: 270, height: 200 }, BASE);
  assert.ok(Math.abs(900 * x * scale - 270) < 1e-6 && Math.abs(500 * y * scale - 200) < 1e-6);
  assert.ok(scale < 1 && Math.abs(Math.min(x, y) - 0.6) < 1e-6);
});

test("one actor has a place too", () => {
  assert.deepEqual(Stretch.fit([spot(7, 7)], BASE, BASE), { x: 1.25, y: 1.25, scale: 1 });
});
