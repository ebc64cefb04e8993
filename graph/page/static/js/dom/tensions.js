// The tab Tensions: where claims pull against each other, each with the claims behind it; the one
// that is looked at is lit in the picture.
(() => {
  "use strict";

  const { el, replace, byId, name } = ag.element;
  const { record } = ag.data;
  const MORE = 50; // of one kind, written at a time
  const PAIRED = ["clients-clash", "proxy", "common-enemy", "common-backer"]; // about their first two actors
  const USUAL = record.tensions.kinds.filter((kind) => kind.by_default).map(({ id }) => id);
  const holder = el("div", { class: "tension-groups" });
  const about = el("p", { class: "beside-note", role: "status" });
  const kinds = el("select", { class: "field", id: "tension-kind", change: () => ag.state.set({ tensions: kinds.value }) });
  const expected = el("input", { type: "checkbox", id: "tension-expected", change: onExpected });
  const written = new Map(); // how many of a kind
  let last = { scope: null, expected: null, answer: null };

  const isOpen = () => ag.state.get().tab === "tensions";

  /** The answer to the state's scope, worked out once. */
  function answer() {
    const state = ag.state.get();
    if (last.scope !== state.scope || last.expected !== state.expected) {
      const asked = record.tensions.kinds.map(({ id }) => id).filter((id) => state.expected || USUAL.includes(id));
      last = { scope: state.scope, expected: state.expected, answer: ag.tensions.list(record, state.scope, asked) };
    }
    return last.answer;
  }

  const lightOf = ({ kind, relations, actors }) =>
    ag.light.make(relations, PAIRED.includes(kind) ? actors.slice(0, 2) : actors);

  const picked = () => (isOpen() && ag.state.get().picked ? answer().tensions.find(({ key }) => key === ag.state.get().picked) : null);

  /** Return what the chosen tension lights; null where none is chosen. */
  const current = () => (picked() ? lightOf(picked()) : null);

  function onExpected() {
    const { tensions } = ag.state.get();
    const isGone = !expected.checked && tensions && !USUAL.includes(tensions);
    ag.state.set({ expected: expected.checked ? "yes" : "", tensions: isGone ? "" : tensions });
  }

  function render(state) {
    if (!isOpen()) return;
    const { tensions, unknown, truncated, mixed_pairs: mixed, theses_left_out: isNarrow } = answer();
    const numberOf = (id) => tensions.filter(({ kind }) => kind === id).length;
    const there = record.tensions.kinds.filter(({ id }) => state.expected || USUAL.includes(id));
    const only = there.some(({ id }) => id === state.tensions) ? state.tensions : "";
    renderChoice(there, numberOf, tensions.length, only);
    replace(about, [
      truncated ? "There are more than these, or the search was cut off; narrow what is shown."
        : `${sayHowMany(tensions)} in what is shown. A tension is a reason to look again, not a finding.`,
      ag.statements.sayUnknown(state.scope, unknown), isNarrow && record.tensions.left_out,
      ag.tensionwords.sayMixed(record, mixed),
    ].filter(Boolean).join(" "));
    const shown = there.filter(({ id }) => numberOf(id) && (!only || only === id));
    replace(holder, shown.map((kind) => group(kind, tensions.filter((each) => each.kind === kind.id))),
      !shown.length && el("p", { class: "empty" }, tensions.length ? "None of this kind is found in what is shown."
        : "None is found in what is shown. Take a choice back, or choose other dates."));
    mark(state);
  }

  // What a theory expects is no tension.
  function sayHowMany(tensions) {
    const usual = tensions.filter(({ kind }) => USUAL.includes(kind)).length;
    const more = tensions.length - usual;
    const said = ag.text.count(usual, "tension");
    return more ? `${said} and ${ag.text.count(more, "tie")} that balance theory would expect` : said;
  }

  // The box keeps its place and the focus; only its numbers change.
  function renderChoice(there, numberOf, all, only) {
    replace(kinds, el("option", { value: "" }, `All kinds (${all})`),
      there.map(({ id, label }) => el("option", { value: id }, `${label} (${numberOf(id)})`)));
    kinds.value = only;
    expected.checked = Boolean(ag.state.get().expected);
  }

  function group({ id, label, means }, found) {
    const most = Math.max(written.get(id) ?? MORE, found.findIndex(({ key }) => key === ag.state.get().picked) + 1);
    return el("section", { class: "group", "aria-labelledby": `tensions-${id}` },
      el("h3", { class: "group-title", id: `tensions-${id}` }, label, " ", el("span", { class: "legend-number" }, String(found.length))),
      el("p", { class: "beside-note" }, means),
      el("ol", { class: "tensions", "aria-label": label }, found.slice(0, most).map(item)),
      found.length > most && el("button", {
        class: "quiet tension-more", type: "button", click: () => { written.set(id, most + MORE); render(ag.state.get()); },
      }, `Show ${Math.min(MORE, found.length - most)} more of ${found.length - most} left`));
  }

  function item(tension) {
    const light = () => ag.state.set({ lit: lightOf(tension) });
    const dark = () => ag.state.set({ lit: null });
    const choose = () => ag.state.set({ picked: ag.state.get().picked === tension.key ? "" : tension.key, select: "" });
    return el("li", { class: "tension", "data-key": tension.key, mouseenter: light, mouseleave: dark },
      el("button", { class: "tension-show", type: "button", focus: light, blur: dark, click: choose }, name(tension.lead)),
      el("p", { class: "tension-by" }, name(sayWho(tension))),
      el("div", { class: "tension-claims", hidden: true }));
  }

  // Who claims what it rests on: the origins, and how firm the weakest of it is.
  function sayWho({ relations, weakest }) {
    const claims = relations.flatMap((each) => each.claims).filter(({ stance }) => stance === "supports");
    const names = [...new Set(claims.map(nameOrigin))];
    const more = names.length - 3;
    const first = more > 1 ? [...names.slice(0, 3), `${more} more`] : names;
    return `Claimed by ${ag.text.joinAnd(first)}. Weakest part: ${ag.data.modes.get(weakest).strength}.`;
  }

  function nameOrigin({ by: [id], by_shown: [origin], source }) {
    return ag.data.actor(id) ? ag.data.said(id) : origin ?? ag.data.sources.get(source).label;
  }

  function mark({ picked: key }) {
    for (const each of holder.querySelectorAll(".tension")) {
      const isPicked = each.dataset.key === key;
      const claims = each.lastElementChild;
      each.classList.toggle("is-current", isPicked);
      each.querySelector(".tension-show").setAttribute("aria-expanded", String(isPicked));
      claims.hidden = !isPicked;
      if (isPicked && !claims.children.length) {
        const tension = answer().tensions.find((found) => found.key === key);
        replace(claims, ag.opposed.show(tension), ag.statements.list(tension.statements, "Claims behind it"));
      }
      if (isPicked && !each.contains(document.activeElement)) each.scrollIntoView({ block: "nearest" }); // by its address
    }
  }

  function onEscape(event) {
    if (event.key !== "Escape" || event.defaultPrevented || ag.state.get().select || !picked()) return;
    ag.state.set({ picked: "", lit: null });
  }

  function start() {
    replace(byId("tensions-panel"),
      el("div", { class: "beside-head" },
        el("h2", { class: "hidden" }, "Tensions"), about,
        el("label", { class: "hidden", for: "tension-kind" }, "Kind of tension"), kinds,
        el("label", { class: "beside-switch", for: "tension-expected" }, expected, "Also what balance theory would expect")),
      holder);
    byId("tensions-panel").addEventListener("keydown", onEscape);
    ag.state.on((_, changed) => { if (changed.has("scope")) written.clear(); }, "scope");
    ag.state.on(render, "tab", "scope", "tensions", "expected");
    ag.state.on((state) => isOpen() && mark(state), "picked");
  }

  ag.tensionlist = Object.freeze({ start, current, picked });
})();
