// The mouse and the finger in the picture: a click selects, hovering says whose line it is.
(() => {
  "use strict";

  const tip = ag.element.byId("tip");
  const HINT = "Select an actor or a line to see who claims what.";
  let waiting = null;

  function onClick({ pointer }) {
    const actor = ag.network.actorAt(pointer.DOM);
    ag.state.set({ select: actor ?? ag.network.relationAt(pointer.DOM) ?? "" });
  }

  function under(point) {
    const actor = ag.network.actorAt(point);
    if (actor !== null) return { text: about(actor), found: true };
    const relation = ag.data.view(ag.state.get().scope).byId.get(ag.network.relationAt(point));
    return relation ? { text: ag.paths.sayRelation(ag.data.record, relation), found: true } : { text: "", found: false };
  }

  function about(id) {
    const { shown, kind } = ag.data.actor(id);
    const outside = ag.shown.isFull(id) ? "" : " · in no relation that is shown";
    return `${shown} · ${ag.data.kinds.get(kind).label.toLowerCase()}${outside}`;
  }

  function onMove(event) {
    const { left, top } = ag.network.frame.getBoundingClientRect();
    const point = { x: event.clientX - left, y: event.clientY - top };
    if (waiting === null) requestAnimationFrame(look);
    waiting = point;
  }

  function look() {
    const { text, found } = under(waiting);
    waiting = null;
    ag.network.frame.classList.toggle("is-over", found);
    say(text);
  }

  function say(text) {
    const { lost, select } = ag.state.get();
    const hint = lost || (select ? "" : HINT);
    tip.textContent = text || hint;
    tip.hidden = !tip.textContent;
  }

  function start() {
    ag.network.vis.on("click", onClick);
    ag.network.frame.addEventListener("pointermove", onMove);
    ag.network.frame.addEventListener("pointerleave", () => say(""));
    ag.state.on(() => say(""), "select", "lost");
    say("");
  }

  ag.pointer = Object.freeze({ start });
})();
