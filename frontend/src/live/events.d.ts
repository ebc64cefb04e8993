// Events from a page to the live page that contains it.

export interface LayoutToSave {
  text: string;
  /** To be called once it is saved. */
  done: () => void;
}

declare global {
  interface WindowEventMap {
    "actor-graph:save-layout": CustomEvent<LayoutToSave>;
  }
}
