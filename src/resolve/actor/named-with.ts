import type { Range } from "../../text/index.ts";
import type { Frame } from "./frame.ts";
import { anyRole } from "./look-up.ts";

/** Most words between a name and its noun: "Russia's last remaining ally". */
const most = 2;
const before = /(?<noun>[\p{L}-]+) of (?:the )?$/u;
const noun = /^(?:['’]s?)?(?<between>(?: [\p{Ll}-]+)*) (?<noun>[\p{L}-]+)(?![\p{L}-])/u;
const opening = /(?<=^|[^\p{L}-])(?:an?|the|another|some|one|all|many)(?: \p{Ll}[\p{L}-]*)? $/iu;

/**
 * The words for those who are never whom they are named with, where a name only tells with whom: for "US" all of "a US
 * ally", for "China" all of "an ally of China"; null for all other names.
 *
 * @example
 * // "Russia's adversaries": for "Russia" all of it; "Russia's army": null
 */
export function phraseNamedWith(frame: Frame, name: Range): Range | null {
  const { text } = frame;
  const of = before.exec(text.slice(Math.max(0, name.start - 40), name.start));
  if (of !== null && isOther(of.groups?.["noun"])) return opened(text, name.start - of[0].length, name.end);
  for (let words = 0; words <= most; words++) {
    const found = new RegExp(noun.source.replace(")*)", `){${words}})`), "u").exec(text.slice(name.end, name.end + 60));
    if (found === null) return null;
    const end = name.end + found[0].length;
    const last = found.groups?.["noun"] ?? "";
    if (isOther(last)) return isModified(frame, name.end, end) ? opened(text, name.start, end) : null;
  }
  return null;
}

function isOther(word: string | undefined): boolean {
  return word !== undefined && anyRole(word)?.hold === "other";
}

/** With the article, and an adjective behind it, that stand before a start. */
function opened(text: string, start: number, end: number): Range {
  return { start: start - (opening.exec(text.slice(Math.max(0, start - 40), start))?.[0].length ?? 0), end };
}

/** Whether nothing but adjectives and nouns stands between: not the "told its" of "the US told its allies". */
function isModified(frame: Frame, start: number, end: number): boolean {
  for (let i = frame.wordFrom(start); (frame.words[i]?.end ?? end) < end; i++) {
    const word = frame.slice(frame.words[i] ?? { start, end });
    if (!/^['’]?s?$/u.test(word) && !/^(?:ADJ|NOUN|PROPN|PUNCT)$/u.test(frame.syntax?.upos[i] ?? "")) return false;
  }
  return true;
}
