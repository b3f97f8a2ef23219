import { type Actor, noCodes, type Span, type Unresolved } from "../record/index.ts";
import { sha256 } from "../util/sha256.ts";

const pronoun =
  /^(?:he|she|they|it|we|i|you|who|that|which|this|these|those|him|her|them|his|its|their|one)(?:\s+(?:all|both|each))?$/i;

/** Speakers tied to actors: one actor for each name as written; pronouns stay open. */
export interface ResolvedSpeakers {
  readonly actors: Actor[];
  /** For each span given, its actor's id or null. */
  readonly ids: (string | null)[];
  readonly unresolved: Unresolved[];
}

/**
 * Ties the words that name speakers to actors by their letters alone.
 *
 * The same words are one actor; nothing is said of what an actor is, and a pronoun names nobody.
 */
export function resolveSpeakers(reportId: string, spans: readonly (Span | null)[]): ResolvedSpeakers {
  const actors = new Map<string, Actor>();
  const unresolved: Unresolved[] = [];
  const ids = spans.map((span) => {
    if (span === null) return null;
    const name = nameIn(span.text);
    if (pronoun.test(name)) {
      unresolved.push({ span, reason: "a pronoun: whom it stands for is not resolved" });
      return null;
    }
    const key = name.toLowerCase();
    const known = actors.get(key);
    if (known !== undefined) {
      if (!known.mentions.some((m) => m.start === span.start && m.end === span.end))
        known.mentions.push({ ...span, form: "name" });
      return known.id;
    }
    const id = `a-${sha256(JSON.stringify([reportId, key])).slice(0, 10)}`;
    actors.set(key, {
      id,
      name,
      kind: "unknown",
      country: null,
      partOf: null,
      members: [],
      roles: [],
      codes: noCodes,
      identifiedBy: { kind: "rule", name: "same-words", version: "1" },
      mentions: [{ ...span, form: "name" }],
    });
    return id;
  });
  return { actors: [...actors.values()], ids, unresolved };
}

/** The words as a name: an aside's closing comma belongs to the span, not to the name. */
function nameIn(words: string): string {
  return words.replace(/\s+/g, " ").replace(/[\s,;:—–-]+$/u, "") || words;
}
