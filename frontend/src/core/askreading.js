// How a question was read, and how that is shown: as a question that is read as the same again.
import * as Bidi from "./bidi.js";
import * as Phrases from "./phrases.js";
import * as Scope from "./scope.js";
import * as Text from "./text.js";

/** @import { Lexicon, Reading } from "./types.js" */

/**
 * A reading; what is left out is empty.
 * @param {Partial<Reading>} given
 * @returns {Reading}
 */
export const make = (given) => ({
  kind: "unclear", question: "", types: [], say: "", noun: "", from: "", to: "", actor: "", by: "", about: "",
  as_of: "", during: [], without: [], words: [], read_as: [], unknown: [], nearest: [], ...given,
});

/**
 * The scope that a question asks for.
 * @param {Reading} reading
 */
export const scopeOf = ({ kind, types, by, without, as_of, during }) => Scope.make({
  types,
  claimants: by ? [by] : [],
  without: kind === "path" ? [] : without,
  as_of: as_of || null,
  during: during.length ? during : null,
});

/**
 * Word a reading as a question.
 * @type {(lexicon: Lexicon, reading: Reading) => string}
 */
export function show(lexicon, reading) {
  const question = Bidi.capitalise(showKind(lexicon, reading) + showModifiers(lexicon, reading));
  const isQuestion = reading.kind === "path" || (reading.kind === "relations" && !reading.noun)
    || (reading.kind === "claims" && reading.by);
  return isQuestion ? `${question}?` : question;
}

/** @type {(lexicon: Lexicon, id: string) => string} */
const nameOf = ({ shown }, id) => (id ? shown.get(id) ?? id : "");

/** @type {(lexicon: Lexicon, reading: Reading) => string} */
function showKind(lexicon, reading) {
  const { data } = lexicon;
  const { kind, from, to, actor, by, about, words } = reading;
  const names = {
    from: nameOf(lexicon, from), to: nameOf(lexicon, to), actor: nameOf(lexicon, actor),
    by: nameOf(lexicon, by), about: nameOf(lexicon, about),
  };
  if (kind === "actor") return names.actor;
  if (kind === "words") return Phrases.say(data, "ask-words", { words: words.join(" ") });
  if (kind === "relations") return showRelations(lexicon, reading, names);
  if (kind === "claims") return Phrases.say(data, ["ask", by && "by", about && "about"].filter(Boolean).join("-"), names);
  return Phrases.say(data, `ask-${kind}`, names);
}

/**
 * Word a question for relations: by its noun ("allies of"), else by its verb.
 * @type {(lexicon: Lexicon, reading: Reading, names: Record<"from"|"to"|"actor", string>) => string}
 */
function showRelations({ data }, { noun, say }, names) {
  if (noun) {
    const actor = names.actor || (noun === "from" ? names.from : names.to);
    const other = noun === "from" ? names.to : names.from;
    return Phrases.say(data, other ? "ask-noun-of" : "ask-noun", { say, actor, other });
  }
  const parts = ["ask", names.from && "from", names.to && "to"];
  return Phrases.say(data, parts.filter(Boolean).join("-"), { say, ...names });
}

/** @type {(lexicon: Lexicon, reading: Reading) => string} */
function showModifiers(lexicon, { kind, without, as_of: date, during, by }) {
  const { data } = lexicon;
  const parts = [];
  if (without.length) {
    parts.push(Phrases.say(data, "ask-without", { names: Text.joinAnd(without.map((id) => nameOf(lexicon, id))) }));
  }
  if (date) parts.push(Phrases.say(data, date.split("-").length === 3 ? "ask-on" : "ask-in", { date }));
  if (during.length) parts.push(Phrases.say(data, "ask-during", { start: during[0], end: during[1] }));
  if (by && kind !== "claims") parts.push(Phrases.say(data, "ask-according", { by: nameOf(lexicon, by) }));
  return parts.join("");
}
