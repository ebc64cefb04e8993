// A dialog over the page: Escape closes it, and the focus goes back to where it was.
import { el, icon, make } from "./element.js";

/** @import { Child } from "./types.js" */

const cross = () => icon("M4 4l8 8M12 4l-8 8");

/**
 * Open a dialog.
 * @param {string} title its heading and its name
 * @param {...Child} content
 * @returns {HTMLDialogElement}
 */
export function open(title, ...content) {
  /** @type {HTMLDialogElement} */
  const dialog = make(el("dialog", {
    class: "dialog", "aria-labelledby": "dialog-title",
    keydown: (event) => event.stopPropagation(), // the page's own keyboard shortcuts do not apply here
    click: ({ target, currentTarget }) => target === currentTarget && dialog.close(),
    close: () => dialog.remove(),
  },
  el("div", { class: "dialog-body" },
    el("div", { class: "dialog-head" },
      el("h2", { class: "dialog-title", id: "dialog-title" }, title),
      el("button", {
        class: "icon-button", type: "button", "aria-label": "Close", click: () => dialog.close(),
      }, cross())),
    content)));
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/**
 * Focus a field and select its text.
 * @param {HTMLInputElement|HTMLTextAreaElement} field
 */
export function choose(field) {
  field.focus();
  field.select();
}
