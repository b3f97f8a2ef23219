import type { Question } from "./antecedent-features.ts";
import type { Asker } from "./antecedent-weights.ts";
import { candidatesFor } from "./candidates.ts";
import { type Coordination, tieCoordination } from "./coordinations.ts";
import type { CountriesNamed } from "./countries-named.ts";
import type { Description } from "./find-descriptions.ts";
import type { FoundPronoun } from "./find-pronouns.ts";
import { atOrBefore, type Frame } from "./frame.ts";
import type { ModelScores } from "./model-scores.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import type { Parties, Party, RoleDraft } from "./party.ts";
import { type Ranking, rank, type Seen } from "./rank-antecedents.ts";
import type { Reference } from "./reference.ts";
import type { ReferenceIndex } from "./reference-index.ts";
import { DescriptionTies } from "./tie-descriptions.ts";

/** A statement as the discourse sees it. */
export interface Utterance {
  readonly speakers: readonly Reference[];
  readonly content: readonly { readonly start: number; readonly end: number }[];
}

/** What {@link readDiscourse} goes through. */
export interface DiscourseInput {
  readonly frame: Frame;
  readonly parties: Parties;
  readonly states: Map<string, Party>;
  readonly names: ReferenceIndex;
  readonly descriptions: readonly Description[];
  readonly pronouns: readonly FoundPronoun[];
  readonly coordinations: readonly Coordination[];
  readonly utterances: readonly Utterance[];
  /** References that play a part in an entry, and so are actors. */
  readonly acting: ReadonlySet<Reference>;
  readonly scores: ModelScores;
  /** Which countries the report names, and how often. */
  readonly countries: CountriesNamed | null;
  readonly date: string | null;
  readonly onSeen?: ((seen: Seen) => void) | undefined;
}

const askers: Readonly<Record<string, Asker>> = { he: "he", she: "he", it: "it", they: "they" };

/**
 * Goes through a report from its first word to its last and ties descriptions and pronouns to the parties named
 * before; gives for each pronoun that stays open the reason.
 */
export function readDiscourse(input: DiscourseInput): Map<Reference, string> {
  return new Discourse(input).read();
}

class Discourse {
  private readonly before: Reference[] = [];
  private readonly open = new Map<Reference, string>();
  private readonly speaking: ReadonlySet<Reference>;
  private readonly contents: readonly { start: number; end: number; utterance: Utterance }[];
  private readonly ties: DescriptionTies;
  private lastSpeaker: Party | null = null;
  private speakerBefore: Party | null = null;

  constructor(private readonly input: DiscourseInput) {
    this.speaking = new Set(input.utterances.flatMap((u) => u.speakers));
    this.contents = input.utterances
      .flatMap((utterance) => utterance.content.map(({ start, end }) => ({ start, end, utterance })))
      .sort((a, b) => a.start - b.start);
    this.ties = new DescriptionTies({
      ...input,
      lastTwo: (sort, before) => this.lastTwo(sort, before),
      rank: (asker, { reference, phrase }, role) => this.rank(asker, reference, phrase, role),
      ownerAt: (start) => this.ownerAt(start),
      onlyStateBefore: (start) => this.onlyStateBefore(start),
    });
  }

  read(): Map<Reference, string> {
    const { names, descriptions, pronouns, parties } = this.input;
    const described = new Map(descriptions.map((d) => [d.reference, d]));
    const pronoun = new Map(pronouns.map((p) => [p.reference, p]));
    const joined = new Map(this.input.coordinations.map((c) => [c.reference, c]));
    // Names joined by "and" come after the last of them.
    const spot = (r: Reference) => (joined.get(r)?.members.at(-1)?.core.start ?? r.core.start - 0.5) + 0.5;
    const all = [...names.all, ...described.keys(), ...pronoun.keys(), ...joined.keys()].sort(
      (a, b) => spot(a) - spot(b) || b.core.end - a.core.end,
    );
    for (const reference of all) {
      const together = joined.get(reference);
      if (together !== undefined) {
        if (tieCoordination(parties, together) !== null) this.before.push(reference);
        continue;
      }
      const speaks = this.speaking.has(reference);
      if (parties.of(reference) === undefined) {
        const description = described.get(reference);
        const found = pronoun.get(reference);
        if (description !== undefined)
          this.ties.tie(description, speaks || (this.input.acting.has(reference) && reference.sort !== "thing"));
        else if (found !== undefined) this.tiePronoun(found);
      }
      const party = parties.of(reference);
      if (party === undefined) continue;
      this.before.push(reference);
      if (speaks && party !== this.lastSpeaker) [this.lastSpeaker, this.speakerBefore] = [party, this.lastSpeaker];
    }
    return this.open;
  }

  /** Whom the pronoun before an organ stands for; where that stays open, the one state that the sentence has named before. */
  private ownerAt(start: number): Party | null {
    const { frame, parties } = this.input;
    const pronoun = this.before.findLast((one) => one.form === "pronoun" && one.core.start === start);
    if (pronoun !== undefined) return parties.of(pronoun) ?? null;
    if (!/^(?:its|their)\b/iu.test(frame.text.slice(start, start + 6))) return null;
    return this.onlyStateBefore(start, ({ modifies }) => !modifies);
  }

  private onlyStateBefore(start: number, counts: (name: Reference) => boolean = () => true): Party | null {
    const { frame, parties } = this.input;
    const sentence = frame.sentenceOf(start);
    const named = new Set<Party>();
    for (let i = this.before.length - 1; i >= 0; i--) {
      const one = this.before[i];
      if (one === undefined || frame.sentenceOf(one.core.start) !== sentence) break;
      const party = parties.of(one);
      if (party?.kind === "state" && one.form === "name" && counts(one)) named.add(party);
    }
    const [only] = named;
    return named.size === 1 ? (only ?? null) : null;
  }

  private lastTwo(sort: "person" | "state", at: number): readonly Party[] {
    const { frame, parties } = this.input;
    const sentence = frame.sentenceOf(at);
    const found = new Set<Party>();
    for (let i = this.before.length - 1; i >= 0 && found.size < 3; i--) {
      const one = this.before[i];
      if (one === undefined || sentence - frame.sentenceOf(one.core.start) > 3) break;
      const party = parties.of(one);
      // "The two men" are two who were named, not "a spokesman" and "a spokeswoman".
      const named = party?.kind === "state" || (party?.references.some(({ form }) => form === "name") ?? false);
      if (party?.kind === sort && named && party.members.length === 0) found.add(party);
    }
    return found.size === 2 ? [...found].reverse() : [];
  }

  private tiePronoun({ reference, pronoun }: FoundPronoun): void {
    const asker = askers[pronoun];
    if (asker === undefined) return;
    const { party, reason } = this.rank(asker, reference, null, null);
    if (party !== null) this.input.parties.tie(reference, party);
    else if (reason !== null) this.open.set(reference, reason);
  }

  private rank(asker: Asker, reference: Reference, phrase: NounPhrase | null, role: RoleDraft | null): Ranking {
    const { frame, parties, scores, onSeen, date } = this.input;
    const candidates = candidatesFor(frame, parties, this.before, { asker, reference, phrase, role, date });
    const question: Question = {
      reference,
      phrase,
      lastSpeaker: this.lastSpeaker,
      speakerBefore: this.speakerBefore,
      speakerOfContent: this.speakerAround(reference),
      score: (antecedent) => scores.score(reference, antecedent),
    };
    return rank(frame, asker, question, candidates, onSeen);
  }

  /** The speaker of the statement in whose content a reference stands, where known by now. */
  private speakerAround(reference: Reference): Party | null {
    for (let i = atOrBefore(this.contents, reference.core.start), seen = 0; i >= 0 && seen < 4; i--, seen++) {
      const content = this.contents[i];
      if (content === undefined || content.end < reference.core.end) continue;
      const [speaker] = content.utterance.speakers;
      return speaker === undefined ? null : (this.input.parties.of(speaker) ?? null);
    }
    return null;
  }
}
