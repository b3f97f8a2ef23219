import type { Range } from "../../text/index.ts";
import type { Frame } from "./frame.ts";
import type { Reference } from "./reference.ts";
import type { ReferenceIndex } from "./reference-index.ts";

/** What people and bodies give out in their own name. */
const ownWords =
  "statement|communiqu[eé]|letter|note|memo|memorandum|press release|news release|tweet|message|declaration|announcement|e-?mail|filing|complaint|readout|report";
/** What speaks besides, of whoever made it. */
const others = "study|survey|poll|document|ruling|indictment|lawsuit|article|bulletin";
const describing = "(?:[\\p{Ll}-]+ ){0,2}";

const document = new RegExp(`\\b(?:${ownWords})`, "iu");
const byNoun = new RegExp(`^(?:an?|the|one|another) ${describing}(?:${ownWords})s?\\b`, "iu");
const further =
  "(?=$|,|\\s(?:released|issued|published|sent|dated|posted|seen|obtained|made|on|to|in|of|about|late|last|which|that)\\b)";
const behind = new RegExp(`^(?:['’]s?)? ${describing}(?:${ownWords})s?${further}`, "iu");
const owner = new RegExp(`^(?:his|her|its|their) ${describing}(?:${ownWords})s?$`, "iu");
const giver = /\b(?:by|from)\s(?:the\s)?$/iu;
const bare = new RegExp(`^(?:the|that|this|its|their) (?:[\\p{L}-]+ )?(${ownWords}|${others})s?$`, "iu");
const lead = /^(?:an?|the|one|another|this|that)\s$|^$/iu;

/**
 * Whoever speaks by a document that is given out in his own name: "*the SDF*" of "a statement from the SDF", "*CentCom*" of "a
 * CentCom statement", "*Donald Trump*" of "Donald Trump's tweet", "its" of "its report". Null where the words are no such
 * document, or tell nobody whose it is.
 *
 * @param span - the speaker's words.
 */
export function writerOf(frame: Frame, span: Range, references: ReferenceIndex): Reference | null {
  const words = wordsOf(frame, span);
  if (!document.test(words)) return null;
  const end = span.start + words.length;
  const ahead = ({ range, core }: Reference) => frame.text.slice(span.start, Math.min(range.start, core.start));
  const within = references.within(span).filter(({ sort }) => sort !== "thing");
  if (owner.test(words)) return within.find(({ form }) => form === "pronoun") ?? null;
  const before = within.find(
    (one) => one.form !== "pronoun" && behind.test(frame.text.slice(one.core.end, end)) && lead.test(ahead(one)),
  );
  if (before !== undefined) return before;
  if (!byNoun.test(words)) return null;
  const named = within.filter(
    ({ core, range }) =>
      !/^['’]s?\s/u.test(frame.text.slice(core.end, end)) &&
      /\b(?:by|from)\b/u.test(frame.text.slice(span.start, range.start)),
  );
  return named.find((one) => giver.test(ahead(one))) ?? named[0] ?? null;
}

/** The speaker's words without the marks behind them. */
function wordsOf(frame: Frame, span: Range): string {
  return frame.slice(span).replace(/[\s,;:]+$/u, "");
}

/**
 * The statement that a document which speaks was named in before: "*the statement* said" goes on with who "said in a statement".
 *
 * @param told - the speaker's words and those of saying, of every statement, in text order.
 * @returns its place among them; null where the words are no such document, or none was named.
 */
export function namedBefore(
  frame: Frame,
  told: readonly { readonly speakerSpan: Range | null; readonly cue: readonly Range[] }[],
  place: number,
): number | null {
  const span = told[place]?.speakerSpan ?? null;
  const noun = span === null ? undefined : bare.exec(wordsOf(frame, span))?.[1];
  if (span === null || noun === undefined) return null;
  const same = new RegExp(`\\b${noun}\\b`, "iu");
  let found: number | null = null;
  let nearest = -1;
  for (const [at, { speakerSpan, cue }] of told.entries()) {
    const start = Math.max(speakerSpan?.start ?? -1, ...cue.map((one) => one.start));
    if (at === place || start >= span.start || start <= nearest) continue;
    if (![speakerSpan, ...cue].some((one) => one !== null && same.test(frame.slice(one)))) continue;
    [found, nearest] = [at, start];
  }
  return found;
}
