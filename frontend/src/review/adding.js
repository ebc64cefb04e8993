// Forms in the review: a claim or an actor by hand, an actor as edited, and who says so.
import * as Bidi from "../core/bidi.js";
import * as Citing from "../core/citing.js";
import * as ActorField from "../form/actorfield.js";
import * as ActorForm from "../form/actorform.js";
import * as ClaimForm from "../form/claimform.js";
import { el } from "../ui/element.js";
import * as Session from "./session.js";

/** @import { DraftActor, DraftClaim, Item } from "./types.js" */
/** @typedef {{element: Element, focus: () => void, setQuote?: (words: string) => void}} Form */

/** @type {{key: string, form: Form}|null} the form that is shown, which keeps what is typed */
let shown = null;

const QUOTE_HINT = "Select them in the paragraph; at most ten words.";

/** @returns {Form} */
const makeClaim = () => ClaimForm.create({
  choices: Session.state.value, save: "Save the claim", quoteHint: QUOTE_HINT,
  claim: { sentence: "", at: Session.at.value, details: {} },
  onSave: (claim) => Session.ask("/claim", claim),
  preview: async (claim) => (await Session.preview(claim)).sentence,
  onCancel: Session.item.value && Session.cancel,
});

/** All details of the draft, as changed so far. @param {Item} item @param {DraftClaim} claim @returns {Form} */
const makeDetails = (item, claim) => ClaimForm.create({
  choices: Session.state.value, save: "Accept as changed", quoteHint: QUOTE_HINT, claim: Session.give(claim),
  onSave: (given) => Session.ask("/answer", { item: item.id, answer: item.pair ? "accepted" : "changed", claim: given }),
  preview: async (given) => (await Session.preview(given)).sentence,
  onCancel: Session.cancel,
});

/** @returns {Form} */
const makeActor = () => ActorForm.create({
  choices: Session.state.value, save: "Save the actor", actor: { id: "", name: "", kind: "", fields: {} },
  onSave: (actor) => Session.ask("/actor", actor), onCancel: Session.cancel,
});

/** @param {Item} item @param {DraftActor} draft @returns {Form} */
const changeActor = (item, { id, name, kind, aliases }) => ActorForm.create({
  choices: Session.state.value, save: "Accept as changed", actor: { id, name, kind, fields: { aliases } },
  onSave: (actor) => Session.ask("/answer", { item: item.id, answer: "changed", actor }), onCancel: Session.cancel,
});

/** @param {Item} item @returns {Form} */
function makeSame(item) {
  const field = ActorField.one("form-same", "The actor that it is", {
    actors: Session.state.value.actors, value: "",
    chosen: () => Session.decide("/answer", { item: item.id, answer: "changed", same_as: field.read() }),
  });
  return field && { element: field.row, focus: field.focus };
}

/** @returns {Form} */
function makeBy() {
  const { changed, state } = Session;
  const field = ActorField.many("form-said-by", "According to", {
    actors: state.value.actors, claimants: state.value.claimants, isFree: true, values: changed.value?.by ?? [],
    hint: "Enter takes a name; Enter in the empty box is done.", changed: () => Session.change({ by: field.read() }),
  });
  field.row.addEventListener("keydown", (event) => {
    if (!(event instanceof KeyboardEvent) || event.key !== "Enter" || event.defaultPrevented) return;
    Session.open.value = Session.item.value?.kind === "pair" ? "" : "edit";
  });
  return { element: field.row, focus: field.focus };
}

/** @returns {Form|null} */
function makeForm() {
  const [open, item] = [Session.open.value, Session.item.value];
  if (open === "claim" || (!open && !item)) return makeClaim();
  if (open === "new-actor") return makeActor();
  if (open === "details" && item && Session.changed.value) return makeDetails(item, Session.changed.value);
  if (open === "actor" && item?.actor) return changeActor(item, item.actor);
  if (open === "same" && item) return makeSame(item);
  return open === "by" ? makeBy() : null;
}

/** Which form is to be shown: another one after each claim that was added. */
function keyOf() {
  const { open, item, at, state } = Session;
  return [open.value, item.value?.id, at.value, state.value.tally.added, state.value.actors.length].join();
}

/** @param {string} id */
const isMissed = (id) => Session.state.value.missed.some(({ at }) => at === id);

/** Choose the paragraph; only once all drafts are decided, since a draft has its own. */
function choosePlace() {
  const { state, at, place } = Session;
  return el("div", { class: "form-row place" },
    el("label", { class: "form-label", for: "place" }, "Paragraph"),
    el("select", { class: "field", id: "place", change: ({ currentTarget }) => { place.value = currentTarget.value; } },
      state.value.paragraphs.map(({ id }) => el("option", { value: id, selected: id === at.value },
        `${Bidi.capitalise(Citing.namePlace(id))}${isMissed(id) ? " · missed?" : ""}`))));
}

const HEADS = { claim: "Add a claim", "new-actor": "Add an actor" };

export function view() {
  const { open, item } = Session;
  const key = keyOf();
  if (shown?.key !== key) {
    const form = makeForm();
    shown = form && { key, form };
  }
  if (!shown) return null;
  const { element } = shown.form;
  const title = open.value === "claim" || open.value === "new-actor" ? HEADS[open.value] : "";
  return [
    title && el("h2", { class: "asked-says", id: "draft-says", tabindex: -1 }, el("p", {}, title)),
    !item.value && !open.value && choosePlace(),
    el("div", { key, class: "mounted", ref: (holder) => { holder?.replaceChildren(element); } }),
  ];
}

/** Move the focus into the form that was opened. */
export const focus = () => shown?.form.focus();

/** @param {string} words selected in the paragraph */
export const quote = (words) => shown?.form.setQuote?.(words);
