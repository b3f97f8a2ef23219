import { wordsWithin } from "../../../extract/climb.ts";
import type { Event } from "../../../record/index.ts";
import { overlaps, type Range } from "../../../text/index.ts";
import type { DraftContext } from "../draft.ts";
import { share } from "./same-party.ts";
import { stems } from "./shares-word.ts";

/** Words that tell when, or say nothing: they make no act another. */
const empty =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|weeks?|months?|years?|days?|night|morning|time|today|yesterday|other|everyone|people|way|things?|sa(?:y|id|ys)|new|last|next|more|made?|take|took)$/iu;
const idle = /^(?:DET|ADP|AUX|PART|SCONJ|CCONJ|PUNCT|PRON|INTJ|ADV)$/u;

/**
 * Whether two acts of words are told to be about different things: behind both stands something that they are about, to the end of
 * their sentences, and no word is the same, those who take part in both left out.
 *
 * @example
 * // "Oslo called for a ceasefire", "called for new elections"; not "called for a truce. The call went unheard"
 */
export function areAboutOthers(context: DraftContext, a: Event, b: Event, first: Range, second: Range): boolean {
  const parties = ({ actors, recipients }: Event) => [...actors, ...recipients];
  const common = parties(a).filter((id) => share(context, [id], parties(b)));
  const mentions = common.flatMap((id) => context.actor(id)?.mentions ?? []);
  const [one, other] = [saidBehind(context, a, first, mentions), saidBehind(context, b, second, mentions)];
  return one.length > 0 && other.length > 0 && !one.some((stem) => other.includes(stem));
}

function saidBehind(
  context: DraftContext,
  { date }: Event,
  trigger: Range,
  mentions: readonly Range[],
): readonly string[] {
  const { parsed } = context.input;
  const own = date?.span ? [...mentions, date.span] : mentions;
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
