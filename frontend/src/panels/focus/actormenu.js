// The menu of an actor in the picture, by right click or the context key: what its Details offer.

import * as Keyboard from "../../picture/keyboard.js";
import * as Network from "../../picture/network.js";
import * as Vis from "../../picture/vis.js";
import * as Data from "../../state/data.js";
import * as State from "../../state/state.js";
import { byId, el, make } from "../../ui/element.js";
import * as PathForm from "../paths/pathform.js";
import * as FocusBar from "./focusbar.js";

/** @import { Point } from "../../state/types.js" */

const STEPS = new Map([["ArrowDown", 1], ["ArrowUp", -1]]);
/** @type {HTMLElement|null} */
let menu = null;

/**
 * List what can be done with an actor.
 * @param {string} id
 * @returns {[text: string, does: () => void][]}
 */
function list(id) {
  const { select } = State.get();
  const isOther = Data.isActor(select) && select !== id;
  return [
    ["Details", () => State.set({ select: id })],
    ...(isOther ? [/** @type {[string, () => void]} */ ([`What is claimed between it and ${Data.nameInSentence(select)}`,
      () => State.set({ select: `${select},${id}` })])] : []),
    ["Paths from here", () => PathForm.prefill("from", id)],
    ["Paths to here", () => PathForm.prefill("to", id)],
    ...FocusBar.choices(id),
  ];
}

/** @param {string} id @param {Point} point of the window */
function open(id, { x, y }) {
  close();
  menu = make(el("div", { class: "menu", role: "menu", "aria-label": Data.nameOf(id), keydown: (event) => onKey(event, id) },
    list(id).map(([text, does]) => el("button", {
      class: "menu-item", type: "button", role: "menuitem", tabindex: -1, click: () => { close(); does(); },
    }, text))));
  byId("stage").append(menu);
  const { width, height } = menu.getBoundingClientRect();
  menu.style.left = `${Math.max(0, Math.min(x, innerWidth - width - 8))}px`;
  menu.style.top = `${Math.max(0, Math.min(y, innerHeight - height - 8))}px`;
  menu.querySelector("button")?.focus();
}

function close() {
  menu?.remove();
  menu = null;
}

/** @param {KeyboardEvent} event @param {string} id */
function onKey(event, id) {
  event.stopPropagation(); // the page's own keyboard shortcuts do not apply here
  const step = STEPS.get(event.key);
  if (step && menu) {
    /** @type {Element[]} */
    const items = [...menu.querySelectorAll("button")];
    const at = document.activeElement ? items.indexOf(document.activeElement) : -1;
    menu.querySelectorAll("button")[(at + step + items.length) % items.length].focus();
  } else if (event.key === "Escape" || event.key === "Tab") {
    close();
    Keyboard.focusOn(id);
  } else return;
  event.preventDefault();
}

/** @param {MouseEvent} event */
function onPicture(event) {
  const { left, top } = Vis.frame.getBoundingClientRect();
  const id = Network.actorAt({ x: event.clientX - left, y: event.clientY - top });
  if (id === null) return;
  event.preventDefault();
  open(id, { x: event.clientX, y: event.clientY });
}

/** @param {MouseEvent} event by the context key, on the button of an actor */
function onKeys(event) {
  const { focus } = State.get();
  if (!focus) return;
  event.preventDefault();
  const { left, top } = Vis.frame.getBoundingClientRect();
  const { x, y } = Vis.toFrame(Vis.positionOf(focus));
  open(focus, { x: left + x, y: top + y });
}

export function start() {
  Vis.frame.addEventListener("contextmenu", onPicture);
  byId("actor-keys").addEventListener("contextmenu", onKeys);
  document.addEventListener("pointerdown", ({ target }) => {
    if (menu && !(target instanceof Node && menu.contains(target))) close();
  });
}
