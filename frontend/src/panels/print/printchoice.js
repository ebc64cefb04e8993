// What is printed: what is selected, else the open tab, else the path or the actors in focus, else
// everything in scope.
import * as Names from "../../core/names.js";
import * as Text from "../../core/text.js";
import * as Data from "../../state/data.js";
import { highlight } from "../../state/derived/highlight.js";
import * as FoundPaths from "../../state/derived/paths.js";
import { selection } from "../../state/derived/selection.js";
import * as Stage from "../../state/derived/stage.js";
import * as FoundTensions from "../../state/derived/tensions.js";
import { isPresent, visible } from "../../state/derived/visibility.js";
import * as State from "../../state/state.js";
import { byId, el, make, name } from "../../ui/element.js";
import * as Chains from "../details/chains.js";
import * as Outside from "../details/outside.js";
import * as Statements from "../details/statements.js";
import * as PathItem from "../paths/pathitem.js";
import * as Claims from "../shared/claims.js";
import * as TablePanel from "../table/tablepanel.js";
import * as PrintCamps from "./printcamps.js";
import { claims, copy, relations as withClaims } from "./printparts.js";

/** @import { ActorRecord, Path, Relation, Selected, Tab, Tension } from "../../state/types.js" */
/** @import { Part } from "../../ui/types.js" */
/** @import { Shown } from "../picture/picturelegend.js" */
/**
 * What is printed. shown: what the picture has in view; false where there is none.
 * @typedef {{shown: Shown|false, content: Part[]}} Choice
 */

export const NOTHING = Object.freeze({ select: "", from: "", to: "", near: new Map(), hide: [], tab: "graph", picked: "", hovered: null });

const inScope = () => Data.view(State.get().scope).all;

const WHO = "Who claims what";

/** @param {Relation[]} relations */
const list = (relations) => [el("h2", {}, WHO), withClaims(relations), Claims.sources(relations)];

/**
 * Return what is in the foreground of the picture.
 * @returns {Shown}
 */
function inForeground() {
  const highlighted = highlight.value;
  if (!highlighted) return visible.value;
  const drawn = Data.view(State.get().scope).drawn.filter(({ id }) => highlighted.relations.has(id));
  return { relations: drawn, full: highlighted.actors, faint: new Set() };
}

/** @param {ActorRecord} actor */
const aboutActor = ({ aliases, note, kind }) => el("p", { class: "print-about" }, Data.kind(kind).label,
  aliases.length > 0 && [". Also called ", aliases.map((alias, at) => [at ? ", " : "", name(alias)])],
  note && [". ", name(note)]);

/**
 * The claims about an actor, those that it makes or passes on, and those that name it as channel;
 * each once.
 * @param {string} id
 * @param {Relation[]} relations
 */
function listOfActor(id, relations) {
  const listed = new Set(relations.flatMap((each) => each.claims));
  const others = inScope().flatMap((each) => each.claims).filter((claim) => !listed.has(claim));
  const spoken = others.filter((claim) => Names.speakersOf(claim).includes(id));
  const through = others.filter((claim) => claim.via.includes(id) && !spoken.includes(claim));
  /** @param {string} title @param {Part} content */
  const part = (title, content) => content && [el("h2", {}, name(title)), content];
  return [
    part(WHO, relations.length > 0 && withClaims(relations)),
    part(`Claims by or through ${Data.nameInSentence(id)}`, spoken.length > 0 && claims(spoken)),
    part(`Claims that name ${Data.nameInSentence(id)} as channel`, through.length > 0 && claims(through)),
    Claims.sources([...relations, { claims: [...spoken, ...through] }]),
  ];
}

/** @type {(selected: Selected) => Choice} */
function ofSelection(selected) {
  const { kind, actors: [first, second], relation: only } = selected;
  /** @param {Relation} relation @param {string} id */
  const isEnd = ({ from, to }, id) => from === id || to === id;
  const relations = only ? [only] : inScope().filter((each) => isEnd(each, first) && (!second || isEnd(each, second)));
  const outside = Outside.notice(selected, Data.view(State.get().scope));
  return {
    shown: inForeground(),
    content: [
      el("h2", { class: "print-subject" }, selected.actors.map((id, at) => [at ? " and " : "", name(Data.nameOf(id))])),
      kind === "actor" && aboutActor(Data.actor(first)),
      outside && copy(make(outside)),
      kind === "actor" ? listOfActor(first, relations) : list(relations),
    ],
  };
}

/** @type {(path: Path) => Choice} */
function ofPath(path) {
  const relations = path.hops.flatMap((hop) => hop.relations);
  const item = copy(make(el("div", { class: "print-path" }, PathItem.show(path, {}))));
  item.querySelector(".path-hops")?.remove(); // all claims of the steps follow
  return { shown: inForeground(), content: [item, list(relations)] };
}

/** @type {(tension: Tension) => Choice} */
function ofTension(tension) {
  const statements = el("div", {}, Chains.show(tension), Statements.list(tension.statements, "Claims behind it"));
  return { shown: inForeground(), content: [copy(make(statements)), list(tension.relations)] };
}

/** @typedef {Exclude<Tab, "graph">} Reading */

/** @type {Record<Reading, string>} */
const TITLES = { table: "Table", sources: "Sources", blocs: "Blocs", tensions: "Tensions" };

/** @type {(tab: Reading) => Choice} */
function ofTab(tab) {
  const part = tab === "table" ? make(TablePanel.makeWhole()) : copy(byId(`${tab}-panel`));
  part.classList.add("print-tab");
  const isListPanel = tab === "blocs" || tab === "tensions";
  for (const fold of isListPanel ? part.querySelectorAll("details") : []) fold.open = true; // paper can't be unfolded
  return { shown: isListPanel && inForeground(), content: [el("h2", {}, TITLES[tab]), part] };
}

/** @type {(isAll: boolean) => Choice} isAll: with what a large network has no lines for */
function ofPicture(isAll) {
  const relations = inScope().filter(({ from, to }) => (isAll && Stage.isOn) || (isPresent(from) && isPresent(to)));
  const camps = PrintCamps.list();
  const content = camps.length && !relations.length ? [] : relations.length ? list(relations) : [el("h2", {}, WHO), el("p", {}, "Nothing is shown in this scope.")];
  return { shown: visible.value, content: [...camps, ...content] };
}

/** Choose what is printed now. @param {boolean} isAll whether everything is asked for */
export function choose(isAll) {
  const { tab } = State.get();
  const selected = selection.value;
  if (selected) return ofSelection(selected);
  const tension = FoundTensions.chosen.value;
  if (tension) return ofTension(tension);
  if (tab !== "graph") return ofTab(tab);
  return FoundPaths.current.value ? ofPath(FoundPaths.current.value) : ofPicture(isAll);
}

/** Describe what is printed now; "" where that is everything in scope. */
export function say() {
  const { tab, near, hide } = State.get();
  const selected = selection.value;
  if (selected) return `What is selected: ${Text.joinAnd(selected.actors.map(Data.nameOf))}, with who claims what.`;
  if (FoundTensions.chosen.value) return "The tension that is chosen, with the claims behind it.";
  if (tab !== "graph") return `What the tab ${TITLES[tab]} shows.`;
  if (FoundPaths.current.value) return "The path that is shown, with who claims what.";
  if (near.size || hide.length) return "What is in focus, with who claims what.";
  return Stage.isOn ? "What is drawn, with who claims it." : "";
}
