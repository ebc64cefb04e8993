// The button "Full screen"; hidden where the browser cannot.

import { byId, fill, icon } from "../ui/element.js";

const ENTER = "M9.5 2.5h4v4M13 3L9.5 6.5M6.5 13.5h-4v-4M3 13l3.5-3.5";
const LEAVE = "M9.5 2.5v4h4M10 6l3.5-3.5M6.5 13.5v-4h-4M6 10l-3.5 3.5";
const button = byId("full-screen");

function show() {
  const isFull = document.fullscreenElement !== null;
  const name = isFull ? "Leave full screen" : "Full screen";
  button.setAttribute("aria-label", name);
  button.title = name;
  fill(button, icon(isFull ? LEAVE : ENTER));
}

async function toggle() {
  if (document.fullscreenElement) await document.exitFullscreen();
  else await document.documentElement.requestFullscreen();
}

export function start() {
  button.hidden = !document.fullscreenEnabled;
  button.addEventListener("click", toggle);
  document.addEventListener("fullscreenchange", show);
  show();
}
