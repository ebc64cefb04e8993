// What disappears without the voices that are switched off, while the claimants are listed.
import { computed } from "@preact/signals-core";
import { get } from "../../core/lookup.js";
import * as Names from "../../core/names.js";
import * as Reliance from "../../core/reliance.js";
import * as Scope from "../../core/scope.js";
import * as Summary from "../../core/summary.js";
import * as Text from "../../core/text.js";
import * as Data from "../data.js";
import * as State from "../state.js";

/** @import { Relation } from "../types.js" */

/** The scope with the names of voices as claims have them: an address may have them in part. */
const resolved = computed(() => Names.resolve(Data.record, State.get().scope).scope);

const weight = computed(() => {
  const { tab, rests } = State.get();
  const scope = resolved.value;
  const isListed = tab === "sources" && rests === "claimants";
  return isListed && scope.without.length ? Reliance.weighExcluded(Data.record, scope) : null;
});

/** The relations that disappear. */
export const relations = computed(() => {
  const whole = Data.view(Scope.EVERYTHING).byId;
  return (weight.value?.fallen ?? []).map((id) => /** @type {Relation} */ (get(whole, id)));
});

/** @param {string} id of a claimant or a source */
const nameOf = (id) => Data.sources.get(id)?.label ?? Summary.nameClaimant(Data.record, id);

/** The voices that are switched off, by name; those with most claims first. */
export const names = () => Text.joinAnd(Reliance.byClaims(Data.record, resolved.value.without).map(nameOf));

/** What disappears, in one sentence; "" while no voice is off. */
export const text = computed(() => {
  const { scope } = State.get();
  return weight.value ? Reliance.say(weight.value, names(), Data.view(scope).drawn.length) : "";
});
