// The page of a review. It asks the local server, and shows what that says.
import { effect } from "@preact/signals-core";
import { button, group } from "../ui/command.js";
import { byId, el, fill } from "../ui/element.js";
import * as Status from "../ui/status.js";
import * as Adding from "./adding.js";
import * as Article from "./article.js";
import * as Commands from "./commands.js";
import * as Draft from "./draft.js";
import * as Ending from "./ending.js";
import * as Keys from "./keys.js";
import * as Session from "./session.js";

const MOST_WORDS = 10;

function showTop() {
  const { state, isLoaded } = Session;
  return isLoaded.value && [
    el("h1", { class: "top-title" }, "Review ", el("code", {}, state.value.source)),
    Ending.progress(),
    el("div", { class: "top-actions" },
      group("More", Commands.listAlways(), "more"),
      button({ key: "?", label: "Help", act: Keys.showHelp })),
  ];
}

/** The focus goes to the form that was opened, and else stays, or goes to the draft if what had it is gone. */
function keepFocus() {
  const { open } = Session;
  if (["claim", "new-actor", "details", "actor", "same", "by"].includes(open.value)) return Adding.focus();
  if (document.activeElement === document.body || !document.activeElement) document.getElementById("draft-says")?.focus({ preventScroll: true });
}

function scrollToSentence() {
  const sentence = document.querySelector("#now .sentence") ?? document.getElementById("now");
  sentence?.scrollIntoView({ block: "nearest" });
}

/** Words selected in the paragraph become the quote. */
function onSelection() {
  const words = Article.readSelection();
  if (!words) return;
  Adding.quote(words); // saving says if they are too many
  if (!Commands.hasTypes()) return;
  const number = words.split(" ").length;
  if (number <= MOST_WORDS) void Session.change({ quote: words });
  else Session.problems.value = [`${number} words are selected; a quote has at most ${MOST_WORDS}.`];
}

let heard = "";
let opened = "";
let worded = "";

function afterRender() {
  const { isLoaded, state, item, open } = Session;
  if (!isLoaded.value) return;
  const said = `${item.value?.id ?? ""} ${state.value.queue.length} ${state.value.tally.added}`;
  if (said !== heard) Status.announce(Draft.sayDraft());
  else if (worded && worded !== Session.says.value) Status.announce(Session.says.value);
  const now = `${open.value} ${said}`;
  if (now !== opened) {
    keepFocus();
    scrollToSentence();
  }
  [heard, opened, worded] = [said, now, Session.says.value];
}

effect(() => {
  fill(byId("top"), showTop());
  fill(byId("article"), Article.view());
  fill(byId("draft"), Draft.view());
  afterRender();
});

async function start() {
  Session.problems.value = await Session.ask("/state");
  document.body.dataset.ready = "yes"; // for tests that wait for it
}

document.addEventListener("keydown", Keys.onKey);
document.addEventListener("pointerup", onSelection);
document.addEventListener("keyup", ({ key, shiftKey }) => { if (shiftKey || key === "Shift") onSelection(); });
void start();
