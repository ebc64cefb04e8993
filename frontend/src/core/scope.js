// Scope: which claims, relations and dates a question is about; and its form in the URL hash.
import * as Amounts from "./amounts.js";
import * as Dates from "./dates.js";
import { InputError } from "./errors.js";
import * as Text from "./text.js";

/** @import { AskedScope, EitherGroup, NamedGroup, ScopeGiven, Span } from "./types.js" */

/** @type {(NamedGroup|"without")[]} */
const SETS = ["types", "signs", "kinds", "modes", "sources", "without", "claimants"];
/** @type {EitherGroup[]} true, false, or null for both */
export const EITHER = ["contested", "relayed", "single_voice"];
export const LIMITS = Object.freeze([...SETS, /** @type {const} */ ("amount"), ...EITHER]);
/** @type {(keyof AskedScope)[]} */
const KEYS = [...SETS, "as_of", "during", "amount", "unknown", ...EITHER, "members"];

/** @type {(list: readonly string[], name: string) => boolean} */
const has = (list, name) => list.includes(name);

/**
 * Return whether a filter group is true or false; otherwise it is a list of names.
 * @param {string} name
 * @returns {name is EitherGroup}
 */
export const isEither = (name) => has(EITHER, name);

/**
 * @param {string} name
 * @returns {name is NamedGroup|"without"}
 */
const isSet = (name) => has(SETS, name);

/** @param {string|readonly string[]|null} [value] */
function asSet(value) {
  const given = value ?? [];
  const names = typeof given === "string" ? given.split(",").map((part) => part.trim()).filter(Boolean) : given;
  return Object.freeze(Text.sorted(names));
}

/**
 * @template T
 * @param {string} field
 * @param {string|null|undefined} value
 * @param {(text: string) => T} parse
 */
function asField(field, value, parse) {
  if (value === null || value === undefined) return null;
  try {
    return parse(String(value));
  } catch (why) {
    throw new InputError("in-field", { field, why });
  }
}

/** @type {(value?: string|readonly string[]|null) => Span|null} */
function asRange(value) {
  if (value === null || value === undefined) return null;
  const parts = typeof value === "string" ? cutPeriod(value) : value;
  const dates = parts.map((part) => asField("during", part || null, Dates.parse));
  const [start, end] = dates.length === 2 ? dates : [];
  if (start && end && start.first <= end.last) return Object.freeze(/** @type {const} */ ([start.text, end.text]));
  const phrase = Boolean(start) === Boolean(end) ? "not-a-period" : `no-${start ? "last" : "first"}-date`;
  throw new InputError(phrase, { field: "during", given: parts.join("..") });
}

/**
 * Split a period; a single date is both its ends.
 * @param {string} text
 */
const cutPeriod = (text) => (text.includes("..") ? cut(text, "..") : [text, text]).map((part) => part.trim());

/**
 * @template {string} T
 * @param {string} field
 * @param {string} given
 * @param {T} one
 * @param {T} other
 */
function asChoice(field, given, one, other) {
  const chosen = [one, other].find((each) => each === given);
  if (!chosen) throw new InputError("not-a-choice", { field, given, one, other });
  return chosen;
}

/** @type {(text: string, mark: string) => [string, string]} */
function cut(text, mark) {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + mark.length)];
}

/**
 * Make a scope; omitted fields do not restrict it. Throws an InputError if a field is invalid.
 * @param {ScopeGiven} [given] sets as arrays or text with commas; during as [first, last] or "a..b"
 * @returns {AskedScope} a frozen scope; sets sorted and without duplicates, dates as written
 */
export function make(given = {}) {
  const as_of = asField("as_of", given.as_of, Dates.parse)?.text ?? null;
  const during = asRange(given.during);
  const unknown = asChoice("unknown", given.unknown ?? "drop", "drop", "keep");
  const members = given.members ? asChoice("members", given.members, "together", "apart") : null;
  if (as_of && during) throw new InputError("one-only", { one: "as_of", other: "during" });
  const { contested = null, relayed = null, single_voice = null } = given;
  return Object.freeze({
    types: asSet(given.types),
    signs: asSet(given.signs),
    kinds: asSet(given.kinds),
    modes: asSet(given.modes),
    sources: asSet(given.sources),
    without: asSet(given.without),
    claimants: asSet(given.claimants),
    as_of,
    during,
    amount: asField("amount", given.amount, (text) => Amounts.format(Amounts.parse(text))),
    unknown,
    contested,
    relayed,
    single_voice,
    members,
  });
}

/**
 * Return the days that a scope asks about; null for all times.
 * @param {AskedScope} scope
 * @returns {Span|null}
 */
export function asked(scope) {
  if (scope.as_of) return Dates.spanOf(scope.as_of);
  if (!scope.during) return null;
  return [Dates.parse(scope.during[0]).first, Dates.parse(scope.during[1]).last];
}

/**
 * Return only the fields that restrict a scope; empty if none does.
 * @param {AskedScope} scope
 * @returns {Partial<AskedScope>}
 */
export function asGiven(scope) {
  /** @param {keyof AskedScope} name */
  const narrows = (name) => (isSet(name) ? scope[name].length > 0 : scope[name] !== EVERYTHING[name]);
  return Object.fromEntries(KEYS.filter(narrows).map((name) => [name, scope[name]]));
}

/**
 * Write a scope as hash parameters, such as "types=backs,fights&as_of=2015"; "" for everything.
 * A comma inside a name is escaped, one between names is not.
 * @param {AskedScope} scope
 * @returns {string}
 */
export function toHash(scope) {
  return Object.entries(asGiven(scope))
    .map(([name, value]) => {
      const mark = name === "during" ? ".." : ",";
      return `${name}=${[value].flat().map((part) => encodeURIComponent(String(part))).join(mark)}`;
    })
    .join("&");
}

/** @param {string} text */
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a literal per cent sign
  }
}

/** @type {(name: string, text: string) => string[]|string|boolean|null} */
function fromText(name, text) {
  if (isSet(name)) return text.split(",").map((part) => decode(part).trim()).filter(Boolean);
  if (isEither(name)) return text === "true" ? true : text === "false" ? false : null;
  return decode(text) || null;
}

/**
 * Parse a scope from a URL hash; other parameters are ignored.
 * Throws as `make` does.
 * @param {string} hash with or without its "#"
 * @returns {AskedScope}
 */
export function fromHash(hash) {
  /** @type {Record<string, ReturnType<typeof fromText>>} */
  const given = {};
  for (const pair of hash.replace(/^#/, "").split("&")) {
    const [name, text] = cut(pair, "=");
    if (has(KEYS, name)) given[name] = fromText(name, text);
  }
  return make(given);
}

export const EVERYTHING = make();
