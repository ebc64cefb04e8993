// The date field: show what applied on a date.
import * as Errors from "../../core/errors.js";
import * as Scope from "../../core/scope.js";
import * as Data from "../../state/data.js";
import * as State from "../../state/state.js";
import { byId } from "../../ui/element.js";
import * as Status from "../../ui/status.js";

/** @import { AskedScope, PageState } from "../../state/types.js" */

const box = byId("as-of", HTMLInputElement);
const note = byId("as-of-note");

/** @param {string} text "" where there is no error */
function showError(text) {
  const isFixed = !text && !note.hidden;
  box.setAttribute("aria-invalid", String(Boolean(text)));
  note.hidden = !text;
  note.textContent = text;
  if (text || isFixed) Status.announce(text);
}

/**
 * An invalid date leaves the earlier dates in force.
 * @param {AskedScope} scope
 */
function sayDates({ as_of: date, during }) {
  if (date) return `Still shown: as of ${date}.`;
  return during ? `Still shown: ${during[0]} to ${during[1]}.` : "Still shown: all times.";
}

function ask() {
  const text = box.value.trim();
  const { scope } = State.get();
  if (text === (scope.as_of ?? "")) return showError("");
  try {
    State.set({ scope: Scope.make({ ...scope, as_of: text || null, during: null }) });
    return showError("");
  } catch (error) {
    return showError(`${Errors.messageOf(Data.record, Errors.reasonOf(error))} ${sayDates(scope)}`);
  }
}

/** @param {Pick<PageState, "scope">} state */
function render({ scope }) {
  box.value = scope.as_of ?? "";
  byId("time-clear").hidden = !Scope.asked(scope);
  showError("");
}

export function start() {
  byId("as-of-form").addEventListener("submit", (event) => { event.preventDefault(); ask(); });
  box.addEventListener("change", ask);
  byId("time-clear").addEventListener("click", () => {
    State.set({ scope: Scope.make({ ...State.get().scope, as_of: null, during: null }) });
    box.focus();
  });
  State.on(render, "scope");
  render(State.get());
}
