// Text fields of a form in which actors are chosen by name: one actor, or a list of names.
import * as Search from "../core/search.js";
import * as Text from "../core/text.js";
import * as Chips from "../ui/chips.js";
import * as Combobox from "../ui/combobox.js";
import { el, fill, make, name } from "../ui/element.js";
import * as Fields from "./fields.js";

/** @import { Choice } from "../ui/combobox.js" */
/** @import { Field } from "./fields.js" */
/** @import { ActorOption } from "./types.js" */

const MOST = 8;
const NOBODY = "No actor found.";
const UNNAMED = { id: "unnamed", name: "someone not named", aliases: ["unnamed", "anonymous"], kind: "" };

/**
 * What a choice of an actor shows: its name, and the alias that fits.
 * @param {ActorOption} actor
 * @param {string} match
 */
const showActor = (actor, match) => [el("span", { class: "choice-name" }, name(actor.name)),
  match !== actor.name && el("span", { class: "choice-match" }, name(match))];

/**
 * Find the actor that has an id, a name or an alias.
 * @param {ActorOption[]} actors
 * @param {string} text
 */
const findExact = (actors, text) => actors.find(({ id }) => id === text) ??
  actors.find((actor) => [actor.name, ...actor.aliases].some((each) => Text.fold(each) === Text.fold(text)));

/**
 * @param {ActorOption[]} actors
 * @param {string} text
 * @param {(actor: ActorOption) => string} pick returns the text that stays in the field
 * @returns {Choice[]}
 */
const listChoices = (actors, text, pick) => Search.find(actors, text, MOST).map(({ actor, match, isTypo }) => ({
  content: showActor(actor, match), isNear: isTypo, pick: () => pick(actor),
}));

/**
 * Make a field for one actor; it reads as an id, or as "" where no actor is named.
 * @param {string} id of the field
 * @param {string} label
 * @param {{actors: ActorOption[], value: string, chosen: () => void}} options value: an id; chosen:
 *   called when an actor was chosen from the list
 * @returns {Field<string> & {input: HTMLInputElement}}
 */
export function one(id, label, { actors, value, chosen }) {
  const row = make(Fields.row(id, label, "", Fields.box(id, "")));
  const input = Fields.inputIn(row);
  input.value = actors.find((actor) => actor.id === value)?.name ?? value;
  const read = () => findExact(actors, input.value.trim())?.id ?? "";
  let isChosen = Boolean(input.value);
  /** @param {ActorOption} actor */
  function pick(actor) {
    isChosen = true;
    queueMicrotask(chosen); // after the name is in the box
    return actor.name;
  }
  function complete() {
    const found = findExact(actors, input.value.trim());
    if (found) input.value = found.name;
  }
  // A name typed in full needs no list; Enter goes on, and the next one saves.
  /** @param {KeyboardEvent} event */
  function onKey(event) {
    if (event.key !== "Enter" || event.defaultPrevented || isChosen || !read()) return;
    event.preventDefault();
    isChosen = true;
    complete();
    chosen();
  }
  Combobox.attach(input, {
    label,
    suggest: (text) => {
      if (!text.trim() || read()) return null;
      const choices = listChoices(actors, text, pick);
      return { choices, note: choices.length ? "" : NOBODY };
    },
  });
  input.addEventListener("keydown", onKey);
  input.addEventListener("input", () => { isChosen = false; });
  input.addEventListener("change", complete);
  return { row, input, focus: () => input.focus(), read };
}

/**
 * Make a field for a list of names, each shown as a chip; it reads as ids, and as names of others.
 * @param {string} id of the field
 * @param {string} label
 * @param {{actors: ActorOption[], values: string[], hint: string, isFree?: boolean, claimants?: string[], changed: () => void}} options
 *   values: ids or names; isFree: names of others than actors are taken too, such as known claimants
 * @returns {Field<string[]>}
 */
export function many(id, label, { actors, values, hint, isFree = false, claimants = [], changed }) {
  const others = claimants.map((claimant) => ({ id: claimant, name: claimant, aliases: [], kind: "" }));
  const known = isFree ? [...actors, UNNAMED, ...others] : actors;
  /** @type {string[]} */
  let chosen = [];
  const row = make(Fields.row(id, label, hint, el("ul", { class: "chips", hidden: true }), Fields.box(id, hint)));
  const input = Fields.inputIn(row);
  const list = /** @type {HTMLElement} */ (row.querySelector("ul"));

  /** @param {string} entry */
  const nameOf = (entry) => known.find((actor) => actor.id === entry)?.name ?? entry;

  /** @param {string[]} entries */
  function set(entries) {
    chosen = Array.from(new Set(entries));
    list.hidden = !chosen.length;
    fill(list, chosen.map((entry) => Chips.make(nameOf(entry), `Remove ${nameOf(entry)}`, () => remove(entry))));
  }

  /** @param {string} entry */
  function remove(entry) {
    set(chosen.filter((other) => other !== entry));
    input.focus();
    changed();
  }

  /** @param {string} entry */
  function add(entry) {
    set([...chosen, entry]);
    queueMicrotask(changed); // after the box is empty
    return "";
  }

  /** @param {string} typed @returns {Choice} */
  const free = (typed) => ({
    content: [el("span", { class: "choice-name" }, name(`“${typed}”`)), el("span", { class: "choice-match" }, "not an actor here")],
    isNear: false, pick: () => add(typed),
  });

  Combobox.attach(input, {
    label,
    suggest: (text) => {
      const typed = text.trim();
      if (!typed) return null;
      const found = listChoices(known, typed, (actor) => add(actor.id));
      const offersFree = isFree && !findExact(known, typed);
      return { choices: offersFree ? [...found, free(typed)] : found, note: found.length || isFree ? "" : NOBODY };
    },
  });
  set(values);
  // What was typed but not chosen counts too, so that nothing is lost without a word.
  const read = () => {
    const typed = input.value.trim();
    return typed ? [...chosen, findExact(known, typed)?.id ?? typed] : chosen;
  };
  return { row, focus: () => input.focus(), read };
}
