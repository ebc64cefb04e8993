// Types of element descriptions.
import type { VNode } from "preact";

declare const MADE: unique symbol;

/** A description of an element of type E. */
export type Described<E extends Element = Element> = VNode & { readonly [MADE]?: E };

/** A child of an element; null, undefined and false are omitted. */
export type Child = Described | string | number | null | undefined | false | readonly Child[];

/** Content for `put`: descriptions or ready-made nodes. */
export type Part = Described | Node | null | undefined | false | readonly Part[];

/** The element type of a tag. */
export type ElementOf<Tag extends string> = Tag extends keyof HTMLElementTagNameMap ? HTMLElementTagNameMap[Tag]
  : Tag extends keyof SVGElementTagNameMap ? SVGElementTagNameMap[Tag] : Element;

/** An event, as passed to a listener of an element. */
export type ElementEvent<E extends Element, Kind extends keyof HTMLElementEventMap> = HTMLElementEventMap[Kind] & { readonly currentTarget: E };

type Listeners<E extends Element> = { [Kind in keyof HTMLElementEventMap]?: (event: ElementEvent<E, Kind>) => unknown };

export type Attribute = string | number | boolean | null | undefined;

/**
 * Attributes, and listeners by the names of their events; `key` identifies an element of a list, `ref`
 * is called with the element, and with null when it is removed.
 */
export type Props<E extends Element = HTMLElement> = Listeners<E> & { ref?: (element: E | null) => unknown } &
  Record<string, Attribute | ((event: never) => unknown)>;

/** Something that can be done now, with its key; "Enter", "Escape" and " " have names. */
export interface Command {
  key: string;
  label: string;
  act: () => unknown;
  isMain?: boolean;
  /** Whether it is chosen, for one of several that can be. */
  isChosen?: boolean;
}
