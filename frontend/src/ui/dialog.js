// A dialog over the page: Escape closes it, and the focus goes back to where it was.
import { el, svg } from "./element.js";

const cross = () => svg("svg", { viewBox: "0 0 16 16", "aria-hidden": "true" }, svg("path", { d: "M4 4l8 8M12 4l-8 8" }));

/**
 * Open a dialog.
 * @param {string} title its heading and its name
 * @param {...(Node|Array)} content
 * @returns {HTMLDialogElement}
 */
export function open(title, ...content) {
  const dialog = el("dialog", {
    class: "dialog", "aria-labelledby": "dialog-title",
    keydown: (event) => event.stopPropagation(), // the page's own keys are not meant here
    click: (event) => event.target === dialog && dialog.close(),
    close: () => dialog.remove(),
  },
  el("div", { class: "dialog-body" },
    el("div", { class: "dialog-head" },
      el("h2", { class: "dialog-title", id: "dialog-title" }, title),
      el("button", {
        class: "icon-button", type: "button", "aria-label": "Close", click: () => dialog.close(),
      }, cross())),
    content));
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
