// The details of a claim, as forms read and send them.

/** @import { Details } from "./types.js" */

const USUAL = new Map([["mode", "act"], ["stance", "supports"]]);

/** @type {(details: Details, key: string) => string} */
export const textOf = (details, key) => String(details[key] ?? "");
/** @type {(details: Details, key: string) => string[]} */
export const listOf = (details, key) => [details[key] ?? []].flat();

/**
 * Drop what is empty and what goes without saying.
 * @param {Details} details
 * @returns {Details}
 */
export const drop = (details) => Object.fromEntries(Object.entries(details)
  .filter(([key, value]) => value.length > 0 && value !== USUAL.get(key)));
