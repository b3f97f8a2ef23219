import type { Actor, ReportRecord, Role, Span } from "../../record/index.ts";
import { type Range, sentenceAt, sentences, spanOf } from "../../text/index.ts";
import type { RoleChange } from "../actors.ts";

/**
 * An actor's roles in a report with those that a person added: each where its words stand in one sentence with a
 * mention of the actor and are nobody else's role. A report without such words says nothing of the role.
 */
export function addedRoles(actor: Actor, added: readonly RoleChange[], record: ReportRecord): Role[] {
  const others = record.actors.filter(({ id }) => id !== actor.id).flatMap(({ roles }) => roles.map((r) => r.span));
  const found = added.flatMap(({ title, former }) => {
    const known = actor.roles.find((role) => role.title.toLowerCase() === title.toLowerCase());
    if (known !== undefined) return [];
    const span = wordsBeside(record.report.text, actor.mentions, title, others);
    return span === null ? [] : [{ title: span.text, former, of: null, span }];
  });
  const former = new Map(added.map((role) => [role.title.toLowerCase(), role.former]));
  const kept = actor.roles.map((role) => ({ ...role, former: former.get(role.title.toLowerCase()) ?? role.former }));
  return [...kept, ...found].sort((a, b) => a.span.start - b.span.start);
}

function wordsBeside(text: string, mentions: readonly Range[], words: string, others: readonly Span[]): Span | null {
  const all = sentences(text);
  for (const mention of mentions) {
    const sentence = sentenceAt(all, mention.start);
    if (sentence === undefined) continue;
    const found = literally(words).exec(text.slice(sentence.start, sentence.end));
    if (found === null) continue;
    const start = sentence.start + found.index;
    const range = { start, end: start + found[0].length };
    if (!others.some((span) => span.start < range.end && range.start < span.end)) return spanOf(text, range);
  }
  return null;
}

function literally(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&")}(?![\\p{L}\\p{N}])`, "iu");
}
