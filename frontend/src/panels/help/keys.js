// All keyboard shortcuts of the page, as the dialog "Keys" lists them.

import * as Stage from "../../state/derived/stage.js";

/** @param {string} where @param {string[]} keys @param {string} does */
const key = (where, keys, does) => Object.freeze({ where, keys: Object.freeze(keys), does });
const ANYWHERE = "Anywhere";
const PICTURE = "In the picture (Tab moves there)";
const CHOSEN = "With an actor selected or focused";
const SEARCH = "In an actor search box";
const TABS = "On the tabs";
const TIME = "On an end of the time range";

export const KEYS = Object.freeze([
  key(ANYWHERE, ["/"], "Search actors"),
  key(ANYWHERE, ["Escape"], "Close what is open: a list, a dialog, Details"),
  key(ANYWHERE, ["?"], "List the keys"),
  key(ANYWHERE, ["Ctrl Z"], "Take back the last move of an actor or change of filters"),
  key(ANYWHERE, ["Ctrl Shift Z"], "Repeat it"),
  key(PICTURE, ["←", "→", "↑", "↓"], "Go to the nearest actor in that direction, connected ones first"),
  key(PICTURE, ["Home", "End"], "Go to the first or the last actor"),
  key(PICTURE, ["Enter"], "Select the actor"),
  ...(Stage.hasCamps ? [key(PICTURE, ["Enter"], "Open or close the camp of a disc"), key(PICTURE, ["Escape"], "Close the camp")] : []),
  key(PICTURE, ["Shift ←", "Shift →", "Shift ↑", "Shift ↓"], "Move the actor"),
  key(PICTURE, ["Shift F10"], "Open the actor's menu"),
  key(CHOSEN, ["f"], "Focus on the actor"),
  key(CHOSEN, ["+"], "Show one step more around the actor"),
  key(CHOSEN, ["h"], "Hide the actor"),
  key(CHOSEN, ["m"], "Open the members folded into the actor’s dot, or fold them again"),
  key(CHOSEN, ["n", "p"], "Go to its next or previous neighbour; press Enter there to go on from it"),
  key(CHOSEN, ["t"], "Go on to its neighbours of the next relation type"),
  key(CHOSEN, ["w", "b"], "Walk along the open path, a step on or back"),
  key(SEARCH, ["↓", "↑"], "Go through the actors found"),
  key(SEARCH, ["Enter"], "Choose the actor"),
  key(TABS, ["←", "→"], "Open the previous or next tab"),
  key(TABS, ["Home", "End"], "Open the first or the last tab"),
  key(TIME, ["←", "→"], "Move it one step"),
]);
