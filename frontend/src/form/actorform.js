// The form of an actor: to add one, or to change one.
import { el, make } from "../ui/element.js";
import * as ActorField from "./actorfield.js";
import * as Fields from "./fields.js";
import * as Problems from "./problems.js";

/** @import { Choices, GivenActor } from "./types.js" */
/**
 * @typedef {object} Options
 * @property {Pick<Choices, "kinds">} choices
 * @property {GivenActor} actor what is filled in
 * @property {string} save the words on the button
 * @property {(actor: GivenActor) => Promise<string[]>} onSave returns the problems
 * @property {() => void} [onCancel]
 */

/** @param {Options} options */
export function create({ choices, actor, save, onSave, onCancel }) {
  const { fields } = actor;
  const text = (/** @type {string} */ key) => String(fields[key] ?? "");
  const called = Fields.text("form-name", "Name", actor.name);
  const kind = Fields.select("form-kind", "Kind", choices.kinds.map(Fields.withKey), actor.kind, () => {});
  const aliases = ActorField.many("form-aliases", "Also called", {
    actors: [], values: [fields.aliases ?? []].flat().map(String), isFree: true, changed: () => {}, hint: "Other names; Enter after each.",
  });
  const spoken = Fields.text("form-in_sentences", "In a sentence", text("in_sentences"), "If it differs, such as the United States.");
  const note = Fields.text("form-note", "Note", text("note"), "In your own words.");
  const plural = Fields.checks("form-plural", "Verb", [{ key: "", id: "plural", label: "plural, as in “the Guards are”" }], fields.plural ? ["plural"] : [], () => {});
  const problems = Problems.create();
  const submit = /** @type {HTMLButtonElement} */ (make(el("button", { class: "button", type: "submit" }, save)));
  const grid = make(el("div", { class: "form-grid" }));
  grid.append(...[called, kind, aliases, spoken, note, plural].map(({ row }) => row));
  const actions = make(el("div", { class: "dialog-actions" },
    onCancel && el("button", { class: "quiet", type: "button", click: onCancel }, "Cancel")));
  actions.prepend(submit);
  const element = make(el("form", { class: "form", "aria-label": save, novalidate: true,
    submit: (event) => { event.preventDefault(); void send(); } }));
  element.append(grid, problems.element, actions);

  async function send() {
    submit.disabled = true;
    const found = await onSave({
      id: actor.id, name: called.read(), kind: kind.read(),
      fields: { ...fields, aliases: aliases.read(), in_sentences: spoken.read(), note: note.read(), plural: plural.read().length > 0 },
    });
    submit.disabled = false;
    problems.show(found, found.length ? called.input : null);
  }

  return { element, focus: called.focus };
}
