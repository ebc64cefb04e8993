// A text field in which an actor is chosen.
import * as Index from "../core/index.js";
import * as Search from "../core/search.js";
import * as Data from "../state/data.js";
import * as Combobox from "./combobox.js";
import { el, name } from "./element.js";
import * as Icons from "./icons.js";

/** @import { ActorRecord } from "../state/types.js" */

const MOST = 8;
export const NOBODY = "No actor found.";

/**
 * What a choice of an actor shows: its kind, its name, and the alias that fits.
 * @type {(actor: ActorRecord, match?: string) => ReturnType<typeof el>[]}
 */
export const show = (actor, match = actor.name) => [
  Icons.kind(actor.kind), el("span", { class: "choice-name" }, name(actor.label)),
  ...(match === actor.name ? [] : [el("span", { class: "choice-match" }, name(match))]),
];

/**
 * Let a text field suggest actors.
 * @param {HTMLInputElement} input
 * @param {{label: string, choose: (id: string) => void, keep?: boolean}} options keep: the chosen
 *   name stays in the box; choose is called with "" when the box is emptied
 * @returns {{set: (id: string) => void}}
 */
export function attach(input, { label, choose, keep = false }) {
  // A name typed in full needs no list, which would cover the next field of the form.
  const isTypedOut = () => keep && Index.findActor(Data.record, input.value.trim()) !== undefined;

  /** @param {string} text */
  function suggest(text) {
    if (isTypedOut()) return null;
    const choices = Search.find(Data.record.actors, text, MOST).map(({ actor, match, isTypo }) => ({
      content: show(actor, match),
      isNear: isTypo,
      pick: () => {
        choose(actor.id);
        return keep ? Data.typedName(actor.id) : "";
      },
    }));
    return { choices, note: choices.length || !text.trim() ? "" : NOBODY };
  }

  Combobox.attach(input, { label, suggest });
  input.addEventListener("input", () => { if (keep && !input.value.trim()) choose(""); });
  return { set: (actor) => { input.value = actor ? Data.typedName(actor) : ""; } };
}
