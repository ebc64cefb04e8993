// The state of settling in the page: what the server said last, and whether the end is shown.
import { batch, signal } from "@preact/signals-core";
import * as Server from "../form/server.js";

/** @import { SettleState } from "./types.js" */

export const state = signal(/** @type {SettleState|null} */ (null));
export const isEnding = signal(false);
export const problems = signal(/** @type {string[]} */ ([]));

let isBusy = false;

/**
 * Ask the server, and show what it says; problems leave all as it is. A key pressed twice must not
 * decide on the next difference, so nothing is asked while an answer is under way.
 * @param {string} path
 * @param {object} [body]
 */
export async function ask(path, body) {
  if (isBusy) return;
  isBusy = true;
  /** @type {import("../form/types.js").Answered<SettleState>} */
  const { value, problems: found } = await Server.ask(path, body);
  isBusy = false;
  batch(() => {
    problems.value = found;
    if (value) state.value = value;
  });
}
