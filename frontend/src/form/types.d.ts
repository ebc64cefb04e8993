// What forms offer and what they send to the local server, as graph/draft/state.py and graph/draft/given.py have it.

/** Something to choose, with the key that chooses it. */
export interface Option {
  key: string;
  id: string;
  label: string;
}

export interface TypeOption extends Option {
  sign: "positive" | "negative" | "neutral";
  symmetric: boolean;
}

export interface ActorOption {
  id: string;
  name: string;
  kind: string;
  aliases: string[];
}

/** What the fields of a form offer; `claimants` are names of claimants that are no actors. */
export interface Choices {
  types: TypeOption[];
  kinds: Option[];
  modes: Option[];
  means: Option[];
  actors: ActorOption[];
  claimants: string[];
}

export type Details = Record<string, string | string[]>;

/** A claim as a person gives it: "vessa backs oster", or names, and the fields of a claim. */
export interface GivenClaim {
  sentence: string;
  at: string;
  details: Details;
}

/** An actor as a person gives it; without an id, one is made from the name. */
export interface GivenActor {
  name: string;
  kind: string;
  id: string;
  fields: Record<string, string | string[] | boolean>;
}

/** An answer of the server: what was asked for, or what is wrong with it. */
export interface Answered<T> {
  value: T | null;
  problems: string[];
}
