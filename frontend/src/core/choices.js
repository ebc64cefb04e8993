// A group of choices and what a scope makes of it: all of its values are on until one is taken out.
import * as Scope from "./scope.js";

/** @import { AskedScope, Group, GroupValue } from "./types.js" */

/** @type {Group[]} */
const DROPS = ["sources", "claimants"]; // groups whose values may stand in `without` too

/** @type {(chosen: GroupValue[], values: GroupValue[]) => boolean} */
const covers = (chosen, values) => values.every((value) => chosen.includes(value));
/**
 * @template T
 * @param {readonly T[]} list
 * @param {readonly unknown[]} gone
 */
const less = (list, gone) => list.filter((each) => !gone.includes(each));

/**
 * Tell whether a value of a group is in a scope.
 * @param {AskedScope} scope with ids for all names
 * @param {Group} group a name of the scope's
 * @param {GroupValue} value
 * @returns {boolean}
 */
export function isOn(scope, group, value) {
  if (Scope.isEither(group)) return scope[group] === null || scope[group] === value;
  const name = String(value);
  if (DROPS.includes(group) && scope.without.includes(name)) return false;
  return scope[group].length === 0 || scope[group].includes(name);
}

/**
 * Tell whether a group has a value taken out.
 * @param {AskedScope} scope
 * @param {Group} group
 * @param {GroupValue[]} values all values of the group
 * @returns {boolean}
 */
export const isNarrow = (scope, group, values) => values.some((value) => !isOn(scope, group, value));

/**
 * Return a scope with all values of a group.
 * @param {AskedScope} scope
 * @param {Group} group
 * @param {GroupValue[]} values all values of the group
 * @returns {AskedScope}
 */
export function all(scope, group, values) {
  if (Scope.isEither(group)) return Scope.make({ ...scope, [group]: null });
  const without = DROPS.includes(group) ? less(scope.without, values) : scope.without;
  return Scope.make({ ...scope, without, [group]: [] });
}

/**
 * Return a scope with one value of a group alone.
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
 * Return a scope with a value taken out of a group, or put back. A group can't be empty: where
 * its last value is taken out, all are back.
 * @param {AskedScope} scope with ids for all names
 * @param {Group} group
 * @param {GroupValue} value
 * @param {GroupValue[]} values all values of the group
 * @returns {AskedScope}
 */
export function toggle(scope, group, value, values) {
  const on = values.filter((each) => isOn(scope, group, each));
  const wanted = on.includes(value) ? less(on, [value]) : [...on, value];
  if (!wanted.length || covers(wanted, values)) return all(scope, group, values);
  if (Scope.isEither(group)) return only(scope, group, wanted[0], values);
  if (!DROPS.includes(group) || scope[group].length) return keep(scope, group, wanted, values);
  const others = less(scope.without, values);
  return Scope.make({ ...scope, without: [...others, ...less(values, wanted).map(String)] });
}

/** @type {(scope: AskedScope, group: Group, wanted: GroupValue[], values: GroupValue[]) => AskedScope} */
function keep(scope, group, wanted, values) {
  return Scope.make({ ...all(scope, group, values), [group]: wanted.map(String) });
}
