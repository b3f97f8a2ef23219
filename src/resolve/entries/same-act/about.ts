import { wordsWithin } from "../../../extract/climb.ts";
import type { Event } from "../../../record/index.ts";
import { overlaps, type Range } from "../../../text/index.ts";
import type { DraftContext } from "../draft.ts";
import { stems } from "./shares-word.ts";

/** Words that tell when, or say nothing: they make no act another. */
const empty =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|weeks?|months?|years?|days?|night|morning|time|today|yesterday|other|everyone|people|way|things?|sa(?:y|id|ys)|new|last|next|more|made?|take|took)$/iu;
const idle = /^(?:DET|ADP|AUX|PART|SCONJ|CCONJ|PUNCT|PRON|INTJ|ADV)$/u;

/**
 * Whether two acts of words are told to be about different things: behind both stands something that they are about, to the end of
 * their sentences, and no word is the same, their parties left out.
 *
 * @example
 * // "Oslo called for a ceasefire", "called for new elections"; not "called for a truce. The call went unheard"
 */
export function areAboutOthers(context: DraftContext, a: Event, b: Event, first: Range, second: Range): boolean {
  const [one, other] = [saidBehind(context, a, first), saidBehind(context, b, second)];
  return one.length > 0 && other.length > 0 && !one.some((stem) => other.includes(stem));
}

function saidBehind(context: DraftContext, { actors, recipients, date }: Event, trigger: Range): readonly string[] {
  const { parsed } = context.input;
  const mentions = [...actors, ...recipients].flatMap((id) => context.actor(id)?.mentions ?? []);
  const own: readonly Range[] = date?.span ? [...mentions, date.span] : mentions;
  const [, ...named] = wordsWithin(parsed, trigger);
  const behind = wordsWithin(parsed, { start: trigger.end, end: context.sentence(trigger).end });
  return [...named, ...behind].flatMap((word) => {
    const range = parsed.words[word];
    if (range === undefined || idle.test(parsed.upos[word] ?? "")) return [];
    const said = context.slice(range);
    return empty.test(said) || own.some((one) => overlaps(one, range)) ? [] : stems(said);
  });
}

/** Whether a passage only goes on with what stands before it in its sentence: "called for calm, urging both to talk". */
export function goesOn(context: DraftContext, { start, end }: Range): boolean {
  const before = context.text.slice(Math.max(0, start - 3), start);
  return /,\s*$/u.test(before) && /^\p{L}+ing\b/u.test(context.slice({ start, end }));
}
