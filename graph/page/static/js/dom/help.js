// "Keys": a dialog that lists them, by its button or by the key "?".
(() => {
  "use strict";

  const { el } = ag.element;
  const FIGURE = "M5.6 6.2a2.4 2.4 0 1 1 3.5 2.1c-.8.4-1.1.9-1.1 1.7M8 12.6v.1";

  function open() {
    if (document.querySelector("dialog[open]")) return;
    const parts = [...new Set(ag.keys.map(({ where }) => where))];
    ag.dialog.open("Keys", parts.map((where) => [
      el("h3", { class: "keys-where" }, where),
      el("dl", { class: "keys" }, ag.keys.filter((each) => each.where === where).map(row)),
    ]));
  }

  const row = ({ keys, does }) => el("div", { class: "keys-row" },
    el("dt", {}, keys.map((key) => [el("kbd", { class: "key" }, key), " "])),
    el("dd", {}, does));

  function onKey(event) {
    const typing = event.target.closest?.("input:not([type=checkbox], [type=range]), textarea, select");
    if (event.key !== "?" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    open();
  }

  function start() {
    ag.sharebar.add("Keys", FIGURE, open).classList.add("share-keys");
    document.addEventListener("keydown", onKey);
  }

  ag.help = Object.freeze({ start });
})();
