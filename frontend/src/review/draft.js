// The draft: what the page would say of it, reasons to doubt it, and what can be done.
import * as Bidi from "../core/bidi.js";
import * as Citing from "../core/citing.js";
import { STANCES } from "../form/details.js";
import { group } from "../ui/command.js";
import { el, name } from "../ui/element.js";
import * as Adding from "./adding.js";
import * as Commands from "./commands.js";
import * as Ending from "./ending.js";
import * as Session from "./session.js";

/** @import { Child } from "../ui/types.js" */
/** @import { DraftActor, DraftClaim, Item } from "./types.js" */

const HEADS = { actor: "New actor?", claim: "Is this claimed?", pair: "Is anything claimed about these two?" };
/** @type {Readonly<Record<string, string>>} */
const ASKS = { why: "Why is it rejected?", mode: "How clearly is it said?", stance: "What does the claimant do?", means: "With what?", by: "Who says so?" };

/** @param {Item} item */
function showFacts({ claim, actor }) {
  const now = Session.changed.value;
  if (!actor && !(claim && now)) return null;
  const facts = actor ? listActorFacts(actor) : now ? listFacts(now) : [];
  return el("dl", { class: "facts" }, facts.map(([term, text]) => [el("dt", {}, term), el("dd", {}, name(text))]));
}

/** @param {DraftActor} actor @returns {[string, string][]} */
const listActorFacts = ({ kind, aliases }) => [
  ["Kind", Session.state.value.kinds.find(({ id }) => id === kind)?.label ?? kind],
  ...(aliases.length ? [/** @type {[string, string]} */ (["Also called", aliases.join(", ")])] : []),
];

/** @param {string} id */
const labelOfMeans = (id) => Session.state.value.means.find((each) => each.id === id)?.label ?? id;

/** @param {DraftClaim} claim @returns {[string, string][]} */
function listFacts({ by, mode, stance, means, quote }) {
  const { modes } = Session.state.value;
  /** @type {[string, string][]} */
  const facts = [
    ["According to", by.length ? by.map(Session.nameOf).join(", relayed by ") : "the article itself"],
    ["Stance", stance === "supports" ? "" : STANCES.find(({ id }) => id === stance)?.label ?? stance],
    ["Strength", modes.find(({ id }) => id === mode)?.label ?? mode],
    ["With what", means.map(labelOfMeans).join(", ")],
    ["Exact words", quote && `“${Bidi.isolate(quote)}”`],
  ];
  return facts.filter(([, text]) => text);
}

/** @param {Item} item */
function showPair({ pair }) {
  const now = Session.changed.value;
  if (!pair || !now) return null;
  return el("p", { class: "pair" },
    el("span", { class: "mark-from" }, name(Session.nameOf(now.from))), " ",
    el("span", { class: "pair-arrow", "aria-hidden": "true" }, "→"), el("span", { class: "hidden" }, " to"), " ", el("span", { class: "mark-to" }, name(Session.nameOf(now.to))),
    now.by.length > 0 && el("span", { class: "pair-more" }, ` according to ${now.by.map(Session.nameOf).join(", ")}`),
    now.mode !== "act" && el("span", { class: "pair-more" }, ` (${Session.state.value.modes.find(({ id }) => id === now.mode)?.label})`),
    now.stance !== "supports" && el("span", { class: "pair-more" }, ` ${STANCES.find(({ id }) => id === now.stance)?.label}`),
    now.means.length > 0 && el("span", { class: "pair-more" }, ` ${now.means.map(labelOfMeans).join(", ")}`),
    now.quote && el("span", { class: "pair-more" }, ` “${now.quote}”`));
}

/** @param {Item} item */
const showDoubts = ({ doubts }) => doubts.length > 0 && el("ul", { class: "doubts", "aria-label": "Doubts" },
  doubts.map((doubt) => el("li", {}, el("strong", {}, "Check: "), name(doubt))));

const showProblems = () => el("div", { class: "form-problems", role: "alert", hidden: !Session.problems.value.length },
  el("ul", {}, Session.problems.value.map((problem) => el("li", {}, name(problem)))));

const showWarnings = () => Session.state.value.warnings.map((warning) => el("p", { class: "warning" }, el("strong", {}, "About the last one: "), name(warning)));

/** @param {Item} item @returns {Child} */
function showItem(item) {
  const open = Session.open.value;
  const says = item.kind === "pair" ? showPair(item) : el("p", {}, name(item.actor?.name ?? Session.says.value));
  return [
    el("p", { class: "asked-kind" }, HEADS[item.kind]),
    el("h2", { class: "asked-says", id: "draft-says", tabindex: -1 }, says),
    ["", "edit"].includes(open) && showFacts(item),
    open === "" && item.agreed && el("p", { class: "agreed" }, name(item.agreed)),
    showDoubts(item),
    showProblems(),
    ASKS[open] && el("h3", { class: "draft-asks" }, ASKS[open]),
    group(ASKS[open] ?? "", Commands.listOptions(), "options"),
    Adding.view(),
    Commands.hasTypes() && group("Relation", Commands.listTypes(), "options"),
    group("Answer", Commands.listMain()),
    showWarnings(),
  ];
}

/** What is shown once all drafts are decided. */
function showMissing() {
  return [
    el("p", { class: "asked-kind" }, "All drafts are decided"),
    el("h2", { class: "asked-says", id: "draft-says", tabindex: -1 }, el("p", {}, "Anything missing?")),
    showWarnings(),
    Adding.view(),
  ];
}

export function view() {
  const { item, open, isLoaded } = Session;
  if (!isLoaded.value) return showProblems();
  if (open.value === "end") return [Ending.view(), group("Answer", Commands.listMain())];
  if (["claim", "new-actor"].includes(open.value)) return Adding.view();
  return item.value ? showItem(item.value) : showMissing();
}

/** What screen readers hear of the draft that is shown. */
export function sayDraft() {
  const { item, state } = Session;
  if (!item.value) return "All drafts are decided. Anything missing?";
  const { agreed, at, doubts, kind, says } = item.value;
  const where = Bidi.capitalise(Citing.namePlace(at));
  const head = kind === "pair" ? "" : `${HEADS[kind]} `;
  return `${where}. ${head}${says} ${agreed} ${doubts.map((doubt) => `Check: ${doubt}`).join(" ")} ${state.value.queue.length} to go.`.replace(/\s+/g, " ");
}
