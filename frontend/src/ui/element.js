// Making elements. Panels describe what is to be there, and the page is brought to it with as few
// changes as will do, so that the focus stays, and what the reader has opened. Whatever comes from
// the data is text; nothing is ever read as markup.
import { effect } from "@preact/signals-core";
import { h, render } from "preact";

/**
 * Describe an element.
 * @param {string} tag
 * @param {Record<string, any>} [props] attributes; a function is a listener, by the name of its
 *   event; `key` tells the elements of a list apart; `ref` is called with the element
 * @param {...any} children texts, elements and lists of them; null, undefined and false are left out
 */
export const el = (tag, props, ...children) => h(tag, listen(props ?? {}), ...children);

function listen(props) {
  return Object.fromEntries(Object.entries(props).map(([name, value]) =>
    [typeof value === "function" && name !== "ref" ? `on${name}` : name, value]));
}

/** Wrap a name, so that its reading direction does not spill over. */
export const name = (text) => el("bdi", {}, text);

/** Describe an icon of lines in a square of 16. */
export const icon = (path) => el("svg", { viewBox: "0 0 16 16", "aria-hidden": "true" }, el("path", { d: path }));

export const byId = (id) => document.getElementById(id);

/** Bring what an element holds to what is described. */
export const fill = (holder, ...content) => render(content, holder);

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
