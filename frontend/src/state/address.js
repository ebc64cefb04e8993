// The view in the page's address, so that it can be linked, and Back and Forward work. Only here is
// the state text.
import * as Bidi from "../core/bidi.js";
import * as Focus from "../core/focus.js";
import * as Layout from "../core/layout.js";
import * as OwnScores from "../core/ownscores.js";
import * as Ranking from "../core/ranking.js";
import * as Scope from "../core/scope.js";
import * as Text from "../core/text.js";
import * as Data from "./data.js";
import * as Selection from "./derived/selection.js";
import * as OwnFile from "./ownfile.js";
import * as State from "./state.js";

// How parts of the state are read and written. What is not understood is as at first.
const text = { read: (written) => written, write: (value) => value };
const one = (...known) => ({ ...text, read: (written) => (known.includes(written) ? written : undefined) });
const flag = { read: (written) => written === "yes" || undefined, write: (value) => (value ? "yes" : "") };
const steps = { read: (written) => (/^[1-9]\d?$/.test(written) ? Number(written) : undefined), write: String };
const list = { read: Focus.ids, write: (ids) => ids.join(",") };
const PARTS = {
  direction: one("any", "along"), longest: steps, avoid: list, without_kinds: list,
  via: flag, together: flag, same_fight: flag,
  near: Focus, hide: list, size: one(...Ranking.MEASURES, ...OwnScores.list(Data.record, "actors").map(({ id }) => id)),
  select: text, from: text, to: text,
  tab: one("graph", "table", "sources", "blocs", "tensions"), table: one("actors", "relations", "claims"),
  sort: text, find: text, rests: one("sources", "claimants"), opened: text,
  at: { read: readView, write: writeView }, moved: { read: Layout.parse, write: Layout.write },
  blocs: flag, tensions: text, expected: flag, picked: text,
};
const NAMES = Object.keys(PARTS);
const QUIET = ["find", "at", "moved"]; // not each letter, not each turn of a wheel is a step of the history
const LISTS = ["avoid", "without_kinds", "hide"];
const STEPS = NAMES.filter((name) => !QUIET.includes(name));

function readView(written) {
  const [x, y, scale] = written.split(",").map(Number);
  return scale > 0 && Number.isFinite(x) && Number.isFinite(y) ? { x, y, scale } : undefined;
}

function writeView(view) {
  return view ? [view.x.toFixed(0), view.y.toFixed(0), view.scale.toPrecision(4)].join(",") : "";
}

const decode = (written) => {
  try {
    return decodeURIComponent(written.replace(/\+/g, " "));
  } catch {
    return written;
  }
};

const encode = (written) =>
  encodeURIComponent(written).replace(/%2C/g, ",").replace(/%3A/g, ":").replace(/%20/g, "+");

/**
 * Write the parts of a state that make a view.
 * @param {object} state
 * @returns {string} without "#"
 */
export function write(state) {
  const written = NAMES.map((name) => [name, PARTS[name].write(state[name])])
    .filter(([name, value]) => value !== PARTS[name].write(State.FIRST[name]))
    .map(([name, value]) => `${name}=${encode(value)}`);
  return [...written, Scope.toHash(state.scope)].filter(Boolean).join("&");
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
  const readPart = (name) => (given.get(name) && PARTS[name].read(given.get(name))) || State.FIRST[name];
  const view = Object.fromEntries(NAMES.map((name) => [name, readPart(name)]));
  const lost = listNames(view).filter(([name, id]) => !isKnown(name, id));
  for (const end of ["from", "to"]) if (!Data.actor(view[end])) view[end] = "";
  for (const ids of LISTS) view[ids] = view[ids].filter((id) => isKnown(ids, id));
  view.near = new Map([...view.near].filter(([id]) => Data.actor(id)));
  const { scope, problem } = readScope(hash);
  return { ...view, lost: [sayLost(lost), problem].filter(Boolean).join(" "), path: 0, scope };
}

function isKnown(name, id) {
  if (name === "select") return Selection.parse(id);
  return name === "without_kinds" ? Data.kinds.has(id) : Data.actor(id);
}

// All that a view names that may be nobody's name.
function listNames(view) {
  const ids = LISTS.flatMap((name) => view[name].map((id) => [name, id]));
  const centres = [...view.near.keys()].map((id) => ["near", id]);
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
