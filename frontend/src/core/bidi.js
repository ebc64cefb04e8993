// Names of any direction within lines of ours: isolated, with the marks that turn text shown. As
// Python does it, so that both write the same.

export const OPEN = "\u2068";
const CLOSE = "\u2069";
const MARKS = "\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u206f\\ufff9-\\ufffb\\u{e0001}\\u{e0020}-\\u{e007f}";
const MARK = new RegExp(`[${MARKS}]`, "gu");
const HAS_MARK = new RegExp(`[${MARKS}]`, "u");
const RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
// What looks like the escape of a mark in a cell: its backslash is then written as an escape too.
const LIKE_ESCAPE = /\\(?=u005c|u061c|u200[ef]|u202[a-e]|u206[6-9a-f]|ufff[9ab]|U000e00[0-7][0-9a-f])/g;

/**
 * List where isolates open and close; those that lack one of the two are left out.
 * @param {string} text
 * @returns {[number, number][]}
 */
function findIsolates(text) {
  /** @type {number[]} */
  const open = [];
  /** @type {[number, number][]} */
  const pairs = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === OPEN) open.push(at);
    const first = text[at] === CLOSE ? open.pop() : undefined;
    if (first !== undefined) pairs.push([first, at]);
  }
  return pairs;
}

/** @param {string} char */
function showCode(char) {
  const code = Number(char.codePointAt(0)).toString(16);
  return code.length > 4 ? `\\U${code.padStart(8, "0")}` : `\\u${code.padStart(4, "0")}`;
}

/**
 * Show marks that turn or hide text as escapes, but for isolates that are closed again.
 * @param {string} text
 * @returns {string}
 */
export function escapeMarks(text) {
  if (!HAS_MARK.test(text)) return text;
  const kept = new Set(findIsolates(text).flat());
  return text.replace(MARK, (char, at) => (kept.has(at) ? char : showCode(char)));
}

/** @param {string} text */
function dropIsolated(text) {
  const pairs = findIsolates(text);
  return pairs.reduceRight((left, [first, last]) => left.slice(0, first) + " ".repeat(last + 1 - first) + left.slice(last + 1), text);
}

/**
 * Return a text of the data as it stands in a line of ours: it moves nothing around it.
 * @param {string} text
 * @returns {string}
 */
export function isolate(text) {
  const safe = escapeMarks(text);
  return RIGHT.test(dropIsolated(safe)) ? `${OPEN}${safe}${CLOSE}` : safe;
}

/**
 * Cut a line into what is isolated in it, without the marks that isolate it, and what stands between.
 * @param {string} text
 * @returns {{text: string, isIsolated: boolean}[]} none of them empty, unless the text is
 */
export function split(text) {
  const parts = [];
  let from = 0;
  for (const [first, last] of findIsolates(text).sort(([a], [b]) => a - b)) {
    if (first < from) continue; // within another
    if (first > from) parts.push({ text: text.slice(from, first), isIsolated: false });
    parts.push({ text: text.slice(first + 1, last), isIsolated: true });
    from = last + 1;
  }
  if (from < text.length || !parts.length) parts.push({ text: text.slice(from), isIsolated: false });
  return parts;
}

/**
 * Take away the marks that isolate a text as a whole, for where it stands alone.
 * @param {string} text
 * @returns {string}
 */
export function unwrap(text) {
  const [first, ...others] = split(text);
  return first?.isIsolated && !others.length ? first.text : text;
}

/**
 * Leave out all marks that turn or hide text, so that texts compare as they are read.
 * @param {string} text
 * @returns {string}
 */
export const dropMarks = (text) => (HAS_MARK.test(text) ? text.replace(MARK, "") : text);

/**
 * Isolate what has been cut into lines again, where a line ends within an isolate.
 * @param {string[]} lines
 * @returns {string[]}
 */
export function carry(lines) {
  let open = 0;
  return lines.map((line) => {
    const begun = OPEN.repeat(open) + line;
    open = 0;
    for (const char of begun) open = Math.max(0, open + Number(char === OPEN) - Number(char === CLOSE));
    return begun + CLOSE.repeat(open);
  });
}

/**
 * Write the first letter of a sentence as a capital, within an isolate too.
 * @param {string} text
 * @returns {string}
 */
export const capitalise = (text) => text.replace(/^\u2068?./u, (first) => first.toUpperCase());

/**
 * Write marks in a JSON text as JSON's own escapes, which programs read as they are.
 * @param {string} text
 * @returns {string}
 */
export const escapeJson = (text) => text.replace(MARK, (char) =>
  Array.from({ length: char.length }, (_, at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, "0")}`).join(""));

/**
 * Write marks in a cell as escapes that Python reads back.
 * @param {string} text
 * @returns {string}
 */
export const escapeCell = (text) => escapeMarks(text.replace(LIKE_ESCAPE, "\\u005c"));
