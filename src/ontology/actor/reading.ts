import type { Organisation } from "./organisations.ts";
import type { Person } from "./person.ts";
import type { Role } from "./roles.ts";
import type { Sector } from "./sectors.ts";
import type { State } from "./states.ts";

/** A row of the data that a code rests on. */
export interface Because {
  /** The words of the phrase. */
  readonly words: string;
  /** File and line: `roles.csv:44`. */
  readonly row: string;
  readonly source: string;
}

/** What a noun phrase, or a part of one, tells of its actor. */
export interface Reading {
  /** The state; null where the actor has none (an international one) or two; undefined where nothing tells. */
  readonly state: State | null | undefined;
  readonly sector: Sector | null;
  readonly otherSectors: readonly Sector[];
  /** How firmly the head gives its sector; `none` where there is no head but a state or unknown words. */
  readonly hold: Role["hold"] | "none";
  /** Whether the words say that the office is over. */
  readonly former: boolean;
  readonly kin: boolean;
  readonly head: Organisation | Person | Role | State | null;
  /** The organisation that the head is, or serves. */
  readonly within: Organisation | null;
  /** What the head is. */
  readonly is: "organisation" | "person" | "role" | "state" | "nothing";
  readonly because: readonly Because[];
}

/** What words tell of which the data knows nothing. */
export const nothing: Reading = {
  state: undefined,
  sector: null,
  otherSectors: [],
  hold: "none",
  former: false,
  kin: false,
  head: null,
  within: null,
  is: "nothing",
  because: [],
};

/** Sectors of office, which end with the office. */
export const officialSectors: ReadonlySet<Sector | null> = new Set<Sector>(["GOV", "MIL", "LEG", "JUD", "SPY", "COP"]);

/** Whether a head is the president of a body that the rest names, and so of that body's sector: "president of the NAACP". */
export function presidesOver(head: Reading["head"], { is }: Pick<Reading, "is">): boolean {
  return is === "organisation" && head !== null && "words" in head && /^(?:vice[ -])?president$/u.test(head.words);
}
