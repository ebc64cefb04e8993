// "Save data": what is in scope, as CSV or as JSON, in the reader's own files.
(() => {
  "use strict";

  const { el } = ag.element;
  const FIGURE = "M8 2.5v7.5M5 7l3 3 3-3M2.5 11v2.5h11V11";
  const FORMATS = {
    csv: {
      button: "Save as CSV", ending: "-claims.csv", type: "text/csv",
      about: "CSV: one row a claim, for spreadsheets, pandas and R.",
      write: (view) => ag.csv.write(ag.data.record, view.all),
    },
    json: {
      button: "Save as JSON", ending: "-data.json", type: "application/json",
      about: "JSON: relations with their claims, the actors and sources that they name, and what is shown in words.",
      write: () => {
        const { scope } = ag.state.get();
        return `${JSON.stringify(ag.extract.make(ag.data.record, scope, ag.scopebar.words(false)), null, 1)}\n`;
      },
    },
  };

  function save({ ending, type, write }) {
    const file = ag.ownfile.name() + ending;
    const text = write(ag.data.view(ag.state.get().scope));
    ag.ownfile.save(file, new Blob([text], { type: `${type};charset=utf-8` }));
    ag.sharebar.note(`Saved as ${file}.`);
  }

  function open() {
    const { all } = ag.data.view(ag.state.get().scope);
    const claims = all.flatMap((relation) => relation.claims);
    const number = ag.text.count(claims.length, "claim");
    const withheld = claims.filter((claim) => claim.private).length;
    const button = (format, isFirst) => el("button", {
      class: "button", type: "button", autofocus: isFirst, click: () => { dialog.close(); save(format); },
    }, format.button);
    const dialog = ag.dialog.open("Save data",
      el("p", {}, `What is in scope goes into the file: ${number}, denials included. ${ag.scopebar.words(false)}`),
      withheld > 0 && el("p", {}, el("strong", {}, `${ag.text.count(withheld, "private claim")} in it: not for publication.`)),
      Object.values(FORMATS).map(({ about }) => el("p", {}, about)),
      el("p", {}, el("strong", {}, "A filter doesn't redact: "),
        "this page holds everything but private notes, whatever it shows. To pass on a part, pass on the file and not the page."),
      el("div", { class: "dialog-actions" }, button(FORMATS.csv, true), button(FORMATS.json, false)));
  }

  const start = () => ag.sharebar.add("Save data", FIGURE, open);

  ag.savedata = Object.freeze({ start });
})();
