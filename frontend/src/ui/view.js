// What panels show: elements made anew from the state, and brought to the page with as few changes
// as will do, so that the focus and what the reader has opened stay. Whatever comes from the data is
// text; nothing is ever read as markup.
import { effect } from "@preact/signals-core";
import { h, render } from "preact";

/**
 * Describe an element.
 * @param {string} tag
 * @param {Record<string, any>} [props] attributes; a function is a listener, by the name of its
 *   event; `key` tells elements of a list apart, and `ref` is given the element
 * @param {...any} children texts, elements, lists of them; null, undefined and false are left out
 */
export const el = (tag, props, ...children) => h(tag, listen(props ?? {}), ...children);

function listen(props) {
  return Object.fromEntries(Object.entries(props).map(([name, value]) =>
    [typeof value === "function" && name !== "ref" ? `on${name}` : name, value]));
}

/** Wrap a name, so that its reading direction does not spill over. */
export const name = (text) => el("bdi", {}, text);

/**
 * Keep what an element holds in line with what `view` makes of the state.
 * @param {Element} holder
 * @param {() => any} view
 */
export const show = (holder, view) => effect(() => render(view(), holder));
