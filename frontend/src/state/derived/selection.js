// The selection: an actor, a relation, or a pair of actors.
import { computed } from "@preact/signals-core";
import * as Scope from "../../core/scope.js";
import * as Data from "../data.js";
import * as State from "../state.js";

/** @import { Selected } from "../types.js" */

/**
 * Parse a selection; null if nothing in the data matches.
 * @param {string} select
 * @returns {Selected|null}
 */
export function parse(select) {
  if (Data.isActor(select)) return { kind: "actor", actors: [select] };
  const inside = Data.view(State.get().scope).byId.get(select);
  const relation = inside ?? Data.view(Scope.EVERYTHING).byId.get(select);
  if (relation) return { kind: "relation", actors: [relation.from, relation.to], relation, isOutside: !inside };
  const [first, second, ...more] = select.split(",");
  const isPair = !more.length && first !== second && Data.isActor(first) && Data.isActor(second);
  return isPair ? { kind: "pair", actors: [first, second] } : null;
}

export const selection = computed(() => parse(State.get().select));
