// The state of a review in the page: what the server said last, and what is open and changed here.
import { batch, computed, signal } from "@preact/signals-core";
import * as Details from "../form/details.js";
import * as Latest from "../form/latest.js";
import * as Server from "../form/server.js";

/** @import { GivenClaim } from "../form/types.js" */
/** @import { DraftClaim, Item, Open, ReviewState } from "./types.js" */

/** @type {ReviewState} */
const NOTHING = {
  source: "", title: "", engine: "", paragraphs: [], queue: [], undo: "", types: [], kinds: [], modes: [], means: [],
  whys: [], actors: [], claimants: [], missed: [], warnings: [],
  tally: {
    actors: { accepted: 0, changed: 0, rejected: 0 }, claims: { accepted: 0, changed: 0, rejected: 0 },
    paired: 0, skipped: 0, added: 0, undone: 0, seconds: 0,
  },
};

export const state = signal(NOTHING);
export const isLoaded = signal(false);
export const open = signal(/** @type {Open} */ (""));
export const problems = signal(/** @type {string[]} */ ([]));
/** The draft as changed here, or the claim that a pair is to become; its type is "" until it is chosen. */
export const changed = signal(/** @type {DraftClaim|null} */ (null));
/** What the page would say of the changed draft. */
export const says = signal("");
/** The paragraph in which claims are added by hand, once all drafts are decided. */
export const place = signal("");

export const item = computed(() => /** @type {Item|undefined} */ (state.value.queue[0]));
/** The paragraph that is shown. */
export const at = computed(() => item.value?.at || place.value || state.value.missed[0]?.at || state.value.paragraphs[0]?.id || "");

/** @param {string} id */
export const nameOf = (id) => state.value.actors.find((actor) => actor.id === id)?.name ?? id;

const beginPreview = Latest.count();

/**
 * Begin to change what is to be decided.
 * @param {Item} current
 * @returns {DraftClaim|null}
 */
function begin({ claim, pair }) {
  if (claim) {
    const { at: where, from, type, to, by, mode, stance, means, quote } = claim;
    return { at: where, from, type, to, by, mode, stance, means, quote };
  }
  if (!pair) return null;
  const [from, to] = pair.actors;
  return { at: pair.at, from, type: "", to, by: [], mode: "act", stance: "supports", means: [], quote: "" };
}

/** Forget the changes, and what is still asked about them. */
function startOver() {
  beginPreview();
  changed.value = item.value ? begin(item.value) : null;
  says.value = item.value?.says ?? "";
}

/**
 * Show what the server said.
 * @param {ReviewState} value
 */
function take(value) {
  batch(() => {
    const isOther = value.queue[0]?.id !== item.value?.id || !isLoaded.value;
    state.value = value;
    isLoaded.value = true;
    problems.value = [];
    if (open.value !== "end") open.value = "";
    if (isOther || value.queue[0]?.kind !== "pair") startOver();
  });
}

/**
 * Ask the server, and show what it says; problems leave all as it is.
 * @param {string} path
 * @param {object} [body]
 * @returns {Promise<string[]>} the problems
 */
export async function ask(path, body) {
  /** @type {import("../form/types.js").Answered<ReviewState>} */
  const { value, problems: found } = await Server.ask(path, body);
  if (value) take(value);
  return found;
}

let isBusy = false;

/**
 * Decide, unless a decision is under way: a key pressed twice must not decide on the next draft.
 * @param {string} path
 * @param {object} body
 */
export async function decide(path, body) {
  if (isBusy) return;
  isBusy = true;
  const found = await ask(path, body);
  isBusy = false;
  problems.value = found;
}

/**
 * A claim as it is sent: without what goes without saying.
 * @param {DraftClaim} claim
 * @returns {GivenClaim}
 */
export const give = ({ at: where, from, type, to, ...details }) => ({
  sentence: `${from} ${type} ${to}`, at: where, details: Details.drop(details),
});

/**
 * Change the draft, and ask what the page would say of it.
 * @param {Partial<DraftClaim>} change
 */
export async function change(change) {
  if (!changed.value) return;
  const now = { ...changed.value, ...change };
  changed.value = now;
  const isLast = beginPreview();
  if (!now.type) return;
  const { sentence, problems: found } = await preview(give(now));
  if (!isLast()) return; // changed again, decided or cancelled
  says.value = sentence;
  problems.value = found;
}

/** @param {GivenClaim} claim */
export async function preview(claim) {
  /** @type {import("../form/types.js").Answered<{says: string}>} */
  const { value, problems: found } = await Server.ask("/preview", claim);
  return { sentence: value?.says ?? "", problems: found };
}

/** Leave what is open, and forget the changes. */
export function cancel() {
  batch(() => {
    open.value = "";
    problems.value = [];
    startOver();
  });
}
