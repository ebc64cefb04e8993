// "Keys": a dialog that lists the keyboard shortcuts, opened by its button or by the key "?".

import * as Dialog from "../../ui/dialog.js";
import { el } from "../../ui/element.js";
import * as ShareBar from "../../ui/sharebar.js";
import { KEYS } from "./keys.js";

const ICON = "M5.6 6.2a2.4 2.4 0 1 1 3.5 2.1c-.8.4-1.1.9-1.1 1.7M8 12.6v.1";

function open() {
  if (document.querySelector("dialog[open]")) return;
  const parts = [...new Set(KEYS.map(({ where }) => where))];
  Dialog.open("Keys", parts.map((where) => [
    el("h3", { class: "keys-where" }, where),
    el("dl", { class: "keys" }, KEYS.filter((each) => each.where === where).map(row)),
  ]));
}

/** @param {typeof KEYS[number]} key */
const row = ({ keys, does }) => el("div", { class: "keys-row" },
  el("dt", {}, keys.map((key) => [el("kbd", { class: "key" }, key), " "])),
  el("dd", {}, does));

/** @param {KeyboardEvent} event */
function onKey(event) {
  const typing = event.target instanceof Element && event.target.closest("input:not([type=checkbox], [type=range]), textarea, select");
  if (event.key !== "?" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  open();
}

export function start() {
  ShareBar.add("Keys", ICON, open).classList.add("share-keys");
  document.addEventListener("keydown", onKey);
}
