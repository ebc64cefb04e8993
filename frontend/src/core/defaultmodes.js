// Theses: claims that are only interpretation. Most questions exclude them unless asked for.

import * as Relations from "./relations.js";
import * as Scope from "./scope.js";

/** @import { AskedScope, Payload, Relation, Selection } from "./types.js" */

const THESIS = "thesis";

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
 * Return whether excluding theses removes relations from a scope, or leaves them undated.
 * @param {Payload} data
 * @param {AskedScope} scope the original scope
 * @param {Selection} narrowed the selection without theses
 * @returns {boolean}
 */
export function excludesRelations(data, scope, narrowed) {
  if (scope.modes.length) return false;
  const whole = Relations.select(data, scope);
  /** @param {Relation[]} relations */
  const ids = (relations) => relations.filter(Relations.isSupported).map(({ id }) => id);
  const after = new Set(ids(narrowed.relations));
  const either = new Set([...after, ...ids(narrowed.undated)]);
  return ids(whole.relations).some((id) => !after.has(id)) || ids(whole.undated).some((id) => !either.has(id));
}
