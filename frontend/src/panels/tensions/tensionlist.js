// The tab Tensions: where claims pull against each other, each with the claims behind it; the one
// that is looked at is lit in the picture.
import * as TensionWords from "../../core/tensionwords.js";
import * as Text from "../../core/text.js";
import * as Data from "../../state/data.js";
import { record } from "../../state/data.js";
import * as Highlight from "../../state/derived/highlight.js";
import * as FoundTensions from "../../state/derived/tensions.js";
import * as State from "../../state/state.js";
import { byId, el, name, replace } from "../../ui/element.js";
import * as Opposed from "../details/opposed.js";
import * as Statements from "../details/statements.js";

const MORE = 50; // of one kind, written at a time
const holder = el("div", { class: "tension-groups" });
const about = el("p", { class: "beside-note", role: "status" });
const kinds = el("select", { class: "field", id: "tension-kind", change: () => State.set({ tensions: kinds.value }) });
const expected = el("input", { type: "checkbox", id: "tension-expected", change: onExpected });
const written = new Map(); // how many of a kind
const isOpen = () => State.get().tab === "tensions";

function onExpected() {
  const { tensions } = State.get();
  const isGone = !expected.checked && tensions && !FoundTensions.USUAL.includes(tensions);
  State.set({ expected: expected.checked, tensions: isGone ? "" : tensions });
}

function render(state) {
  if (!isOpen()) return;
  const { tensions, unknown, truncated, mixed_pairs: mixed, theses_left_out: isNarrow } = FoundTensions.answer.value;
  const numberOf = (id) => tensions.filter(({ kind }) => kind === id).length;
  const there = record.tensions.kinds.filter(({ id }) => state.expected || FoundTensions.USUAL.includes(id));
  const only = there.some(({ id }) => id === state.tensions) ? state.tensions : "";
  renderChoice(there, numberOf, tensions.length, only);
  replace(about, [
    truncated ? "There are more than these, or the search was cut off; narrow what is shown."
      : `${sayHowMany(tensions)} in what is shown. A tension is a reason to look again, not a finding.`,
    Statements.sayUnknown(state.scope, unknown), isNarrow && record.tensions.left_out,
    TensionWords.sayMixed(record, mixed),
  ].filter(Boolean).join(" "));
  const shown = there.filter(({ id }) => numberOf(id) && (!only || only === id));
  replace(holder, shown.map((kind) => group(kind, tensions.filter((each) => each.kind === kind.id))),
    !shown.length && el("p", { class: "empty" }, tensions.length ? "None of this kind is found in what is shown."
      : "None is found in what is shown. Take a choice back, or choose other dates."));
  mark(state);
}

// What a theory expects is no tension.
function sayHowMany(tensions) {
  const usual = tensions.filter(({ kind }) => FoundTensions.USUAL.includes(kind)).length;
  const more = tensions.length - usual;
  const said = Text.count(usual, "tension");
  return more ? `${said} and ${Text.count(more, "tie")} that balance theory would expect` : said;
}

// The box keeps its place and the focus; only its numbers change.
function renderChoice(there, numberOf, all, only) {
  replace(kinds, el("option", { value: "" }, `All kinds (${all})`),
    there.map(({ id, label }) => el("option", { value: id }, `${label} (${numberOf(id)})`)));
  kinds.value = only;
  expected.checked = State.get().expected;
}

function group({ id, label, means }, found) {
  const most = Math.max(written.get(id) ?? MORE, found.findIndex(({ key }) => key === State.get().picked) + 1);
  return el("section", { class: "group", "aria-labelledby": `tensions-${id}` },
    el("h3", { class: "group-title", id: `tensions-${id}` }, label, " ", el("span", { class: "legend-number" }, String(found.length))),
    el("p", { class: "beside-note" }, means),
    el("ol", { class: "tensions", "aria-label": label }, found.slice(0, most).map(item)),
    found.length > most && el("button", {
      class: "quiet tension-more", type: "button", click: () => { written.set(id, most + MORE); render(State.get()); },
    }, `Show ${Math.min(MORE, found.length - most)} more of ${found.length - most} left`));
}

function item(tension) {
  const light = () => State.set({ lit: Highlight.ofTension(tension) });
  const dark = () => State.set({ lit: null });
  const choose = () => State.set({ picked: State.get().picked === tension.key ? "" : tension.key, select: "" });
  return el("li", { class: "tension", "data-key": tension.key, mouseenter: light, mouseleave: dark },
    el("button", { class: "tension-show", type: "button", focus: light, blur: dark, click: choose }, name(tension.lead)),
    el("p", { class: "tension-by" }, name(sayWho(tension))),
    el("div", { class: "tension-claims", hidden: true }));
}

// Who claims what it rests on: the origins, and how firm the weakest of it is.
function sayWho({ relations, weakest }) {
  const claims = relations.flatMap((each) => each.claims).filter(({ stance }) => stance === "supports");
  const names = [...new Set(claims.map(nameOrigin))];
  const more = names.length - 3;
  const first = more > 1 ? [...names.slice(0, 3), `${more} more`] : names;
  return `Claimed by ${Text.joinAnd(first)}. Weakest part: ${Data.modes.get(weakest).strength}.`;
}

function nameOrigin({ by: [id], by_shown: [origin], source }) {
  return Data.actor(id) ? Data.said(id) : origin ?? Data.sources.get(source).label;
}

function mark({ picked: key }) {
  for (const each of holder.querySelectorAll(".tension")) {
    const isPicked = each.dataset.key === key;
    const claims = each.lastElementChild;
    each.classList.toggle("is-current", isPicked);
    each.querySelector(".tension-show").setAttribute("aria-expanded", String(isPicked));
    claims.hidden = !isPicked;
    if (isPicked && !claims.children.length) {
      const tension = FoundTensions.answer.value.tensions.find((found) => found.key === key);
      replace(claims, Opposed.show(tension), Statements.list(tension.statements, "Claims behind it"));
    }
    if (isPicked && !each.contains(document.activeElement)) each.scrollIntoView({ block: "nearest" }); // by its address
  }
}

function onEscape(event) {
  if (event.key !== "Escape" || event.defaultPrevented || State.get().select || !FoundTensions.chosen.value) return;
  State.set({ picked: "", lit: null });
}

export function start() {
  replace(byId("tensions-panel"),
    el("div", { class: "beside-head" },
      el("h2", { class: "hidden" }, "Tensions"), about,
      el("label", { class: "hidden", for: "tension-kind" }, "Kind of tension"), kinds,
      el("label", { class: "beside-switch", for: "tension-expected" }, expected, "Also what balance theory would expect")),
    holder);
  byId("tensions-panel").addEventListener("keydown", onEscape);
  State.on((_, changed) => { if (changed.has("scope")) written.clear(); }, "scope");
  State.on(render, "tab", "scope", "tensions", "expected");
  State.on((state) => isOpen() && mark(state), "picked");
}
