// Generated from frontend/src by frontend/build.js: change it there.
"use strict";
"use strict";
(() => {
  // src/live/live.js
  var byId = (id) => document.getElementById(id);
  var READY = "body[data-ready=yes]";
  var LOST = "actor-graph watch has ended. The page stays as it is.";
  var shown = null;
  var name = "";
  var problems = [];
  var say = (text) => {
    byId("told").textContent = text;
  };
  function complain(title, lines = []) {
    byId("trouble").hidden = !title;
    byId("trouble-title").textContent = title;
    byId("trouble-list").replaceChildren(...lines.map(makeLine));
    if (title) say(`${title} ${lines.join(" ")}`);
  }
  function makeLine(line) {
    const item = document.createElement("li");
    const [, place, rest] = /^(\S+:\d+:\d+:)\s([\s\S]*)$/.exec(line) ?? [null, "", line];
    const code = document.createElement("code");
    code.textContent = place;
    item.append(...place ? [code, " "] : [], rest);
    return item;
  }
  function tellProblems() {
    if (!problems.length) return complain("");
    const number = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
    const kept = name ? "The page is still the last good one." : "There is no page yet.";
    return complain(`${number} in the data. ${kept}`, problems);
  }
  function onEvent({ data }) {
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
  var hashOf = (frame) => frame?.contentWindow.location.hash ?? "";
  function whenReady(frame, act) {
    const ready = () => frame.contentDocument.querySelector(READY);
    if (ready()) return act();
    const observer = new MutationObserver(() => {
      if (!ready()) return;
      observer.disconnect();
      act();
    });
    return observer.observe(frame.contentDocument, { subtree: true, childList: true, attributes: true });
  }
  function take(frame) {
    if (!frame.isConnected) return;
    if (hashOf(shown) !== hashOf(frame) && shown) frame.contentWindow.location.replace(hashOf(shown) || "#");
    const view = shown && readView(shown);
    frame.classList.remove("is-coming");
    const old = shown;
    shown = frame;
    if (view) setView(frame, view);
    old?.remove();
    byId("waiting").hidden = true;
    document.title = frame.contentDocument.title;
    follow();
    frame.contentWindow.addEventListener("hashchange", follow);
    frame.contentWindow.addEventListener("actor-graph:save-layout", save);
    if (old && !problems.length) say("The page shows the new data.");
  }
  function readView({ contentDocument: page }) {
    const withId = [...page.querySelectorAll("[id]")];
    return {
      scrolled: withId.filter((each) => each.scrollTop).map(({ id, scrollTop }) => [id, scrollTop]),
      typed: withId.filter((each) => each.value && each.matches("input[type=text]")).map(({ id, value }) => [id, value]),
      focus: document.activeElement === shown ? page.activeElement?.id : null
    };
  }
  function setView({ contentWindow, contentDocument: page }, { scrolled, typed, focus }) {
    for (const [id, value] of typed) if (page.getElementById(id)) page.getElementById(id).value = value;
    for (const [id, top] of scrolled) if (page.getElementById(id)) page.getElementById(id).scrollTop = top;
    if (focus === null) return;
    contentWindow.focus();
    page.getElementById(focus)?.focus({ preventScroll: true });
  }
  function follow() {
    window.history.replaceState(null, "", hashOf(shown) || window.location.pathname);
  }
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
  var events = new EventSource("/events");
  events.addEventListener("message", onEvent);
  events.addEventListener("error", () => complain(LOST));
})();
