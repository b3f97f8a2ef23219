import type { Unresolved } from "../../record/index.ts";
import { spanOf } from "../../text/index.ts";
import { coordination, tieCoordination } from "./coordinations.ts";
import { namedBefore } from "./document-speakers.ts";
import type { FoundPronoun, Pronoun } from "./find-pronouns.ts";
import { atOrBefore, type Frame } from "./frame.ts";
import type { SpokenPart } from "./input.ts";
import type { Parties, Party } from "./party.ts";
import type { Reference } from "./reference.ts";
import { isRelative } from "./relative-antecedent.ts";
import type { SpeakerReferences } from "./speaker-references.ts";

/** Who speaks in each statement, as parties, and why not. */
export interface SpeakerParties {
  readonly parties: readonly (Party | null)[];
  readonly reasons: readonly (string | null)[];
  /** Which statements the report's author makes in the first person. */
  readonly authors: ReadonlySet<number>;
  readonly unresolved: Unresolved[];
}

const reasons: Readonly<Partial<Record<Pronoun, string>>> = {
  we: "“we” is the speaker and others: which ones the words do not say",
  you: "“you” is whoever is spoken to: not named",
};

/** Speakers of the statements, once all else is tied; "I" is the speaker of the quotation it stands in, or the report's author. */
export function speakerReadings(
  frame: Frame,
  parties: Parties,
  statements: readonly SpokenPart[],
  spoken: readonly (SpeakerReferences | null)[],
  open: ReadonlyMap<Reference, string>,
  pronouns: readonly FoundPronoun[],
): SpeakerParties {
  const speaking = withDocuments(
    frame,
    statements,
    spoken.map((one) => (one === null ? null : partyOf(frame, parties, one))),
  );
  const firstPersons = tieFirstPersons(parties, statements, speaking, pronouns);
  const kinds = new Map(pronouns.map((p) => [p.reference, p.pronoun]));
  const why: (string | null)[] = [];
  const unresolved: Unresolved[] = [];
  const authors = new Set<number>();
  const found = statements.map(({ speakerSpan }, i) => {
    const [reference] = spoken[i]?.references ?? [];
    const party = speaking[i] ?? (reference === undefined ? null : (firstPersons.get(reference) ?? null));
    const kind = reference === undefined ? undefined : kinds.get(reference);
    const isAuthor =
      kind === "i" && party === null && reference !== undefined && frame.quotationOf(reference.core.start) < 0;
    if (isAuthor) authors.add(i);
    const reason =
      party !== null || isAuthor
        ? null
        : speakerSpan === null
          ? "the report does not say who speaks"
          : reference === undefined
            ? isRelative(frame, speakerSpan)
              ? "whom the clause hangs on is nobody named"
              : "no name or noun in the words"
            : (open.get(reference) ??
              (kind === undefined ? undefined : reasons[kind]) ??
              (kind === "i" ? "“I” in a quotation whose speaker is not known" : "the words name no actor"));
    why.push(reason);
    if (reason !== null && speakerSpan !== null) unresolved.push({ span: spanOf(frame.text, speakerSpan), reason });
    return party;
  });
  return { authors, parties: found, reasons: why, unresolved };
}

/** The speakers, of documents named before ("the statement said") whoever spoke by them there. */
function withDocuments(
  frame: Frame,
  statements: readonly SpokenPart[],
  speaking: readonly (Party | null)[],
): (Party | null)[] {
  const known = new Map<number, Party | null>();
  const speakerAt = (place: number): Party | null => {
    const found = known.get(place);
    if (found !== undefined) return found;
    const before = namedBefore(frame, statements, place);
    const party = (before === null ? null : speakerAt(before)) ?? speaking[place] ?? null;
    known.set(place, party);
    return party;
  };
  return statements.map((_, place) => speakerAt(place));
}

function partyOf(frame: Frame, parties: Parties, { references }: SpeakerReferences): Party | null {
  if (references.length > 1) {
    const together = tieCoordination(parties, coordination(references, frame));
    if (together !== null) return together;
  }
  for (const reference of references) {
    const party = parties.of(reference);
    if (party !== undefined) return party;
  }
  return null;
}

/** Ties "I", "me" and "my" to the speaker of the innermost statement whose content holds them. */
function tieFirstPersons(
  parties: Parties,
  statements: readonly SpokenPart[],
  speaking: readonly (Party | null)[],
  pronouns: readonly FoundPronoun[],
): Map<Reference, Party> {
  const contents = statements
    .flatMap((s, i) => s.content.map((c) => ({ start: c.start, end: c.end, speaker: speaking[i] ?? null })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const tied = new Map<Reference, Party>();
  for (const { reference, pronoun } of pronouns) {
    if (pronoun !== "i") continue;
    for (let i = atOrBefore(contents, reference.core.start), seen = 0; i >= 0 && seen < 6; i--, seen++) {
      const content = contents[i];
      if (content === undefined || content.end < reference.core.end || content.speaker === null) continue;
      if (content.speaker.kind !== "person") break;
      parties.tie(reference, content.speaker);
      tied.set(reference, content.speaker);
      break;
    }
  }
  return tied;
}
