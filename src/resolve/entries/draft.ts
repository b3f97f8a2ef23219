import type { Frame, FrameRole, RoleWords } from "../../extract/frame/index.ts";
import { Trees } from "../../extract/trees.ts";
import type { Actor, EntryDate, Reason, Span, Statement } from "../../record/index.ts";
import { overlaps, type Range, rangeIndexAt, spanOf } from "../../text/index.ts";
import { stateOf } from "../state-of.ts";
import { joinedClauses, trimmedClause } from "./clause.ts";
import type { EntriesInput, FrameEntry } from "./input.ts";
import { isMatchReport } from "./match-report.ts";
import { onceEach } from "./once-each.ts";
import { partyWords } from "./party-words.ts";
import { subjectAbove } from "./subject-above.ts";

/** An entry whose id, claims and certainty are empty yet, with what its passages are told apart by. */
export interface Draft<E extends FrameEntry> {
  readonly entry: E;
  /** The words that name it, one range a passage. */
  readonly triggers: readonly Range[];
  /** The words of an act said to break it or to accord with it. */
  readonly breaches: readonly Range[];
  /** The words by which a restriction is told to be over; left out of what is in force. */
  readonly ended?: readonly Range[];
  /** The sides that words stand for of whom it is open who they are: somebody, though not known ("those who send them"). */
  readonly open?: readonly FrameRole[];
}

/** Whom the words of a role stand for. */
export interface RoleParties {
  readonly ids: string[];
  readonly reasons: Reason[];
}

const sides = ["agent", "recipient"] as const;
const anybody = /^(?:it|they|them|he|she|him|her|we|us|i|you|who|which|that|both|its|their|his)$/iu;
const firstPersonPlural = /^(?:we|us|our|ours|ourselves)$/iu;

/** A report's text with everything that making an entry of a frame asks of it. */
export class DraftContext {
  readonly text: string;
  /** Whether the report is of a match. */
  readonly isOfMatch: boolean;
  readonly trees: Trees;
  private readonly actors: ReadonlyMap<string, Actor>;
  private readonly readings: ReadonlyMap<string, readonly string[]>;

  constructor(readonly input: EntriesInput) {
    this.text = input.text;
    this.isOfMatch = isMatchReport(input.text);
    this.trees = new Trees(input.text, input.parsed);
    this.actors = new Map(input.actors.map((actor) => [actor.id, actor]));
    this.readings = new Map(partyWords(input.frames).map((range, i) => [keyOf(range), input.parties[i]?.ids ?? []]));
  }

  span(range: Range): Span {
    return spanOf(this.text, range);
  }

  /** Whom the words of a party stand for; none where that is open. */
  idsOf(range: Range): readonly string[] {
    return this.readings.get(keyOf(range)) ?? [];
  }

  slice({ start, end }: Range): string {
    return this.text.slice(start, end);
  }

  actor(id: string): Actor | undefined {
    return this.actors.get(id);
  }

  /** Index of the sentence, for comparing. */
  sentenceOf({ start }: Range): number {
    return rangeIndexAt(this.input.around.sentences, start);
  }

  /** The sentence that holds the start of a range; the range itself where none does. */
  sentence(range: Range): Range {
    return this.input.around.sentences[this.sentenceOf(range)] ?? range;
  }

  /**
   * Whom a frame's words of a role stand for, in text order, each once; "we" in somebody's content is the speaker, and of a
   * state and its organ ("Russia ..., and its foreign ministry") only the one that stands nearer to the words of the act acts.
   */
  parties(frame: Frame, role: FrameRole, field: string): RoleParties {
    const ids = new Set<string>();
    const reasons: Reason[] = [];
    for (const { range, rule: giver } of this.withoutTellers(frame, this.withoutOwners(frame, role))) {
      let found = this.idsOf(range);
      let rule: string | null = null;
      if (found.length === 0 && firstPersonPlural.test(this.slice(range))) {
        const speaker = this.speakerAt(range);
        if (speaker !== null) [found, rule] = [[speaker], "first-person-of-speaker"];
      } else if (found.length === 0 && /^(?:it|they|he|she)$/iu.test(this.slice(range))) {
        const speaker = this.sayerBefore(range);
        const above = subjectAbove(this.trees, this.input.actors, range, this.sentence(range));
        if (speaker !== null) [found, rule] = [[speaker], "subject-of-saying-before"];
        else if (above !== null) [found, rule] = [[above.id], above.rule];
      }
      for (const id of found) ids.add(id);
      if (found.length === 0) continue;
      const words = [this.span(range)];
      reasons.push({ field, by: giver ?? frame.rule ?? this.input.madeBy.name, words });
      const rules = rule === null ? found.flatMap((id) => this.actors.get(id)?.identifiedBy.name ?? []) : [rule];
      for (const by of new Set(rules)) reasons.push({ field, by, words });
    }
    return { ids: [...ids], reasons };
  }

  /** The roles whose words stand for somebody of whom it is open who it is; pronouns may be anybody named before. */
  open(frame: Frame): FrameRole[] {
    return sides.filter((role) => {
      const words = wordsOf(frame, role);
      if (words.length === 0 || words.some(({ range }) => this.idsOf(range).length > 0)) return false;
      return !words.some(({ range }) => anybody.test(this.slice(range)));
    });
  }

  /** The words of a role without a state's where words of its organ stand nearer to the act. */
  private withoutOwners(frame: Frame, role: FrameRole): RoleWords[] {
    const all = onceEach(this.trees, wordsOf(frame, role));
    const ranges = all.map(({ range }) => range);
    const away = ({ start, end }: Range) => Math.max(start - frame.trigger.end, frame.trigger.start - end);
    return all.filter(({ range }) => {
      const [state, ...more] = this.idsOf(range);
      if (state === undefined || more.length > 0 || this.actors.get(state)?.kind !== "state") return true;
      return !ranges.some(
        (other) => away(other) < away(range) && this.idsOf(other).some((id) => this.isOrganOf(id, state)),
      );
    });
  }

  /** Several without those who only tell of the act behind its words: "the court said he must stay, the *paper* reported". */
  private withoutTellers({ trigger }: Frame, words: readonly RoleWords[]): readonly RoleWords[] {
    if (words.length < 2) return words;
    const isTold = (content: Statement["content"], before: number) =>
      content.some(({ start, end }) => start <= trigger.start && trigger.end <= end && end <= before);
    const left = words.filter(
      ({ range }) =>
        !this.input.statements.some(
          ({ speakerSpan, content }) =>
            speakerSpan !== null && overlaps(speakerSpan, range) && isTold(content, speakerSpan.start),
        ),
    );
    return left.length === 0 ? words : left;
  }

  private isOrganOf(id: string, state: string): boolean {
    const actor = this.actors.get(id);
    return actor !== undefined && stateOf(actor, this.actors) === state;
  }

  /** The same where organs act for their state: a ministry's and a president's are the state's. */
  states(frame: Frame, role: FrameRole, field: string): RoleParties {
    const { ids, reasons } = this.parties(frame, role, field);
    const stated = this.statesOf(ids);
    const rule = { field, by: "state-of-organ", words: wordsOf(frame, role).map(({ range }) => this.span(range)) };
    return { ids: stated, reasons: stated.every((id) => ids.includes(id)) ? reasons : [...reasons, rule] };
  }

  /** States in place of their organs. */
  statesOf(ids: readonly string[]): string[] {
    return [
      ...new Set(
        ids.map((id) => {
          const actor = this.actors.get(id);
          return (actor === undefined ? null : stateOf(actor, this.actors)) ?? id;
        }),
      ),
    ];
  }

  /** The speaker of the innermost statement that holds the words in its content; null outside all and where not known. */
  speakerAt(range: Range): string | null {
    return this.statementAt(range)?.speaker ?? null;
  }

  /** Who says of himself what follows: the "Armenia" of "Armenia said it would ...", whose pronoun opens what is said. */
  private sayerBefore(range: Range): string | null {
    const words =
      /(\p{L}+)['’]?\s(?:has |have |had )?(?:said|says|say|announced|announces|warned|warns|added|insisted|stated|vowed|pledged|promised|declared|confirmed|argued|denied|denies|claimed|claims)\s(?:on \p{Lu}\p{L}+ )?(?:that\s)?$/u.exec(
        this.text.slice(Math.max(0, range.start - 60), range.start),
      );
    if (words === null) return null;
    const end = range.start - words[0].length + (words[1]?.length ?? 0);
    const isPerson = /^(?:he|she)$/iu.test(this.slice(range));
    const many = /^they$/iu.test(this.slice(range));
    const named = this.input.actors.filter(({ mentions, kind, members }) => {
      if ((kind === "person") !== isPerson || (kind === "collective" || members.length > 0) !== many) return false;
      return mentions.some((mention) => mention.end === end && mention.form !== "pronoun");
    });
    return named.length === 1 ? (named[0]?.id ?? null) : null;
  }

  /** The statements that hold the words in their content. */
  statementsOver(range: Range): Statement[] {
    return this.input.statements.filter(({ content }) =>
      content.some(({ start, end }) => start <= range.start && range.end <= end),
    );
  }

  /** The innermost statement that holds the words in its content. */
  statementAt(range: Range): Statement | null {
    let innermost: { readonly statement: Statement; readonly length: number } | null = null;
    for (const statement of this.input.statements) {
      for (const { start, end } of statement.content) {
        if (start > range.start || end < range.end) continue;
        if (innermost === null || end - start < innermost.length) innermost = { statement, length: end - start };
      }
    }
    return innermost?.statement ?? null;
  }

  /** The passages of a role without the marks around them; those that only a comma or "and" parts are one. */
  clauses(frame: Frame, role: FrameRole): Span[] {
    return joinedClauses(
      this.text,
      wordsOf(frame, role).map(({ range }) => range),
    ).map((range) => this.span(this.clause(range)));
  }

  clause(range: Range): Range {
    const trimmed = trimmedClause(this.text, range);
    return trimmed.end > trimmed.start ? trimmed : range;
  }

  /** A reason of the model's, or of the rule that is named. */
  found(field: string, words: readonly Range[], by: string = this.input.madeBy.name): Reason {
    return { field, by, words: words.map((range) => this.span(range)) };
  }

  /** Whether the words lie in a part that is not the report's own prose. */
  isApart(range: Range): boolean {
    return this.input.apart.some((part) => overlaps(part, range));
  }
}

/** The words of a frame that play a role. */
export function wordsOf(frame: Frame, role: FrameRole): readonly RoleWords[] {
  return frame.roles.filter((one) => one.role === role);
}

/** The rule that gave the words of a role, if one did. */
export function ruleOf(frame: Frame, role: FrameRole): string | undefined {
  return wordsOf(frame, role).find(({ rule }) => rule !== undefined)?.rule ?? frame.rule;
}

export function dateReasons(field: string, date: EntryDate | null): Reason[] {
  return date === null ? [] : [{ field, by: date.rule, words: date.span === null ? [] : [date.span] }];
}

/** Several stretches in text order; those that overlap are one. */
export function evidenceOf(text: string, ranges: readonly Range[]): Span[] {
  const joined: Range[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last !== undefined && start < last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(end, last.end) };
    else joined.push({ start, end });
  }
  return joined.map((range) => spanOf(text, range));
}

const clauses: ReadonlySet<FrameRole> = new Set<FrameRole>(["condition", "consequence", "breach", "item", "value"]);

/** Whether the words of a role are a clause or a phrase, and no party. */
export function isClause(role: FrameRole): boolean {
  return clauses.has(role);
}

function keyOf({ start, end }: Range): string {
  return `${start}-${end}`;
}
