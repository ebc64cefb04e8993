// Filter groups of a scope: all values of a group are on until one is switched off.
import * as Scope from "./scope.js";

/** @import { AskedScope, Group, GroupValue } from "./types.js" */

/** @type {Group[]} */
const EXCLUDABLE = ["sources", "claimants"]; // groups whose values can be in `without` too

/** @type {(chosen: GroupValue[], values: GroupValue[]) => boolean} */
const covers = (chosen, values) => values.every((value) => chosen.includes(value));
/**
 * @template T
 * @param {readonly T[]} list
 * @param {readonly unknown[]} removed
 */
const without = (list, removed) => list.filter((each) => !removed.includes(each));

/**
 * Return whether a value of a group is on.
 * @param {AskedScope} scope with ids for all names
 * @param {Group} group a name of the scope's
 * @param {GroupValue} value
 * @returns {boolean}
 */
export function isOn(scope, group, value) {
  if (Scope.isEither(group)) return scope[group] === null || scope[group] === value;
  const name = String(value);
  if (EXCLUDABLE.includes(group) && scope.without.includes(name)) return false;
  return scope[group].length === 0 || scope[group].includes(name);
}

/**
 * Return whether a group has a value switched off.
 * @param {AskedScope} scope
 * @param {Group} group
 * @param {GroupValue[]} values all values of the group
 * @returns {boolean}
 */
export const isNarrow = (scope, group, values) => isChosen(scope, group) && values.some((value) => !isOn(scope, group, value));

/** @type {(scope: AskedScope, group: Group) => boolean} */
const isChosen = (scope, group) => Scope.isEither(group) || scope[group].length > 0 || scope.without.length > 0;

/**
 * Return a scope with all values of a group switched on.
 * @param {AskedScope} scope
 * @param {Group} group
 * @param {GroupValue[]} values all values of the group
 * @returns {AskedScope}
 */
export function all(scope, group, values) {
  if (Scope.isEither(group)) return Scope.make({ ...scope, [group]: null });
  const excluded = EXCLUDABLE.includes(group) ? without(scope.without, values) : scope.without;
  return Scope.make({ ...scope, without: excluded, [group]: [] });
}

/**
 * Return a scope with only one value of a group switched on.
 * @param {AskedScope} scope
 * @param {Group} group
 * @param {GroupValue} value
 * @param {GroupValue[]} values all values of the group
 * @returns {AskedScope}
 */
export function only(scope, group, value, values) {
  const whole = all(scope, group, values);
  if (covers([value], values)) return whole;
  return Scope.make({ ...whole, [group]: Scope.isEither(group) ? value : [value] });
}

/**
 * Return a scope with a value of a group switched off, or on again. A group cannot be empty: if its
 * last value is switched off, all are on again.
 * @param {AskedScope} scope with ids for all names
 * @param {Group} group
 * @param {GroupValue} value
 * @param {GroupValue[]} values all values of the group
 * @returns {AskedScope}
 */
export function toggle(scope, group, value, values) {
  const on = values.filter((each) => isOn(scope, group, each));
  const wanted = on.includes(value) ? without(on, [value]) : [...on, value];
  if (!wanted.length || covers(wanted, values)) return all(scope, group, values);
  if (Scope.isEither(group)) return only(scope, group, wanted[0], values);
  if (!EXCLUDABLE.includes(group) || scope[group].length) return keep(scope, group, wanted, values);
  const others = without(scope.without, values);
  return Scope.make({ ...scope, without: [...others, ...without(values, wanted).map(String)] });
}

/** @type {(scope: AskedScope, group: Group, wanted: GroupValue[], values: GroupValue[]) => AskedScope} */
function keep(scope, group, wanted, values) {
  return Scope.make({ ...all(scope, group, values), [group]: wanted.map(String) });
}
