// The page of settling two codings. It asks the local server, and shows what that says.
import { effect } from "@preact/signals-core";
import { button, group } from "../ui/command.js";
import { byId, el, fill } from "../ui/element.js";
import * as Status from "../ui/status.js";
import * as Commands from "./commands.js";
import * as Difference from "./difference.js";
import * as Place from "./place.js";
import * as Session from "./session.js";

function showProgress() {
  const { done, left } = Session.state.value ?? { done: 0, left: 0 };
  return el("div", { class: "progress" },
    el("progress", { class: "progress-bar", value: done, max: done + left || 1, "aria-label": "Decided" }),
    el("span", { class: "progress-number" }, `${done} of ${done + left}`));
}

const showTop = () => Session.state.value && [
  el("h1", { class: "top-title" }, "Two codings", Session.state.value.place && [" of ", el("code", {}, Session.state.value.place.source)]),
  showProgress(),
  el("div", { class: "top-actions" },
    group("More", Commands.listAlways(), "more"),
    button({ key: "?", label: "Help", act: Commands.showHelp })),
];

let heard = "";

/** What is new is announced; the focus stays, or goes to the heading if what had it is gone. */
function afterRender() {
  const { state, isEnding } = Session;
  if (!state.value) return;
  const now = `${isEnding.value} ${state.value.item?.id ?? ""} ${state.value.left}`;
  if (now === heard) return;
  heard = now;
  if (!isEnding.value) Status.announce(Difference.say());
  if (document.activeElement === document.body || !document.activeElement) document.getElementById("asked-says")?.focus({ preventScroll: true });
}

effect(() => {
  fill(byId("top"), showTop());
  fill(byId("place"), Place.view());
  fill(byId("difference"), Difference.view());
  afterRender();
});

async function start() {
  await Session.ask("/state");
  document.body.dataset.ready = "yes"; // for tests that wait for it
}

document.addEventListener("keydown", Commands.onKey);
void start();
