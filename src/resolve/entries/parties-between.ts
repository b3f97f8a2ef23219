import type { Range } from "../../text/index.ts";
import type { DraftContext } from "./draft.ts";

/** How far behind the words of a pact "between" may stand: "a truce that began in May between". */
const reach = 60;

/**
 * The two whom "between" says a pact binds, whoever brokered it, with their words; null where the words name no two.
 *
 * @example
 * // "Qatar brokered a truce between Israel and Hamas": Israel and Hamas
 */
export function partiesBetween(
  context: DraftContext,
  pact: Range,
): { readonly ids: readonly [string, string]; readonly words: readonly Range[] } | null {
  const { end } = context.sentence(pact);
  const behind = /^[^;:()“”"]*?\bbetween\s+(?:the\s+)?/u.exec(
    context.text.slice(pact.end, Math.min(end, pact.end + reach)),
  );
  const within = /\bbetween\s+(?:the\s+)?$/u.test(context.slice(pact));
  if (behind === null && !within) return null;
  const one = mentionAt(context, pact.end + (behind?.[0].length ?? 0));
  if (one === null) return null;
  const and = /^['’]?s?\s+and\s+(?:the\s+)?/u.exec(context.text.slice(one.range.end, end));
  const other = and === null ? null : mentionAt(context, one.range.end + and[0].length);
  if (other === null) return null;
  // Whoever speaks for a state binds it.
  const [first, second] = context.statesOf([one.id, other.id]);
  return first === undefined || second === undefined ? null : { ids: [first, second], words: [one.range, other.range] };
}

/** The named actor whose words begin at a place, with or without its article: the longest where several do. */
function mentionAt(context: DraftContext, start: number): { readonly id: string; readonly range: Range } | null {
  let found: { readonly id: string; readonly range: Range } | null = null;
  for (const { id, mentions, members } of context.input.actors) {
    if (members.length > 0) continue;
    for (const { start: from, end, form } of mentions) {
      const isHere = from === start || (from < start && /^the\s+$/iu.test(context.text.slice(from, start)));
      if (form === "pronoun" || !isHere || (found !== null && end <= found.range.end)) continue;
      found = { id, range: { start, end } };
    }
  }
  return found;
}
