// What is printed: the picture with its legend, then every claim that stands behind it. It is made
// when the browser is about to print, and goes away after.
(() => {
  "use strict";

  const { el, replace, name } = ag.element;
  const TWICE = 2;
  const ABOVE = 14; // pixels between the words over a picture and the picture itself
  const sheet = el("div", { class: "print" });

  function makeCanvas(width, height, draw) {
    const canvas = el("canvas");
    [canvas.width, canvas.height] = [Math.ceil(width * TWICE), Math.ceil(height * TWICE)];
    const context = canvas.getContext("2d");
    context.scale(TWICE, TWICE);
    draw(context);
    return canvas;
  }

  // The words of a picture to keep lie outside of this canvas: here they are text.
  function picture() {
    const planned = ag.painting.plan(el("canvas").getContext("2d"));
    const top = planned.lines.at(-1).y + ABOVE;
    const canvas = makeCanvas(planned.width, planned.legend.top - top, (context) => {
      context.translate(0, -top);
      ag.painting.paint(context, { ...planned, lines: planned.lines.slice(-1), legend: { ...planned.legend, parts: [] } });
    });
    canvas.classList.add("print-picture");
    return canvas;
  }

  function legend() {
    const { ENTRY, list } = ag.picturelegend;
    const sign = ({ draw, wide }) => {
      const canvas = makeCanvas(wide, ENTRY.high, (context) => draw(context, 0, ENTRY.high / 2));
      canvas.classList.add(wide > ENTRY.high ? "print-line" : "print-figure");
      return canvas;
    };
    return el("dl", { class: "print-legend" }, list(ag.shown.get()).map(({ title, entries }) => el("div", {},
      el("dt", {}, title),
      el("dd", {}, el("ul", {}, entries.map((entry) => el("li", {}, sign(entry), " ", entry.text)))))));
  }

  const claim = (each) => el("li", { class: "print-claim" }, name(each.sentence), " ", ag.tablecells.firmly(each),
    each.note && el("span", { class: "print-note" }, " Note: ", name(each.note)));

  const relation = (each) => el("section", { class: "print-relation" },
    el("h3", {}, name(ag.words.head(each))),
    each.standing && el("p", { class: "print-marks" }, ag.words.dates(each), " ", ag.words.badges(each).map((badge) => [badge, " "])),
    el("ul", {}, each.claims.map(claim)));

  function make() {
    const isInPicture = ({ from, to }) => ag.shown.has(from) && ag.shown.has(to);
    const all = ag.data.view(ag.state.get().scope).all.filter(isInPicture);
    const { title, banner } = ag.data.record;
    replace(sheet,
      el("h1", {}, name(title)),
      el("p", {}, name(banner)),
      ag.painting.say().map((text) => el("p", {}, name(text))),
      ag.colours.inLight(() => [picture(), legend()]),
      el("h2", {}, "Who claims what"),
      all.length ? all.map(relation) : el("p", {}, "Nothing is shown in this scope."),
      ag.claims.sources(all));
  }

  // Browsers tell of printing by one of the two, or by both.
  function start() {
    document.body.append(sheet);
    window.addEventListener("beforeprint", make);
    window.addEventListener("afterprint", () => replace(sheet));
    window.matchMedia("print").addEventListener("change", ({ matches }) => (matches ? make() : replace(sheet)));
  }

  ag.printing = Object.freeze({ start });
})();
