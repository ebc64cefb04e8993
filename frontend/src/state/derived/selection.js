// What is selected: an actor, a relation, or a pair of actors.
import { computed } from "@preact/signals-core";
import * as Scope from "../../core/scope.js";
import * as Data from "../data.js";
import * as State from "../state.js";

/**
 * Tell what a text selects; null where it is nothing in the data.
 * @param {string} select
 * @returns {{kind: "actor"|"relation"|"pair", actors: string[], relation?: object, isOutside?: boolean}|null}
 *   isOutside: the relation is none of the scope's, and is given with all its claims
 */
export function parse(select) {
  if (Data.actor(select)) return { kind: "actor", actors: [select] };
  const inside = Data.view(State.get().scope).byId.get(select);
  const relation = inside ?? Data.view(Scope.EVERYTHING).byId.get(select);
  if (relation) return { kind: "relation", actors: [relation.from, relation.to], relation, isOutside: !inside };
  const pair = select.split(",");
  if (pair.length === 2 && pair[0] !== pair[1] && pair.every((id) => Data.actor(id))) {
    return { kind: "pair", actors: pair };
  }
  return null;
}

export const selection = computed(() => parse(State.get().select));
