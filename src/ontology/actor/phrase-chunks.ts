import { type Item, phraseItems } from "./phrase-items.ts";

/** The words before which a noun phrase ends, by what they say of it. */
const links = {
  /** Whose it is: "head of ...", "spokesman for ...". */
  of: ["of", "for", "with", "from", "at"],
  /** Where it is: "a court in ...". */
  in: ["in", "inside", "across", "within", "throughout", "near", "around", "on"],
  /** Whom it has to do with, which tells nothing of itself: "ambassador to ...", "rebels backed by ...". */
  other: [
    "to",
    "against",
    "by",
    "about",
    "over",
    "towards",
    "toward",
    "under",
    "between",
    "among",
    "after",
    "before",
    "during",
    "into",
    "outside",
    "beyond",
    "behind",
    "via",
    "through",
    "without",
    "like",
    "including",
    "than",
    "amid",
    "upon",
    "per",
    "despite",
    "since",
    "as",
  ],
} as const;

const linkOf = new Map<string, keyof typeof links>([
  ...links.of.map((word) => [word, "of"] as const),
  ...links.in.map((word) => [word, "in"] as const),
  ...links.other.map((word) => [word, "other"] as const),
]);

/** A noun phrase without what hangs on it, and how it hangs on what stands before. */
export interface Chunk {
  /** `first`: the head of a segment; `of`, `in`, `other`: after a preposition. */
  readonly link: "first" | keyof typeof links;
  /** The preposition itself, or "". */
  readonly word: string;
  readonly items: readonly Item[];
}

const clause =
  /^(?:who|whom|which|that|whose|where|when|while|because|said|says|told|is|are|was|were|has|have|had|will|would)$/u;

/**
 * Cuts a phrase at its commas and prepositions: a list of segments, each a list of chunks, the head first.
 *
 * What follows a relative pronoun or a finite verb is left out.
 */
export function phraseSegments(phrase: string): Chunk[][] {
  const segments: Chunk[][] = [];
  let chunks: Chunk[] = [];
  let items: Item[] = [];
  let link: Chunk["link"] = "first";
  let word = "";
  const endChunk = () => {
    if (items.length > 0) chunks.push({ link, word, items });
    items = [];
  };
  for (const item of phraseItems(phrase)) {
    const key = item.words[0]?.key ?? "";
    if (item.apart) {
      endChunk();
      if (chunks.length > 0) segments.push(chunks);
      [chunks, link, word] = [[], "first", ""];
    }
    if (item.is === "word" && clause.test(key) && (items.length > 0 || chunks.length > 0)) {
      endChunk();
      break;
    }
    const next = item.is === "word" ? linkOf.get(key) : undefined;
    if (next === undefined) items.push(item);
    else {
      endChunk();
      [link, word] = [next, key];
    }
  }
  endChunk();
  if (chunks.length > 0) segments.push(chunks);
  return segments;
}
