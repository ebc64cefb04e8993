// A source: its card, and paragraph by paragraph the claims made in it.
import * as Bidi from "../../core/bidi.js";
import * as Citing from "../../core/citing.js";
import * as Reliance from "../../core/reliance.js";
import * as Text from "../../core/text.js";
import * as Data from "../../state/data.js";
import * as State from "../../state/state.js";
import { el, name } from "../../ui/element.js";
import * as Claims from "../shared/claims.js";
import * as Editing from "../shared/editing.js";
import * as TableCells from "../table/tablecells.js";
import * as Weights from "./weights.js";

/** @import { ClaimRecord, ParagraphRecord, SourceRecord } from "../../state/types.js" */
/** @typedef {ReturnType<typeof Reliance.byParagraph>} Found */

const NONE = Object.freeze({ claims: [], alone: [] });

/**
 * All paragraphs of the card; before them any other place that claims name, such as the headline.
 * @param {SourceRecord} source
 * @param {Found} found
 */
function listPlaces({ paragraphs }, found) {
  const known = new Set(paragraphs.map(({ id }) => id));
  const others = [...found.keys()].filter((at) => !known.has(at)).map((id) => ({ id, starts: "", gist: "" }));
  return [...others, ...paragraphs];
}

/** @param {ParagraphRecord} place @param {Found} found @param {string} source */
function showPlace({ id, starts, gist }, found, source) {
  const { claims, alone } = found.get(id) ?? NONE;
  const number = claims.length ? Text.count(claims.length, "claim") : "No claim is shown";
  const only = alone.length > 0 &&
    `; ${Text.count(alone.length, "relation")} ${alone.length === 1 ? "rests" : "rest"} on this paragraph alone`;
  return el("li", { class: "place" },
    el("h3", { class: "place-head" }, el("span", { class: "claim-at" }, Bidi.capitalise(Citing.namePlace(id))),
      starts && el("span", { class: "place-starts" }, " (“", name(starts), " …”)")),
    gist && el("p", { class: "place-gist" }, "Summary: ", name(gist)),
    el("p", { class: "place-number" }, number, only, "."),
    claims.length > 0 && el("ul", { class: "place-claims" }, claims.map(showClaim)),
    Editing.ofPlace(source, id));
}

/** @param {ClaimRecord} claim */
const showClaim = (claim) => el("li", { class: "place-claim" },
  TableCells.sentence(claim), el("p", { class: "place-firmly" }, TableCells.firmly(claim)), Editing.ofClaim(claim, "place"));

/**
 * What the card says in addition to the citation.
 * @param {SourceRecord} source
 */
function facts({ label, language, url }) {
  return el("p", { class: "source-facts" }, `Short name: ${label}`, language && `; language: ${language}`, ". ",
    Claims.address(url));
}

/** @param {SourceRecord} source @param {boolean} isOpen */
function showHead(source, isOpen) {
  return el("h2", { class: "source-title" }, el("button", {
    class: "source-open", type: "button", id: `source-${source.id}`, "aria-expanded": String(isOpen),
    click: () => State.set({ opened: isOpen ? "none" : source.id }),
  }, name(`“${Bidi.isolate(source.title)}”`)));
}

/**
 * Show a source.
 * @param {SourceRecord} source
 * @param {boolean} isOpen whether its paragraphs are shown
 */
export function show(source, isOpen) {
  const { all } = Data.view(Weights.scopeWith("sources", source.id));
  const found = Reliance.byParagraph(Data.record, all, source.id);
  return el("article", { key: source.id, class: "source", "aria-labelledby": `source-${source.id}` },
    Weights.show("sources", source.id, source.label, ({ claims }) => [
      showHead(source, isOpen),
      el("p", { class: "source-line" }, name(source.line)),
      facts(source),
      el("p", { class: "weight-head weight-number" },
        `${Text.count(claims, "claim")} in ${Text.count(found.size, "paragraph")}`),
    ]),
    isOpen && el("ol", { class: "places" },
      listPlaces(source, found).map((place) => showPlace(place, found, source.id))));
}
