// How many typos are between what a reader types and a name.

const LONGEST = 250; // texts in which typos are allowed

/**
 * How many typos a text of this length may have.
 * @param {number} length
 */
export const allowed = (length) => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * The fewest typos with which the text begins the name or one of its later words.
 * @type {(name: string, typed: string) => number|null}
 */
export function count(name, typed) {
  const most = allowed(typed.length);
  if (!most || typed.length > LONGEST) return null;
  let fewest = most + 1;
  for (let at = 0; at >= 0; at = name.indexOf(" ", at) + 1 || -1) {
    fewest = Math.min(fewest, typosToMatch(name, at, typed, most));
  }
  return fewest <= most ? fewest : null;
}

/** For the rows of one distance: making new ones for each name takes longer. */
const ROWS = [0, 1, 2].map(() => new Uint16Array(LONGEST + 4));

/**
 * Edit distance with swapped neighbours as one typo (Damerau 1964), from `from` to the nearest
 * place in the name; given up where it is above `most`. Cells further than `most` off the
 * diagonal cannot matter (Ukkonen 1985).
 * @type {(name: string, from: number, typed: string, most: number) => number}
 */
function typosToMatch(name, from, typed, most) {
  const width = Math.min(name.length - from, typed.length + most);
  const far = most + 1;
  let [before, row, next] = ROWS;
  for (const each of ROWS) each.fill(far, 0, typed.length + far + 1);
  for (let at = 0; at <= most; at += 1) row[at] = at;
  let least = 0;
  for (let line = 1; line <= typed.length && least <= most; line += 1) {
    const first = Math.max(1, line - most);
    least = next[first - 1] = first === 1 ? Math.min(line, far) : far;
    for (let at = first; at <= Math.min(width, line + most); at += 1) {
      const same = typed.charCodeAt(line - 1) === name.charCodeAt(from + at - 1);
      let typos = Math.min(row[at] + 1, next[at - 1] + 1, row[at - 1] + (same ? 0 : 1), far);
      if (line > 1 && at > 1 && isSwap(name, from + at, typed, line)) {
        typos = Math.min(typos, before[at - 2] + 1);
      }
      next[at] = typos;
      least = Math.min(least, typos);
    }
    [before, row, next] = [row, next, before];
  }
  return least;
}

/** @type {(name: string, at: number, typed: string, line: number) => boolean} */
const isSwap = (name, at, typed, line) =>
  typed.charCodeAt(line - 1) === name.charCodeAt(at - 2) &&
  typed.charCodeAt(line - 2) === name.charCodeAt(at - 1);
