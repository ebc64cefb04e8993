// Scope: which claims, relations and dates a question is about; and how it stands in the hash.
import * as Dates from "./dates.js";
import * as Text from "./text.js";

const SETS = ["types", "signs", "kinds", "modes", "sources", "without", "claimants"];
const CHOICES = ["contested", "relayed", "single_voice"]; // true, false, or null for both
export const KEYS = Object.freeze([...SETS, "as_of", "during", "unknown", ...CHOICES, "members"]);

function asSet(value) {
  if (value === null || value === undefined) return [];
  const parts = typeof value === "string" ? value.split(",") : value;
  const texts = typeof value === "string" ? parts.map((part) => part.trim()) : parts;
  return Text.sorted(typeof value === "string" ? texts.filter(Boolean) : texts);
}

function asDate(name, value) {
  if (value === null || value === undefined) return null;
  try {
    return Dates.parse(String(value));
  } catch (error) {
    throw new Error(`${name}: ${error.message}`);
  }
}

function asRange(value) {
  if (value === null || value === undefined) return null;
  const parts = Array.isArray(value) ? value : cutPeriod(String(value));
  const [start, end] = parts.length === 2 ? parts.map((part) => asDate("during", part || null)) : [];
  if (start && end === null) throw new Error(sayOpen(start, "last"));
  if (end && start === null) throw new Error(sayOpen(end, "first"));
  if (!start || !end || end.last < start.first) {
    throw new Error(`during: ${parts.join("..")} is no period. Write it as 2012..2017-06.`);
  }
  return Object.freeze([start.text, end.text]);
}

// A date without dots is both ends of its period.
const cutPeriod = (text) => (text.includes("..") ? cut(text, "..") : [text, text]).map((part) => part.trim());

// What to write for a period of which one date is missing; 12 years are an example.
function sayOpen({ text, first }, lacks) {
  const given = Number(first.slice(0, 4));
  const year = String(lacks === "last" ? Math.min(given + 12, 9999) : Math.max(given - 12, 1)).padStart(4, "0");
  const [open, closed] = lacks === "last" ? [`${text}..`, `${text}..${year}`] : [`..${text}`, `${year}..${text}`];
  const unit = ["year", "month", "day"][text.split("-").length - 1];
  return `during: ${open} has no ${lacks} date; write ${closed}, or ${text} for that ${unit}.`;
}

function cut(text, mark) {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + mark.length)];
}

/**
 * Make a scope; what is left out narrows nothing. Throws an Error with a sentence for the reader
 * where a date, a period or `unknown` is no such thing.
 * @param {object} [partial] sets as arrays or text with commas; during as [first, last] or "a..b"
 * @returns {object} a frozen scope; sets in order and without repeats, dates as they are written
 */
export function make(partial = {}) {
  const scope = {};
  for (const name of SETS) scope[name] = Object.freeze(asSet(partial[name]));
  scope.as_of = asDate("as_of", partial.as_of)?.text ?? null;
  scope.during = asRange(partial.during);
  scope.unknown = partial.unknown ?? "drop";
  for (const name of CHOICES) scope[name] = partial[name] ?? null;
  scope.members = partial.members ?? null;
  if (scope.unknown !== "drop" && scope.unknown !== "keep") {
    throw new Error(`unknown is "${scope.unknown}"; it can be "drop" or "keep".`);
  }
  if (![null, "together", "apart"].includes(scope.members)) {
    throw new Error(`members is "${scope.members}"; it can be "together" or "apart".`);
  }
  if (scope.as_of && scope.during) throw new Error("A scope has as_of or during, not both.");
  return Object.freeze(scope);
}

/**
 * Return the days that a scope asks about; null for all times at once.
 * @param {object} scope
 * @returns {[string, string]|null}
 */
export function asked(scope) {
  if (scope.as_of) return Dates.spanOf(scope.as_of);
  if (!scope.during) return null;
  return [Dates.parse(scope.during[0]).first, Dates.parse(scope.during[1]).last];
}

/**
 * Return only what narrows a scope; empty where nothing does.
 * @param {object} scope
 * @returns {object}
 */
export function asGiven(scope) {
  const narrows = (name) =>
    SETS.includes(name) ? scope[name].length > 0 : scope[name] !== EVERYTHING[name];
  return Object.fromEntries(KEYS.filter(narrows).map((name) => [name, scope[name]]));
}

/**
 * Write a scope as hash parameters, such as "types=backs,fights&as_of=2015"; "" for everything.
 * A comma inside a name is escaped, one between names is not.
 * @param {object} scope
 * @returns {string}
 */
export function toHash(scope) {
  return Object.entries(asGiven(scope))
    .map(([name, value]) => {
      const mark = name === "during" ? ".." : ",";
      return `${name}=${[value].flat().map(encodeURIComponent).join(mark)}`;
    })
    .join("&");
}

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a per cent sign that a hand wrote
  }
}

function fromText(name, text) {
  if (SETS.includes(name)) return text.split(",").map((part) => decode(part).trim()).filter(Boolean);
  if (CHOICES.includes(name)) return text === "true" ? true : text === "false" ? false : null;
  return decode(text) || null;
}

/**
 * Read a scope from the text of a hash; parameters that are no scope's are passed over.
 * Throws as `make` does.
 * @param {string} hash with or without its "#"
 * @returns {object}
 */
export function fromHash(hash) {
  const partial = {};
  for (const pair of hash.replace(/^#/, "").split("&")) {
    const [name, text] = cut(pair, "=");
    if (KEYS.includes(name)) partial[name] = fromText(name, text);
  }
  return make(partial);
}

export const EVERYTHING = make();
