import type { Span } from "../../record/index.ts";
import { printable } from "../../util/printable.ts";
import type { Style } from "./style.ts";

/** Words that open a condition by themselves, so that no "if" has to stand before them. */
const opening =
  /^(if|when|whenever|once|unless|until|should|were|had|in case|in the event|as long as|so long as|provided|only|even if|as soon as)\b/i;

/**
 * A condition and what follows from it, in the report's words.
 *
 * @example
 * ifAndThen([span("an attack on either")], [span("military support")], style);
 * // "if “an attack on either”, then “military support”"
 */
export function ifAndThen(condition: readonly Span[], consequence: readonly Span[], style: Style): string {
  const words = (spans: readonly Span[]) => spans.map(({ text }) => printable(text)).join(" … ");
  const when = condition.length === 0 ? null : words(condition);
  const then = consequence.length === 0 ? style.faint("what follows is not said") : mark(words(consequence), style);
  if (when === null) return then;
  return `${opening.test(when) ? "" : "if "}${mark(when, style)}, then ${then}`;
}

const mark = (words: string, style: Style) => `“${style.cue(words)}”`;
