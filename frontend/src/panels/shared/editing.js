// Buttons that edit, only while `actor-graph watch --edit` shows the page: it has the forms, and writes.
import { signal } from "@preact/signals-core";
import * as Data from "../../state/data.js";
import { el } from "../../ui/element.js";

/** @import { EditAsked, MayEdit } from "../../live/events.js" */
/** @import { ClaimRecord } from "../../state/types.js" */

const allowed = signal(/** @type {MayEdit|null} */ (null));

export const isOn = () => allowed.value !== null;

/** @param {EditAsked} detail */
const ask = (detail) => window.dispatchEvent(new CustomEvent("actor-graph:edit", { detail }));

/** @type {(text: string, label: string, id: string, asked: EditAsked) => ReturnType<typeof el>} */
const button = (text, label, id, asked) => el("button", {
  class: "quiet edit-button", type: "button", id: `edit-${id}`, "aria-label": label, click: () => ask(asked),
}, text);

/**
 * @param {ClaimRecord} claim
 * @param {string} where the part of the page, since a claim may be shown twice
 */
export function ofClaim(claim, where) {
  if (!allowed.value) return null;
  const id = `${where}-${Data.record.claims.indexOf(claim)}`;
  return el("p", { class: "edit-buttons" },
    button("Edit", `Edit: ${claim.sentence}`, id, { what: "change claim", claim }),
    button("Remove", `Remove: ${claim.sentence}`, `${id}-remove`, { what: "remove claim", claim }));
}

/** @param {string} actor an id */
export const ofActor = (actor) => allowed.value && [
  button("Edit", `Edit ${Data.nameOf(actor)}`, "actor", { what: "change actor", actor }),
  button("Remove", `Remove ${Data.nameOf(actor)}`, "actor-remove", { what: "remove actor", actor }),
];

/** @param {string} source @param {string} at */
export const ofPlace = (source, at) => allowed.value && el("p", { class: "edit-buttons" },
  button("Add a claim", `Add a claim to ${at}`, `${source}-${at}`, { what: "add claim", source, at }),
  allowed.value.missed[source]?.includes(at) && el("span", { class: "badge badge-strong", title: "It names two actors, and has no claim." }, "missed?"));

export const addActor = () => allowed.value && button("Add an actor", "Add an actor", "new-actor", { what: "add actor" });

export const start = () => window.addEventListener("actor-graph:may-edit", ({ detail }) => { allowed.value = detail; });
