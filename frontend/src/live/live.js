// The live page: it holds the page as it is on disk in a frame, and changes frames when there is a
// new one. The view goes along, for the page's address holds it.
export {};

/** @import { LayoutToSave } from "./events.js" */

const READY = "body[data-ready=yes]";
const LOST = "actor-graph watch has ended. The page stays as it is.";
/** @type {HTMLIFrameElement|null} the frame that is seen */
let shown = null;
let name = ""; // which page it holds
/** @type {string[]} */
let problems = [];

/** @param {string} id */
function byId(id) {
  const found = document.getElementById(id);
  if (found) return found;
  throw new Error(`The page lacks its part "${id}".`);
}

/**
 * Return what a frame holds, which is of this page's own origin.
 * @param {HTMLIFrameElement} frame one that is in the page
 */
function pageIn({ contentDocument, contentWindow }) {
  if (contentDocument && contentWindow) return { page: contentDocument, view: contentWindow };
  throw new Error("The frame holds no page.");
}

/** @param {string} text */
const say = (text) => { byId("told").textContent = text; };

/** @param {string} title @param {string[]} lines */
function complain(title, lines = []) {
  byId("trouble").hidden = !title;
  byId("trouble-title").textContent = title;
  byId("trouble-list").replaceChildren(...lines.map(makeLine));
  if (title) say(`${title} ${lines.join(" ")}`);
}

/**
 * A place such as data/actors.yaml:12:5 is what one looks for, and is never broken.
 * @param {string} line
 */
function makeLine(line) {
  const item = document.createElement("li");
  const [, place, rest] = /^(\S+:\d+:\d+:)\s([\s\S]*)$/.exec(line) ?? [null, "", line];
  const code = document.createElement("code");
  code.textContent = place;
  item.append(...(place ? [code, " "] : []), rest);
  return item;
}

function tellProblems() {
  if (!problems.length) return complain("");
  const number = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  const kept = name ? "The page is still the last good one." : "There is no page yet.";
  return complain(`${number} in the data. ${kept}`, problems);
}

/** @param {MessageEvent<string>} event */
function onEvent({ data }) {
  /** @type {{page: string|null, problems: string[]}} */
  const news = JSON.parse(data);
  problems = news.problems;
  if (news.page && news.page !== name) {
    name = news.page;
    load();
  }
  tellProblems();
}

function load() {
  for (const old of document.querySelectorAll(".is-coming")) old.remove();
  const frame = document.createElement("iframe");
  frame.className = "frame is-coming";
  frame.title = "The network, its claims and their sources";
  frame.src = `/page?is=${name}${hashOf(shown) || window.location.hash}`;
  frame.addEventListener("load", () => whenReady(frame, () => take(frame)));
  byId("frames").append(frame);
}

/** @param {HTMLIFrameElement|null} frame */
const hashOf = (frame) => frame ? pageIn(frame).view.location.hash : "";

/** @param {HTMLIFrameElement} frame @param {() => void} act */
function whenReady(frame, act) {
  const { page } = pageIn(frame);
  const ready = () => page.querySelector(READY);
  if (ready()) return act();
  const observer = new MutationObserver(() => {
    if (!ready()) return;
    observer.disconnect();
    act();
  });
  return observer.observe(page, { subtree: true, childList: true, attributes: true });
}

/** @param {HTMLIFrameElement} frame */
function take(frame) {
  if (!frame.isConnected) return; // an even newer one came
  const { page, view } = pageIn(frame);
  if (hashOf(shown) !== hashOf(frame) && shown) view.location.replace(hashOf(shown) || "#");
  const left = shown && readView(shown);
  frame.classList.remove("is-coming");
  const old = shown;
  shown = frame;
  if (left) setView(frame, left);
  old?.remove();
  byId("waiting").hidden = true;
  document.title = page.title;
  follow();
  view.addEventListener("hashchange", follow);
  view.addEventListener("actor-graph:save-layout", save);
  if (old && !problems.length) say("The page shows the new data.");
}

/**
 * What is scrolled, typed and has the focus, by id.
 * @param {HTMLIFrameElement} frame
 */
function readView(frame) {
  const { page } = pageIn(frame);
  const inputs = /** @type {NodeListOf<HTMLInputElement>} */ (page.querySelectorAll("input[type=text][id]"));
  return {
    scrolled: [...page.querySelectorAll("[id]")].filter((each) => each.scrollTop).map(({ id, scrollTop }) => ({ id, scrollTop })),
    typed: [...inputs].filter(({ value }) => value).map(({ id, value }) => ({ id, value })),
    focus: document.activeElement === frame ? page.activeElement?.id ?? "" : null,
  };
}

/** @param {HTMLIFrameElement} frame @param {ReturnType<typeof readView>} left */
function setView(frame, { scrolled, typed, focus }) {
  const { page, view } = pageIn(frame);
  for (const { id, ...state } of [...typed, ...scrolled]) Object.assign(page.getElementById(id) ?? {}, state);
  if (focus === null) return;
  view.focus();
  page.getElementById(focus)?.focus({ preventScroll: true });
}

function follow() {
  window.history.replaceState(null, "", hashOf(shown) || window.location.pathname);
}

/** @param {CustomEvent<LayoutToSave>} event */
async function save(event) {
  event.preventDefault();
  const { text, done } = event.detail;
  try {
    const answer = await fetch("/layout", { method: "PUT", body: text });
    if (!answer.ok) return complain(`The layout could not be saved: ${await answer.text()}`);
  } catch {
    return complain(LOST);
  }
  done();
  return say("The layout is saved.");
}

const events = new EventSource("/events");
events.addEventListener("message", onEvent);
events.addEventListener("error", () => complain(LOST));
