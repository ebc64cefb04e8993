// Looking things up in maps: what must be there, what is made at its first use, what is there at all.

/**
 * Return what stands under a key. Throws an Error where nothing does: what the record names is in it.
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
 * Return what stands under a key; it is made and kept at its first use.
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
 * Tell whether there is something: no null, no undefined, no false, no empty text. For `filter`.
 * @template T
 * @param {T} value
 * @returns {value is Exclude<T, null|undefined|false|0|"">}
 */
export const isThere = (value) => Boolean(value);
