// Which lines are drawn between discs, and on which side of a disc its name is.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as CampLines from "../src/core/camplines.js";
import * as DiscSides from "../src/core/discsides.js";
import * as Segments from "../src/core/segments.js";

const point = (x, y) => ({ x, y });
const camp = (x, y, radius = 5) => ({ wide: [x, y], upright: [y, x], radius: [radius, radius] });
const line = (first, second, sign, number) => ({ first, second, sign, number });
// Six discs on two rows: each of the upper ones is tied to each of the lower ones, which makes nine crossings.
const rows = [0, 1, 2, 3, 4, 5].map((at) => camp(100 * (at % 3), at < 3 ? 0 : 300));
const across = [0, 1, 2].flatMap((up) => [3, 4, 5].map((down) => line(up, down, -1, 40 - 9 * Math.abs(down - 3 - up))));
const byNumber = (lines) => lines.toSorted((a, b) => b.number - a.number);

test("lines cross where each has its ends on both sides of the other", () => {
  assert.ok(Segments.doCross(point(0, 0), point(10, 10), point(0, 10), point(10, 0)));
  assert.ok(!Segments.doCross(point(0, 0), point(10, 10), point(0, 10), point(4, 6)));
  assert.ok(Segments.isIn(point(-5, 5), point(15, 5), { left: 0, right: 10, top: 0, bottom: 10 }));
  assert.ok(!Segments.isIn(point(-5, 9), point(1, 19), { left: 0, right: 10, top: 0, bottom: 10 }));
});

test("chains that cross in a point of both cross once", () => {
  const chain = (...at) => at.map(([x, y]) => point(x, y));
  assert.equal(Segments.countCrossings(chain([0, 0], [5, 5], [10, 10]), chain([0, 10], [5, 5], [10, 0])), 1);
  assert.equal(Segments.countCrossings(chain([0, 0], [5, 8], [10, 0]), chain([0, 4], [10, 4])), 2);
});

test("the lines with the fewest ties are left out until at most five cross", () => {
  const discs = (camps) => new Map(camps.map(({ wide: [x, y], radius: [radius] }, at) => [at, { x, y, radius }]));
  assert.equal(CampLines.findCrossings(across, discs(rows)).number, 9);
  const kept = CampLines.choose(byNumber(across), rows);
  assert.equal(CampLines.findCrossings(kept, discs(rows)).number <= 5, true);
  assert.deepEqual(across.filter((each) => !kept.includes(each)), [line(2, 3, -1, 22)]);
});

test("both signs between two camps go together", () => {
  const others = across.filter(({ first, second }) => first !== 0 || second !== 5);
  const kept = CampLines.choose(byNumber([...others, line(0, 5, -1, 11), line(0, 5, 1, 10)]), rows);
  assert.deepEqual(kept, byNumber(others));
});

test("a line over a third disc counts as a crossing", () => {
  const discs = new Map([[0, { x: 0, y: 0, radius: 9 }], [1, { x: 50, y: 3, radius: 9 }], [2, { x: 100, y: 0, radius: 9 }]]);
  assert.equal(CampLines.findCrossings([line(0, 2, -1, 5), line(0, 1, -1, 5)], discs).number, 1);
});

test("a name is on the side of its disc where fewer lines are, and else below", () => {
  const disc = (camp, x, y) => ({ camp, x, y, radius: 20, name: { width: 90, height: 30, lines: [] }, side: "below" });
  const boxOf = ({ x, y, side }) => ({ left: x - 45, right: x + 45, top: side === "below" ? y + 24 : y - 54, bottom: side === "below" ? y + 54 : y - 24 });
  const placed = [disc(0, 0, -100), disc(1, 0, 100), disc(2, 200, 0)];
  DiscSides.choose(placed, [line(0, 1, -1, 5)], { width: 600, height: 400 }, boxOf);
  assert.deepEqual(placed.map(({ side }) => side), ["above", "below", "below"]);
  DiscSides.choose(placed, [line(0, 1, -1, 5)], { width: 600, height: 300 }, boxOf);
  assert.deepEqual(placed.map(({ side }) => side), ["below", "above", "below"], "elsewhere they would be out of the pane");
});
