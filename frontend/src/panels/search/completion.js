// Completing the last word of a question while it is typed: its verb or noun, or a name.
import * as Ask from "../../core/ask.js";
import * as Search from "../../core/search.js";
import * as Text from "../../core/text.js";
import * as Data from "../../state/data.js";

const MOST = 4;
const LEAST_LETTERS = 2;
const SYMBOLS = ["verb", "noun"];
const BEFORE_NAME = /^(?:is|are) (?:an? )?/; // how a verb is shown, and questions are read without

/**
 * Complete a text that is not a question yet.
 * @param {string} text
 * @returns {{begun: string[], whole: string[]}} texts that lack a name still, and questions that can be read
 */
export function list(text) {
  const [, head, part] = /^(.*\S\s+)(\S+)$/u.exec(text.trimStart()) ?? [];
  if (!part || part.length < LEAST_LETTERS) return { begun: [], whole: [] };
  const names = Search.find(Data.record.actors, part, MOST).filter(({ isTypo }) => !isTypo).map(({ actor }) => `${head}${actor.name}`);
  const whole = names.filter(isRead).map((each) => Ask.parse(Data.record, each).question);
  return { begun: listWords(head, Text.fold(part)), whole: [...new Set(whole)] };
}

/**
 * Verbs and nouns that begin so, one for each meaning, after which a name makes a question.
 * @param {string} head
 * @param {string} part
 */
function listWords(head, part) {
  const [{ name }] = Data.record.actors;
  const meant = Data.record.ask.meanings.filter(({ symbol }) => SYMBOLS.includes(symbol));
  const found = meant.flatMap(({ words, say }) => {
    const word = [say.replace(BEFORE_NAME, ""), ...words].find((each) => each.startsWith(part));
    return word ? [`${head}${word} `] : [];
  });
  return [...new Set(found)].filter((begun) => isRead(`${begun}${name}`) || isRead(`${begun}of ${name}`)).slice(0, MOST);
}

/** @param {string} text */
const isRead = (text) => !["unclear", "words"].includes(Ask.parse(Data.record, text).kind);
