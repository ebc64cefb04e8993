// What is said of the stage of a large network, over the picture and in saved ones.
import { computed } from "@preact/signals-core";
import * as OverviewText from "../../core/overviewtext.js";
import * as Data from "../data.js";
import * as State from "../state.js";
import * as Stage from "./stage.js";
import { visible } from "./visibility.js";

/** @import { ReadonlySignal } from "@preact/signals-core" */
/** @import { Part } from "../../core/overviewtext.js" */

/**
 * The sentences, in parts; none where the network is drawn whole or actors are in focus.
 * @type {ReadonlySignal<Part[][]>}
 */
export const sentences = computed(() => {
  const { near, scope } = State.get();
  if (!Stage.isOn || near.size) return [];
  if (!Stage.described.value) {
    const { full, faint } = visible.value;
    return OverviewText.sayNone(Data.record.overview ?? { fits: null, kept: null }, full.size + faint.size, Data.view(scope).ofActor.size);
  }
  const disc = Stage.open.value === null ? undefined : Stage.discOf(Stage.open.value);
  return disc ? OverviewText.sayOpen(disc, Stage.inside.value.length) : OverviewText.sayCamps(Stage.described.value);
});

/** The sentences as one text; "" where there are none. */
export const text = () => sentences.value.map(OverviewText.join).join(" ");
