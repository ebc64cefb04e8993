// The details of a claim, as forms read and send them.

/** @import { Details } from "./types.js" */

/** What a claimant may do with a claim, each with its key. */
export const STANCES = [["s", "supports", "says that it is so"], ["d", "denies", "denies it"], ["w", "withholds", "does not confirm it"]]
  .map(([key, id, label]) => ({ key, id, label }));

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
