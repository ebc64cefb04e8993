// Map helpers: required values, values made at first use, and a filter for missing values.

/**
 * Return the value of a key. Throws an Error if there is none: the record contains all that it names.
 * @template K, V
 * @param {ReadonlyMap<K, V>} map
 * @param {K} key
 * @returns {V}
 */
export function get(map, key) {
  const found = map.get(key);
  if (found === undefined) throw new Error(`The page's record has nothing for "${key}".`);
  return found;
}

/**
 * Return the value of a key; it is made and stored at its first use.
 * @template K, V
 * @param {{get: (key: K) => V|undefined, set: (key: K, value: V) => unknown}} map also a WeakMap
 * @param {K} key
 * @param {() => V} make
 * @returns {V}
 */
export function ensure(map, key, make) {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}

/**
 * Return the value of a key; it is made if it is not there. Only the last ones asked for are kept.
 * @template K, V
 * @param {Map<K, V>} map
 * @param {K} key
 * @param {() => V} make
 * @param {number} most
 * @returns {V}
 */
export function keepLast(map, key, make, most) {
  const found = map.get(key) ?? make();
  map.delete(key);
  map.set(key, found);
  for (const oldest of map.keys()) if (map.size > most) map.delete(oldest);
  return found;
}

/**
 * Compute a value at its first use, once.
 * @template T
 * @param {() => T} make
 * @returns {() => T}
 */
export function once(make) {
  /** @type {T|undefined} */
  let made;
  return () => {
    made ??= make();
    return made;
  };
}

/**
 * Finish at once what can be done in slices.
 * @template T
 * @param {Generator<unknown, T>} slices
 * @returns {T}
 */
export function finish(slices) {
  let slice = slices.next();
  while (!slice.done) slice = slices.next();
  return slice.value;
}

/**
 * Group values by a key, in the order in which the keys occur.
 * @template K, T
 * @param {readonly T[]} list
 * @param {(value: T) => K} keyOf
 * @returns {Map<K, T[]>}
 */
export function groupBy(list, keyOf) {
  /** @type {Map<K, T[]>} */
  const groups = new Map();
  for (const each of list) ensure(groups, keyOf(each), () => []).push(each);
  return groups;
}

/**
 * Return whether a value is truthy, with its type narrowed. For `filter`.
 * @template T
 * @param {T} value
 * @returns {value is Exclude<T, null|undefined|false|0|"">}
 */
export const isThere = (value) => Boolean(value);
