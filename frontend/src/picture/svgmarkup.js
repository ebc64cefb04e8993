// SVG markup: elements with escaped attributes and text, short numbers, plain colours.
import * as Bidi from "../core/bidi.js";

const SIGNS = new Map([["&", "&amp;"], ["<", "&lt;"], [">", "&gt;"], ['"', "&quot;"]]);
// Characters that XML 1.0 does not allow: control characters, lone surrogates, noncharacters.
const INVALID = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const FONT = /^(?:(bold|italic|normal|\d{3})\s+)?([\d.]+)px\s+(.*)$/;

/**
 * Escape a text for XML; characters that XML does not allow become U+FFFD.
 * @param {string} text
 * @returns {string}
 */
export const escapeText = (text) => Bidi.escapeMarks(String(text)).replace(INVALID, "\ufffd")
  .replace(/[&<>"]/g, (sign) => SIGNS.get(sign) ?? sign);

/**
 * Format a number with at most two decimals.
 * @param {number} value
 * @returns {string}
 */
export const number = (value) => String(Math.round(value * 100) / 100 + 0); // no "-0"

/**
 * Write an element; attributes that are null or undefined are omitted.
 * @param {string} tag
 * @param {Record<string, string|number|null|undefined>} attributes
 * @param {string} [content] markup
 * @returns {string}
 */
export function element(tag, attributes, content = "") {
  const given = Object.entries(attributes).map(([name, value]) => (value === null || value === undefined ? ""
    : ` ${name}="${typeof value === "number" ? number(value) : escapeText(value)}"`));
  return content ? `<${tag}${given.join("")}>${content}</${tag}>` : `<${tag}${given.join("")}/>`;
}

/**
 * Parse the font of a canvas. The quoting of font families is normalised, because canvases change it.
 * @param {string} font
 */
export function readFont(font) {
  const found = FONT.exec(font.trim());
  if (!found) throw new Error(`No SVG can be written in the font "${font}".`);
  const [, weight, size, list] = found;
  const faces = list.split(",").map((face) => face.trim().replace(/["']/g, ""))
    .map((face) => (face.includes(" ") ? `'${face}'` : face)).join(",");
  return { weight, size: Number(size), faces };
}

/**
 * Split a colour into one that SVG 1.1 supports, and its opacity.
 * @param {string} colour as "#abc", "#aabbcc", "rgb(1,2,3)" or "rgba(1,2,3,0.5)"
 * @returns {{colour: string, opacity: number}}
 */
export function splitColour(colour) {
  const numbers = /^rgba?\(([^)]*)\)$/.exec(colour)?.[1].split(",").map(Number);
  if (!numbers) return { colour, opacity: 1 };
  const [opacity = 1] = numbers.slice(3);
  const digits = numbers.slice(0, 3).map((value) => Math.round(value).toString(16).padStart(2, "0"));
  return { colour: `#${digits.join("")}`, opacity };
}
