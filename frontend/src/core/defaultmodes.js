// Theses: what is only an interpretation, and is left out of most questions unless it is asked for.

import * as Relations from "./relations.js";
import * as Scope from "./scope.js";

/** @import { AskedScope, Payload, Relation, Selection } from "./types.js" */

const THESIS = "thesis";

/**
 * Narrow a scope to all modes but theses; a scope that names its modes stays as it is.
 * @param {Payload} data
 * @param {AskedScope} scope
 * @returns {AskedScope}
 */
export function leaveOut(data, scope) {
  if (scope.modes.length) return scope;
  const modes = data.vocabulary.modes.map(({ id }) => id).filter((id) => id !== THESIS);
  return Scope.make({ ...scope, modes });
}

/**
 * Tell whether relations of a scope are gone, or undated then, once theses are left out.
 * @param {Payload} data
 * @param {AskedScope} scope as it was asked for
 * @param {Selection} narrowed the selection without theses
 * @returns {boolean}
 */
export function lacks(data, scope, narrowed) {
  if (scope.modes.length) return false;
  const whole = Relations.select(data, scope);
  /** @param {Relation[]} relations */
  const ids = (relations) => relations.filter(Relations.isSupported).map(({ id }) => id);
  const after = new Set(ids(narrowed.relations));
  const either = new Set([...after, ...ids(narrowed.undated)]);
  return ids(whole.relations).some((id) => !after.has(id)) || ids(whole.undated).some((id) => !either.has(id));
}
