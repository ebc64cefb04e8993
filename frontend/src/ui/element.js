// Making elements. Panels describe what is to be there, and the page is brought to it with as few
// changes as will do, so that the focus stays, and what the reader has opened. Whatever comes from
// the data is text; nothing is ever read as markup, and nothing turns what stands around it.
import { effect } from "@preact/signals-core";
import { h, render } from "preact";
import * as Bidi from "../core/bidi.js";

/**
 * Describe an element.
 * @param {string} tag
 * @param {Record<string, any>} [props] attributes; a function is a listener, by the name of its
 *   event; `key` tells the elements of a list apart; `ref` is called with the element
 * @param {...any} children texts, elements and lists of them; null, undefined and false are left out
 */
export const el = (tag, props, ...children) => h(tag, listen(props ?? {}), ...children.map(showMarks));

function listen(props) {
  return Object.fromEntries(Object.entries(props).map(([name, value]) =>
    [typeof value === "function" && name !== "ref" ? `on${name}` : name, showMarks(value)]));
}

function showMarks(child) {
  if (Array.isArray(child)) return child.map(showMarks);
  return typeof child === "string" ? Bidi.escapeMarks(child) : child;
}

// What is isolated in a line, each in an element of its own, without the marks that isolate it.
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

/** Describe an icon of lines in a square of 16. */
export const icon = (path) => el("svg", { viewBox: "0 0 16 16", "aria-hidden": "true" }, el("path", { d: path }));

export const byId = (id) => document.getElementById(id);

/** Bring what an element holds to what is described. */
export const fill = (holder, ...content) => render(showMarks(content), holder);

/**
 * Keep what an element holds in line with what `view` makes of the state.
 * @param {Element} holder
 * @param {() => any} view
 */
export const show = (holder, view) => effect(() => fill(holder, view()));

/** Make an element that is described, to be put somewhere by hand. */
export function make(described) {
  const holder = document.createDocumentFragment();
  render(described, holder);
  return holder.firstChild;
}

/** Put elements, described or ready made, in place of what an element holds. */
export function put(holder, ...content) {
  const parts = content.flat(Infinity).filter(Boolean);
  holder.replaceChildren(...parts.map((part) => (part instanceof Node ? part : make(part))));
}
