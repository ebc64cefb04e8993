// Forms over the live page, for what the page in the frame asks to edit. Only this page may connect.
import * as ActorForm from "../form/actorform.js";
import * as ClaimForm from "../form/claimform.js";
import * as Problems from "../form/problems.js";
import * as Server from "../form/server.js";
import * as Dialog from "../ui/dialog.js";
import { el, make, name } from "../ui/element.js";

/** @import { Choices, GivenActor, GivenClaim } from "../form/types.js" */
/** @import { EditAsked, MayEdit } from "./events.js" */
/** @typedef {{choices: Choices, missed: Record<string, string[]>}} Offer */
/** @typedef {{said: string, warnings: string[]}} Report */
/** @typedef {{reference: object, claim: GivenClaim}} Opened */
/** @typedef {(text: string, lines?: string[]) => void} Tell */

/**
 * Tell the page in a frame that it may ask for edits.
 * @param {Window} view
 * @param {Tell} tell reports why it may not
 * @returns {Promise<boolean>} whether it may
 */
export async function allow(view, tell) {
  if (!Server.token()) return false;
  /** @type {import("../form/types.js").Answered<Offer>} */
  const { value, problems } = await Server.ask("/edit");
  if (!value) {
    tell("Nothing can be edited here.", problems);
    return false;
  }
  /** @type {CustomEventInit<MayEdit>} */
  const init = { detail: { missed: value.missed } };
  view.dispatchEvent(new CustomEvent("actor-graph:may-edit", init));
  return true;
}

let isOpening = false;

/**
 * Open the form for what the page asks, unless one is about to open: a button pressed twice opens one form.
 * @param {EditAsked} asked
 * @param {Tell} tell reports what was done
 */
export async function edit(asked, tell) {
  if (isOpening) return;
  isOpening = true;
  try {
    await openForm(asked, tell);
  } finally {
    isOpening = false;
  }
}

/** @type {(asked: EditAsked, tell: Tell) => Promise<void>} */
async function openForm(asked, tell) {
  /** @type {import("../form/types.js").Answered<Offer>} */
  const { value, problems } = await Server.ask("/edit");
  if (!value) return tell("Nothing can be edited now.", problems);
  const { choices } = value;
  if (asked.what === "add claim") return addClaim(choices, asked.source, asked.at, tell);
  if (asked.what === "add actor") return showActor(choices, "Add an actor", { id: "", name: "", kind: "", fields: {} }, (actor) => ["/edit/actor/add", actor], tell);
  if ("actor" in asked) return ofActor(choices, asked.what, asked.actor, tell);
  return "claim" in asked ? ofClaim(choices, asked, tell) : undefined;
}

/** @type {(choices: Choices, source: string, at: string, tell: Tell) => void} */
function addClaim(choices, source, at, tell) {
  showClaim(choices, "Add a claim", source, { sentence: "", at, details: {} }, (claim) => ["/edit/claim/add", { source, claim }], tell);
}

/** @type {(choices: Choices, asked: Extract<EditAsked, {claim: object}>, tell: Tell) => Promise<void>} */
async function ofClaim(choices, { what, claim }, tell) {
  const { source, at, from, type, to, sentence } = claim;
  /** @type {import("../form/types.js").Answered<Opened>} */
  const { value, problems } = await Server.ask("/edit/claim/open", { source, at, relation: `${from} ${type} ${to}`, sentence });
  if (!value) return tell("The claim cannot be edited now.", problems);
  const { reference } = value;
  if (what === "remove claim") return confirm("Remove this claim?", sentence, "Remove the claim", ["/edit/claim/remove", { reference }], tell);
  return showClaim(choices, "Change the claim", source, value.claim, (changed) => ["/edit/claim/change", { reference, claim: changed }], tell);
}

/** @type {(choices: Choices, what: string, actor: string, tell: Tell) => Promise<void>} */
async function ofActor(choices, what, actor, tell) {
  /** @type {import("../form/types.js").Answered<GivenActor>} */
  const { value, problems } = await Server.ask("/edit/actor/open", { actor });
  if (!value) return tell("The actor cannot be edited now.", problems);
  if (what === "remove actor") return confirm("Remove this actor?", value.name, "Remove the actor", ["/edit/actor/remove", { actor }], tell);
  return showActor(choices, "Change the actor", value, (fields) => ["/edit/actor/change", { actor, fields }], tell);
}

/**
 * @typedef {[path: string, body: object]} Sent
 * @type {(choices: Choices, title: string, source: string, claim: GivenClaim, send: (claim: GivenClaim) => Sent, tell: Tell) => void}
 */
function showClaim(choices, title, source, claim, send, tell) {
  const form = ClaimForm.create({
    choices, claim, save: "Save the claim",
    onSave: (changed) => save(send(changed), dialog, tell),
    preview: async (changed) => {
      /** @type {import("../form/types.js").Answered<{says: string}>} */
      const { value } = await Server.ask("/edit/preview", { source, claim: changed });
      return value?.says ?? "";
    },
    onCancel: () => dialog.close(),
  });
  const dialog = open(`${title} (${claim.at})`, form.element);
  form.focus();
}

/** @type {(choices: Choices, title: string, actor: GivenActor, send: (actor: GivenActor) => Sent, tell: Tell) => void} */
function showActor(choices, title, actor, send, tell) {
  const form = ActorForm.create({
    choices, actor, save: "Save the actor", onSave: (changed) => save(send(changed), dialog, tell), onCancel: () => dialog.close(),
  });
  const dialog = open(title, form.element);
  form.focus();
}

/** @type {(title: string, text: string, does: string, sent: Sent, tell: Tell) => void} */
function confirm(title, text, does, sent, tell) {
  const problems = Problems.create();
  const element = make(el("div", { class: "form" }, el("p", { class: "form-says" }, name(text)),
    el("div", { class: "dialog-actions" },
      el("button", { class: "button", type: "button", click: remove }, does),
      el("button", { class: "quiet", type: "button", click: () => dialog.close() }, "Cancel"))));
  element.append(problems.element);
  const dialog = open(title, element);
  async function remove() {
    problems.show(await save(sent, dialog, tell), null);
  }
}

/**
 * Open a dialog; what was typed is not lost by a slip: a click beside it, or Escape.
 * @param {string} title
 * @param {Element} element
 */
function open(title, element) {
  const dialog = Dialog.open(title);
  let isTouched = false;
  dialog.classList.add("is-wide");
  dialog.firstElementChild?.append(element);
  dialog.addEventListener("input", () => { isTouched = true; });
  dialog.addEventListener("cancel", (event) => { if (isTouched) event.preventDefault(); });
  dialog.addEventListener("click", (event) => { if (isTouched && event.target === dialog) event.stopImmediatePropagation(); }, true);
  return dialog;
}

/**
 * Save; a dialog with problems stays open, with all that was typed.
 * @param {Sent} sent
 * @param {HTMLDialogElement} dialog
 * @param {Tell} tell
 */
async function save([path, body], dialog, tell) {
  /** @type {import("../form/types.js").Answered<Report>} */
  const { value, problems } = await Server.ask(path, body);
  if (!value) return problems;
  dialog.close();
  tell(value.said, value.warnings);
  return [];
}
