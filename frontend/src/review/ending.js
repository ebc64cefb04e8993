// Progress, and what came of it at the end.
import * as Text from "../core/text.js";
import { el } from "../ui/element.js";
import * as Session from "./session.js";

/** @param {{accepted: number, changed: number, rejected: number}} counts */
const sum = ({ accepted, changed, rejected }) => accepted + changed + rejected;

function countDecided() {
  const { actors, claims, paired, skipped } = Session.state.value.tally;
  return sum(actors) + sum(claims) + paired + skipped;
}

export function progress() {
  const done = countDecided();
  const all = done + Session.state.value.queue.length;
  return el("div", { class: "progress" },
    el("progress", { class: "progress-bar", value: done, max: all || 1, "aria-label": "Decided" }),
    el("span", { class: "progress-number" }, `${done} of ${all}`));
}

export function view() {
  const { actors, claims, paired, skipped, added, seconds } = Session.state.value.tally;
  const rows = [
    ["Accepted", actors.accepted + claims.accepted], ["Changed", actors.changed + claims.changed],
    ["Rejected", actors.rejected + claims.rejected], ["Pairs with a claim", paired], ["Pairs without one", skipped],
    ["Added by hand", added], ["Minutes", Math.round(seconds / 60)],
  ];
  const left = Session.state.value.queue.length;
  return [
    el("h2", { class: "asked-says", id: "draft-says", tabindex: -1 }, el("p", {}, left ? `${Text.count(left, "draft")} left for another time` : "Done")),
    el("dl", { class: "tally" }, rows.map(([term, number]) => el("div", {}, el("dt", {}, term), el("dd", {}, number)))),
    el("p", { class: "ending" }, "Every answer is saved. Press Ctrl-C in the terminal to stop."),
  ];
}
