// Links that select. Their address is that of the view they lead to, so that they can be copied. It is
// computed when they are rendered: a panel is not rendered again for each part of the state.
import { untracked } from "@preact/signals-core";
import * as Address from "../../state/address.js";
import * as State from "../../state/state.js";
import { el, name } from "../../ui/element.js";

/**
 * Make a link that selects an actor, a relation or a pair.
 * @param {string} select as in the state
 * @param {string} text
 * @param {string} [label] what it is called, where that is more than its text
 */
export function to(select, text, label) {
  return el("a", {
    class: "link", "aria-label": label,
    href: `#${untracked(() => Address.write({ ...State.get(), select }))}`,
    click: (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      State.set({ select });
    },
  }, name(text));
}
