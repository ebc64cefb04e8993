// Which lines are drawn between the discs of camps: the thick ones, as long as few of them cross.
import { get, groupBy } from "./lookup.js";
import * as Outlines from "./outlines.js";
import * as Segments from "./segments.js";

/** @import { Circle } from "./disclines.js" */
/** @import { Between, CampRecord } from "./types.js" */

const LEAST = 0.06; // of the ties that one of two camps has with others, for a line
const MOST = 14; // lines
/** How many crossings are legible. */
export const CROSSINGS = 5;

/** @type {<T>(list: T[], number: (each: T) => number) => number} */
const sum = (list, number) => list.reduce((total, each) => total + number(each), 0);

/** @type {(one: Between, other: Between) => boolean} */
const isSamePair = (one, other) => one.first === other.first && one.second === other.second;

/**
 * Choose the lines that are drawn, the one with most ties first.
 * @type {(between: Between[], camps: CampRecord[]) => Between[]} between: the most first
 */
export function choose(between, camps) {
  const firsts = listFirsts(between);
  return uncross(chooseThick(between, firsts), firsts, camps);
}

/**
 * For each camp the line with its most ties.
 * @param {Between[]} between
 */
function listFirsts(between) {
  /** @type {Set<number>} */
  const joined = new Set();
  return new Set(between.filter((line) => {
    const isFirst = !joined.has(line.first) || !joined.has(line.second);
    joined.add(line.first).add(line.second);
    return isFirst;
  }));
}

/**
 * The first lines and those that are not thin, as Python's `choose_lines` does. A line comes with that of the other
 * sign between the two, if that has at least half of its ties: one alone would look like all there is.
 * @type {(between: Between[], firsts: Set<Between>) => Between[]}
 */
function chooseThick(between, firsts) {
  /** @param {number} camp */
  const outside = (camp) => sum(between, ({ first, second, number }) => (first === camp || second === camp ? number : 0));
  /** @param {Between} line */
  const isThick = ({ first, second, number }) => number >= LEAST * Math.min(outside(first), outside(second));
  const drawn = new Set(firsts);
  for (const line of [...firsts, ...between.filter((each) => !firsts.has(each) && isThick(each))]) {
    const together = between.filter((each) => each === line || (isSamePair(each, line) && 2 * each.number >= line.number));
    const added = together.filter((each) => !drawn.has(each));
    if (drawn.size + added.length <= MOST) for (const each of added) drawn.add(each);
  }
  return between.filter((line) => drawn.has(line));
}

/**
 * Leave out lines until at most five cross in the wide drawing and in the upright one. Of those that cross, the lines
 * between two camps with the fewest ties go first, both signs together; the first lines of camps go last.
 * @type {(lines: Between[], firsts: Set<Between>, camps: CampRecord[]) => Between[]}
 */
function uncross(lines, firsts, camps) {
  let left = lines;
  for (const [at, drawing] of /** @type {const} */ (["wide", "upright"]).entries()) {
    const discs = new Map(camps.map(({ [drawing]: [x, y], radius }, camp) => [camp, { x, y, radius: radius[at] }]));
    for (;;) {
      const { number, bundles } = findCrossings(left, discs);
      if (number <= CROSSINGS) break;
      const weakest = bundles.map((bundle) => ({ bundle, isFirst: bundle.some((line) => firsts.has(line)), ties: sum(bundle, (line) => line.number) }))
        .reduce((best, each) => (Number(each.isFirst) - Number(best.isFirst) || each.ties - best.ties) <= 0 ? each : best);
      left = left.filter((line) => !weakest.bundle.includes(line));
    }
  }
  return left;
}

/**
 * Count how often straight lines between discs cross, and list those that do, by pairs of camps, most ties first.
 * A line over a third disc counts too: it has to go around, and mostly crosses another one there.
 * @type {<T extends Pick<Between, "first"|"second">>(lines: T[], discs: ReadonlyMap<number, Circle>) => {number: number, bundles: T[][]}}
 */
export function findCrossings(lines, discs) {
  const bundles = [...groupBy(lines, ({ first, second }) => `${first} ${second}`).values()];
  const drawn = bundles.map(([{ first, second }]) => ({ camps: [first, second], ends: [get(discs, first), get(discs, second)] }));
  const there = new Set(drawn.flatMap(({ camps }) => camps));
  let number = 0;
  const crossing = new Set();
  for (const [at, { camps, ends: [a, b] }] of drawn.entries()) {
    const others = [...there].filter((camp) => !camps.includes(camp)).map((camp) => get(discs, camp));
    const over = others.filter((disc) => Outlines.distanceTo(disc, a, b) < disc.radius);
    const crossed = bundles.filter((_, place) => place < at && !drawn[place].camps.some((camp) => camps.includes(camp)) &&
      Segments.doCross(a, b, drawn[place].ends[0], drawn[place].ends[1]));
    number += bundles[at].length * (over.length + sum(crossed, (bundle) => bundle.length));
    if (over.length || crossed.length) for (const bundle of [bundles[at], ...crossed]) crossing.add(bundle);
  }
  return { number, bundles: bundles.filter((bundle) => crossing.has(bundle)) };
}
