// What elements are described by.
import type { VNode } from "preact";

declare const MADE: unique symbol;

/** A described element; E is what is made of it. */
export type Described<E extends Element = Element> = VNode & { readonly [MADE]?: E };

/** What an element may hold; null, undefined and false are left out. */
export type Child = Described | string | number | null | undefined | false | readonly Child[];

/** What can be put into an element by hand. */
export type Part = Described | Node | null | undefined | false | readonly Part[];

/** What is made of a tag. */
export type ElementOf<Tag extends string> = Tag extends keyof HTMLElementTagNameMap ? HTMLElementTagNameMap[Tag]
  : Tag extends keyof SVGElementTagNameMap ? SVGElementTagNameMap[Tag] : Element;

/** An event as a listener of an element gets it. */
export type Heard<E extends Element, Kind extends keyof HTMLElementEventMap> = HTMLElementEventMap[Kind] & { readonly currentTarget: E };

type Listeners<E extends Element> = { [Kind in keyof HTMLElementEventMap]?: (event: Heard<E, Kind>) => unknown };

export type Attribute = string | number | boolean | null | undefined;

/**
 * Attributes, and listeners by the names of their events; `key` identifies the elements of a list,
 * `ref` is called with the element, and with null when it goes.
 */
export type Props<E extends Element = HTMLElement> = Listeners<E> & { ref?: (element: E | null) => unknown } &
  Record<string, Attribute | ((event: never) => unknown)>;
