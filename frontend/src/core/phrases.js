// Phrases from the page's record. They are defined in Python, and changed only there.
import * as Text from "./text.js";

/** @import { Payload } from "./types.js" */

/** @typedef {Pick<Payload, "phrases">} Phrased */

/**
 * Return a phrase with its placeholders filled in.
 * @type {(data: Phrased, phrase: string, given?: Record<string, string>, many?: boolean) => string}
 */
export const say = (data, phrase, given = {}, many = false) =>
  Text.choose(data.phrases[phrase], many).replace(/\{(\w+)\}/g, (_, /** @type {string} */ name) => given[name]);

/**
 * Return a phrase with a number, and with the words for that number.
 * @type {(data: Phrased, phrase: string, number: number, given?: Record<string, string>) => string}
 */
export const sayCount = (data, phrase, number, given = {}) =>
  say(data, phrase, { ...given, number: Text.group(number) }, number !== 1);
