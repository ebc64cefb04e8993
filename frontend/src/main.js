// Starts everything, once the record is read.
import * as Facets from "./core/facets.js";
import { finish } from "./core/lookup.js";
import * as OnlyClaimants from "./core/onlyclaimants.js";
import * as Text from "./core/text.js";
import * as Blocs from "./panels/blocs/blocs.js";
import * as Comparison from "./panels/compare/comparison.js";
import * as Panel from "./panels/details/panel.js";
import * as ActorMenu from "./panels/focus/actormenu.js";
import * as FocusBar from "./panels/focus/focusbar.js";
import * as Help from "./panels/help/help.js";
import * as AsOf from "./panels/legend/asof.js";
import * as Filters from "./panels/legend/filters.js";
import * as LineWidth from "./panels/legend/linewidth.js";
import * as PictureOptions from "./panels/legend/pictureoptions.js";
import * as ScopeBar from "./panels/legend/scopebar.js";
import * as TimeStrip from "./panels/legend/timestrip.js";
import * as OverviewBar from "./panels/overview/overviewbar.js";
import * as PathForm from "./panels/paths/pathform.js";
import * as PathOptions from "./panels/paths/pathoptions.js";
import * as SavePicture from "./panels/picture/savepicture.js";
import * as Printing from "./panels/print/printing.js";
import * as RankPanel from "./panels/rank/rankpanel.js";
import * as Finder from "./panels/search/finder.js";
import * as CopyLink from "./panels/share/copylink.js";
import * as SaveData from "./panels/share/savedata.js";
import * as Editing from "./panels/shared/editing.js";
import * as SourcesPanel from "./panels/sources/sourcespanel.js";
import * as TablePanel from "./panels/table/tablepanel.js";
import * as TensionList from "./panels/tensions/tensionlist.js";
import * as Arranging from "./picture/arranging.js";
import * as FullScreen from "./picture/fullscreen.js";
import * as Keyboard from "./picture/keyboard.js";
import * as Network from "./picture/network.js";
import * as Pointer from "./picture/pointer.js";
import * as Viewport from "./picture/viewport.js";
import * as Vis from "./picture/vis.js";
import * as Address from "./state/address.js";
import * as Data from "./state/data.js";
import { highlight } from "./state/derived/highlight.js";
import * as Stage from "./state/derived/stage.js";
import * as Schedule from "./state/schedule.js";
import * as State from "./state/state.js";
import * as Undo from "./state/undo.js";
import * as Dock from "./ui/dock.js";
import { byId } from "./ui/element.js";
import * as Selected from "./ui/selected.js";
import * as Tabs from "./ui/tabs.js";

function listen() {
  State.on(Vis.redrawSoon, "camp", "stage", "select", "focus", "hovered", "draw", "unfold", "path", "from", "to", "picked", "tab", "rests");
  State.on(({ at }, changed) => {
    if (at && changed.has("at")) return; // a view of the address is kept
    const highlighted = highlight.value;
    if (highlighted) Network.show([...highlighted.actors]);
    else Network.putBack();
  }, "select", "path", "from", "to", "picked");
  State.on((_, changed) => !changed.has("at") && Network.isUntouched() && Network.showAll(), "tab", "rests");
}

/** What the picture needs comes first. Who listens to the same keys listens in this order. */
const PARTS = [
  Stage, AsOf, ScopeBar, Tabs, CopyLink, SavePicture, SaveData, Printing, Help, TablePanel, SourcesPanel, OverviewBar, Panel, Editing, Finder,
  PathForm, PathOptions, RankPanel, FocusBar, ActorMenu, Blocs, TensionList, Selected, Dock,
  Vis, { start: Network.prepare }, Network, { start: listen }, Arranging, Viewport, Pointer, Keyboard, FullScreen,
];
const REST = [LineWidth, PictureOptions, TimeStrip, Filters, Comparison, Address, Undo];

function* listSteps() {
  yield* Data.prepare();
  yield* OnlyClaimants.prepare(Data.record);
  yield* Stage.prepare();
  yield* startAll(PARTS);
  yield* Facets.prepare(Data.record);
  yield* startAll(REST);
}

/** @param {{start: () => unknown}[]} parts */
function* startAll(parts) {
  for (const part of parts) {
    part.start();
    yield;
  }
}

/** A large network gives way while it starts. Until all is there no other view than that of the address is seen. */
async function open() {
  document.body.classList.toggle("is-opening", Address.isGiven());
  byId("scope-line").textContent = `Loading ${Text.count(Data.ids.length, "actor")} …`;
  await Schedule.pause();
  try {
    await Schedule.run(listSteps());
  } finally {
    document.body.inert = false;
    document.body.classList.remove("is-opening");
  }
}

export async function start() {
  document.body.inert = Stage.isOn; // until all is there nothing can be used
  if (Stage.isOn) await open();
  else finish(listSteps());
}
