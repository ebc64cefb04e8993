// One path, as a chain of claims: the names with the signs between, then who claims each step.
import * as Channels from "../../core/channels.js";
import * as Headings from "../../core/headings.js";
import * as Hops from "../../core/hops.js";
import * as PathTimes from "../../core/pathtimes.js";
import * as Phrases from "../../core/phrases.js";
import * as Sentences from "../../core/sentences.js";
import * as Text from "../../core/text.js";
import * as Data from "../../state/data.js";
import { el, name } from "../../ui/element.js";
import * as Icons from "../../ui/icons.js";
import * as RelationText from "../../ui/relationtext.js";
import * as Links from "../shared/links.js";

/** @import { Hop, Path, StepRelation } from "../../state/types.js" */
/** @import { Props } from "../../ui/types.js" */

const CHANGES = "The backing claimed along this chain is said to be for different fights.";

/**
 * Show a path.
 * @param {Path} path
 * @param {Props<HTMLButtonElement>} on listeners of its button
 */
export function show(path, on) {
  return [
    el("button", { class: "path-show", type: "button", ...on },
      el("span", { class: "path-lead" }, `Claimed chain, ${Text.count(path.hops.length, "step")}: `),
      el("span", { class: "path-chain" }, chain(path))),
    badges(path),
    el("ul", { class: "path-hops", "aria-label": "Steps" },
      path.hops.map((hop, at) => step(hop, path, !isEven(path) && path.weakest.hop === at))),
    el("p", { class: "path-note" }, note(path)),
  ];
}

/**
 * The spaces separate words for screen readers.
 * @param {Path} path
 */
function chain({ actors, hops }) {
  return actors.map((id, at) => [
    at > 0 && [" ", el("span", { class: `path-sign path-sign-${signOf(hops[at - 1])}` }, Headings.sayHop(Data.record, hops[at - 1])), " "],
    el("span", { class: "path-actor" }, name(Data.nameOf(id))),
  ]);
}

/** @param {Hop} hop */
function signOf({ relations }) {
  const direct = relations.filter(({ channel }) => !channel);
  const signs = new Set(direct.map(Data.signOf).filter((each) => each !== "neutral"));
  return signs.size > 1 ? "mixed" : [...signs][0] ?? "neutral";
}

/** @param {Path} path */
function badges({ changes_fight: changes, period_note: why }) {
  const made = [
    changes && RelationText.badge("changes the fight", "strong", CHANGES),
    why === "never-together" && RelationText.badge("never at the same time", "strong", asSentence(Phrases.say(Data.record, "never-together"))),
  ].filter(Boolean);
  return made.length > 0 && el("p", { class: "path-badges" }, made);
}

/** @param {Path} path */
const isEven = ({ hops }) => new Set(hops.map((hop) => Hops.standingOf(Data.record, hop))).size === 1;

/**
 * The sentences of all steps make the sentence of the path; two steps through a channel share one.
 * @param {Hop} hop
 * @param {Path} path
 * @param {boolean} isWeakest
 */
function step(hop, { hops, period, weakest }, isWeakest) {
  /** @param {StepRelation} relation */
  const say = (relation) => Sentences.sayRelation(Data.record, relation, period);
  const shown = new Set(hops.slice(0, hops.indexOf(hop)).flatMap(({ relations }) => relations.map(say)));
  const holding = Channels.listDeciding(hop.relations, hop.from, hop.to);
  /** @param {StepRelation} relation */
  const isMarked = (relation) => isWeakest && relation.standing === weakest.standing && holding.includes(relation);
  return hop.relations.filter((relation) => !shown.has(say(relation))).map((relation) => el("li", { class: "path-hop" },
    Icons.ofRelation(relation),
    el("p", {}, name(say(relation)), " ", seeClaims(relation),
      isMarked(relation) && [" ", RelationText.badge("weakest step", "plain", "The whole chain is no better supported than this step")])));
}

/** @param {StepRelation} relation */
const seeClaims = (relation) => Links.to(relation.id, "Claims", `Claims. ${RelationText.head(relation)}`);

/** @param {Path} path */
function note(path) {
  const { sign: product, changes_fight: changes } = path;
  return [
    product && Phrases.say(Data.record, product > 0 ? "one-side" : "opposite-sides"),
    asSentence(PathTimes.say(Data.record, path)),
    changes && CHANGES,
    sayWeakest(path),
    sayInterpretations(path),
  ].filter(Boolean).join(" ");
}

/** @param {Path} path */
function sayWeakest(path) {
  const { hop, standing } = path.weakest;
  return !isEven(path) && `Weakest step: ${hop + 1}, ${Data.mode(standing).label}.`;
}

/** @param {Path} path */
function sayInterpretations({ interpretations: hops, weakest: { standing } }) {
  const said = standing !== "thesis" && hops.length > 0 && Headings.sayInterpretations(Data.record, hops);
  return said && asSentence(said);
}

/** @param {string} text */
const asSentence = (text) => `${text[0].toUpperCase()}${text.slice(1)}.`;
