// Claims as readers see them: who says it, how firmly, in which paragraph of which source.
import * as Bidi from "../../core/bidi.js";
import * as Citing from "../../core/citing.js";
import { get } from "../../core/lookup.js";
import * as Text from "../../core/text.js";
import * as Data from "../../state/data.js";
import { el, name } from "../../ui/element.js";
import * as RelationText from "../../ui/relationtext.js";
import * as CiteText from "../share/citetext.js";
import * as Editing from "./editing.js";

/** @import { ClaimRecord, SourceRecord } from "../../state/types.js" */

const STANCES = [["supports", ""], ["denies", "Disputed by"], ["withholds", "Not confirmed"]];

/**
 * Show claims: those for it, then who disputes it, then who does not confirm it.
 * @param {ClaimRecord[]} claims
 */
export function list(claims) {
  return STANCES.map(([stance, head]) => {
    const chosen = claims.filter((claim) => claim.stance === stance);
    if (!chosen.length) return null;
    const items = chosen.map((claim, at) => show(claim, chosen[at - 1]));
    return [
      head && el("h4", { class: `claims-head claims-${stance}` }, head),
      el("ul", { class: `claims claims-${stance}` }, items),
    ];
  });
}

/** @param {ClaimRecord} claim @param {ClaimRecord} [before] the one above it */
function show(claim, before) {
  const source = get(Data.sources, claim.source);
  const repeated = before?.source === claim.source || Data.sources.size === 1;
  return el("li", { class: "claim" },
    CiteText.ofClaim(claim),
    el("p", { class: "claim-sentence" }, name(claim.sentence)),
    claim.quote && el("p", { class: "claim-quote" }, el("span", { class: "term" }, "In the source's words: "), el("q", {}, name(claim.quote))),
    el("p", { class: "claim-meta" }, claim.stance === "supports" && [mode(claim), " "], place(claim)),
    details(claim).map(([term, text]) =>
      el("p", { class: "claim-meta" }, el("span", { class: "term" }, `${term}: `), name(text))),
    !repeated && el("p", { class: "claim-source" }, name(source.line)),
    Editing.ofClaim(claim, "claim"));
}

/** @param {ClaimRecord} claim */
function mode(claim) {
  const { label, meaning } = Data.mode(claim.mode);
  return RelationText.badge(label, "mode", meaning);
}

/** @param {ClaimRecord} claim */
function place(claim) {
  const paragraph = Data.paragraph(claim.source, claim.at);
  const where = el("span", { class: "claim-at" }, Citing.namePlace(claim.at));
  const starts = paragraph?.starts && [" (“", name(paragraph.starts), " …”)"];
  return [where, starts];
}

/**
 * @param {ClaimRecord} claim
 * @returns {[term: string, text: string][]}
 */
function details(claim) {
  /** @type {[string, string|null][]} */
  const all = [
    ["Note", claim.note],
    ["Event", claim.event],
    ["Coded by", claim.coder],
  ];
  return all.flatMap(([term, text]) => (text ? [[term, text]] : []));
}

/**
 * Cite every source of some relations in full, and summarise each of its paragraphs that they cite.
 * @param {{claims: ClaimRecord[]}[]} relations
 */
export function sources(relations) {
  const claims = relations.flatMap((relation) => relation.claims);
  const ids = Text.sorted(claims.map((claim) => claim.source));
  /** @param {string} id */
  const show = (id) => el("li", { class: "claim-source" }, cite(get(Data.sources, id)),
    summaries(get(Data.sources, id), new Set(claims.filter(({ source }) => source === id).map(({ at }) => at))));
  return ids.length > 0 && el("section", { class: "group" },
    el("h3", { class: "group-title" }, ids.length > 1 ? "Sources" : "Source"),
    el("ul", {}, ids.map(show)));
}

/** @param {SourceRecord} source @param {Set<string>} cited */
function summaries({ paragraphs }, cited) {
  const found = paragraphs.filter(({ id, gist }) => gist && cited.has(id));
  return found.map(({ id, gist }) => el("p", { class: "claim-gist" },
    el("span", { class: "claim-at" }, Bidi.capitalise(Citing.namePlace(id))), ". Summary: ", name(gist)));
}

/**
 * Cite a source in one line, with a link where its address is one of the web.
 * @param {SourceRecord} source
 */
const cite = ({ cite: text, url }) => [name(text), url ? " " : "", address(url)];

/**
 * Link to a source where its address is one of the web; else show the address as text.
 * @param {string|null} url
 */
export function address(url) {
  if (!url || !/^https?:\/\//i.test(url)) return url ? name(url) : null;
  return el("a", { href: url, rel: "noreferrer noopener", target: "_blank" }, "Open the source");
}
