// The cases of tensions in the page's record: packed in columns, unpacked when they are first asked for.
import { ensure } from "./lookup.js";
import * as Runs from "./runs.js";

/** @import { TensionRule } from "./types.js" */

/**
 * The actors of a case, as indexes, and its legs of relations, as indexes too.
 * @typedef {[number[], number[][]]} PackedCase
 */

const NO_LEG = -1;
const FIRST_OF_SEVERAL = -2; // the first leg of several relations; the others count down
/** @type {WeakMap<TensionRule, PackedCase[]>} */
const known = new WeakMap();

/** @type {(rule: TensionRule) => PackedCase[]} */
export const list = (rule) => ensure(known, rule, () => unpack(rule));

/** @type {(rule: TensionRule) => PackedCase[]} */
function unpack({ cases: { table, several } }) {
  const columns = Object.entries(Runs.unroll(table)).sort(([one], [other]) => (one < other ? -1 : 1));
  /** @param {string} what */
  const listColumns = (what) => columns.filter(([name]) => name.startsWith(what)).map(([, column]) => column);
  const actors = listColumns("actor");
  const legs = listColumns("leg");
  /** @param {number} leg */
  const list = (leg) => (leg < 0 ? several[FIRST_OF_SEVERAL - leg] : [leg]);
  return Array.from({ length: table.size }, (_, row) =>
    [actors.map((column) => column[row]), legs.map((column) => column[row]).filter((leg) => leg !== NO_LEG).map(list)]);
}
