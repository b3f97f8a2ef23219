import type { Syntax } from "../../extract/syntax/index.ts";
import type { Actor, Unresolved } from "../../record/index.ts";
import type { Range } from "../../text/index.ts";

/** A name or value that the model found; `label` is its sort ("person", "organisation", "state", "nationality" ...). */
export interface NamedEntity {
  readonly range: Range;
  readonly label: string;
  readonly probability: number;
}

/** Words that the model takes to stand for something; `head` is the number of the word that decides, such as the noun. */
export interface TextMention {
  readonly range: Range;
  readonly head: number;
  readonly form: "name" | "description" | "pronoun";
  readonly class: string;
  readonly probability: number;
}

/** The model's mentions, sorted by start, and how much mention `j` looks like the antecedent of the later mention `i`. */
export interface TextCoreference {
  readonly mentions: readonly TextMention[];
  /** Log-odds against there being no antecedent. */
  score(i: number, j: number): number;
}

/** What a statement tells of its speaker. */
export interface SpokenPart {
  readonly speakerSpan: Range | null;
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
}

/** Where a state's name stands for a region of another country: the "Georgia" of "Georgia's governor, Brian Kemp". */
export interface NamedRegion {
  readonly range: Range;
  /** The country that the region is a part of. */
  readonly country: string;
  /** The country of the state of that name. */
  readonly namesake: string;
}

/** What {@link resolveActors} reads. */
export interface ActorInput {
  readonly reportId: string;
  readonly text: string;
  /** The words that the syntax counts in. */
  readonly words: readonly Range[];
  readonly entities: readonly NamedEntity[];
  /** Null: names by rules alone, no model's opinion on pronouns. */
  readonly coreference: TextCoreference | null;
  /** Null: names alone, nothing that hangs on another word. */
  readonly syntax: Syntax | null;
  readonly statements: readonly SpokenPart[];
  /** Words that play a part in an entry: who acts, receives, joins. They are actors as speakers are; default: none. */
  readonly parties?: readonly Range[];
  /** The report's day, YYYY-MM-DD; null: the latest facts known. */
  readonly date: string | null;
  /** Parts that are not the report's own prose: nothing in them is a mention. */
  readonly apart: readonly Range[];
  /** The place that its dateline names; default: none. */
  readonly dateline?: Range | null;
  /** Whether a capital's name stands for its government; default: a place. */
  readonly seat?: (range: Range) => "place" | "government";
  /** Where a state's name stands for a region of another country; default: nowhere. */
  readonly regions?: readonly NamedRegion[];
}

/** Who speaks in a statement (`author`: the report's own "I"); `reason` says why `id` is null. */
export interface SpeakerReading {
  readonly id: string | null;
  readonly reason: string | null;
}

/** Whom the words of a party stand for: several where they are joined; `reason` says why it is nobody. */
export interface PartyReading {
  readonly ids: readonly string[];
  readonly reason: string | null;
}

/** What {@link resolveActors} makes of a report. */
export interface ResolvedActors {
  /** In order of first mention. */
  readonly actors: Actor[];
  /** One for each statement, in the same order. */
  readonly speakers: readonly SpeakerReading[];
  /** One for each party's words, in the same order. */
  readonly parties: readonly PartyReading[];
  /** Speakers and parties that stay open, with the reason. */
  readonly unresolved: Unresolved[];
  /** Capitals and seats that stand for their government, and so are no places. */
  readonly governments: readonly Range[];
  /** Every name of an actor, nested ones too. */
  readonly names: readonly { readonly range: Range; readonly actor: string }[];
  /** Id of the actor that words stand for: a mention of just these words, or the one that holds their head. */
  actorAt(range: Range): string | null;
}
