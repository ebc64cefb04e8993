// Theses: claims that are only interpretation. Most questions exclude them unless asked for.

import { ensure } from "./lookup.js";
import * as Relations from "./relations.js";
import * as Scope from "./scope.js";

/** @import { AskedScope, Payload, Relation, Selection } from "./types.js" */

const THESIS = "thesis";

/** @type {WeakMap<Selection, Selection>} the same without theses */
const narrowed = new WeakMap();

/**
 * Narrow a scope to all modes except theses; a scope that names its modes is unchanged.
 * @param {Payload} data
 * @param {AskedScope} scope
 * @returns {AskedScope}
 */
export function excludeTheses(data, scope) {
  if (scope.modes.length) return scope;
  const modes = data.vocabulary.modes.map(({ id }) => id).filter((id) => id !== THESIS);
  return Scope.make({ ...scope, modes });
}

/**
 * Return a selection without theses, cached; one whose scope names its modes is unchanged.
 * @param {Payload} data
 * @param {Selection} selection
 * @returns {Selection}
 */
export function leaveOut(data, selection) {
  const scope = excludeTheses(data, selection.scope);
  return scope === selection.scope ? selection : ensure(narrowed, selection, () => Relations.select(data, scope));
}

/**
 * Return whether excluding theses removes relations from a scope, or leaves them undated.
 * @param {Payload} data
 * @param {AskedScope} scope the original scope
 * @param {Selection} without the selection without theses
 * @returns {boolean}
 */
export function excludesRelations(data, scope, without) {
  if (scope.modes.length) return false;
  const whole = Relations.select(data, scope);
  /** @param {Relation[]} relations */
  const ids = (relations) => relations.filter(Relations.isSupported).map(({ id }) => id);
  const after = new Set(ids(without.relations));
  if (ids(whole.relations).some((id) => !after.has(id))) return true;
  for (const id of ids(without.undated)) after.add(id);
  return ids(whole.undated).some((id) => !after.has(id));
}
