// What is lit in the picture: the selection with its neighbours, else the tension, the bloc or the
// path that is looked at.
import * as Blocs from "../panels/blocs/blocs.js";
import * as PathList from "../panels/paths/pathlist.js";
import * as TensionList from "../panels/tensions/tensionlist.js";
import * as Data from "./data.js";
import * as Shown from "./shown.js";
import * as State from "./state.js";

/**
 * Return what is lit; null where everything is shown alike.
 * @returns {{actors: Set<string>, relations: Set<string>, chosen: string[]}|null}
 */
export function get() {
  const { lit, scope } = State.get();
  if (lit) return lit;
  const selected = State.selected();
  if (selected) return ofSelection(selected, Data.view(scope));
  return TensionList.current() ?? Blocs.current() ?? PathList.current();
}

function ofSelection({ kind, actors, relation }, view) {
  const [first, second] = actors;
  const around = view.ofActor.get(first) ?? [];
  let relations = relation ? [relation] : around.filter((each) => Shown.has(Data.other(each, first)));
  if (kind === "pair") relations = around.filter((each) => Data.other(each, first) === second);
  return make(relations, actors);
}

/**
 * Light relations, their ends, and chosen actors with a ring.
 * @param {object[]} relations
 * @param {string[]} chosen
 */
export function make(relations, chosen) {
  const ends = relations.flatMap(({ from, to }) => [from, to]);
  return {
    actors: new Set([...ends, ...chosen]),
    relations: new Set(relations.map(({ id }) => id)),
    chosen,
  };
}
