// The live page shows the page from disk in a frame, and swaps frames when there is a new one.
// The view is kept, since it is in the page's address.
import * as Server from "../form/server.js";
import * as Status from "../ui/status.js";
import * as Editing from "./editing.js";

/** @import { EditAsked, LayoutToSave } from "./events.js" */

const READY = "body[data-ready=yes]";
const STOPPED = "actor-graph watch has stopped. This page is no longer updated.";
/** @type {HTMLIFrameElement|null} the visible frame */
let current = null;
let name = ""; // the hash of its page
/** @type {string[]} */
let problems = [];
let mayEdit = false;
let note = { text: "", lines: /** @type {string[]} */ ([]) }; // about the last edit

/** @param {string} id */
function byId(id) {
  const found = document.getElementById(id);
  if (found) return found;
  throw new Error(`The page has no element "${id}".`);
}

/**
 * Return the document and window of a frame, which has the same origin.
 * @param {HTMLIFrameElement} frame one that is in the page
 */
function pageIn({ contentDocument, contentWindow }) {
  if (contentDocument && contentWindow) return { page: contentDocument, view: contentWindow };
  throw new Error("The frame contains no page.");
}

/** @param {string} title @param {string[]} lines */
function showProblems(title, lines = []) {
  byId("problems").hidden = !title;
  byId("problems-title").textContent = title;
  byId("problems-list").replaceChildren(...lines.map(makeLine));
  if (title) Status.announce(`${title} ${lines.join(" ")}`);
}

/**
 * Show a place such as data/actors.yaml:12:5 as code, which is never wrapped.
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

function reportProblems() {
  if (!problems.length) return showProblems(note.text, note.lines);
  const number = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  const kept = name ? "Showing the last good page." : "There is no page yet.";
  return showProblems(`${number} in the data. ${kept}`, problems);
}

/** @param {MessageEvent<string>} event */
function onEvent({ data }) {
  /** @type {{page: string|null, problems: string[]}} */
  const event = JSON.parse(data);
  problems = event.problems;
  if (event.page && event.page !== name) {
    name = event.page;
    load();
  }
  reportProblems();
}

function load() {
  for (const old of document.querySelectorAll(".is-coming")) old.remove();
  const frame = document.createElement("iframe");
  frame.className = "frame is-coming";
  frame.title = "The network, its claims and their sources";
  frame.src = `/page?is=${name}${hashOf(current) || Server.hashWithoutToken()}`;
  frame.addEventListener("load", () => whenReady(frame, () => showFrame(frame)));
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
function showFrame(frame) {
  if (!frame.isConnected) return; // replaced by an even newer one
  const { page, view } = pageIn(frame);
  if (hashOf(current) !== hashOf(frame) && current) view.location.replace(hashOf(current) || "#");
  const state = current && readView(current);
  frame.classList.remove("is-coming");
  const old = current;
  current = frame;
  if (state) setView(frame, state);
  old?.remove();
  byId("waiting").hidden = true;
  document.title = page.title;
  copyAddress();
  view.addEventListener("hashchange", copyAddress);
  view.addEventListener("actor-graph:save-layout", saveLayout);
  view.addEventListener("actor-graph:edit", onEdit);
  void allowEdits(view);
  if (old && !problems.length) Status.announce("Page updated.");
}

/**
 * Scroll positions, typed text and focus, by id.
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

/** @param {HTMLIFrameElement} frame @param {ReturnType<typeof readView>} state */
function setView(frame, { scrolled, typed, focus }) {
  const { page, view } = pageIn(frame);
  for (const { id, ...value } of [...typed, ...scrolled]) Object.assign(page.getElementById(id) ?? {}, value);
  if (focus === null) return;
  view.focus();
  page.getElementById(focus)?.focus({ preventScroll: true });
}

function copyAddress() {
  window.history.replaceState(null, "", Server.withToken(hashOf(current)) || window.location.pathname);
}

/** @param {Window} view */
async function allowEdits(view) {
  const isAllowed = await Editing.allow(view, tell);
  if (isAllowed && !mayEdit) tell(""); // why it could not be edited
  mayEdit = isAllowed;
}

/** @param {CustomEvent<EditAsked>} event */
function onEdit({ detail }) {
  tell("");
  void Editing.edit(detail, tell);
}

/** @param {string} text @param {string[]} [lines] problems and warnings, which stay on the screen */
function tell(text, lines = []) {
  note = lines.length ? { text, lines } : { text: "", lines };
  reportProblems();
  if (text && !lines.length) Status.announce(text);
}

/** @param {CustomEvent<LayoutToSave>} event */
async function saveLayout(event) {
  event.preventDefault();
  const { text, done } = event.detail;
  try {
    const response = await fetch("/layout", { method: "PUT", body: text });
    if (!response.ok) return showProblems(`The layout could not be saved: ${await response.text()}`);
  } catch {
    return showProblems(STOPPED);
  }
  done();
  return Status.announce("Layout saved.");
}

const events = new EventSource("/events");
events.addEventListener("message", onEvent);
events.addEventListener("error", () => showProblems(STOPPED));
