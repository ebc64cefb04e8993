// The form of a claim: to add one by hand, or to change one.
import { el, fill, make, name } from "../ui/element.js";
import * as ActorField from "./actorfield.js";
import * as Given from "./details.js";
import * as Fields from "./fields.js";
import * as Latest from "./latest.js";
import * as MoreDetails from "./moredetails.js";
import * as Problems from "./problems.js";

/** @import { Choices, GivenClaim } from "./types.js" */
/**
 * @typedef {object} Options
 * @property {Choices} choices
 * @property {GivenClaim} claim what is filled in; its sentence has ids
 * @property {string} save the words on the button
 * @property {(claim: GivenClaim) => Promise<string[]>} onSave returns the problems
 * @property {(claim: GivenClaim) => Promise<string>} preview returns the sentence as the page says it, or ""
 * @property {() => void} [onCancel]
 * @property {string} [quoteHint]
 */

const WHO = "Choose who it is about, by name. Actors that are missing must be added first.";
const WHOM = "Choose whom it is about, by name. Actors that are missing must be added first.";

/**
 * Make the form.
 * @param {Options} options
 */
export function create({ choices, claim, save, onSave, preview, onCancel, quoteHint = "At most ten words of the article." }) {
  const { details } = claim;
  const [from = "", typeId = "", to = ""] = claim.sentence.split(" ");
  const { actors } = choices;
  const submit = /** @type {HTMLButtonElement} */ (make(el("button", { class: "button", type: "submit" }, save)));
  const first = ActorField.one("form-from", "Who", { actors, value: from, chosen: () => { type.focus(); changed(); } });
  const type = Fields.select("form-type", "Relation", choices.types.map(Fields.withKey), typeId, changed);
  const second = ActorField.one("form-to", "Whom", { actors, value: to, chosen: () => { submit.focus(); changed(); } });
  const by = ActorField.many("form-by", "According to", {
    actors, values: Given.listOf(details, "by"), isFree: true, claimants: choices.claimants, changed,
    hint: "Who says so; whoever said it first comes first. Empty: the article itself.",
  });
  const quote = Fields.text("form-quote", "Exact words", Given.textOf(details, "quote"), quoteHint);
  const mode = Fields.select("form-mode", "Strength", choices.modes, Given.textOf(details, "mode") || "act", changed);
  const stance = Fields.select("form-stance", "Stance", Given.STANCES, Given.textOf(details, "stance") || "supports", changed);
  const more = MoreDetails.create(choices, { ...details, attacker: nameAttacker() }, changed);
  const says = make(el("output", { class: "form-says", for: "form-from form-type form-to", hidden: true }));
  const problems = Problems.create();
  const begin = Latest.count();
  const element = /** @type {HTMLFormElement} */ (make(el("form", { class: "form", "aria-label": save, novalidate: true })));
  const grid = make(el("div", { class: "form-grid" }));
  quote.row.classList.add("is-wide");
  grid.append(first.row, type.row, second.row, by.row, mode.row, stance.row, quote.row);
  const actions = make(el("div", { class: "dialog-actions" },
    onCancel && el("button", { class: "quiet", type: "button", click: onCancel }, "Cancel")));
  actions.prepend(submit);
  element.append(grid, more.element, says, problems.element, actions);
  element.addEventListener("submit", (event) => { event.preventDefault(); void send(); });
  element.addEventListener("keydown", onKey);

  /** Which of the two attacks. */
  function nameAttacker() {
    const attacker = Given.textOf(details, "attacker");
    return (attacker && { [from]: "from", [to]: "to" }[attacker]) || attacker;
  }

  /** @returns {GivenClaim} */
  function read() {
    const [one, two, rest] = [first.read(), second.read(), more.read()];
    const attacker = { from: one, to: two }[String(rest.attacker)] ?? rest.attacker;
    const given = { ...details, ...rest, attacker, by: by.read(), quote: quote.read(), mode: mode.read(), stance: stance.read() };
    return { sentence: `${one} ${type.read()} ${two}`, at: claim.at, details: Given.drop(given) };
  }

  function changed() {
    const isLast = begin();
    if (first.read() && second.read()) void preview(read()).then((sentence) => isLast() && showSentence(sentence));
    else showSentence("");
  }

  /** @param {string} sentence */
  function showSentence(sentence) {
    fill(says, name(sentence));
    says.toggleAttribute("hidden", !sentence);
  }

  async function send() {
    if (!first.read()) return problems.show([WHO], first.input);
    if (!second.read()) return problems.show([WHOM], second.input);
    submit.disabled = true;
    const found = await onSave(read());
    submit.disabled = false;
    return problems.show(found, found.length ? submit : null);
  }

  // A browser does not send a form by Enter in a list of options.
  /** @param {KeyboardEvent} event */
  function onKey(event) {
    if (event.key !== "Enter" || !(event.target instanceof HTMLSelectElement)) return;
    event.preventDefault();
    element.requestSubmit();
  }

  /** @param {string} words */
  function setQuote(words) {
    quote.input.value = words;
  }

  changed();
  return { element, focus: first.focus, setQuote };
}
