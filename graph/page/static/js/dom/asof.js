// The box for a date: what held then.
(() => {
  "use strict";

  const { byId } = ag.element;
  const box = byId("as-of");
  const note = byId("as-of-note");

  function complain(text) {
    const isMended = !text && !note.hidden;
    box.setAttribute("aria-invalid", String(Boolean(text)));
    note.hidden = !text;
    note.textContent = text;
    if (text || isMended) ag.status.say(text);
  }

  // What was chosen before still holds where a date is none.
  function sayWhatHolds({ as_of: date, during }) {
    if (date) return `Still shown: as of ${date}.`;
    return during ? `Still shown: ${during[0]} to ${during[1]}.` : "Still shown: all times.";
  }

  function ask() {
    const text = box.value.trim();
    const { scope } = ag.state.get();
    if (text === (scope.as_of ?? "")) return complain("");
    try {
      ag.state.set({ scope: ag.scope.make({ ...scope, as_of: text || null, during: null }) });
      return complain("");
    } catch (error) {
      return complain(`${error.message.replace(/^as_of: /, "")} ${sayWhatHolds(scope)}`);
    }
  }

  function render({ scope }) {
    box.value = scope.as_of ?? "";
    byId("time-clear").hidden = !ag.scope.asked(scope);
    complain("");
  }

  function start() {
    byId("as-of-form").addEventListener("submit", (event) => { event.preventDefault(); ask(); });
    box.addEventListener("change", ask);
    byId("time-clear").addEventListener("click", () => {
      ag.state.set({ scope: ag.scope.make({ ...ag.state.get().scope, as_of: null, during: null }) });
      box.focus();
    });
    ag.state.on(render, "scope");
    render(ag.state.get());
  }

  ag.asof = Object.freeze({ start });
})();
