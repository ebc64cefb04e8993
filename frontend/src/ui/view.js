// What panels show: elements made anew from the state, and brought to the page with as few changes
// as will do, so that the focus and what the reader has opened stay. Whatever comes from the data is
// text; nothing is ever read as markup, and nothing turns what stands around it.
import { effect } from "@preact/signals-core";
import { h, render } from "preact";
import * as Bidi from "../core/bidi.js";
import { isolating } from "./isolating.js";

/**
 * Describe an element.
 * @param {string} tag
 * @param {Record<string, any>} [props] attributes; a function is a listener, by the name of its
 *   event; `key` tells elements of a list apart, and `ref` is given the element
 * @param {...any} children texts, elements, lists of them; null, undefined and false are left out
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

/** Wrap a text of the data, or a line of ours with such texts in it, so that no direction spills over. */
export const name = isolating(el);

/**
 * Keep what an element holds in line with what `view` makes of the state.
 * @param {Element} holder
 * @param {() => any} view
 */
export const show = (holder, view) => effect(() => render(view(), holder));
