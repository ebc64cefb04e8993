// What is said of the stage of a large network, over the picture and in saved ones.
import { computed } from "@preact/signals-core";
import * as CampTies from "../../core/campties.js";
import * as OverviewText from "../../core/overviewtext.js";
import * as Data from "../data.js";
import * as State from "../state.js";
import * as Stage from "./stage.js";
import { isInScope, visible } from "./visibility.js";

/** @import { ReadonlySignal } from "@preact/signals-core" */
/** @import { Part } from "../../core/overviewtext.js" */

/**
 * The sentences, in parts; none where the network is drawn whole or actors are in focus.
 * @type {ReadonlySignal<Part[][]>}
 */
export const sentences = computed(() => {
  const { near, scope } = State.get();
  if (!Stage.isOn || near.size) return [];
  const described = Stage.described.value;
  if (!described) {
    const { full, faint } = visible.value;
    return OverviewText.sayNone(Data.record.overview ?? { fits: null, kept: null }, full.size + faint.size, Data.view(scope).ofActor.size);
  }
  const disc = Stage.open.value === null ? undefined : Stage.discOf(Stage.open.value);
  if (!disc) return OverviewText.sayCamps(described, described.uncounted.filter(isInScope).length, scope);
  const { full, faint } = visible.value;
  const undrawn = CampTies.countUndrawn(Data.record, Data.view(scope).selection, disc, [...full, ...faint]);
  return OverviewText.sayOpen(described, disc, Stage.inside.value.length, undrawn, scope);
});

/** The sentences as one text; "" where there are none. */
export const text = () => sentences.value.map(OverviewText.join).join(" ");
