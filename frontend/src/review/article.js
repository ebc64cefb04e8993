// The paragraph: its sentence, both ends and the quote are marked, by lines under them and in words
// for screen readers; the paragraphs around it are faint.
import * as Bidi from "../core/bidi.js";
import * as Citing from "../core/citing.js";
import { el, name } from "../ui/element.js";
import * as Session from "./session.js";

/** @import { Child } from "../ui/types.js" */
/** @import { Item, Mark, Paragraph } from "./types.js" */

/** What a screen reader says before a mark. */
const HEARD = { from: "first:", to: "second:", quote: "quoted:", name: "new:" };

/**
 * The marks as they are now: a draft that was turned round has its ends exchanged.
 * @param {Item} item
 * @returns {Mark[]}
 */
function listMarks({ marks, claim, pair }) {
  const first = claim?.from ?? pair?.actors[0];
  const isFlipped = first !== undefined && Session.changed.value?.from !== first;
  if (!isFlipped) return marks;
  return marks.map((mark) => ({ ...mark, what: mark.what === "from" ? "to" : mark.what === "to" ? "from" : mark.what }));
}

/**
 * Show a text with its marks. Positions are counted in characters, not in the units of a string.
 * @param {string} text
 * @param {Mark[]} marks
 * @param {readonly [number, number]} sentence
 */
function showMarked(text, marks, [start, end]) {
  const chars = Array.from(text);
  const cuts = [0, start, end, chars.length, ...marks.flatMap((mark) => [mark.start, mark.end])];
  const places = Array.from(new Set(cuts)).sort((left, right) => left - right);
  return places.slice(0, -1).map((from, at) => {
    const own = marks.filter((mark) => mark.start <= from && from < mark.end);
    return showPart(chars.slice(from, places[at + 1]).join(""), own, from, start <= from && from < end);
  });
}

/** @type {(text: string, marks: Mark[], from: number, isInSentence: boolean) => Child} */
function showPart(text, marks, from, isInSentence) {
  const heard = marks.filter(({ start }) => start === from).map(({ what }) => el("span", { class: "heard" }, `${HEARD[what]} `));
  const look = marks.map(({ what }) => `mark-${what}`).join(" ");
  const shown = marks.length ? el("mark", { class: look }, heard, text) : text;
  return isInSentence ? el("span", { class: "sentence" }, shown) : shown;
}

/** @param {Paragraph|undefined} paragraph */
const showAround = (paragraph) => paragraph && el("p", { class: "around", key: paragraph.id, dir: "auto" }, paragraph.text);

/** The draft whose marks are shown; a claim or an actor by hand has nothing to do with it. */
const shownItem = () => (["claim", "new-actor"].includes(Session.open.value) ? undefined : Session.item.value);

/** The marks of a claim, each on what it marks: the two names, and the exact words. */
function legend() {
  const claim = shownItem()?.claim && Session.changed.value;
  return claim && el("p", { class: "mark-legend", "aria-hidden": "true" },
    el("span", {}, el("span", { class: "mark-from" }, name(Session.nameOf(claim.from))), " first"),
    el("span", {}, el("span", { class: "mark-to" }, name(Session.nameOf(claim.to))), " second"),
    claim.quote && el("span", {}, el("span", { class: "mark-quote" }, "exact words")));
}

export function view() {
  const { state, at } = Session;
  const item = shownItem();
  const { paragraphs, title } = state.value;
  const place = paragraphs.findIndex(({ id }) => id === at.value);
  const paragraph = paragraphs[place];
  if (!paragraph) return null;
  const marks = item ? listMarks(item) : [];
  return [
    el("p", { class: "about-title" }, name(`“${Bidi.isolate(title)}”`)),
    el("h2", { class: "about-place", id: "article-place" }, Bidi.capitalise(Citing.namePlace(paragraph.id)),
      el("span", { class: "article-of" }, ` of ${paragraphs.filter(({ id }) => id !== "headline").length}`)),
    showAround(paragraphs[place - 1]),
    el("p", { class: "now", id: "now", key: paragraph.id, dir: "auto" }, showMarked(paragraph.text, marks, item?.sentence ?? [0, 0])),
    legend(),
    showAround(paragraphs[place + 1]),
  ];
}

/** The words that are selected in the paragraph. */
export function readSelection() {
  const selection = document.getSelection();
  const now = document.getElementById("now");
  if (!selection || selection.isCollapsed || !now) return "";
  const isInside = [selection.anchorNode, selection.focusNode].every((node) => now.contains(node));
  return isInside ? selection.toString().replace(/\s+/g, " ").trim() : "";
}
