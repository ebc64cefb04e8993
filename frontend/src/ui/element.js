// Making elements. Panels describe their content, and the page is updated with as few changes as
// possible, so that the focus and what the reader has opened stay. Everything from the data is text:
// it is never parsed as markup, and never changes the reading direction of the text around it.
import { effect } from "@preact/signals-core";
import { h, render } from "preact";
import * as Bidi from "../core/bidi.js";

/** @import { Child, Described, ElementOf, Part, Props } from "./types.js" */

/**
 * Describe an element.
 * @template {string} Tag
 * @param {Tag} tag
 * @param {Props<ElementOf<Tag>>} [props]
 * @param {...Child} children
 * @returns {Described<ElementOf<Tag>>}
 */
export const el = (tag, props, ...children) => h(tag, listen(props ?? {}), ...children.map(showMarks));

/** @param {Record<string, unknown>} props */
function listen(props) {
  return Object.fromEntries(Object.entries(props).map(([name, value]) =>
    [typeof value === "function" && name !== "ref" ? `on${name}` : name, showMarks(value)]));
}

/**
 * Escape the marks that change the reading direction, in all texts of what is described.
 * @template T
 * @param {T} child
 * @returns {T}
 */
function showMarks(child) {
  const shown = Array.isArray(child) ? child.map(showMarks) : typeof child === "string" ? Bidi.escapeMarks(child) : child;
  return /** @type {T} */ (shown);
}

/**
 * Split a line: each isolated part in an element of its own, without the marks that isolate it.
 * @type {(text: string) => Child[]}
 */
const split = (text) => Bidi.split(text).map((part) => (part.isIsolated ? el("bdi", {}, split(part.text)) : part.text));

/**
 * Wrap a text of the data, or a line of ours that holds such texts, so that no reading direction
 * spills over: a line of ours keeps its own, and each text in it has another.
 * @param {string} text
 */
export function name(text) {
  const line = Bidi.isolate(text);
  const alone = Bidi.unwrap(line);
  return alone === line && line.includes(Bidi.OPEN) ? el("bdi", { dir: "ltr" }, split(line)) : el("bdi", {}, split(alone));
}

/**
 * Describe an icon of lines in a square of 16.
 * @param {string} path
 */
export const icon = (path) => el("svg", { viewBox: "0 0 16 16", "aria-hidden": "true" }, el("path", { d: path }));

/**
 * Return an element of the page.
 * @template {HTMLElement} [E=HTMLElement]
 * @param {string} id
 * @param {new () => E} [kind] such as HTMLInputElement
 * @returns {E}
 * @throws {Error} where there is none of that kind
 */
export function byId(id, kind = /** @type {new () => E} */ (HTMLElement)) {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`The page lacks its ${kind.name} "${id}".`);
}

/**
 * Render what is described into an element.
 * @param {Element|DocumentFragment} holder
 * @param {...Child} content
 */
export const fill = (holder, ...content) => render(showMarks(content), holder);

/**
 * Render what `view` returns into an element, again whenever the state changes.
 * @param {Element} holder
 * @param {() => Child} view
 */
export const show = (holder, view) => effect(() => fill(holder, view()));

/**
 * Describe an element whose content follows the state by itself: what is around it is not rendered again.
 * @template {string} Tag
 * @param {Tag} tag
 * @param {Props<ElementOf<Tag>>} props
 * @param {() => Child} view
 * @returns {Described<ElementOf<Tag>>}
 */
export function live(tag, props, view) {
  let stop = () => {};
  /** @param {Element|null} holder */
  const ref = (holder) => {
    stop();
    if (holder) stop = show(holder, view);
  };
  return el(tag, { ...props, ref });
}

/**
 * Make an element that is described, to be inserted by hand.
 * @template {Element} E
 * @param {Described<E>} described
 */
export function make(described) {
  const holder = document.createDocumentFragment();
  render(described, holder);
  return /** @type {E} */ (holder.firstChild);
}

/**
 * Replace the content of an element by elements, described or made.
 * @param {Element} holder
 * @param {...Part} content
 */
export function put(holder, ...content) {
  const parts = /** @type {(Node|Described)[]} */ (/** @type {unknown[]} */ (content).flat(Infinity).filter(Boolean));
  holder.replaceChildren(...parts.map((part) => (part instanceof Node ? part : make(part))));
}
