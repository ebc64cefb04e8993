// What is printed: the picture with its legend, and the claims behind what is looked at; all that is
// in scope on request. It is made when the browser is about to print, and goes away after.
(() => {
  "use strict";

  const { el, replace, name } = ag.element;
  const FIGURE = "M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z";
  const sheet = el("div", { class: "print" });
  let isAll = false; // asked for in the dialog

  function write() {
    const { shown, content } = ag.printchoice.choose();
    const { title, banner } = ag.data.record;
    sheet.classList.toggle("print-part", shown !== ag.shown.get());
    replace(sheet,
      el("h1", {}, name(title)),
      el("p", {}, name(banner)),
      (shown ? ag.painting.say() : [ag.scopebar.words(false)]).map((text) => el("p", {}, name(text))),
      shown && ag.colours.inLight(() => [ag.printparts.picture(shown), ag.printparts.legend(shown)]),
      content);
  }

  const make = () => (isAll ? ag.state.as(ag.printchoice.NOTHING, write) : write());

  function clear() {
    isAll = false;
    replace(sheet);
  }

  function print(all) {
    isAll = all;
    window.print();
  }

  function open() {
    const part = ag.printchoice.say();
    const choice = (text, what, all, first) => el("li", { class: "print-choice" },
      el("button", {
        class: "button", type: "button", autofocus: first, "aria-describedby": `print-${all}`,
        click: () => { dialog.close(); print(all); },
      }, text),
      el("span", { id: `print-${all}` }, what));
    const number = ag.text.count(ag.data.view(ag.state.get().scope).drawn.length, "claimed relation");
    const dialog = ag.dialog.open("Print", el("ul", { class: "print-choices" },
      part && choice("Print this", part, false, true),
      choice("Print everything", `The whole picture and who claims what: ${number}.`, true, !part)));
  }

  // Browsers tell of printing by one of the two, or by both.
  function start() {
    document.body.append(sheet);
    ag.sharebar.add("Print", FIGURE, open);
    ag.state.on(() => { isAll = false; }); // some browsers don't tell that a print was called off
    window.addEventListener("beforeprint", make);
    window.addEventListener("afterprint", clear);
    window.matchMedia("print").addEventListener("change", ({ matches }) => (matches ? make() : clear()));
  }

  ag.printing = Object.freeze({ start });
})();
