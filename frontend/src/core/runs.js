// Tables of numbers as Python packs them: each column in full, or as runs of the same number.

/** @import { Table } from "./types.js" */

/**
 * Return the columns of a table in full.
 * @type {(table: Table) => Record<string, ArrayLike<number>>}
 */
export const unroll = ({ size, columns, runs }) => ({
  ...columns,
  ...Object.fromEntries(Object.entries(runs).map(([name, given]) => [name, unrollColumn(given, size)])),
});

/** @type {(runs: number[], size: number) => Int32Array} */
function unrollColumn(runs, size) {
  const column = new Int32Array(size);
  for (let run = 0, at = 0; run < runs.length; at += runs[run + 1], run += 2) column.fill(runs[run], at, at + runs[run + 1]);
  return column;
}
