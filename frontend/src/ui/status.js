// Announcements for screen readers.
import { byId } from "./element.js";

/**
 * Announce a text, politely.
 * @param {string} text
 */
export function announce(text) {
  const line = byId("status");
  line.textContent = "";
  line.textContent = text;
}
