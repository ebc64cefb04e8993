// Where discs, their lines, and the dots beside and inside them are: arranged for the pane.
import { batch, computed, signal } from "@preact/signals-core";
import * as DiscLayout from "../core/disclayout.js";
import * as DiscSizes from "../core/discsizes.js";
import * as Data from "../state/data.js";
import * as Stage from "../state/derived/stage.js";
import * as State from "../state/state.js";
import * as DiscNames from "./discnames.js";

/** @import { ReadonlySignal } from "@preact/signals-core" */
/** @import { Arranged } from "../core/disclayout.js" */
/** @import { Size } from "../core/stretch.js" */

const LEAST = 10; // members of an open camp
const ROOM = 3000; // square pixels of its disc for each
const pane = signal(DiscSizes.baseOf(false));

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
 * The stage as it is arranged; null while no discs are drawn.
 * @type {ReadonlySignal<Arranged|null>}
 */
export const current = computed(() => {
  const { overview } = Data.record;
  const discs = Stage.discs.value;
  if (!overview || !discs.length) return null;
  const open = Stage.open.value;
  const isUpright = pane.value.width < pane.value.height;
  const drawn = DiscSizes.list(overview.camps, isUpright);
  const homes = new Set(Stage.inside.value);
  const { ofActor } = Data.view(State.get().scope);
  return DiscLayout.arrange({
    discs: discs.map(({ camp, number }) => {
      const { x, y, radius } = drawn[camp];
      return { camp, number, x, y, radius: radius * Math.sqrt(number / overview.camps[camp].members.length) };
    }),
    open, lines: Stage.lines.value, pane: pane.value, base: DiscSizes.baseOf(isUpright), nameOf: DiscNames.make,
    inside: new Map(Stage.inside.value.map((id) => [id, overview.camps[/** @type {number} */ (open)].inside[id]])),
    guests: [...Stage.staged.value ?? []].filter((id) => !homes.has(id)).map((id) => ({
      id, camp: Stage.campOf.get(id), near: (ofActor.get(id) ?? []).map((relation) => Data.other(relation, id)),
    })),
  });
});

/** Arrange the stage for a pane before it is drawn. @param {Size} given */
export function prepare(given) {
  fit(given);
  current.peek();
}
