// The view in the page's address (URL hash), so that it can be linked, and Back and Forward work.
// Only this module converts the state to text and back.
import * as Amounts from "../core/amounts.js";
import * as Bidi from "../core/bidi.js";
import * as CampTies from "../core/campties.js";
import * as Ends from "../core/ends.js";
import * as Errors from "../core/errors.js";
import * as Focus from "../core/focus.js";
import * as Layout from "../core/layout.js";
import * as OwnScores from "../core/ownscores.js";
import * as Scope from "../core/scope.js";
import * as Switches from "../core/switches.js";
import * as Text from "../core/text.js";
import * as Data from "./data.js";
import * as Selection from "./derived/selection.js";
import * as PageFile from "./pagefile.js";
import * as State from "./state.js";

/** @import { AskedScope, PageState, ViewportPosition, Tab } from "./types.js" */

/**
 * How a part of the state is parsed and formatted. Invalid text gives the initial value.
 * @template T
 * @typedef {{read: (written: string) => T|undefined, write: (value: T) => string}} Codec
 */
/** @typedef {Exclude<keyof PageState, "path"|"scope"|"isDragging"|"rows"|"focus"|"hovered"|"addressProblem">} Name */

/** @type {Codec<string>} */
const text = { read: (written) => written, write: (value) => value };
/**
 * @template {string} T
 * @param {readonly T[]} known
 * @returns {Codec<T>}
 */
const one = (known) => ({ read: (written) => known.find((each) => each === written), write: (value) => value });
/** @type {Codec<boolean>} */
const flag = { read: (written) => written === "yes" || undefined, write: (value) => (value ? "yes" : "") };
/** @type {Codec<boolean>} */
const never = { read: () => undefined, write: () => "" };
/** @type {Codec<number>} */
const steps = { read: (written) => (/^[1-9]\d?$/.test(written) ? Number(written) : undefined), write: String };
/** @type {Codec<readonly string[]>} */
const list = { read: Focus.ids, write: (ids) => ids.join(",") };
/** @type {Tab[]} */
const TABS = ["graph", "table", "sources", "blocs", "tensions"];
/** @type {Tab[]} */
const SIDES = ["blocs", "tensions"]; // only with signed types
/** @type {{[K in Name]: Codec<PageState[K]>}} */
const PARTS = {
  direction: one(["any", "along"]), longest: steps, avoid: list, without_kinds: list,
  via: flag, together: flag, same_fight: flag,
  near: Focus, hide: list, size: one([...Data.record.measures, ...OwnScores.list(Data.record, "actors")].map(({ id }) => id)),
  width: { read: (written) => one(Amounts.unitsOf(Data.record)).read(written), write: (value) => value },
  select: text, from: text, to: text,
  tab: one(Data.record.offers.sides ? TABS : TABS.filter((tab) => !SIDES.includes(tab))), table: one(["actors", "relations", "claims"]),
  sort: text, find: text, ends: text, among: { read: (written) => (CampTies.parse(written) ? written : undefined), write: (value) => value }, rests: one(["sources", "claimants"]), opened: text,
  camp: text, stage: list,
  at: { read: readView, write: writeView }, moved: { read: Layout.parse, write: Layout.write },
  moved_upright: { read: Layout.parse, write: Layout.write },
  blocs: Data.record.offers.sides ? flag : never, names: flag,
  draw: { read: Switches.parse, write: (on) => on.join(",") }, unfold: list, tensions: text, expected: flag, picked: text,
};
const NAMES = /** @type {Name[]} */ (Object.keys(PARTS));
/** @type {Name[]} */
const QUIET = ["find", "at", "moved", "moved_upright"]; // typing, scrolling and dragging make no history entries
const LISTS = /** @type {const} */ (["avoid", "without_kinds", "hide", "unfold", "stage"]);
const MOVED = /** @type {const} */ (["moved", "moved_upright"]);
const ENDS = /** @type {const} */ (["from", "to"]);
/** @type {Set<string>} the addresses of this visit, to which Back leads */
const visited = new Set();
const STEPS = NAMES.filter((name) => !QUIET.includes(name));

/** @param {string} written */
function readView(written) {
  const [x, y, scale] = written.split(",", 3).map(Number);
  return scale > 0 && Number.isFinite(x) && Number.isFinite(y) ? { x, y, scale, upright: written.endsWith(",upright") } : undefined;
}

/** @param {ViewportPosition|null} view */
function writeView(view) {
  return view ? [view.x.toFixed(0), view.y.toFixed(0), view.scale.toPrecision(4), ...(view.upright ? ["upright"] : [])].join(",") : "";
}

/** @param {string} written */
function decode(written) {
  try {
    return decodeURIComponent(written.replace(/\+/g, " "));
  } catch {
    return written;
  }
}

/** @param {string} written */
const encode = (written) =>
  encodeURIComponent(written).replace(/%2C/g, ",").replace(/%3A/g, ":").replace(/%20/g, "+");

/** @type {<K extends Name>(name: K, state: Readonly<PageState>) => string} */
const writePart = (name, state) => PARTS[name].write(state[name]);

/** @type {<K extends Name>(name: K, written: string|undefined) => PageState[K]} */
const readPart = (name, written) => (written && PARTS[name].read(written)) || State.FIRST[name];

/**
 * Format the parts of a state that make a view.
 * @param {Readonly<PageState>} state
 * @returns {string} without "#"
 */
export function write(state) {
  const written = NAMES.filter((name) => writePart(name, state) !== writePart(name, State.FIRST))
    .map((name) => `${name}=${encode(writePart(name, state))}`);
  return [...written, Scope.toHash(state.scope)].filter(Boolean).join("&");
}

/**
 * Parse a view; parts that it does not name have their initial values.
 * @param {string} hash
 * @returns {Partial<PageState>}
 */
export function read(hash) {
  const given = new Map(hash.replace(/^#/, "").split("&").map((part) => {
    const at = part.indexOf("=");
    return at < 0 ? [part, ""] : [part.slice(0, at), decode(part.slice(at + 1))];
  }));
  const view = /** @type {Pick<PageState, Name>} */ (
    Object.fromEntries(NAMES.map((name) => [name, readPart(name, given.get(name))])));
  const unknown = listNames(view).filter(([name, id]) => !isKnown(name, id));
  for (const end of ENDS) if (!Data.isActor(view[end])) view[end] = "";
  if (!isKnown("camp", view.camp)) view.camp = "";
  if (!Ends.actorsOf(view.ends).every(Data.isActor)) view.ends = "";
  for (const ids of LISTS) view[ids] = view[ids].filter((id) => isKnown(ids, id));
  for (const key of MOVED) view[key] = new Map([...view[key]].filter(([id]) => Data.isActor(id)));
  view.near = new Map([...view.near].filter(([id]) => Data.isActor(id)));
  const { scope, problem } = readScope(hash);
  return { ...view, addressProblem: [sayUnknown(unknown), problem].filter(Boolean).join(" "), path: 0, scope };
}

/** @type {(name: Name, id: string) => boolean} */
function isKnown(name, id) {
  if (name === "select") return Selection.parse(id) !== null;
  if (name === "camp") return Object.keys(Data.record.overview?.camps ?? []).includes(id);
  return name === "without_kinds" ? Data.kinds.has(id) : Data.isActor(id);
}

/** @typedef {[name: Name, id: string]} Named */

/**
 * List all ids in a view that may be unknown.
 * @param {Pick<PageState, Name>} view
 */
function listNames(view) {
  const ids = LISTS.flatMap((name) => view[name].map((id) => /** @type {Named} */ ([name, id])));
  const centres = [...view.near.keys()].map((id) => /** @type {Named} */ (["near", id]));
  const ends = ["select", "camp", ...ENDS].map((name) => /** @type {Named} */ ([name, view[/** @type {"select"} */ (name)]]));
  const rows = Ends.actorsOf(view.ends).map((id) => /** @type {Named} */ (["ends", id]));
  return [...ends, ...ids, ...centres, ...rows].filter(([, id]) => id);
}

/** @param {Named[]} unknown */
function sayUnknown(unknown) {
  const names = [...new Set(unknown.map(([name, id]) => `${name === "camp" ? "camp " : ""}“${Bidi.isolate(id)}”`))];
  return names.length ? `There is no ${Text.joinAnd(names)} in this project.` : "";
}

/**
 * Parse the scope. If its dates or amount are invalid, keep its other filters.
 * @type {(hash: string) => {scope: AskedScope, problem: string}}
 */
function readScope(hash) {
  try {
    const scope = Scope.fromHash(hash);
    const { scope: old } = State.get();
    return { scope: Scope.toHash(scope) === Scope.toHash(old) ? old : scope, problem: "" };
  } catch (error) {
    const rest = hash.replace(/^#/, "").split("&").filter((part) => !/^(as_of|during|unknown|amount)=/.test(part));
    return { scope: Scope.fromHash(rest.join("&")), problem: `${Errors.messageOf(Data.record, error)} The address is read without its times${/(^|&)amount=/.test(hash.replace(/^#/, "")) ? " and its amount" : ""}.` };
  }
}

const now = () => window.location.hash.replace(/^#/, "");

/**
 * Change the address without a history entry. The URL must be complete: in a notebook's frame, "#"
 * alone would refer to the notebook.
 * @param {string} hash
 */
function replace(hash) {
  visited.add(hash);
  window.history.replaceState(null, "", `${window.location.href.replace(/#.*$/, "")}#${hash}`);
}

// Back and Forward leave actors where the reader moved them. What the page itself has just written leaves the
// chosen path, which the address does not have.
function follow() {
  const { path, moved, moved_upright } = State.get();
  const isWritten = now() === write(State.get());
  const isBack = visited.has(now());
  const next = { ...State.get(), ...read(now()), ...(isWritten && { path }), ...(isBack && { moved, moved_upright }) };
  if (isBack && !isWritten) replace(write(next));
  visited.add(now());
  State.set(next);
}

/** @param {string} hash */
function push(hash) {
  visited.add(hash);
  window.location.hash = hash;
}

/** Whether the page opens with another view than the usual one. */
export const isGiven = () => Boolean(now() || PageFile.firstView());

export function start() {
  const first = PageFile.firstView();
  if (first && !now()) replace(first);
  State.set(read(now()));
  visited.add(now());
  State.on((state) => {
    if (state.isDragging) return;
    if (write(state) !== write({ ...State.get(), ...read(now()) })) push(write(state));
  }, ...STEPS, "scope", "isDragging");
  State.on((state) => replace(write(state)), "at", "moved", "moved_upright");
  window.addEventListener("hashchange", follow);
}
