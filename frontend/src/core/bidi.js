// Text of any direction inside left-to-right lines: it is isolated, and bidirectional control
// characters are shown as escapes. The same as in Python, so that both write the same text.

export const OPEN = "\u2068";
const CLOSE = "\u2069";
const MARKS = "\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u206f\\ufff9-\\ufffb\\u{e0001}\\u{e0020}-\\u{e007f}";
const MARK = new RegExp(`[${MARKS}]`, "gu");
const HAS_MARK = new RegExp(`[${MARKS}]`, "u");
const RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
// Text in a cell that looks like an escaped control character: its backslash is escaped too.
const LIKE_ESCAPE = /\\(?=u005c|u061c|u200[ef]|u202[a-e]|u206[6-9a-f]|ufff[9ab]|U000e00[0-7][0-9a-f])/g;

/**
 * List the positions where isolates open and close; unbalanced ones are ignored.
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
 * Show control characters that reorder or hide text as escapes, except balanced isolates.
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
 * Isolate a text so that its direction does not affect the line around it.
 * @param {string} text
 * @returns {string}
 */
export function isolate(text) {
  const safe = escapeMarks(text);
  return RIGHT.test(dropIsolated(safe)) ? `${OPEN}${safe}${CLOSE}` : safe;
}

/**
 * Split a line into isolated parts, without their isolate characters, and the text between them.
 * @param {string} text
 * @returns {{text: string, isIsolated: boolean}[]} no part is empty, unless the text is
 */
export function split(text) {
  const parts = [];
  let from = 0;
  for (const [first, last] of findIsolates(text).sort(([a], [b]) => a - b)) {
    if (first < from) continue; // nested
    if (first > from) parts.push({ text: text.slice(from, first), isIsolated: false });
    parts.push({ text: text.slice(first + 1, last), isIsolated: true });
    from = last + 1;
  }
  if (from < text.length || !parts.length) parts.push({ text: text.slice(from), isIsolated: false });
  return parts;
}

/**
 * Remove the isolate around a whole text, for use outside a line.
 * @param {string} text
 * @returns {string}
 */
export function unwrap(text) {
  const [first, ...others] = split(text);
  return first?.isIsolated && !others.length ? first.text : text;
}

/**
 * Remove all control characters that reorder or hide text, so that texts compare as displayed.
 * @param {string} text
 * @returns {string}
 */
export const dropMarks = (text) => (HAS_MARK.test(text) ? text.replace(MARK, "") : text);

/**
 * Close and reopen isolates that a line break interrupts.
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
 * Capitalise the first letter, inside an isolate too.
 * @param {string} text
 * @returns {string}
 */
export const capitalise = (text) => text.replace(/^\u2068?./u, (first) => first.toUpperCase());

/**
 * Escape control characters in a JSON text with JSON's own escapes.
 * @param {string} text
 * @returns {string}
 */
export const escapeJson = (text) => text.replace(MARK, (char) =>
  Array.from({ length: char.length }, (_, at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, "0")}`).join(""));

/**
 * Escape control characters in a table cell, so that Python can read them back.
 * @param {string} text
 * @returns {string}
 */
export const escapeCell = (text) => escapeMarks(text.replace(LIKE_ESCAPE, "\\u005c"));
