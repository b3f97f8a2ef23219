import type { Actor, ActorCodes, MadeBy, Mention } from "../record/index.ts";
import type { OnrecordError } from "../util/problem.ts";
import type { Page, ReportHead, StoredEntry } from "./stored-entry.ts";

export type ActorKind = Actor["kind"];

/** An actor over all reports, as it is shown: as it was read, with what people corrected. */
export interface ListedActor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly country: string | null;
  /** How many reports speak of it. */
  readonly reports: number;
  /** How many entries it speaks or takes part in. */
  readonly entries: number;
}

/** Words that name an actor, and how often. */
export interface CountedName {
  readonly words: string;
  readonly mentions: number;
}

/** A role of an actor over all reports; `mentions` is 0 where only a person said so. */
export interface CountedRole {
  readonly title: string;
  readonly former: boolean;
  readonly mentions: number;
}

/** Where one report speaks of an actor. */
export interface ActorMentions {
  readonly report: ReportHead;
  readonly mentions: readonly Mention[];
}

/** An actor with all that is known of it. */
export interface ActorInFull extends ListedActor {
  readonly codes: ActorCodes;
  /** The most frequent first. */
  readonly names: readonly CountedName[];
  readonly roles: readonly CountedRole[];
  /** Ids that reports were read with and that now are this actor; without its own. */
  readonly mergedIds: readonly string[];
  /** Others of the same full name, whom reports place elsewhere or nowhere: each may be the same person. */
  readonly namesakes: readonly ListedActor[];
  /** Sectors (PLOVER) that reports give this name and one person seldom has together: it may be several people. */
  readonly sectorsApart: readonly string[];
  /** Where reports speak of it: a page, the reports that came on record last first. */
  readonly mentions: readonly ActorMentions[];
  /** What it says: a page, the entries that came on record last first. */
  readonly spoken: readonly StoredEntry[];
  /** The person whose correction shaped it last; null where it is as it was read. */
  readonly correctedBy: MadeBy | null;
}

/** Which actors to list; all conditions hold together. */
export interface ActorFilter extends Page {
  /** Words that all occur in one of its names. */
  readonly name?: string | undefined;
  readonly kind?: ActorKind | undefined;
  /** ISO 3166-1 alpha-3. */
  readonly country?: string | undefined;
}

/** Words of a report that a split moves: offsets in its latest text, in UTF-16 code units. */
export interface MentionAt {
  readonly report: string;
  readonly start: number;
  readonly end: number;
}

/** What a split moves, and to whom. */
export interface Split {
  readonly mentions?: readonly MentionAt[];
  /** Whole ids of reports in which every mention moves. */
  readonly reports?: readonly string[];
  /** The new actor's name. */
  readonly name: string;
  /** Its kind; default `unknown`. */
  readonly kind?: ActorKind | undefined;
  readonly country?: string | undefined;
}

/** A title that a person gave an actor, or took from it. */
export interface RoleChange {
  readonly title: string;
  readonly former: boolean;
}

/** What a person corrected of an actor; a field that is left out stays as it is, null takes it away. */
export interface ActorChange {
  readonly kind?: ActorKind | undefined;
  readonly country?: string | null | undefined;
  readonly codes?: { readonly [C in keyof ActorCodes]?: ActorCodes[C] | undefined } | undefined;
  readonly addRoles?: readonly RoleChange[] | undefined;
  readonly removeRoles?: readonly string[] | undefined;
}

export const correctionKinds = ["merge", "split", "rename", "correct"] as const;

/** What an actor was or became, as far as a correction touched it; `name` is null where forgetting erased it. */
export interface ActorState extends ActorChange {
  readonly name?: string | null | undefined;
}

/** A correction that a person made. */
export interface Correction {
  readonly id: number;
  readonly what: (typeof correctionKinds)[number];
  /** The actor that was corrected. */
  readonly actor: string;
  /** The actor it was merged into, or the new one that was split from it. */
  readonly target: string | null;
  readonly before: ActorState;
  readonly after: ActorState;
  /** What a split moved; empty for others. */
  readonly parts: readonly { readonly report: string; readonly words: string | null }[];
  readonly by: string;
  /** When (ISO 8601, UTC). */
  readonly at: string;
  readonly undoneBy: string | null;
  readonly undoneAt: string | null;
}

/** Which corrections to list. */
export interface HistoryFilter extends Page {
  /** An actor as {@link Actors.find} takes it: what touched it or what was merged into it. */
  readonly actor?: string | undefined;
}

/**
 * The actors of a store over all its reports, and what people corrected about them.
 *
 * Reports stay as they were read; corrections are kept apart and applied to whatever is shown, listed or searched,
 * also to reports that are read later or anew. An actor can be given by its id, the beginning of its id, a name of its (a
 * space, hyphen, stop or "the" more or less is no other name), or words that only its names have; an id that was merged
 * stands for what it was merged into.
 *
 * Where an actor is asked for, every method throws {@link OnrecordError} `not-found`, with those whose names are nearest, for
 * none, and `usage` with the candidates for several.
 */
export interface Actors {
  /** Lists actors, those that most reports speak of first. @throws {OnrecordError} `usage` for a bad page or name. */
  list(filter?: ActorFilter): Promise<readonly ListedActor[]>;

  /** Actors with a name that has these words, the last perhaps not yet written to its end; those in most reports first. */
  suggest(typed: string, limit?: number): Promise<readonly ListedActor[]>;

  /**
   * Actors that may be meant by a name that nobody has: it has the letters of one of theirs, with its words parted
   * otherwise, or each word of it is, but for a slip or two, one of a name of theirs. Of the latter only those that fewest
   * slips lead to; the ones in most reports first.
   *
   * @param limit - default 3.
   *
   * @example
   * await store.actors.nearest("hezbolah"); // Hezbollah
   */
  nearest(typed: string, limit?: number): Promise<readonly ListedActor[]>;

  /** The one actor that is meant. */
  find(idOrName: string): Promise<ListedActor>;

  /** One actor in full; the page is that of its mentions, by report, and of what it says. */
  show(idOrName: string, page?: Page): Promise<ActorInFull>;

  /**
   * Of the first entries in which an actor, by its whole id, is agent or recipient those that somebody else claims or denies.
   *
   * @param lookedThrough - so many entries at most are looked through for it.
   * @param copies - whether entries of reports that copy others count; default `with`.
   */
  claimedByOthers(
    id: string,
    role: "agent" | "recipient",
    lookedThrough: number,
    copies?: "with" | "without",
  ): Promise<readonly StoredEntry[]>;

  /** The `limit` latest of the first dated entries of an actor, by its whole id, the earliest first; `copies` as above. */
  timeline(
    id: string,
    lookedThrough: number,
    limit: number,
    copies?: "with" | "without",
  ): Promise<readonly StoredEntry[]>;

  /** Makes one actor of two: whatever was `actor` is `into` from now on. @throws {OnrecordError} `usage` for the same. */
  merge(actor: string, into: string, by: string): Promise<Correction>;

  /**
   * Makes a new actor of some mentions, or of all mentions in some reports; nothing is known of it but what is given.
   *
   * @throws {OnrecordError} `not-found` for words that do not stand for the actor, or a report that does not speak of it.
   */
  split(actor: string, split: Split, by: string): Promise<Correction>;

  /** Gives an actor another name. @throws {OnrecordError} `usage` for the name that it has, or none. */
  rename(actor: string, name: string, by: string): Promise<Correction>;

  /** Corrects an actor's kind, country, codes or roles. @throws {OnrecordError} `usage` where nothing would change. */
  correct(actor: string, change: ActorChange, by: string): Promise<Correction>;

  /**
   * Takes a correction back, by default the last one that stands.
   *
   * @throws {OnrecordError} `not-found` for none; `usage` for one that is undone, or a split on which later ones build.
   */
  undo(correction: number | undefined, by: string): Promise<Correction>;

  /** What people corrected, the last first. */
  history(filter?: HistoryFilter): Promise<readonly Correction[]>;
}
