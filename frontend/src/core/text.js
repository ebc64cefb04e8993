// Comparing and folding names as Python does, and small helpers for English text.
import * as Bidi from "./bidi.js";

/** @type {Map<string, string>} */
const FOLDED = new Map(Object.entries({
  "‘": "'", "’": "'", "‚": "'", "ʼ": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
  ł: "l", ø: "o", đ: "d", ħ: "h", ı: "i", æ: "ae", œ: "oe", ß: "ss",
}));
// The white space of Python's str.split; JavaScript's \s differs.
const SPACE = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/u;
// Soft hyphens, and zero-width joiners and spaces next to letters that do not need them.
const UNSEEN = new RegExp([
  "(?<=LETTER)[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]+",
  "[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]+(?=LETTER)",
  "[\\u00ad\\u2060\\ufeff]",
].join("|").replaceAll("LETTER", "[A-Za-z\\u00c0-\\u058f\\u10a0-\\u10ff\\u1e00-\\u1fff]"), "gu");
// Scripts without spaces between words: each character counts as a word.
const UNSPACED = [
  "\\u0e00-\\u109f\\u1780-\\u17ff\\u1950-\\u19df\\u1a20-\\u1aaf\\u1b00-\\u1b7f",
  "\\u3005-\\u3007\\u3041-\\u312f\\u31a0-\\u31bf\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\ua4cf",
  "\\ua980-\\ua9ff\\uaa60-\\uaadf\\uf900-\\ufaff\\uff66-\\uff9f\\u{1b000}-\\u{1b16f}",
  "\\u{20000}-\\u{3ffff}",
].join("");
const WORD = new RegExp(`(?=[${UNSPACED}])[\\p{L}\\p{N}]|(?:(?![${UNSPACED}])[\\p{L}\\p{N}])+`, "gu");
const IOTA = "\u0345"; // the mark with the highest combining class

/** @type {(text: string, replace: (char: string) => string) => string} */
const each = (text, replace) => Array.from(text, replace).join("");

/**
 * Convert to upper case first, so that all case variants match: "ß" and "SS", "ς" and "σ". A
 * dotless i becomes a dotted one, as in FOLDED. Only Cherokee folds to upper case.
 * @param {string} char
 */
function foldCase(char) {
  if (char === "ẞ") return "ss";
  if (/\p{Script=Cherokee}/u.test(char)) return char.toUpperCase();
  return Array.from(char.toUpperCase(), (part) => part.toLowerCase()).join("");
}

/**
 * JavaScript does not expose combining classes, but a mark that has one is reordered with IOTA.
 * @param {string} char
 */
function combines(char) {
  if (char < "\u0300") return false;
  return char === IOTA || (/\p{M}/u.test(char) && !(IOTA + char).normalize("NFD").startsWith(IOTA));
}

/**
 * Split a text at white space, as Python does.
 * @param {string} text
 */
export const splitSpace = (text) => text.split(SPACE).filter(Boolean);

/**
 * Fold case, accents, quotes, space and invisible characters, so that names compare as displayed.
 * @param {string} text
 * @returns {string}
 */
export function fold(text) {
  if (/^[ -~]*$/.test(text)) return splitSpace(text.toLowerCase()).join(" ");
  // Twice, because "№" and "™" decompose into upper-case letters.
  const plain = each(each(text, foldCase).normalize("NFKD"), foldCase);
  const kept = each(plain, (char) => (combines(char) ? "" : (FOLDED.get(char) ?? char)));
  return splitSpace(Bidi.dropMarks(kept).replace(UNSEEN, "")).join(" ");
}

/**
 * List the folded words of a text; a hyphen ends a word, as does each character of a script without spaces.
 * @param {string} text
 * @returns {string[]}
 */
export const words = (text) => fold(text).match(WORD) ?? [];

/**
 * Surrogates sort below the last code units of the basic plane but encode characters above it.
 * @param {number} unit
 */
const rank = (unit) => (unit >= 0xe000 ? unit - 0x2000 : unit >= 0xd800 ? unit + 0x800 : unit);

/**
 * Compare two texts by their code points: negative, zero or positive, for `sort`.
 * @param {string} left
 * @param {string} right
 * @returns {number}
 */
export function compare(left, right) {
  if (left === right) return 0;
  const shorter = Math.min(left.length, right.length);
  for (let at = 0; at < shorter; at += 1) {
    const a = left.charCodeAt(at);
    const b = right.charCodeAt(at);
    if (a !== b) return rank(a) - rank(b);
  }
  return left.length - right.length;
}

/**
 * Compare two lists of texts, element by element.
 * @param {string[]} left
 * @param {string[]} right
 * @returns {number}
 */
export function compareAll(left, right) {
  const shorter = Math.min(left.length, right.length);
  for (let at = 0; at < shorter; at += 1) {
    const order = compare(left[at], right[at]);
    if (order) return order;
  }
  return left.length - right.length;
}

/**
 * Return the distinct texts of a list, sorted.
 * @param {Iterable<string>} texts
 * @returns {string[]}
 */
export const sorted = (texts) => [...new Set(texts)].sort(compare);

/** @type {(parts: string[], word: string) => string} */
const join = (parts, word) =>
  (parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${word} ${parts.at(-1)}`);
/** @param {string[]} parts of an English list */
export const joinAnd = (parts) => join(parts, "and");
/** @param {string[]} parts of an English list of choices */
export const joinOr = (parts) => join(parts, "or");

/**
 * Format a number with commas between thousands.
 * @param {number} number
 */
export const group = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, ",");

/**
 * Format a count, such as "1 claim" or "1,200 claims".
 * @param {number} number
 * @param {string} noun
 * @param {string} [plural]
 * @returns {string}
 */
export function count(number, noun, plural = `${noun}s`) {
  return `${group(number)} ${number === 1 ? noun : plural}`;
}

/**
 * Resolve each choice of a pattern, such as "[is|are]", to singular or plural.
 * @type {(pattern: string, many: boolean) => string}
 */
export const choose = (pattern, many) => pattern.replace(/\[([^|\]]*)\|([^\]]*)\]/g, (_, one, more) => (many ? more : one));
