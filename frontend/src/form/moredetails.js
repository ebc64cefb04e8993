// The details of a claim that few claims have; they are folded away, but for those that are filled in.
import { el, make } from "../ui/element.js";
import * as ActorField from "./actorfield.js";
import * as Given from "./details.js";
import * as Fields from "./fields.js";

/** @import { Choices, Details } from "./types.js" */
/** @import { Field } from "./fields.js" */
/** @typedef {[key: string, field: Field<string>|Field<string[]>]} Keyed */

const ATTACKERS = [["", "not said"], ["from", "the first"], ["to", "the second"], ["both", "both"]]
  .map(([id, label]) => ({ key: "", id, label }));
const KEYS = ["means", "attacker", "start", "end", "said", "against", "via", "amount", "unit", "event", "note"];

/**
 * Make the fields; `attacker` is read as "from", "to" or "both".
 * @param {Choices} choices
 * @param {Details} details what is filled in
 * @param {() => void} changed
 */
export function create(choices, details, changed) {
  /** @type {(key: string, label: string, hint: string) => Keyed} */
  const text = (key, label, hint) => [key, Fields.text(`form-${key}`, label, Given.textOf(details, key), hint)];
  /** @type {(key: string, label: string, hint: string) => Keyed} */
  const actors = (key, label, hint) => [key, ActorField.many(`form-${key}`, label, {
    actors: choices.actors, values: Given.listOf(details, key), hint, changed,
  })];
  /** @type {Keyed[]} */
  const fields = [
    ["means", Fields.checks("form-means", "With what", choices.means, Given.listOf(details, "means"), changed)],
    ["attacker", Fields.select("form-attacker", "Who attacks", ATTACKERS, Given.textOf(details, "attacker"), changed)],
    text("start", "Since", "Such as 2012, 2012-06 or about 2012."),
    text("end", "Until", "A date, or “past” if it is over and nobody says since when."),
    text("said", "Said on", "Only if it was not on the day of the article."),
    actors("against", "In the fight against", "Whom the backing is against."),
    actors("via", "Through", "Through whom, according to the claim."),
    text("amount", "Amount", "A number; it needs a unit."),
    text("unit", "Unit", "Such as %, EUR or rifles."),
    text("event", "Event", "The same word for all claims about one battle or meeting."),
    text("note", "Note", "In your own words."),
  ];
  const isFilled = KEYS.some((key) => Given.listOf(details, key).some(Boolean));
  const element = make(el("details", { class: "form-more", open: isFilled }, el("summary", {}, "More details")));
  const grid = make(el("div", { class: "form-grid" }));
  grid.append(...fields.map(([, field]) => field.row));
  element.append(grid);
  return { element, read: () => Object.fromEntries(fields.map(([key, field]) => [key, field.read()])) };
}
