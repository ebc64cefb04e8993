// The view in the page's address, so that it can be linked, and Back and Forward work.
import * as Bidi from "../core/bidi.js";
import * as Focus from "../core/focus.js";
import * as Ranking from "../core/ranking.js";
import * as Scope from "../core/scope.js";
import * as Text from "../core/text.js";
import * as Data from "./data.js";
import * as OwnFile from "./ownfile.js";
import * as State from "./state.js";

// What of a view is plain text, and what it is where the address does not name it.
const FIRST = {
  direction: "any", longest: "4", avoid: "", without_kinds: "", via: "", together: "", same_fight: "", near: "", hide: "", size: "",
  select: "", from: "", to: "", tab: "graph", table: "relations", sort: "", find: "", rests: "sources", opened: "", at: "", moved: "",
  blocs: "", tensions: "", expected: "", picked: "" };
const PLAIN = Object.keys(FIRST);
const QUIET = ["find", "at", "moved"]; // not each letter, not each turn of a wheel is a step of the history
const LISTS = ["avoid", "without_kinds", "hide"]; // of ids, with commas between
const STEPS = PLAIN.filter((name) => !QUIET.includes(name));
const VALUES = {
  direction: ["any", "along"], longest: Array.from({ length: 99 }, (_, at) => String(at + 1)),
  via: ["", "yes"], together: ["", "yes"], same_fight: ["", "yes"], size: ["", ...Ranking.MEASURES],
  tab: ["graph", "table", "sources", "blocs", "tensions"], blocs: ["", "yes"], expected: ["", "yes"],
  table: ["actors", "relations", "claims"], rests: ["sources", "claimants"] };

const decode = (text) => {
  try {
    return decodeURIComponent(text.replace(/\+/g, " "));
  } catch {
    return text;
  }
};

/**
 * Write the parts of a state that make a view.
 * @param {object} state
 * @returns {string} without "#"
 */
export function write(state) {
  const plain = PLAIN.filter((name) => state[name] !== FIRST[name])
    .map((name) => `${name}=${encodeURIComponent(state[name]).replace(/%2C/g, ",").replace(/%3A/g, ":").replace(/%20/g, "+")}`);
  return [...plain, Scope.toHash(state.scope)].filter(Boolean).join("&");
}

/**
 * Read a view; what it does not name is as at first.
 * @param {string} hash
 * @returns {object} a part of a state
 */
export function read(hash) {
  const given = new Map(hash.replace(/^#/, "").split("&").map((part) => {
    const at = part.indexOf("=");
    return at < 0 ? [part, ""] : [part.slice(0, at), decode(part.slice(at + 1))];
  }));
  const view = Object.fromEntries(PLAIN.map((name) => [name, given.get(name) || FIRST[name]]));
  for (const [name, known] of Object.entries(VALUES)) if (!known.includes(view[name])) view[name] = FIRST[name];
  const lost = list(view).filter(([name, id]) => !isKnown(name, id));
  for (const end of ["from", "to"]) if (!Data.actor(view[end])) view[end] = "";
  for (const ids of LISTS) view[ids] = Focus.ids(view[ids]).filter((id) => isKnown(ids, id)).join(",");
  view.near = Focus.write([...Focus.read(view.near)].filter(([id]) => Data.actor(id)));
  const { scope, problem } = readScope(hash);
  return { ...view, lost: [sayLost(lost), problem].filter(Boolean).join(" "), path: 0, scope };
}

function isKnown(name, id) {
  if (name === "select") return State.parse(id);
  return name === "without_kinds" ? Data.kinds.has(id) : Data.actor(id);
}

// All that a view names that may be nobody's name.
function list(view) {
  const ids = LISTS.flatMap((name) => Focus.ids(view[name]).map((id) => [name, id]));
  const centres = [...Focus.read(view.near).keys()].map((id) => ["near", id]);
  return [...["select", "from", "to"].map((name) => [name, view[name]]), ...ids, ...centres].filter(([, id]) => id);
}

function sayLost(lost) {
  const names = [...new Set(lost.map(([, id]) => `“${Bidi.isolate(id)}”`))];
  return names.length ? `Nothing goes by ${Text.joinAnd(names)} here.` : "";
}

// Where a hand wrote the address, its choices may hold without its times.
function readScope(hash) {
  try {
    const scope = Scope.fromHash(hash);
    const { scope: old } = State.get();
    return { scope: Scope.toHash(scope) === Scope.toHash(old) ? old : scope, problem: "" };
  } catch (error) {
    const rest = hash.replace(/^#/, "").split("&").filter((part) => !/^(as_of|during|unknown)=/.test(part));
    return { scope: Scope.fromHash(rest.join("&")), problem: `${error.message} The address is read without its times.` };
  }
}

const now = () => window.location.hash.replace(/^#/, "");

// No step of the history. The whole address: in a notebook's frame, "#" alone is another page's.
const replace = (hash) => window.history.replaceState(null, "", `${window.location.href.replace(/#.*$/, "")}#${hash}`);

export function start() {
  const first = OwnFile.firstView();
  if (first && !now()) replace(first);
  State.set(read(now()));
  State.on((state) => {
    if (state.held) return;
    if (write(state) !== write({ ...State.get(), ...read(now()) })) window.location.hash = write(state);
  }, ...STEPS, "scope", "held");
  State.on((state) => replace(write(state)), "at", "moved");
  window.addEventListener("hashchange", () => State.set(read(now())));
}
