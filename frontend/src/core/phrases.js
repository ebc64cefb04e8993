// Phrases of the page's record, which are Python's: a word is changed there alone.

/** @import { Payload } from "./types.js" */

/**
 * Return a phrase with what is given in place of its braces.
 * @param {Payload} data
 * @param {string} phrase
 * @param {Record<string, string>} [given]
 * @returns {string}
 */
export const say = (data, phrase, given = {}) =>
  data.phrases[phrase].replace(/\{(\w+)\}/g, (_, /** @type {string} */ name) => given[name]);
