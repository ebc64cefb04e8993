// Asks the local server, with the token that is in the page's address. Nothing else is asked.

/** @import { Answered } from "./types.js" */

const PREFIX = "token=";
export const STOPPED = "The command in the terminal has stopped. Nothing was saved; what you typed is still here.";

const parts = () => window.location.hash.replace(/^#/, "").split("&");

/** The token in the address, or "". */
export const token = () => parts().find((part) => part.startsWith(PREFIX))?.slice(PREFIX.length) ?? "";

/** The address's hash without the token. */
export function hashWithoutToken() {
  const rest = parts().filter((part) => part && !part.startsWith(PREFIX)).join("&");
  return rest && `#${rest}`;
}

/**
 * Put the token before a hash.
 * @param {string} hash
 */
export function withToken(hash) {
  const parts = [token() && `${PREFIX}${token()}`, hash.replace(/^#/, "")].filter(Boolean);
  return parts.length ? `#${parts.join("&")}` : "";
}

/**
 * Ask the server: without a body it is read from, with one it is told something.
 * @template T
 * @param {string} path
 * @param {object} [body]
 * @returns {Promise<Answered<T>>}
 */
export async function ask(path, body) {
  const headers = { "X-Token": token(), ...(body && { "Content-Type": "application/json" }) };
  /** @type {Response} */
  let response;
  try {
    response = await fetch(path, body ? { method: "POST", headers, body: JSON.stringify(body) } : { headers });
  } catch {
    return { value: null, problems: [STOPPED] };
  }
  return read(response);
}

/**
 * @template T
 * @param {Response} response
 * @returns {Promise<Answered<T>>}
 */
async function read(response) {
  const text = await response.text();
  try {
    const answer = JSON.parse(text);
    return response.ok ? { value: answer, problems: [] } : { value: null, problems: answer.problems };
  } catch {
    return { value: null, problems: [text || `The server answered ${response.status}.`] };
  }
}
