// Where discs, their lines, and the dots beside and inside them are: arranged for the pane.
import { batch, computed, signal } from "@preact/signals-core";
import * as DiscLayout from "../core/disclayout.js";
import * as Data from "../state/data.js";
import * as Stage from "../state/derived/stage.js";
import * as State from "../state/state.js";
import * as DiscNames from "./discnames.js";

/** @import { ReadonlySignal } from "@preact/signals-core" */
/** @import { Arranged } from "../core/disclayout.js" */
/** @import { CampRecord } from "../record.js" */
/** @import { Size } from "../core/stretch.js" */

const WIDE = { width: 980, height: 577 };
const UPRIGHT = { width: 390, height: 546 };
const LEAST = 10; // members of an open camp
const ROOM = 3000; // square pixels of its disc for each
const FILLED = 0.13; // of the pane by discs
const MOST_GROWTH = 2;
const pane = signal(WIDE);

/** The pane that the stage is arranged for. */
export const size = () => pane.peek();

/** @param {Size} given */
export const fit = (given) => {
  const { width, height } = pane.peek();
  if (width === given.width && height === given.height) return;
  batch(() => {
    pane.value = given;
    Stage.room.value = Math.max(LEAST, Math.round(Math.PI * DiscLayout.radiusOfOpen(given) ** 2 / ROOM));
  });
};

/**
 * How much larger discs are drawn than the record has them, so that they fill their part of the pane.
 * @type {(camps: CampRecord[], isUpright: boolean) => number}
 */
function growth(camps, isUpright) {
  const { width, height } = isUpright ? UPRIGHT : WIDE;
  const area = camps.reduce((sum, { radius }) => sum + Math.PI * radius[isUpright ? 1 : 0] ** 2, 0);
  return Math.max(1, Math.min(MOST_GROWTH, Math.sqrt(FILLED * width * height / area)));
}

/** @param {CampRecord} record @param {boolean} isUpright */
const drawn = ({ wide, upright, radius }, isUpright) => (isUpright ? { at: upright, far: radius[1] } : { at: wide, far: radius[0] });

/**
 * The stage as it is arranged; null while no discs are drawn.
 * @type {ReadonlySignal<Arranged|null>}
 */
export const current = computed(() => {
  const { overview } = Data.record;
  const discs = Stage.discs.value;
  if (!overview || !discs.length) return null;
  const open = Stage.open.value;
  const isUpright = pane.value.width < pane.value.height;
  const grown = growth(overview.camps, isUpright);
  const homes = new Set(Stage.inside.value);
  const { ofActor } = Data.view(State.get().scope);
  return DiscLayout.arrange({
    discs: discs.map(({ camp, number }) => {
      const record = overview.camps[camp];
      const { at: [x, y], far } = drawn(record, isUpright);
      return { camp, number, x, y, radius: grown * far * Math.sqrt(number / record.members.length) };
    }),
    open, lines: Stage.lines.value, pane: pane.value, base: isUpright ? UPRIGHT : WIDE, nameOf: DiscNames.make,
    inside: new Map(Stage.inside.value.map((id) => [id, overview.camps[/** @type {number} */ (open)].inside[id]])),
    guests: [...Stage.staged.value ?? []].filter((id) => !homes.has(id)).map((id) => ({
      id, camp: Stage.campOf.get(id), near: (ofActor.get(id) ?? []).map((relation) => Data.other(relation, id)),
    })),
  });
});
