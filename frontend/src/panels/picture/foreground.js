// A description of what is in the foreground of the picture, for saved pictures and prints: the
// selection, the tension, the bloc, the path or the actors in focus.
import * as Caption from "../../core/caption.js";
import { isThere } from "../../core/lookup.js";
import * as Scope from "../../core/scope.js";
import * as Summary from "../../core/summary.js";
import * as Text from "../../core/text.js";
import * as Data from "../../state/data.js";
import { nameInSentence } from "../../state/data.js";
import * as FoundBlocs from "../../state/derived/blocs.js";
import { highlight } from "../../state/derived/highlight.js";
import * as FoundPaths from "../../state/derived/paths.js";
import { selection } from "../../state/derived/selection.js";
import * as Stage from "../../state/derived/stage.js";
import * as FoundTensions from "../../state/derived/tensions.js";
import { visible } from "../../state/derived/visibility.js";
import * as State from "../../state/state.js";
import * as RelationText from "../../ui/relationtext.js";
import * as ScopeBar from "../legend/scopebar.js";

/** @import { AskedScope, Relation, Selected } from "../../state/types.js" */

const MOST = 4; // hidden actors named, before the number of others
const MOST_NUMBERED = 30; // lines

const sayReach = () => Caption.sayReach(State.get().near, nameInSentence);

/**
 * List the filters of the picture: the scope, the focus and hidden actors.
 * @param {boolean} isNear
 * @param {AskedScope} [scope]
 */
function listChoices(isNear, scope = State.get().scope) {
  const { near: centres, hide } = State.get();
  const hidden = hide.map(nameInSentence);
  const more = hidden.length - MOST;
  return [
    ...Summary.listChoices(Data.record, scope),
    !isNear && centres.size > 0 && sayReach(),
    hidden.length > 0 && `without ${Text.joinAnd(more > 1 ? [...hidden.slice(0, MOST), `${more} more`] : hidden)}`,
  ].filter(isThere);
}

/** @param {Relation[]} relations @param {string} whose */
function count(relations, whose, isNear = false) {
  const { scope } = State.get();
  const whole = Data.view(Scope.EVERYTHING).drawn.length;
  const isSaid = scope.signs.length === 1 && Caption.kindOf(Data.record, relations); // "hostile ties" need no "only hostile relations"
  return Caption.say(Data.record, relations, whose, whole, listChoices(isNear, isSaid ? Scope.make({ ...scope, signs: [] }) : scope));
}

function lit() {
  const { byId } = Data.view(State.get().scope);
  return [...(highlight.value?.relations ?? [])].map((id) => byId.get(id)).filter(isThere).filter(({ standing }) => standing);
}

/**
 * Number the lines in the foreground, in the order in which prints list their claims; none if there are
 * too many to read.
 * @returns {Map<string, number>} by id of relation
 */
export function number() {
  const relations = highlight.value ? lit() : visible.value.relations;
  return new Map(relations.length > MOST_NUMBERED ? [] : relations.map(({ id }, at) => [id, at + 1]));
}

/**
 * Name what is in the foreground, for the names of files: the actors, and the filters.
 * @returns {string[]}
 */
export function name() {
  const { from, to, near: centres } = State.get();
  const bloc = FoundBlocs.LETTERS[FoundBlocs.chosen.value];
  const actors = selection.value?.actors ?? FoundTensions.chosen.value?.actors ?? (bloc ? [] : FoundPaths.current.value ? [from, to] : [...centres.keys()]);
  const disc = actors.length || Stage.open.value === null ? undefined : Stage.discOf(Stage.open.value);
  return [...actors.map(Data.nameOf), bloc ? `bloc ${bloc}` : "", disc ? `camp of ${disc.names[0]}` : "", ...listChoices(true)].filter(isThere);
}

/** @param {Selected} selected */
function ofSelection({ kind, actors, relation }) {
  if (relation) return RelationText.head(relation);
  const { ofActor } = Data.view(State.get().scope);
  const drawn = lit();
  const all = Stage.isOn && kind === "actor" ? ofActor.get(actors[0]) ?? [] : drawn;
  const missing = all.length - drawn.length;
  const more = missing ? ` ${Text.count(missing, "of them leads", "of them lead")} to actors without a dot.` : "";
  return count(all, kind === "pair" ? `between ${Text.joinAnd(actors.map(nameInSentence))}` : `of ${nameInSentence(actors[0])}`) + more;
}

/**
 * Describe what is in the foreground.
 * @returns {string} "" where nothing is
 */
function say() {
  const { from, to, near: centres } = State.get();
  const selected = selection.value;
  if (selected) return ofSelection(selected);
  const tension = FoundTensions.chosen.value;
  if (tension) return `${tension.lead} ${count(lit(), "behind it")}`;
  const bloc = FoundBlocs.LETTERS[FoundBlocs.chosen.value];
  if (bloc) return `${count(lit(), `within bloc ${bloc} of the split`)} It is not a finding of allegiance.`;
  if (FoundPaths.current.value) return count(lit(), `on a path between ${nameInSentence(from)} and ${nameInSentence(to)}`);
  return centres.size ? `${count(visible.value.relations, sayReach(), true)} All others are out of focus.` : "";
}

/** Describe what a picture shows: what is in its foreground, else what is in scope; one text per line. */
export function listLines() {
  const text = say();
  return text ? [text, ScopeBar.caveats()].filter(Boolean) : [ScopeBar.words()];
}
