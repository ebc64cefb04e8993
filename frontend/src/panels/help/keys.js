// All keys of the page, in one list: the dialog "Keys" is made from it.

/** @param {string} where @param {string[]} keys @param {string} does */
const key = (where, keys, does) => Object.freeze({ where, keys: Object.freeze(keys), does });
const ANYWHERE = "Anywhere";
const PICTURE = "In the picture, which Tab reaches";
const CHOSEN = "With an actor selected, or reached in the picture";
const SEARCH = "In a box that finds actors";
const TABS = "On the tabs";
const TIME = "On an end of the strip of time";

export const KEYS = Object.freeze([
  key(ANYWHERE, ["/"], "Search actors"),
  key(ANYWHERE, ["Escape"], "Close what is open: a list, a dialog, Details"),
  key(ANYWHERE, ["?"], "List the keys"),
  key(PICTURE, ["←", "→", "↑", "↓"], "Go to the nearest actor that way, tied ones first"),
  key(PICTURE, ["Home", "End"], "Go to the first or the last actor"),
  key(PICTURE, ["Enter"], "Select the actor"),
  key(PICTURE, ["Shift ←", "Shift →", "Shift ↑", "Shift ↓"], "Move the actor by hand"),
  key(CHOSEN, ["f"], "Focus on the actor"),
  key(CHOSEN, ["+"], "Show one step more around the actor"),
  key(CHOSEN, ["h"], "Hide the actor"),
  key(SEARCH, ["↓", "↑"], "Go through the actors found"),
  key(SEARCH, ["Enter"], "Take the actor"),
  key(TABS, ["←", "→"], "Open the tab beside it"),
  key(TABS, ["Home", "End"], "Open the first or the last tab"),
  key(TIME, ["←", "→"], "Move it by a step"),
]);
