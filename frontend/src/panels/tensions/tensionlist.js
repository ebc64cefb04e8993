// The tab Tensions: where claims are at odds with each other, each with the claims behind it; the
// selected one is highlighted in the picture.

import { signal } from "@preact/signals-core";
import { get } from "../../core/lookup.js";
import * as TensionText from "../../core/tensiontext.js";
import * as Text from "../../core/text.js";
import * as Data from "../../state/data.js";
import { record } from "../../state/data.js";
import * as Highlight from "../../state/derived/highlight.js";
import * as FoundTensions from "../../state/derived/tensions.js";
import * as State from "../../state/state.js";
import { byId, el, name, show } from "../../ui/element.js";
import * as Chains from "../details/chains.js";
import * as Statements from "../details/statements.js";
import * as Sides from "./sides.js";

/** @import { ClaimRecord, Tension, TensionKind } from "../../state/types.js" */
/** @import { Child, ElementEvent } from "../../ui/types.js" */

const MORE = 50; // of one kind, rendered at a time
const FEW = 3; // so many pairs of the same two sides are listed as one
const OPPOSED = ["clients-clash", "proxy"]; // two actors whose clients fight
const limits = signal(/** @type {Map<string, number>} */ (new Map())); // how many of a kind are rendered
const panel = byId("tensions-panel");

const isOpen = () => State.get().tab === "tensions";

/** @param {ElementEvent<HTMLInputElement, "change">} event */
function onExpected({ currentTarget: { checked } }) {
  const { tensions } = State.get();
  const isGone = !checked && tensions && !FoundTensions.DEFAULT_KINDS.includes(tensions);
  State.set({ expected: checked, tensions: isGone ? "" : tensions });
}

function view() {
  if (!isOpen()) return null;
  const { tensions, truncated } = FoundTensions.answer.value;
  const { expected, tensions: wanted } = State.get();
  const there = record.tensions.kinds.filter(({ id }) => expected || FoundTensions.DEFAULT_KINDS.includes(id));
  const ofKind = new Map(there.map(({ id }) => [id, tensions.filter(({ kind }) => kind === id)]));
  const only = ofKind.has(wanted) ? wanted : "";
  const shown = there.filter(({ id }) => get(ofKind, id).length && (!only || only === id));
  return [
    el("div", { class: "panel-head" },
      el("h2", { class: "hidden" }, "Tensions"), el("p", { class: "panel-note", role: "status" }, sayAbout()),
      el("label", { class: "hidden", for: "tension-kind" }, "Kind of tension"),
      el("select", { class: "field", id: "tension-kind", value: only, change: ({ currentTarget }) => State.set({ tensions: currentTarget.value }) },
        el("option", { value: "" }, `All kinds (${Text.group(tensions.length)}${truncated ? " listed" : ""})`),
        there.map(({ id, label }) => el("option", { value: id }, `${label} (${sayNumber(id, get(ofKind, id).length)})`)))),
    el("div", { class: "tension-groups" }, shown.map((kind) => group(kind, get(ofKind, kind.id))),
      !shown.length && el("p", { class: "empty" }, tensions.length ? "No tension of this kind in what is shown."
        : "No tensions in what is shown. Remove a filter, or choose other dates.")),
    foot(),
  ];
}

// Few readers need the switch: it stands below the list.
function foot() {
  return el("div", { class: "panel-foot" },
    el("label", { class: "panel-switch", for: "tension-expected" },
      el("input", { type: "checkbox", id: "tension-expected", "aria-describedby": "tension-expected-hint", checked: State.get().expected, change: onExpected }),
      "Include triangles that balance theory finds odd"),
    el("p", { class: "panel-note", id: "tension-expected-hint" },
      "Adds pairs without a claimed tie whom a shared enemy or backer would put on one side."));
}

function sayAbout() {
  const { tensions, unknown, truncated, limits: given, mixed_pairs: mixed, theses_left_out: isNarrow } = FoundTensions.answer.value;
  const isMore = given.some(({ listed, found }) => found !== null && listed < found);
  return [
    `${sayHowMany(tensions)} in what is shown${truncated ? ` are listed; there ${isMore ? "are" : "may be"} more` : ""}. A tension is a reason to look again, not a finding.`,
    Statements.sayUnknown(State.get().scope, unknown), isNarrow && record.tensions.left_out,
    TensionText.sayMixed(record, mixed),
  ].filter(Boolean).join(" ");
}

/** @param {string} id */
const findLimit = (id) => FoundTensions.answer.value.limits.find(({ kind }) => kind === id);

/**
 * The number of tensions of a kind, and of how many, if not all are listed.
 * @type {(id: string, listed: number) => string}
 */
function sayNumber(id, listed) {
  const limit = findLimit(id);
  if (!limit) return Text.group(listed);
  if (limit.found === null) return `${Text.group(listed)} or more`;
  return `${Text.group(listed)} of ${limit.stopped ? "more than " : ""}${Text.group(limit.found)}`;
}

/**
 * What balance theory would expect is not counted as a tension.
 * @param {Tension[]} tensions
 */
function sayHowMany(tensions) {
  const usual = tensions.filter(({ kind }) => FoundTensions.DEFAULT_KINDS.includes(kind)).length;
  const more = tensions.length - usual;
  const said = Text.count(usual, "tension");
  return more ? `${said} and ${Text.count(more, "tie")} that balance theory would expect` : said;
}

/** @param {TensionKind} kind @param {Tension[]} found */
function group({ id, label, means }, found) {
  const limit = findLimit(id);
  const most = Math.max(limits.value.get(id) ?? MORE, found.findIndex(({ key }) => key === State.get().picked) + 1);
  return el("section", { key: id, class: "group", "aria-labelledby": `tensions-${id}` },
    el("h3", { class: "group-title", id: `tensions-${id}` }, label, " ", el("span", { class: "legend-number" }, sayNumber(id, found.length))),
    el("p", { class: "panel-note" }, [means, limit && TensionText.sayLimit(record, limit)].filter(Boolean).join(" ")),
    el("ol", { class: "tensions", "aria-label": label }, OPPOSED.includes(id) ? bySides(found.slice(0, most)) : found.slice(0, most).map(item)),
    found.length > most && el("button", {
      class: "quiet tension-more", type: "button", click: () => { limits.value = new Map(limits.value).set(id, most + MORE); },
    }, `Show ${Math.min(MORE, found.length - most)} more of ${found.length - most} left`));
}

/** @param {Tension[]} tensions */
const bySides = (tensions) => Sides.group(tensions)
  .flatMap(({ sides, tensions: pairs }) => (pairs.length < FEW ? pairs.map(item) : twoSides(sides, pairs)));

/** @type {(sides: [string[], string[]], pairs: Tension[]) => Child} */
function twoSides([one, other], pairs) {
  const key = pairs[0].key;
  const isOpen = pairs.some((each) => each.key === State.get().picked);
  return el("li", { key: `sides ${key}`, class: "tension" },
    el("details", { open: isOpen },
      el("summary", { class: "tension-sides" }, el("strong", {}, `${pairs.length} pairs`), " said to back opposing sides: on one side ",
        name(nameAll(one)), "; on the other ", name(nameAll(other)), "."),
      el("ol", { class: "tensions" }, pairs.map(item))));
}

/** @param {string[]} ids */
const nameAll = (ids) => Text.joinAnd(ids.map(Data.nameInSentence));

/** @param {Tension} tension */
function item(tension) {
  const { key, lead, statements } = tension;
  const isPicked = State.get().picked === key;
  const highlight = () => State.set({ hovered: Highlight.ofTension(tension) });
  const clearHighlight = () => State.set({ hovered: null });
  const choose = () => State.set({ picked: isPicked ? "" : key, select: "" });
  return el("li", { key, class: isPicked ? "tension is-current" : "tension", "data-key": key, mouseenter: highlight, mouseleave: clearHighlight },
    el("button", { class: "tension-show", type: "button", "aria-expanded": String(isPicked), focus: highlight, blur: clearHighlight, click: choose }, name(lead)),
    el("p", { class: "tension-by" }, name(sayWho(tension))),
    isPicked && el("div", { class: "tension-claims" }, Chains.show(tension), Statements.list(statements, "Claims behind it")));
}

/**
 * Name who makes the claims behind it, and how firm its weakest part is.
 * @param {Tension} tension
 */
function sayWho({ relations, weakest }) {
  const claims = relations.flatMap((each) => each.claims).filter(({ stance }) => stance === "supports");
  const names = [...new Set(claims.map(nameOrigin))];
  const more = names.length - 3;
  const first = more > 1 ? [...names.slice(0, 3), `${more} more`] : names;
  return `Claimed by ${Text.joinAnd(first)}. Weakest part: ${Data.mode(weakest).label}.`;
}

/** @param {ClaimRecord} claim */
function nameOrigin({ by: [id], by_labels: [origin], source }) {
  return Data.isActor(id) ? Data.nameInSentence(id) : origin ?? get(Data.sources, source).label;
}

// One that is named in the address may be out of view.
function bringIntoView() {
  const current = panel.querySelector(".is-current");
  if (current && !current.contains(document.activeElement)) current.scrollIntoView({ block: "nearest" });
}

/** @param {KeyboardEvent} event */
function onEscape(event) {
  if (event.key !== "Escape" || event.defaultPrevented || State.get().select || !FoundTensions.chosen.value) return;
  State.set({ picked: "", hovered: null });
}

export function start() {
  State.on(() => { limits.value = new Map(); }, "scope");
  show(panel, view);
  panel.addEventListener("keydown", onEscape);
  State.on(bringIntoView, "picked", "tab");
}
