// What stands in the foreground of the picture, in words for pictures and prints: the selection, the
// tension, the bloc, the path or the surroundings that are looked at.
import * as Caption from "../../core/caption.js";
import * as Focus from "../../core/focus.js";
import * as Scope from "../../core/scope.js";
import * as Summary from "../../core/summary.js";
import * as Text from "../../core/text.js";
import * as Data from "../../state/data.js";
import { said } from "../../state/data.js";
import * as Light from "../../state/light.js";
import * as Shown from "../../state/shown.js";
import * as State from "../../state/state.js";
import * as Words from "../../ui/words.js";
import * as Blocs from "../blocs/blocs.js";
import * as ScopeBar from "../legend/scopebar.js";
import * as PathList from "../paths/pathlist.js";
import * as TensionList from "../tensions/tensionlist.js";

const MOST = 4; // hidden actors by name, before it says how many more there are

// What else than the scope narrows the picture.
function listChoices(isNear) {
  const { scope, near, hide } = State.get();
  const centres = Focus.read(near);
  const hidden = Focus.ids(hide).map(said);
  const more = hidden.length - MOST;
  return [
    ...Summary.listChoices(Data.record, scope),
    !isNear && centres.size > 0 && Caption.sayReach(centres, said),
    hidden.length > 0 && `without ${Text.joinAnd(more > 1 ? [...hidden.slice(0, MOST), `${more} more`] : hidden)}`,
  ].filter(Boolean);
}

function count(relations, whose, isNear = false) {
  const whole = Data.view(Scope.EVERYTHING).drawn.length;
  return Caption.say(relations, whose, whole, listChoices(isNear));
}

function lit() {
  const { relations } = Light.get();
  return Data.view(State.get().scope).drawn.filter(({ id }) => relations.has(id));
}

function ofSelection({ kind, actors, relation }) {
  if (kind === "relation") return Words.head(relation);
  return count(lit(), kind === "pair" ? `between ${Text.joinAnd(actors.map(said))}` : `of ${said(actors[0])}`);
}

/**
 * Say what stands in the foreground.
 * @returns {string} "" where nothing does
 */
function say() {
  const { from, to, near } = State.get();
  const selected = State.selected();
  if (selected) return ofSelection(selected);
  const tension = TensionList.picked();
  if (tension) return `${tension.lead} ${count(lit(), "behind it")}`;
  const bloc = Blocs.picked();
  if (bloc) return `${count(lit(), `within bloc ${bloc} of the split`)} It is not a finding of allegiance.`;
  if (PathList.current()) return count(lit(), `on a path between ${said(from)} and ${said(to)}`);
  const centres = Focus.read(near);
  return centres.size ? `${count(Shown.get().relations, Caption.sayReach(centres, said), true)} All others are out of focus.` : "";
}

/** Say what a picture shows: what stands in its foreground, else what is in scope; a text a line. */
export function listLines() {
  const text = say();
  return text ? [text, ScopeBar.caveats()].filter(Boolean) : [ScopeBar.words()];
}
