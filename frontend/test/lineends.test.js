// Where lines end: at dots, or before the names that would hide their arrowheads.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as LineEnds from "../src/core/lineends.js";
import { overlap } from "../src/picture/labelplacement.js";

const STRAIGHT = { from: { x: 0, y: 0 }, via: { x: 0, y: 100 }, to: { x: 0, y: 200 } };
const BENT = { ...STRAIGHT, via: { x: 60, y: 100 } };
const DOT = { border: 10, head: 0 };
const HEAD = { border: 10, head: 12 };
const nothing = () => false;
const namesAt = (...boxes) => ({ x, y }) => boxes.some((box) => overlap(box, { left: x, right: x, top: y, bottom: y }));
const near = (one, other) => Math.hypot(one.x - other.x, one.y - other.y) < 0.2;

test("a head ends at its dot, and the line in the head", () => {
  const { line, tips } = LineEnds.find(STRAIGHT, { from: DOT, to: HEAD }, nothing);
  assert.ok(near(tips.to, { x: 0, y: 190 }));
  assert.ok(near(line.to, { x: 0, y: 190 - 12 * 0.9 }));
  assert.ok(near(line.from, STRAIGHT.from));
});

test("a name in the way ends it, that of the dot too", () => {
  const name = { left: -40, right: 40, top: 160, bottom: 187 };
  const { tips } = LineEnds.find(STRAIGHT, { from: DOT, to: HEAD }, namesAt(name));
  assert.ok(tips.to.y <= 160 && tips.to.y > 155);
});

test("two names in a row are both left before it", () => {
  const names = [{ left: -40, right: 40, top: 160, bottom: 187 }, { left: -9, right: 9, top: 140, bottom: 155 }];
  const { tips } = LineEnds.find(STRAIGHT, { from: DOT, to: HEAD }, namesAt(...names));
  assert.ok(tips.to.y <= 140);
});

test("a name elsewhere on the line changes nothing", () => {
  const { tips } = LineEnds.find(STRAIGHT, { from: DOT, to: HEAD }, namesAt({ left: -40, right: 40, top: 60, bottom: 120 }));
  assert.ok(near(tips.to, { x: 0, y: 190 }));
});

test("where names leave no room, the head is at the dot", () => {
  const { tips } = LineEnds.find(STRAIGHT, { from: DOT, to: HEAD }, namesAt({ left: -40, right: 40, top: 0, bottom: 200 }));
  assert.ok(near(tips.to, { x: 0, y: 190 }));
});

test("where only a little room is left, a name may cover the corners of the head", () => {
  const name = { left: -40, right: 40, top: 60, bottom: 187 };
  const beside = { left: 2, right: 40, top: 0, bottom: 60 };
  const { tips } = LineEnds.find(STRAIGHT, { from: DOT, to: HEAD }, namesAt(name, beside));
  assert.ok(tips.to.y <= 60 && tips.to.y > 55);
});

test("with a head at each end, neither passes the middle", () => {
  const name = { left: -40, right: 40, top: 90, bottom: 187 };
  const { tips } = LineEnds.find(STRAIGHT, { from: HEAD, to: HEAD }, namesAt(name));
  assert.ok(near(tips.to, { x: 0, y: 190 }));
  assert.ok(near(tips.from, { x: 0, y: 10 }));
});

test("what is left of a bent line lies on it", () => {
  const part = LineEnds.cut(BENT, 0.2, 0.7);
  for (const at of [0, 0.3, 1]) {
    assert.ok(near(LineEnds.pointOn(part, at), LineEnds.pointOn(BENT, 0.2 + at * 0.5)));
  }
});

test("a head on a bent line keeps its distance from the dot", () => {
  const { tips } = LineEnds.find(BENT, { from: DOT, to: HEAD }, nothing);
  assert.ok(Math.abs(Math.hypot(tips.to.x, tips.to.y - 200) - 10) < 0.1);
});
