// A source as a reader meets it: its card, and paragraph by paragraph the claims that rest on it.
(() => {
  "use strict";

  const { el, name } = ag.element;

  // All paragraphs of the card; before them any other place that claims name, such as the headline.
  function listPlaces({ paragraphs }, found) {
    const known = new Set(paragraphs.map(({ id }) => id));
    const others = [...found.keys()].filter((at) => !known.has(at)).map((id) => ({ id, starts: "", gist: "" }));
    return [...others, ...paragraphs];
  }

  function showPlace({ id, starts, gist }, { claims, alone } = { claims: [], alone: [] }) {
    const number = claims.length ? ag.text.count(claims.length, "claim") : "No claim in what is shown";
    const only = alone.length > 0 &&
      `; ${ag.text.count(alone.length, "relation")} ${alone.length === 1 ? "rests" : "rest"} on this paragraph alone`;
    return el("li", { class: "place" },
      el("h3", { class: "place-head" }, el("span", { class: "claim-at" }, id),
        starts && el("span", { class: "place-starts" }, " begins “", name(starts), "”")),
      gist && el("p", { class: "place-gist" }, "In short: ", name(gist)),
      el("p", { class: "place-number" }, number, only, "."),
      claims.length > 0 && el("ul", { class: "place-claims" }, claims.map(showClaim)));
  }

  const showClaim = (claim) => el("li", { class: "place-claim" },
    ag.tablecells.sentence(claim), el("p", { class: "place-firmly" }, ag.tablecells.firmly(claim)));

  // What the card says beside what one line cites.
  function facts({ label, language, url }) {
    return el("p", { class: "source-facts" }, `Called ${label} here`, language && `; language: ${language}`, ". ",
      ag.claims.address(url));
  }

  function showHead(source, isOpen) {
    return el("h2", { class: "source-title" }, el("button", {
      class: "source-open", type: "button", id: `source-${source.id}`, "aria-expanded": String(isOpen),
      click: () => ag.state.set({ opened: isOpen ? "none" : source.id }),
    }, name(`“${source.title}”`)));
  }

  /**
   * Show a source.
   * @param {object} source
   * @param {boolean} isOpen whether its paragraphs are shown
   * @returns {HTMLElement}
   */
  function show(source, isOpen) {
    const { all } = ag.data.view(ag.weights.scopeWith("sources", source.id));
    const found = ag.reliance.byParagraph(ag.data.record, all, source.id);
    return el("article", { class: "source", "aria-labelledby": `source-${source.id}` },
      ag.weights.show("sources", source.id, source.label, ({ claims }) => [
        showHead(source, isOpen),
        el("p", { class: "source-line" }, name(source.line)),
        facts(source),
        el("p", { class: "weight-head weight-number" },
          `${ag.text.count(claims, "claim")} in ${ag.text.count(found.size, "paragraph")}`),
      ]),
      isOpen && el("ol", { class: "places" },
        listPlaces(source, found).map((place) => showPlace(place, found.get(place.id)))));
  }

  ag.sources = Object.freeze({ show });
})();
