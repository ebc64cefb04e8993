// The paragraph: its text where that was given, else what its card says of it.
import * as Bidi from "../core/bidi.js";
import * as Citing from "../core/citing.js";
import { el, name } from "../ui/element.js";
import * as Session from "./session.js";

/** @import { ShownPlace, Span } from "./types.js" */

/**
 * Show a text with the names of the two actors marked. Positions are counted in characters.
 * @param {string} text
 * @param {Span[]} marks in order, without overlaps
 */
function showMarked(text, marks) {
  const chars = Array.from(text);
  const part = (/** @type {number} */ start, /** @type {number} */ end) => chars.slice(start, end).join("");
  const ends = [0, ...marks.map(([, end]) => end)];
  const marked = marks.map(([start, end], at) => [part(ends[at] ?? 0, start), el("mark", { class: "mark-name" }, part(start, end))]);
  return [...marked, part(ends.at(-1) ?? 0, chars.length)];
}

/** @param {ShownPlace} place */
function showFacts({ starts, gist, mentions, text }) {
  /** @type {[string, string][]} */
  const facts = [
    ["Begins", text ? "" : starts && `“${Bidi.isolate(starts)} …”`], ["Summary", gist && Bidi.isolate(gist)],
    ["Mentions", mentions.join(", ")],
  ];
  const given = facts.filter(([, value]) => value);
  return given.length > 0 && el("dl", { class: "facts" }, given.map(([term, value]) => [el("dt", {}, term), el("dd", {}, name(value))]));
}

/** @param {ShownPlace} place */
const showSettled = ({ settled }) => settled.length > 0 && [
  el("h3", { class: "settled-title" }, "Settled about these two here"),
  el("ul", { class: "settled" }, settled.map((sentence) => el("li", {}, name(sentence)))),
];

export function view() {
  const place = Session.state.value?.place;
  if (!place) return null;
  const isBare = !place.text && !place.starts && !place.gist;
  return [
    el("p", { class: "about-title" }, name(`“${Bidi.isolate(place.title)}”`)),
    el("h2", { class: "about-place" }, Bidi.capitalise(Citing.namePlace(place.at))),
    place.text && el("p", { class: "now", id: "now", key: place.at, dir: "auto" }, showMarked(place.text, place.marks)),
    showFacts(place),
    isBare && el("p", { class: "bare" }, "The card says nothing about this paragraph. Give the text with --article to see it here."),
    showSettled(place),
  ];
}
