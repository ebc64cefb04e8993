// Match segments of a question to the forms of the grammar.
import { find as findOption } from "./asktokens.js";
import { ensure, isThere } from "./lookup.js";

/** @import { AskOption, AskSegment } from "./types.js" */
/** @typedef {{symbols: string[], isOptional: boolean}} Element */
/** @typedef {[segment: AskSegment, option: AskOption][]} Captures what each element took */
/** @typedef {{start: number, end: number, captures: Captures}} Match */

/** @type {Map<string, Element[]>} */
const forms = new Map();

/** @param {string} form */
const elementsOf = (form) => ensure(forms, form, () => form.split(" ").map((part) => ({
  symbols: part.replace(/\?$/, "").split("|"),
  isOptional: part.endsWith("?"),
})));

/**
 * Match all of some segments to a form.
 * @type {(form: string, segments: AskSegment[]) => Captures|null}
 */
export function match(form, segments) {
  for (const { end, captures } of matches(elementsOf(form), segments, 0)) {
    if (end === segments.length) return captures;
  }
  return null;
}

/**
 * Find the first place where a form matches.
 * @type {(form: string, segments: AskSegment[]) => Match|null}
 */
export function find(form, segments) {
  for (let start = 0; start < segments.length; start += 1) {
    for (const found of matches(elementsOf(form), segments, start)) return { start, ...found };
  }
  return null;
}

/**
 * The ends of matches with their captures; optional elements are taken first.
 * @param {Element[]} elements
 * @param {AskSegment[]} segments
 * @param {number} at
 * @returns {Generator<{end: number, captures: Captures}>}
 */
function* matches([element, ...rest], segments, at) {
  if (!element) {
    yield { end: at, captures: [] };
    return;
  }
  const segment = segments[at];
  const option = segment && element.symbols.map((symbol) => findOption(segment, symbol)).find(isThere);
  if (option) {
    for (const { end, captures } of matches(rest, segments, at + 1)) {
      yield { end, captures: [[segment, option], ...captures] };
    }
  }
  if (element.isOptional) yield* matches(rest, segments, at);
}
