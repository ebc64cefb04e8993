// Where the discs of camps, their names, the lines between them and the dots on the stage are in a pane.
// All in pixels from the middle of the pane.
import * as CampLines from "./camplines.js";
import * as DiscLines from "./disclines.js";
import * as DiscSides from "./discsides.js";
import * as StageDots from "./stagedots.js";

/** @import { Box, Point, Size } from "./disclines.js" */
/** @import { Guest } from "./stagedots.js" */
/** @import { DiscLine } from "./types.js" */

/**
 * A disc to place: its middle and its radius in the base drawing.
 * @typedef {Point & {camp: number, radius: number, number: number}} AskedDisc
 */
/**
 * The name of a disc, in lines; the first ones are bold.
 * @typedef {Size & {lines: {text: string, isBold: boolean}[]}} DiscName
 */
/** @typedef {Point & {camp: number, radius: number, name: DiscName|null, side: "inside"|"above"|"below"}} PlacedDisc side: of the name */
/**
 * @typedef {object} Asked
 * @property {AskedDisc[]} discs
 * @property {number|null} open the camp that is open
 * @property {ReadonlyMap<string, readonly [number, number]>} inside positions in it, in a disc of radius 1
 * @property {Guest[]} guests
 * @property {DiscLine[]} lines
 * @property {Size} pane
 * @property {Size} base the pane that the drawing was made for
 * @property {(camp: number, width: number, isShort: boolean) => DiscName} nameOf
 */
/** @typedef {{discs: Map<number, PlacedDisc>, lines: DiscLines.Routed[], dots: Map<string, Point>}} Arranged */

const LEAST = 9; // the smallest radius
const NAME_GAP = 4; // between a disc and its name
const APART = 14; // between discs
const STEPS = 160;
const TURNS = 2; // of choosing sides for names and pushing discs apart
const TRIES = [{ isShort: false, part: 1 }, { isShort: true, part: 1 }, { isShort: true, part: 0.8 }, { isShort: true, part: 0.6 }];
const OVERLAP = 100; // crossings that are as bad
const NARROW = 500; // in a pane below this width all names are short
const [SMALLEST, LARGEST] = [7, 24]; // radius of discs beside an open one
const WIDEST = 150; // the width of a column beside an open disc
const HIGH = 86; // the height of a row above or below it

/**
 * Arrange the stage.
 * @param {Asked} asked
 * @returns {Arranged}
 */
export function arrange(asked) {
  const { placed, lines } = asked.discs.some(({ camp }) => camp === asked.open) ? draw(asked, surround(asked)) : spread(asked);
  const names = placed.map(nameBox);
  const discs = indexDiscs(placed);
  return { discs, lines, dots: StageDots.place(asked, discs, names) };
}

/** @typedef {{placed: PlacedDisc[], lines: DiscLines.Routed[]}} Drawn */

/** @type {(asked: Asked, placed: PlacedDisc[]) => Drawn} */
const draw = ({ lines, pane }, placed) => ({ placed, lines: DiscLines.route(lines, indexDiscs(placed), placed.map(nameBox), pane) });

/** @param {PlacedDisc[]} placed */
const indexDiscs = (placed) => new Map(placed.map((disc) => [disc.camp, disc]));

/**
 * The box of a disc's name: within it, above or below.
 * @param {PlacedDisc} disc
 * @returns {Box|null}
 */
export function nameBox({ x, y, radius, name, side }) {
  if (!name) return null;
  const tops = { inside: y - name.height / 2, above: y - radius - NAME_GAP - name.height, below: y + radius + NAME_GAP };
  const top = tops[side];
  return { left: x - name.width / 2, right: x + name.width / 2, top, bottom: top + name.height };
}

// No camp is open

/**
 * Spread the discs; where they have no room, or too many lines cross, with short names, and then smaller.
 * @type {(asked: Asked) => Drawn}
 */
function spread(asked) {
  const tries = TRIES.slice(asked.pane.width < NARROW ? 1 : 0);
  let [best, least] = [/** @type {Drawn} */ ({ placed: [], lines: [] }), Infinity];
  for (const { isShort, part } of tries) {
    const drawn = draw(asked, trySpread(asked, isShort, part));
    const faults = countFaults(drawn);
    if (faults < least) [best, least] = [drawn, faults];
    if (!faults) break;
  }
  return best;
}

/** @type {(drawn: Drawn) => number} discs that overlap, and crossings beyond those that are legible */
const countFaults = ({ placed, lines }) => (pushApart(placed.map((disc) => ({ ...disc }))) ? OVERLAP : 0) +
  Math.max(0, DiscLines.countCrossings(lines.map(({ curve }) => curve)) - CampLines.CROSSINGS);

/** @type {(asked: Asked, isShort: boolean, part: number) => PlacedDisc[]} */
function trySpread({ discs, lines, pane, base, nameOf }, isShort, part) {
  const [across, down] = [pane.width / base.width, pane.height / base.height];
  const placed = discs.map(({ camp, x, y, radius: drawn }) => {
    const radius = Math.max(LEAST, part * drawn * Math.min(across, down));
    return { camp, x: x * across, y: y * down, radius, ...fitName(radius, (width) => nameOf(camp, width, isShort), pane) };
  });
  for (let turn = 0; turn < TURNS; turn += 1) {
    DiscSides.choose(placed, lines, pane, nameBox);
    for (const disc of placed) keepIn(disc, pane);
    for (let step = 0; step < STEPS && pushApart(placed); step += 1) for (const disc of placed) keepIn(disc, pane);
  }
  return placed;
}

/** @type {(radius: number, nameOf: (width: number) => DiscName, pane: Size) => {name: DiscName, side: PlacedDisc["side"]}} */
function fitName(radius, nameOf, pane) {
  const inner = nameOf(radius * 1.5);
  if (Math.hypot(inner.width / 2, inner.height / 2) <= radius - 6) return { side: "inside", name: inner };
  return { side: "below", name: nameOf(Math.max(92, Math.min(150, pane.width / 3.6))) };
}

/** @param {PlacedDisc} disc @returns {Box} */
function around(disc) {
  const { x, y, radius } = disc;
  const name = nameBox(disc) ?? { left: x, right: x, top: y, bottom: y };
  return {
    left: Math.min(x - radius, name.left), right: Math.max(x + radius, name.right),
    top: Math.min(y - radius, name.top), bottom: Math.max(y + radius, name.bottom),
  };
}

/**
 * Push discs whose boxes overlap apart, each half of the way.
 * @param {PlacedDisc[]} placed
 * @returns {boolean} whether any did
 */
function pushApart(placed) {
  let any = false;
  placed.forEach((one, at) => {
    for (const other of placed.slice(at + 1)) {
      const [a, b] = [around(one), around(other)];
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left) + APART;
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) + APART;
      if (across <= 0 || down <= 0) continue;
      any = true;
      const axis = across < down ? "x" : "y";
      const way = (Math.min(across, down) / 2 + 0.5) * (one[axis] < other[axis] ? -1 : 1);
      one[axis] += way;
      other[axis] -= way;
    }
  });
  return any;
}

/** @type {(disc: PlacedDisc, pane: Size) => void} */
function keepIn(disc, { width, height }) {
  const { left, right, top, bottom } = around(disc);
  disc.x += Math.max(0, -width / 2 - left) - Math.max(0, right - width / 2);
  disc.y += Math.max(0, -height / 2 - top) - Math.max(0, bottom - height / 2);
}

// A camp is open: it is in the middle, the others in two columns or two rows beside it

/** @type {(asked: Asked) => PlacedDisc[]} */
function surround({ discs, open, pane, nameOf }) {
  const [along, away] = pane.width >= pane.height ? /** @type {const} */ (["y", "x"]) : /** @type {const} */ (["x", "y"]);
  const { length, depth, edge } = measure(pane);
  const most = Math.max(...discs.map(({ number }) => number));
  const others = discs.filter(({ camp }) => camp !== open).sort((a, b) => a[away] - b[away] || a.camp - b.camp);
  const half = Math.ceil(others.length / 2);
  const sides = [others.slice(0, half), others.slice(half)];
  const placed = sides.flatMap((row, which) => row.sort((a, b) => a[along] - b[along] || a.camp - b.camp).map(({ camp, number }, at) => {
    const slot = length / row.length;
    const name = nameOf(camp, (along === "y" ? edge : slot) - 8, true);
    const radius = Math.max(SMALLEST, LARGEST * (edge / WIDEST) * Math.sqrt(number / most));
    const spot = { [along]: -length / 2 + slot * (at + 0.5), [away]: (which ? 1 : -1) * (depth - edge) / 2 };
    const side = (along === "x" ? !which : spot.y < 0) ? /** @type {const} */ ("above") : /** @type {const} */ ("below");
    return { camp, x: spot.x, y: spot.y + (side === "above" ? 1 : -1) * (name.height + NAME_GAP) / 2, radius, name, side };
  }));
  const radius = radiusOfOpen(pane);
  return [{ camp: /** @type {number} */ (open), x: 0, y: 0, radius, name: null, side: "inside" }, ...placed];
}

/**
 * The length of each column or row, how far they are apart, and how wide they are.
 * @param {Size} pane
 */
const measure = ({ width, height }) => (width >= height
  ? { length: height, depth: width, edge: Math.max(84, Math.min(WIDEST, width * 0.16)) }
  : { length: width, depth: height, edge: HIGH });

/**
 * The radius of the disc of an open camp.
 * @param {Size} pane
 */
export function radiusOfOpen(pane) {
  const { length, depth, edge } = measure(pane);
  return Math.max(SMALLEST, Math.min(length / 2 - 2, depth / 2 - edge));
}
