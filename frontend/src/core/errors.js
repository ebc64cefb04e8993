// Errors in what a reader asks: they name a phrase of the page's record, and are worded where they are shown.
import * as Phrases from "./phrases.js";

/** @import { Payload } from "./types.js" */

export class InputError extends Error {
  /**
   * @param {string} phrase
   * @param {Record<string, unknown>} [given] what fills its placeholders: text, or another error
   */
  constructor(phrase, given = {}) {
    super(phrase);
    this.given = given;
  }
}

/**
 * Return the message of whatever was thrown.
 * @type {(data: Pick<Payload, "phrases">, error: unknown) => string}
 */
export function messageOf(data, error) {
  if (!(error instanceof InputError)) return error instanceof Error ? error.message : String(error);
  const given = Object.entries(error.given).map(([name, value]) => [name, messageOf(data, value)]);
  return Phrases.say(data, error.message, Object.fromEntries(given));
}

/** @param {unknown} error an error of a field of the scope; returns what is wrong, without the field's name */
export const reasonOf = (error) => (error instanceof InputError && error.given.why) || error;
