// The side panel with paths and legend: small windows show and hide it; in large ones it is always visible.
import * as State from "../state/state.js";
import { byId } from "./element.js";

/** @param {boolean} isOpen */
function toggle(isOpen) {
  byId("side").classList.toggle("is-open", isOpen);
  byId("dock-side").setAttribute("aria-expanded", String(isOpen));
}

export const open = () => toggle(true);

export function start() {
  byId("dock-side").addEventListener("click", () => toggle(!byId("side").classList.contains("is-open")));
  State.on((state) => state.select && toggle(false), "select");
}
