// The stage of a large network, where not everything is drawn: discs of camps, one of them perhaps open,
// and the actors that have dots of their own. Everything else works on all actors.
import { computed, signal } from "@preact/signals-core";
import * as CampTies from "../../core/campties.js";
import * as Overview from "../../core/overview.js";
import * as Scope from "../../core/scope.js";
import * as Text from "../../core/text.js";
import * as Data from "../data.js";
import * as State from "../state.js";
import * as FoundPaths from "./paths.js";
import { selection } from "./selection.js";
import * as FoundTensions from "./tensions.js";

/** @import { ReadonlySignal } from "@preact/signals-core" */
/** @import { Disc, DiscLine, Overview as Described } from "../types.js" */
/** @import { Listener } from "../state.js" */

export const MOST = 300; // dots and discs
const LEADING = 150; // the actors with most ties, where no camps are clear
const MOST_LINES = 180; // between members of the open camp
const FEW = 20; // members that are drawn in any case
const LIKE = 0.3; // the share of ties with which a line of the open camp is thickest
const { overview } = Data.record;
/** How many members of the open camp the pane has room for. */
export const room = signal(60);

/** Whether the network is too large to be drawn whole. */
export const isOn = overview !== undefined;
/** Whether its camps are clear enough to be drawn. */
export const hasCamps = Boolean(overview?.camps.length);
/** The camp of each member, as the index of its record. */
export const campOf = overview ? Overview.campsOf(overview.camps) : new Map();

/**
 * The camps as the scope leaves them; null where there are none.
 * @type {ReadonlySignal<Described|null>}
 */
export const described = computed(() => (hasCamps ? Overview.describe(Data.record, Data.view(State.get().scope).selection) : null));

/**
 * The discs that are drawn: none while actors are in focus.
 * @type {ReadonlySignal<Disc[]>}
 */
export const discs = computed(() => (State.get().near.size ? [] : described.value?.discs ?? []));

/** The actors that are asked for: they are on the stage whatever else is. */
const asked = computed(() => [
  ...(selection.value?.actors ?? []), ...(FoundPaths.current.value?.actors ?? []), ...(FoundTensions.chosen.value?.actors ?? []),
]);

/**
 * The camp that is open, or null.
 * @type {ReadonlySignal<number|null>}
 */
export const open = computed(() => openOf(State.get().camp));

/** @param {string} camp as in the state */
const openOf = (camp) => discs.value.find((disc) => String(disc.camp) === camp)?.camp ?? null;

/** @param {number} camp */
export const discOf = (camp) => described.value?.discs.find((disc) => disc.camp === camp);

/**
 * The members of the open camp that have a place in it, and a tie in the scope: the most supported ones.
 * @type {ReadonlySignal<string[]>}
 */
export const inside = computed(() => listInside(open.value));

/** @param {number|null} camp that is open */
function listInside(camp) {
  const disc = camp === null ? null : discOf(camp);
  const places = disc && overview?.camps[disc.camp].inside;
  return places ? keepReadable(disc.ranked.filter((id) => Object.hasOwn(places, id)).slice(0, room.value)) : [];
}

/**
 * Leave out the last ones where there would be more lines than can be told apart.
 * @param {string[]} ids
 */
function keepReadable(ids) {
  const { ofActor } = Data.view(State.get().scope);
  /** @type {Set<string>} */
  const kept = new Set();
  let lines = 0;
  for (const id of ids) {
    lines += (ofActor.get(id) ?? []).filter((relation) => kept.has(Data.other(relation, id))).length;
    if (lines > MOST_LINES && kept.size >= FEW) break;
    kept.add(id);
  }
  return [...kept];
}

/**
 * Sort actors, those with most ties in the scope first.
 * @param {Iterable<string>} ids
 */
export function byTies(ids) {
  const { ofActor } = Data.view(State.get().scope);
  /** @param {string} id */
  const ties = (id) => ofActor.get(id)?.length ?? 0;
  return [...ids].sort((a, b) => ties(b) - ties(a) || Text.compare(a, b));
}

/** Who has a place on the stage without being asked for. */
const homes = computed(() => {
  if (hasCamps || State.get().near.size) return inside.value;
  return byTies(Data.view(State.get().scope).ofActor.keys()).slice(0, LEADING);
});

/**
 * The actors that may have dots; null where that is anybody. Who is in focus is added elsewhere.
 * @type {ReadonlySignal<Set<string>|null>}
 */
export const staged = computed(() => {
  if (!isOn) return null;
  const most = MOST - discs.value.length;
  return new Set([...asked.value, ...State.get().stage.toReversed(), ...homes.value].slice(0, most));
});

/** The lines between discs; while a camp is open, those that lead to it. @type {ReadonlySignal<DiscLine[]>} */
export const lines = computed(() => {
  if (!described.value || !discs.value.length) return [];
  if (open.value === null) return described.value.lines;
  const own = described.value.between.filter(({ first, second }) => first === open.value || second === open.value);
  const all = own.reduce((sum, { number }) => sum + number, 0);
  return own.map((each) => ({ ...each, share: each.number / all, width: 1.5 + 8 * Math.min(1, each.number / all / LIKE) }));
});

/**
 * Count who an actor with a dot has ties of one sign to, of those without one, by camp and sign.
 * @type {(id: string, isDrawn: (id: string) => boolean) => {camp: number, sign: 1|-1, number: number}[]}
 */
export function countTies(id, isDrawn) {
  /** @type {Map<string, {camp: number, sign: 1|-1, number: number}>} */
  const found = new Map();
  for (const [other, sign] of CampTies.signsOf(Data.record, Data.view(State.get().scope).selection, id)) {
    const camp = campOf.get(other);
    if (camp === undefined || camp === open.value || isDrawn(other) || !discOf(camp)) continue;
    const key = `${camp} ${sign}`;
    const entry = found.get(key) ?? { camp, sign, number: 0 };
    found.set(key, entry);
    entry.number += 1;
  }
  return [...found.values()];
}

/**
 * List the neighbours of an actor that are not on the stage, those with most ties first.
 * @param {string} id
 */
export function listMissing(id) {
  const others = new Set((Data.view(State.get().scope).ofActor.get(id) ?? []).map((relation) => Data.other(relation, id)));
  return byTies(others).filter((other) => other !== id && !staged.value?.has(other));
}

/** @param {string} id */
export function bringNeighbours(id) {
  const { stage } = State.get();
  const brought = [...listMissing(id).reverse(), id]; // what comes first is the first to go
  State.set({ stage: [...stage.filter((each) => !brought.includes(each)), ...brought].slice(-MOST) });
}

/** Close the camp, or take what was brought off the stage. */
export const close = () => State.set({ camp: "", stage: [] });

/** @param {number} camp */
export const openCamp = (camp) => State.set({ camp: String(camp), stage: [], select: "" });

/**
 * Open the camp of what is asked for, and keep who has no place in it on the stage. What the address says
 * stays as it is.
 * @type {Listener}
 */
function keep({ camp, stage, near }, changed) {
  if (changed.has("camp") || changed.has("stage")) return;
  const camps = [...asked.value, ...near.keys()].flatMap((id) => campOf.get(id) ?? []).map(String);
  const next = !camps.length || camps.includes(camp) ? camp : camps[0];
  const there = new Set([...(next === camp ? homes.value : listInside(openOf(next))), ...stage]);
  State.set({ camp: next, stage: [...stage, ...asked.value.filter((id) => !there.has(id))].slice(-MOST) });
}

export function start() {
  if (isOn) State.on(keep, "select", "from", "to", "path", "picked", "near");
}

/** What the table lists of the camps, or null. */
export const among = computed(() => (described.value ? CampTies.parse(State.get().among) : null));

/**
 * List in the table what a figure of the overview counts.
 * @param {string} what from `CampTies`
 */
export function list(what) {
  const among = CampTies.parse(what);
  const isOfActors = among !== null && described.value !== null && CampTies.listActors(described.value, among) !== null;
  State.set({ tab: "table", table: isOfActors ? "actors" : "relations", among: what, ends: "", find: "", sort: "", rows: State.FIRST.rows, select: "" });
}

/**
 * Prepare in slices what is on the stage at first.
 * @returns {Generator<void, void>}
 */
export function* prepare() {
  if (hasCamps) yield* Overview.prepare(Data.record, Data.view(Scope.EVERYTHING).selection);
}
