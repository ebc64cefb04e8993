// The page's HTML file: its record, its name, its text with another starting view, and saving other files.
import { once } from "../core/lookup.js";

/** @import { Packed } from "./types.js" */

const VIEW = "meta[name=actor-graph-view]";
const KEPT = 60_000; // milliseconds until the data of a download is released: the browser may ask first
const LARGE = 300_000; // characters of a record that takes long to read

/**
 * Return the text of a part of the page's file.
 * @param {string} id
 */
function textOf(id) {
  const element = document.getElementById(id);
  if (!element?.textContent) throw new Error(`The page lacks its part "${id}".`);
  return element.textContent;
}

export const isLarge = () => textOf("data").length > LARGE;

/** The page's record as Python packed it, read at the first call. */
export const packed = once(() => /** @type {Packed} */ (JSON.parse(textOf("data"))));

/** Return the view that the file opens with; "" for everything. */
export const firstView = () => document.querySelector(VIEW)?.getAttribute("content") ?? "";

/** @type {(selector: string, number: number) => string[]} */
const textsOf = (selector, number) =>
  [...document.querySelectorAll(selector)].slice(0, number).map((element) => element.textContent ?? "");

/**
 * Escape a value of an attribute in double quotes.
 * @param {string} text
 */
const escapeText = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

/**
 * Recreate this page's file, byte for byte, except for the view that it opens with.
 * @param {string} view as in the address, without "#"
 * @returns {string}
 */
export function write(view) {
  const { pieces, styles } = JSON.parse(textOf("outline"));
  const scripts = pieces.length - styles - 4;
  const texts = [
    escapeText(view), ...textsOf(`${VIEW} ~ style`, styles), textOf("data"),
    textOf("outline"), ...textsOf("#outline ~ script", scripts),
  ];
  return /** @type {string[]} */ (pieces).map((piece, at) => piece + (texts[at] ?? "")).join("");
}

/** Return the name of the page's file, without its extension. */
export function name() {
  const last = window.location.pathname.split("/").at(-1) ?? "";
  try {
    return decodeURIComponent(last).replace(/\.[^.]*$/, "") || "actors";
  } catch {
    return "actors";
  }
}

/**
 * Download a file.
 * @param {string} file its name
 * @param {Blob} blob
 */
export function save(file, blob) {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  Object.assign(link, { href: address, download: file });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
