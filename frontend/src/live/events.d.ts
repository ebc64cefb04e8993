// Events between a page and the live page that contains it.
import type { ClaimRecord } from "../core/types.js";

export interface LayoutToSave {
  text: string;
  /** To be called once it is saved. */
  done: () => void;
}

/** What the page asks the live page to edit; the live page shows the form. */
export type EditAsked =
  | { what: "change claim" | "remove claim"; claim: ClaimRecord }
  | { what: "add claim"; source: string; at: string }
  | { what: "change actor" | "remove actor"; actor: string }
  | { what: "add actor" };

/** That the page may ask for edits; by source, the paragraphs that may have claims nobody coded. */
export interface MayEdit {
  missed: Record<string, string[]>;
}

declare global {
  interface WindowEventMap {
    "actor-graph:save-layout": CustomEvent<LayoutToSave>;
    "actor-graph:may-edit": CustomEvent<MayEdit>;
    "actor-graph:edit": CustomEvent<EditAsked>;
  }
}
