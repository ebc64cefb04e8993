// Making elements. Whatever comes from the data becomes text; nothing is ever read as markup, and
// nothing turns what stands around it.
import { isValidElement, render } from "preact";
import * as Bidi from "../core/bidi.js";
import { isolating } from "./isolating.js";

const SVG = "http://www.w3.org/2000/svg";

/**
 * Make an element.
 * @param {string} tag
 * @param {object} [props] attributes; a function is a listener; null, undefined and false are left out
 * @param {...(Node|string|null|Array)} children
 * @returns {HTMLElement}
 */
export const el = (tag, props, ...children) => fill(document.createElement(tag), props, children);

/** Make an element of a drawing; as `el`. */
export const svg = (tag, props, ...children) => fill(document.createElementNS(SVG, tag), props, children);

function fill(element, props, children) {
  for (const [name, value] of Object.entries(props ?? {})) {
    if (typeof value === "function") element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, Bidi.escapeMarks(String(value)));
    }
  }
  append(element, children);
  return element;
}

// What a view describes, made once.
function make(described) {
  const holder = document.createElement("div");
  render(described, holder);
  return [...holder.childNodes];
}

function append(element, children) {
  for (const child of children.flat(Infinity)) {
    if (isValidElement(child)) element.append(...make(child));
    else if (child !== null && child !== undefined && child !== false) {
      element.append(child instanceof Node ? child : Bidi.escapeMarks(String(child)));
    }
  }
}

/**
 * Put new children in place of an element's old ones.
 * @param {Element} element
 * @param {...(Node|string|null|Array)} children
 */
export function replace(element, ...children) {
  element.replaceChildren();
  append(element, children);
}

export const byId = (id) => document.getElementById(id);

/** Wrap a text of the data, or a line of ours with such texts in it, so that no direction spills over. */
export const name = isolating(el);
