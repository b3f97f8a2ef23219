import { type Range, words } from "../../text/index.ts";
import type { ActorInput, NamedEntity, ResolvedActors, SpokenPart, TextMention } from "./input.ts";
import { resolveActors } from "./resolve-actors.ts";

/** A statement by its words: they are looked for in order, each after the one before. */
export interface MarkedStatement {
  readonly speaker: string;
  readonly cue?: string;
  readonly content?: string;
}

const classes: Readonly<Record<string, string>> = {
  "~person": "person",
  "~body": "organisation",
  "~thing": "object",
  "~name": "person",
};

/**
 * An input from a text in which `[Ali|person]` marks an entity by its label, `[the minister|~person]` a description of a
 * person, `~body` one of an organisation, `~name` a name that the model took for no entity; marks nest.
 */
export function markedReport(
  marked: string,
  statements: readonly MarkedStatement[] = [],
  date: string | null = null,
): ActorInput {
  const entities: NamedEntity[] = [];
  const mentions: TextMention[] = [];
  let text = "";
  const open: number[] = [];
  for (const [piece] of marked.matchAll(/\[|\|[^\]]*\]|[^[|]+/gu)) {
    if (piece === "[") open.push(text.length);
    else if (piece.startsWith("|")) {
      const range = { start: open.pop() ?? 0, end: text.length };
      const label = piece.slice(1, -1);
      const sort = classes[label];
      if (sort === undefined) entities.push({ range, label, probability: 0.9 });
      else
        mentions.push({
          range,
          head: headOf(text, range),
          form: label === "~name" ? "name" : "description",
          class: sort,
          probability: 0.9,
        });
    } else text += piece;
  }
  entities.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  mentions.sort((a, b) => a.range.start - b.range.start);
  return {
    reportId: "r",
    text,
    words: words(text),
    entities,
    coreference: { mentions, score: () => 0 },
    syntax: null,
    statements: placed(text, statements),
    date,
    apart: [],
    seat: (range) => (/(?:in|at|from|near) $/.test(text.slice(0, range.start)) ? "place" : "government"),
  };
}

/** The number of the last word before a preposition, as a parser would say. */
function headOf(text: string, range: Range): number {
  const phrase = text.slice(range.start, range.end);
  const before = phrase.split(/ (?:of|for|at|in|to) /u)[0] ?? phrase;
  const start = range.start + (before.lastIndexOf(" ") + 1);
  return words(text).findIndex((w) => w.start === start);
}

function placed(text: string, statements: readonly MarkedStatement[]): SpokenPart[] {
  let from = 0;
  return statements.map(({ speaker, cue, content }) => {
    const start = text.indexOf(speaker, from);
    if (start < 0) throw new Error(`no speaker "${speaker}" after ${from}`);
    const find = (words: string | undefined): Range[] => {
      if (words === undefined) return [];
      const at = text.indexOf(words, Math.max(0, start - words.length - 40));
      if (at < 0) throw new Error(`no words "${words}"`);
      return [{ start: at, end: at + words.length }];
    };
    from = start + speaker.length;
    return { speakerSpan: { start, end: from }, cue: find(cue), content: find(content) };
  });
}

/** The actors of a marked text. */
export function actorsOf(
  marked: string,
  statements: readonly MarkedStatement[] = [],
  date: string | null = null,
): ResolvedActors {
  return resolveActors(markedReport(marked, statements, date));
}

/** Every actor as "name: mention, mention". */
export function chains({ actors }: ResolvedActors): string[] {
  return actors.map((a) => `${a.name}: ${a.mentions.map((m) => m.text).join(", ")}`);
}
