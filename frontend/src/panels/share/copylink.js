// "Copy link": the address holds the whole view. A file's address would show the user's folders and
// not open elsewhere: there, the reader is offered a copy of the page that opens on the view.
import * as Address from "../../state/address.js";
import * as PageFile from "../../state/pagefile.js";
import * as State from "../../state/state.js";
import * as Dialog from "../../ui/dialog.js";
import { el } from "../../ui/element.js";
import * as ShareBar from "../../ui/sharebar.js";

const ICON = "M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2.4-2.4a2.6 2.6 0 0 0-3.7-3.7l-.9.9" +
  "M9.2 6.8a2.6 2.6 0 0 0-3.7 0l-2.4 2.4a2.6 2.6 0 0 0 3.7 3.7l.9-.9";
const HERE = ["localhost", "127.0.0.1", "[::1]"];
export const WHOLE = "A filter doesn't redact: the copy holds every claim of this page (but no private notes).";

const view = () => Address.write(State.get());

/** Return the address of what is shown. */
export function address() {
  const hash = view();
  return window.location.href.replace(/#.*$/, "") + (hash && `#${hash}`);
}

function isOnlyHere() {
  const { protocol, hostname } = window.location;
  if (protocol === "file:") return "This page is a file: a link to it would show your folders, and would not open on another computer.";
  return HERE.includes(hostname) && "This page comes from your own computer: a link to it would not open on another.";
}

async function copy() {
  const why = isOnlyHere();
  if (why) return offerCopy(why);
  try {
    await navigator.clipboard.writeText(address());
    return ShareBar.note("Link copied. It opens this page on what you see now.");
  } catch {
    return showAddress(); // old browsers, and pages that came over plain http
  }
}

/** @param {string} why */
function offerCopy(why) {
  const dialog = Dialog.open("Copy link",
    el("p", {}, `${why} Save this view instead: a copy of the page that opens on what you see now. You can e-mail it.`),
    el("p", {}, el("strong", {}, WHOLE)),
    el("div", { class: "dialog-actions" }, el("button", {
      class: "button", type: "button", autofocus: true, click: () => { dialog.close(); saveView(); },
    }, "Save this view")));
}

function saveView() {
  const file = `${PageFile.name().replace(/-view$/, "")}-view.html`;
  PageFile.save(file, new Blob([PageFile.write(view())], { type: "text/html" }));
  ShareBar.note(`Saved as ${file}.`);
}

function showAddress() {
  const dialog = Dialog.open("Copy link",
    el("p", {}, "This browser does not let the page copy. The link is selected: copy it with Ctrl+C or ⌘C."),
    el("input", { class: "field", type: "text", readonly: true, value: address(), "aria-label": "Link" }));
  const field = dialog.querySelector("input");
  if (field) Dialog.choose(field);
}

export const start = () => ShareBar.add("Copy link", ICON, copy);
