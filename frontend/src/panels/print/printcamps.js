// The camps of a large network for paper: who leads each, and how many ties there are inside and between them.
import * as Discs from "../../picture/discs.js";
import * as Stage from "../../state/derived/stage.js";
import { el, name } from "../../ui/element.js";

/** Make the lists; none where no camps are drawn. */
export function list() {
  const described = Stage.described.value;
  if (!described || !Stage.discs.value.length) return [];
  return [
    el("h2", {}, "Computed camps"),
    el("ul", {}, described.discs.map(({ camp }) => el("li", { class: "print-claim" }, el("strong", {}, name(Discs.nameOf(camp))), ": ", Discs.count(camp)))),
    el("h2", {}, "Ties between them"),
    el("ul", {}, described.between.map((each) => el("li", { class: "print-claim" }, name(`${Discs.sayLine(each)}.`)))),
  ];
}
