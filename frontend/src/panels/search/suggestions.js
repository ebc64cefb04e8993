// What the search suggests for a text: the question as it was understood, actors, words in the texts, and
// what was perhaps meant.
import * as Ask from "../../core/ask.js";
import * as Lexicons from "../../core/asklexicon.js";
import * as AskTexts from "../../core/asktexts.js";
import * as Bidi from "../../core/bidi.js";
import * as Ends from "../../core/ends.js";
import { get } from "../../core/lookup.js";
import * as Scope from "../../core/scope.js";
import * as Search from "../../core/search.js";
import * as Text from "../../core/text.js";
import * as Data from "../../state/data.js";
import * as State from "../../state/state.js";
import * as ActorBox from "../../ui/actorbox.js";
import { el, name } from "../../ui/element.js";
import * as Completion from "./completion.js";
import * as Opening from "./opening.js";

/** @import { ActorRecord, Reading } from "../../state/types.js" */
/** @import { Choice, Suggestion } from "../../ui/combobox.js" */

const MOST = 8;
const MOST_QUESTIONS = 4; // about one actor
const HINT = "Ask for example: who backs NAME, NAME and NAME, what does NAME claim.";

/**
 * Prepare in slices what suggestions need: among thousands of names it takes long.
 * @returns {Generator<void, void>}
 */
export function* prepare() {
  yield* Lexicons.prepare(Data.record);
  yield* AskTexts.prepare(Data.record);
  yield* Search.prepare(Data.record.actors);
  yield* Search.prepare(Lexicons.of(Data.record).named);
}

/**
 * @param {string} text
 * @returns {Suggestion}
 */
export function make(text) {
  if (!text.trim()) return { choices: [], note: "" };
  const reading = Ask.parse(Data.record, text);
  const found = Search.find(Data.record.actors, text, MOST);
  const actors = found.map(({ actor, match, isTypo }) => actorChoice(actor, match, isTypo));
  const listed = new Set(found.map(({ actor }) => actor.label));
  const isNamed = found.some(({ isTypo }) => !isTypo);
  if (reading.kind === "unclear" || reading.kind === "words") {
    const completion = Completion.list(text);
    const completed = complete(completion);
    if (reading.kind === "words" && !isNamed && !completed.length) return searchWords(reading);
    const near = reading.nearest.filter((question) => !listed.has(question) && !completion.whole.includes(question)).map(nearChoice);
    const choices = [...completed, ...actors, ...near].slice(0, MOST);
    return { choices, note: isNamed || completed.length ? "" : sayUnclear(reading, choices.length > 0) };
  }
  return { choices: understood(reading, found).slice(0, MOST), note: reading.read_as.join(" ") };
}

/**
 * What completes the last word: beginnings of questions, which stay in the box, and questions, which open.
 * @param {ReturnType<typeof Completion.list>} completion
 * @returns {Choice[]}
 */
function complete({ begun, whole }) {
  const stays = begun.map((each) => ({
    content: [el("span", { class: "choice-name" }, `${each}…`), el("span", { class: "choice-match" }, "go on")], isNear: true, pick: () => each,
  }));
  return [...stays, ...whole.map(nearChoice)];
}

/** @type {(reading: Reading, isNear: boolean) => string} */
function sayUnclear({ unknown }, isNear) {
  const words = unknown.map((word) => `“${Bidi.isolate(word)}”`);
  const problem = `Not understood: ${words.length ? Text.joinAnd(words) : "the question"}.`;
  return isNear ? `${problem} Did you mean:` : `${unknown.length === 1 ? `${ActorBox.NOBODY} ` : ""}${problem} ${HINT}`;
}

/**
 * A question that is understood comes first; after the name of an actor, others that begin so and
 * questions about it.
 * @type {(reading: Reading, found: ReturnType<typeof Search.find<ActorRecord>>) => Choice[]}
 */
function understood(reading, found) {
  const others = found.filter(({ actor, isTypo }) => !isTypo && actor.id !== reading.actor)
    .map(({ actor, match }) => actorChoice(actor, match, false));
  if (!isPlainActor(reading)) return [questionChoice(reading), ...others];
  const same = found.find(({ actor }) => actor.id === reading.actor);
  const actor = Data.actor(reading.actor);
  return [actorChoice(actor, same?.match ?? actor.name, false), ...others, ...listQuestions(actor).map((question) => questionChoice(question))];
}

/** @param {Reading} reading */
const isPlainActor = ({ kind, actor, as_of: date, during, by, without }) =>
  kind === "actor" && Data.actor(actor) && ![date, by, ...during, ...without].some(Boolean);

/** @type {(actor: ActorRecord, match: string, isNear: boolean) => Choice} */
const actorChoice = (actor, match, isNear) => ({
  content: ActorBox.show(actor, match || actor.name),
  isNear,
  pick: () => {
    State.set({ ...Opening.leave(), select: actor.id });
    return "";
  },
});

/** @type {(reading: Reading, isNear?: boolean) => Choice} */
const questionChoice = (reading, isNear = false) => ({
  content: [el("span", { class: "choice-name" }, name(reading.question)), el("span", { class: "choice-match" }, "question")],
  isNear,
  pick: () => {
    Opening.open(reading);
    return Bidi.dropMarks(reading.question);
  },
});

/** @param {string} question */
const nearChoice = (question) => {
  const reading = Ask.parse(Data.record, question);
  if (isPlainActor(reading)) return actorChoice(Data.actor(reading.actor), "", true);
  return reading.kind === "words" ? wordsChoice(reading) : questionChoice(reading, true);
};

/**
 * Words to look for: they are put into the box, in quotation marks.
 * @param {Reading} reading
 * @returns {Choice}
 */
const wordsChoice = ({ question }) => ({
  content: [el("span", { class: "choice-name" }, name(question)), el("span", { class: "choice-match" }, "in the texts")],
  isNear: true,
  pick: () => question,
});

/**
 * Questions that have an answer about an actor: who does something to it, and to whom it does something.
 * @param {ActorRecord} actor
 */
function listQuestions({ id, label: shown }) {
  const own = Data.view(Scope.EVERYTHING).ofActor.get(id) ?? [];
  const asked = Data.record.ask.meanings.filter(({ symbol, types, loose }) => symbol === "verb" && types.length === 1 && !loose);
  const texts = asked.flatMap(({ types: [type], say }) => {
    const relations = own.filter((each) => each.type === type);
    /** @param {Partial<Ends.Ends>} ends */
    const isClaimed = (ends) => relations.some((each) => Ends.has({ from: "", to: "", actor: "", ...ends }, each));
    const isDirected = !get(Data.types, type).symmetric;
    return [isClaimed({ to: id }) && `Who ${say} ${shown}?`, isDirected && isClaimed({ from: id }) && `${shown} ${say} whom?`];
  });
  return texts.filter((text) => typeof text === "string").slice(0, MOST_QUESTIONS)
    .map((text) => Ask.parse(Data.record, text)).filter(({ kind }) => kind === "relations");
}

/**
 * Claims and summaries of paragraphs that have some words.
 * @param {Reading} reading
 * @returns {Suggestion}
 */
function searchWords({ words, question }) {
  const claims = AskTexts.findClaims(Data.record, words);
  const paragraphs = AskTexts.findParagraphs(Data.record, words);
  const number = Text.count(claims.length + paragraphs.length, "place");
  const choices = [
    ...claims.map((claim) => textChoice(`${claim.sentence} ${claim.note ?? ""}`, { select: `${claim.from} ${claim.type} ${claim.to}` })),
    ...paragraphs.map(({ source, id, gist }) => textChoice(`${source.label} ${id}: ${gist}`, { tab: "sources", opened: source.id })),
  ];
  return { choices: choices.slice(0, MOST), note: `${question} in claims, notes and summaries: ${number}.` };
}

/** @type {(text: string, patch: Parameters<typeof State.set>[0]) => Choice} */
const textChoice = (text, patch) => ({
  content: el("span", { class: "choice-name" }, name(text.trim())),
  isNear: false,
  pick: () => {
    State.set({ ...Opening.leave(), ...patch });
    return "";
  },
});
