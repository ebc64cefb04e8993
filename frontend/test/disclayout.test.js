// The stage of a large network: discs, names, lines and dots have room in panes of any size.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as DiscLayout from "../src/core/disclayout.js";
import * as DiscLines from "../src/core/disclines.js";
import * as Segments from "../src/core/segments.js";

const BASE = { width: 980, height: 577 };
const PANES = [{ width: 960, height: 440 }, { width: 576, height: 430 }, { width: 366, height: 400 }, { width: 336, height: 330 }];
const nameOf = (camp, width, isShort) => ({ lines: [], width: Math.min(width, 90 + camp), height: isShort ? 30 : 45 });
const numbers = [200, 150, 100, 80, 60, 40, 30, 20];
const discs = numbers.map((number, camp) => {
  const angle = (camp * 2 * Math.PI) / 8;
  return { camp, number, x: 340 * Math.cos(angle), y: 170 * Math.sin(angle), radius: 5 * Math.sqrt(number) };
});
const line = (first, second, sign) => ({ first, second, sign, number: 10 + first, share: 0.1, width: 4 });
const lines = [line(0, 1, 1), line(0, 1, -1), line(0, 4, -1), line(2, 6, -1), line(1, 5, 1), line(3, 7, -1), line(2, 3, 1)];
const arrange = (pane, more = {}) => DiscLayout.arrange({
  discs, lines, pane, base: BASE, nameOf, open: null, inside: new Map(), guests: [], ...more,
});
const overlap = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const far = (one, other) => Math.hypot(one.x - other.x, one.y - other.y);

for (const pane of PANES) {
  const size = `${pane.width} x ${pane.height}`;

  test(`no disc and no name is on another at ${size}, open or not`, () => {
    for (const open of [null, 0, 7]) {
      const placed = [...arrange(pane, { open }).discs.values()];
      const boxes = placed.map(DiscLayout.nameBox);
      for (const [at, one] of placed.entries()) {
        for (const other of placed.slice(at + 1)) assert.ok(far(one, other) > one.radius + other.radius, `${open}: ${one.camp} ${other.camp}`);
        const other = boxes.findIndex((box, next) => next > at && box && boxes[at] && overlap(box, boxes[at]));
        assert.equal(other, -1, `${open}: the names of ${one.camp} and ${placed[other]?.camp}`);
      }
    }
  });

  test(`all is within the pane at ${size}`, () => {
    for (const open of [null, 3]) {
      for (const disc of arrange(pane, { open }).discs.values()) {
        for (const { left, right, top, bottom } of [DiscLayout.nameBox(disc)].filter(Boolean)) {
          assert.ok(left >= -pane.width / 2 && right <= pane.width / 2 && top >= -pane.height / 2 && bottom <= pane.height / 2, `${open}: ${disc.camp}`);
        }
      }
    }
  });
}

test("lines pass no other disc and no name where there is a way around, and numbers are apart", () => {
  const arranged = arrange(PANES[0]);
  const placed = [...arranged.discs.values()];
  const boxes = placed.map(DiscLayout.nameBox);
  for (const { first, second, curve } of arranged.lines) {
    for (const point of DiscLines.listPoints(curve, 40)) {
      assert.ok(placed.every((disc) => [first, second].includes(disc.camp) || far(point, disc) > disc.radius), `${first} ${second}`);
      assert.ok(boxes.every((box) => !overlap({ left: point.x, right: point.x, top: point.y, bottom: point.y }, box)), `${first} ${second} on a name`);
    }
  }
  const marks = arranged.lines.map(({ mark }) => mark);
  assert.ok(marks.every((one, at) => marks.slice(at + 1).every((other) => far(one, other) > 14)));
});

test("the area of a disc shows its members", () => {
  const { discs: placed } = arrange(PANES[0]);
  assert.equal((placed.get(0).radius ** 2 / placed.get(2).radius ** 2).toFixed(3), "2.000");
});

test("dots inside fill the open disc, and those who are brought find a place of their own", () => {
  const inside = new Map([["a", [0, 0]], ["b", [0.2, 0]], ["c", [0, -0.1]]]);
  const guests = [...Array(60).keys()].map((at) => ({ id: `g${at}`, camp: at % 3 ? at % 8 : undefined, near: ["a"] }));
  const { discs: placed, dots } = arrange(PANES[0], { open: 0, inside, guests });
  const home = placed.get(0);
  assert.ok(far(dots.get("b"), home) > home.radius * 0.7);
  const all = [...dots.values()];
  assert.ok(all.every((one, at) => all.slice(at + 1).every((other) => far(one, other) > 18)));
  for (const { id, camp } of guests) assert.equal(far(dots.get(id), home) < home.radius, camp === 0, id);
});

test("a chain that runs through a box is near to it", () => {
  const spots = [-30, -11, -10, -4, 0, 3, 10, 17];
  const points = spots.flatMap((x) => spots.map((y) => ({ x, y })));
  const box = { left: -10, right: 10, top: -4, bottom: 3 };
  let inside = 0;
  for (const one of points) {
    for (const other of points) {
      const isIn = Segments.isIn(one, other, box);
      inside += isIn;
      assert.ok(!isIn || Segments.isNear([one, other], box), JSON.stringify([one, other]));
    }
  }
  assert.ok(inside > 100);
  assert.ok(!Segments.isNear([{ x: -30, y: 0 }, { x: -11, y: 3 }], box));
});
