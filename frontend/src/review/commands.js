// What can be done now, each with its key: the buttons, the keys and the help all follow these lists.
import { STANCES } from "../form/details.js";
import * as Session from "./session.js";

/** @import { Option } from "../form/types.js" */
/** @import { Command } from "../ui/types.js" */
/** @import { DraftClaim, Item, Open } from "./types.js" */

/** @type {(open: Open) => () => void} */
const opening = (open) => () => { Session.open.value = open; };
/** @param {Item} item @param {object} reply */
const answer = ({ id }, reply) => Session.decide("/answer", { item: id, ...reply });

/** @returns {Command[]} */
function always() {
  const { item, state } = Session;
  return [
    { key: "n", label: "Next paragraph", act: item.value ? () => Session.decide("/next", {}) : goOn },
    ...(state.value.undo ? [{ key: "u", label: "Undo", act: () => Session.decide("/undo", {}) }] : []),
    ...(item.value ? [{ key: "+", label: "Add a claim", act: opening("claim") }] : []),
    { key: "*", label: "Add an actor", act: opening("new-actor") },
    { key: "q", label: "Finish", act: opening("end") },
  ];
}

/** Look for what is missing in the next paragraph; after the last comes the first. */
function goOn() {
  const { state, at, place } = Session;
  const ids = state.value.paragraphs.map(({ id }) => id);
  place.value = ids[(ids.indexOf(at.value) + 1) % ids.length] ?? "";
}

/** @param {Item} item @returns {Command[]} */
const ofActor = (item) => [
  { key: "a", label: "Accept", act: () => answer(item, { answer: "accepted" }), isMain: true },
  { key: "e", label: "Edit", act: opening("actor") },
  { key: "s", label: "Same as …", act: opening("same") },
  { key: "r", label: "Reject", act: opening("why") },
  { key: " ", label: "Later", act: () => Session.decide("/later", { item: item.id }) },
];

/** @param {Item} item @returns {Command[]} */
const ofClaim = (item) => [
  { key: "a", label: "Accept", act: () => answer(item, { answer: "accepted" }), isMain: true },
  { key: "e", label: "Edit", act: opening("edit") },
  { key: "r", label: "Reject", act: opening("why") },
  { key: " ", label: "Later", act: () => Session.decide("/later", { item: item.id }) },
];

/** @type {() => Command[]} */
const changes = () => [
  { key: "f", label: "Flip", act: flip },
  { key: "m", label: "Strength", act: opening("mode") },
  { key: "b", label: "According to", act: opening("by") },
  { key: "w", label: "With what", act: opening("means") },
  { key: "s", label: "Stance", act: opening("stance") },
  { key: "d", label: "Dates and more", act: opening("details") },
];

function flip() {
  const { changed } = Session;
  if (changed.value) void Session.change({ from: changed.value.to, to: changed.value.from });
}

/** @param {Item} item @param {string} [type] of a pair */
function accept(item, type) {
  const claim = Session.changed.value && { ...Session.changed.value, ...(type && { type }) };
  const isAsProposed = item.kind === "pair" || isSame(item.claim, claim);
  return claim && answer(item, { answer: isAsProposed ? "accepted" : "changed", claim: Session.give(claim) });
}

/** @type {(left: unknown, right: unknown) => boolean} */
const isSame = (left, right) => JSON.stringify(left) === JSON.stringify(right);

/**
 * @param {Option[]} options
 * @param {(option: Option) => unknown} act
 * @param {(option: Option) => boolean} [isChosen]
 * @returns {Command[]}
 */
const choose = (options, act, isChosen) => options.map((option) => ({
  key: option.key, label: option.label, act: () => act(option), isChosen: isChosen?.(option),
}));

/** The types of an edited draft or of a pair; the one of a pair is written at once. */
export function listTypes() {
  const item = Session.item.value;
  if (item?.kind === "pair") return choose(Session.state.value.types, ({ id }) => accept(item, id));
  // Means belong to the type that they were proposed with: others may not take any.
  const meansOf = (/** @type {string} */ id) => (item?.claim && id === item.claim.type ? item.claim.means : []);
  return choose(Session.state.value.types, ({ id }) => Session.change({ type: id, means: meansOf(id) }), ({ id }) => id === Session.changed.value?.type);
}

/** Where a list of the draft was opened. */
const goBack = () => { Session.open.value = Session.item.value?.kind === "pair" ? "" : "edit"; };

/** What a list that is open offers. */
export function listOptions() {
  const { open, state, changed, item } = Session;
  const now = changed.value;
  if (open.value === "why") return choose(state.value.whys, ({ id }) => item.value && answer(item.value, { answer: "rejected", why: id }));
  if (open.value === "mode") return choose(state.value.modes, ({ id }) => set({ mode: id }), ({ id }) => id === now?.mode);
  if (open.value === "stance") return choose(STANCES, ({ id }) => set({ stance: id }), ({ id }) => id === now?.stance);
  if (open.value !== "means") return [];
  const chosen = now?.means ?? [];
  return choose(state.value.means, ({ id }) => Session.change({ means: toggle(chosen, id) }), ({ id }) => chosen.includes(id));
}

/** @param {Partial<DraftClaim>} change */
function set(change) {
  goBack();
  void Session.change(change);
}

/** @param {string[]} chosen @param {string} id */
const toggle = (chosen, id) => (chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);

/** @returns {Command[]} */
function listClosing() {
  const { open } = Session;
  if (["means", "by"].includes(open.value)) return [{ key: "Enter", label: "Done", act: goBack, isMain: true }];
  return [{ key: "Escape", label: "Back", act: ["why", "same"].includes(open.value) ? opening("") : goBack }];
}

/** The commands on the buttons below the draft. */
export function listMain() {
  const [item, open] = [Session.item.value, Session.open.value];
  if (open === "end") return [{ key: "Escape", label: "Back", act: opening("") }];
  if (!item) return [];
  if (["why", "mode", "stance", "means", "by", "same"].includes(open)) return listClosing();
  if (open === "edit") {
    return [
      /** @type {Command} */ ({ key: "Enter", label: "Accept as changed", act: () => accept(item), isMain: true }),
      ...changes(), { key: "Escape", label: "Cancel", act: Session.cancel },
    ];
  }
  if (open) return [];
  if (item.kind === "pair") {
    return [{ key: " ", label: "Nothing here: skip", act: () => answer(item, { answer: "skipped" }) }, ...changes()];
  }
  return item.kind === "actor" ? ofActor(item) : ofClaim(item);
}

/** The commands that do not depend on the draft. */
export const listAlways = () => (Session.open.value ? [] : always());

/** Whether types can be chosen now. */
export const hasTypes = () => Session.open.value === "edit" || (Session.item.value?.kind === "pair" && !Session.open.value);

/**
 * Find what a key does now. Escape leaves a list of which all is done already as Enter does.
 * @param {string} key
 */
export function find(key) {
  const all = [...listMain(), ...listAlways(), ...listOptions(), ...(hasTypes() ? listTypes() : [])];
  return all.find((each) => each.key === key) ?? all.find((each) => key === "Escape" && each.label === "Done");
}
