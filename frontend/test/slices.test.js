// Work in slices, and cells that are made when they are asked for.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as Cells from "../src/core/cells.js";
import { finish } from "../src/core/lookup.js";
import * as Schedule from "../src/state/schedule.js";

globalThis.window ??= globalThis;

function* count(to, done, long = 0) {
  for (let at = 1; at <= to; at += 1) {
    for (const until = performance.now() + long; performance.now() < until;);
    done.push(at);
    yield;
  }
  return to;
}

test("what can be done in slices can be finished at once", () => {
  const done = [];
  assert.equal(finish(count(3, done)), 3);
  assert.deepEqual(done, [1, 2, 3]);
});

test("short work in slices doesn't give way", () => {
  const done = [];
  Schedule.run(count(3, done));
  assert.deepEqual(done, [1, 2, 3]);
});

test("long work gives way in between", async () => {
  const done = [];
  const all = Schedule.run(count(4, done, 8));
  assert.ok(done.length < 4);
  await all;
  assert.deepEqual(done, [1, 2, 3, 4]);
});

test("work that nobody wants any more ends", async () => {
  const done = [];
  let isWanted = true;
  const all = Schedule.run(count(40, done, 8), () => isWanted);
  isWanted = false;
  await all;
  assert.ok(done.length < 40);
});

test("a cell is made when it is asked for, once", () => {
  const made = [];
  const Row = Cells.classOf({
    name: ({ name }) => { made.push("name"); return Cells.cell(name); },
    ties: ({ ties }) => { made.push("ties"); return Cells.number(ties); },
  });
  const row = new Row({ name: "Ann", ties: 3 });
  assert.deepEqual(made, []);
  assert.deepEqual([row.ties.key, row.ties.text, row.ties.isCount], [3, "3", true]);
  assert.deepEqual(made, ["ties"]);
  const columns = [];
  for (const column in row) columns.push(column);
  assert.deepEqual(columns, ["name", "ties"]);
});
