// Names for files that readers save.

const LONGEST = 90; // characters

/**
 * Make a file name of some texts, in lower case with hyphens, without an extension.
 * @param {string[]} texts
 * @returns {string} such as "aleppo-december-2024-israel"; "" if no text has a letter or a digit
 */
export function make(texts) {
  const words = texts.join(" ").normalize("NFC").toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
  return words.reduce((name, word) => (name.length + word.length < LONGEST ? `${name}${name && "-"}${word}` : name), "")
    || [...words.slice(0, 1).join("")].slice(0, LONGEST).join("");
}
