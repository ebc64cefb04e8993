// Phrases from the page's record. They are defined in Python, and changed only there.

/** @import { Payload } from "./types.js" */

/**
 * Return a phrase with its placeholders filled in.
 * @param {Payload} data
 * @param {string} phrase
 * @param {Record<string, string>} [given]
 * @returns {string}
 */
export const say = (data, phrase, given = {}) =>
  data.phrases[phrase].replace(/\{(\w+)\}/g, (_, /** @type {string} */ name) => given[name]);
