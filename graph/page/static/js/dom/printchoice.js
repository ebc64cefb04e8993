// What a print is about: what is selected, else the tab that is open, else the path or the
// surroundings that are looked at, else all that is in scope.
(() => {
  "use strict";

  const { el, name, byId } = ag.element;
  const { relation, claims, copy } = ag.printparts;
  const NOTHING = Object.freeze({ select: "", from: "", to: "", near: "", hide: "", tab: "graph", picked: "", lit: null });

  const inScope = () => ag.data.view(ag.state.get().scope).all;

  const WHO = "Who claims what";

  const list = (relations) => [el("h2", {}, WHO), relations.map(relation), ag.claims.sources(relations)];

  // What the foreground of the picture shows; of all else, only the dots that lie between.
  function litOf({ relations, actors }) {
    const drawn = ag.data.view(ag.state.get().scope).drawn.filter(({ id }) => relations.has(id));
    return { relations: drawn, full: actors, faint: new Set() };
  }

  const aboutActor = ({ aliases, note, kind }) => el("p", { class: "print-about" }, ag.data.kinds.get(kind).label,
    aliases.length > 0 && [". Also called ", aliases.map((alias, at) => [at ? ", " : "", name(alias)])],
    note && [". ", name(note)]);

  // The claims about an actor, those that it makes or passes on, and those that name it as channel;
  // each once.
  function listOfActor(id, relations) {
    const told = new Set(relations.flatMap((each) => each.claims));
    const others = inScope().flatMap((each) => each.claims).filter((claim) => !told.has(claim));
    const spoken = others.filter((claim) => ag.names.speakersOf(claim).includes(id));
    const through = others.filter((claim) => claim.via.includes(id) && !spoken.includes(claim));
    const part = (title, content) => content && [el("h2", {}, name(title)), content];
    return [
      part(WHO, relations.length > 0 && relations.map(relation)),
      part(`Claims by or through ${ag.data.said(id)}`, spoken.length > 0 && claims(spoken)),
      part(`Claims that name ${ag.data.said(id)} as channel`, through.length > 0 && claims(through)),
      ag.claims.sources([...relations, { claims: [...spoken, ...through] }]),
    ];
  }

  function ofSelection(selected) {
    const { kind, actors: [first, second], relation: only } = selected;
    const isEnd = (id) => ({ from, to }) => from === id || to === id;
    const relations = only ? [only] : inScope().filter(isEnd(first)).filter(kind === "pair" ? isEnd(second) : () => true);
    const outside = ag.outside.notice(selected, ag.data.view(ag.state.get().scope));
    return {
      shown: litOf(ag.light.get()),
      content: [
        el("h2", { class: "print-subject" }, selected.actors.map((id, at) => [at ? " and " : "", name(ag.data.shown(id))])),
        kind === "actor" && aboutActor(ag.data.actor(first)),
        outside && copy(outside),
        kind === "actor" ? listOfActor(first, relations) : list(relations),
      ],
    };
  }

  function ofPath(path) {
    const relations = path.hops.flatMap((hop) => hop.relations);
    const item = copy(el("div", { class: "print-path" }, ag.pathitem.show(path, {})));
    item.querySelector(".path-hops").remove(); // all claims of the steps follow
    return { shown: litOf(ag.light.get()), content: [item, list(relations)] };
  }

  function ofTension(tension) {
    const statements = el("div", {}, ag.opposed.show(tension), ag.statements.list(tension.statements, "Claims behind it"));
    return { shown: litOf(ag.light.get()), content: [copy(statements), list(tension.relations)] };
  }

  const TITLES = { table: "Table", sources: "Sources", blocs: "Blocs", tensions: "Tensions" };

  function ofTab(tab) {
    const part = tab === "table" ? ag.tablepanel.makeWhole() : copy(byId(`${tab}-panel`));
    part.classList.add("print-tab");
    const isBeside = tab === "blocs" || tab === "tensions";
    for (const fold of isBeside ? part.querySelectorAll("details") : []) fold.open = true; // paper has no folds
    const lit = ag.light.get();
    return { shown: isBeside && (lit ? litOf(lit) : ag.shown.get()), content: [el("h2", {}, TITLES[tab]), part] };
  }

  function ofPicture() {
    const relations = inScope().filter(({ from, to }) => ag.shown.has(from) && ag.shown.has(to));
    const content = relations.length ? list(relations) : [el("h2", {}, WHO), el("p", {}, "Nothing is shown in this scope.")];
    return { shown: ag.shown.get(), content };
  }

  /**
   * Choose what is printed now.
   * @returns {{shown: object|false, content: Array}} shown: what the picture has in view, false
   *   where there is none
   */
  function choose() {
    const { tab, path } = ag.state.get();
    const selected = ag.state.selected();
    if (selected) return ofSelection(selected);
    const tension = ag.tensionlist.picked();
    if (tension) return ofTension(tension);
    if (tab !== "graph") return ofTab(tab);
    return ag.pathlist.current() ? ofPath(ag.pathlist.list()[path]) : ofPicture();
  }

  /** Tell in words what is printed now; "" where that is all in scope. */
  function say() {
    const { tab, near, hide } = ag.state.get();
    const selected = ag.state.selected();
    if (selected) return `What is selected: ${ag.text.joinAnd(selected.actors.map(ag.data.shown))}, with who claims what.`;
    if (ag.tensionlist.picked()) return "The tension that is chosen, with the claims behind it.";
    if (tab !== "graph") return `What the tab ${TITLES[tab]} shows.`;
    if (ag.pathlist.current()) return "The path that is shown, with who claims what.";
    return near || hide ? "What is in focus, with who claims what." : "";
  }

  ag.printchoice = Object.freeze({ NOTHING, choose, say });
})();
