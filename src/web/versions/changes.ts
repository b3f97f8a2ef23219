import { diffArrays, diffLines } from "diff";

/** A stretch of two texts: in both, only in the earlier, or only in the later. */
export interface Stretch {
  readonly text: string;
  readonly is: "same" | "gone" | "new";
}

/** Milliseconds after which whole lines are compared instead of words. */
const patience = 1500;

/** A word that has only gone and come around one that stayed reads better as one change. */
const shortest = 4;

/**
 * How one text became another, word by word; line by line where that would take too long, and null where that would.
 *
 * @example
 * changesOf("a cat sat", "a dog sat"); // [{ text: "a ", is: "same" }, { text: "cat", is: "gone" }, ...]
 */
export function changesOf(before: string, after: string): readonly Stretch[] | null {
  const found =
    diffArrays(wordsIn(before), wordsIn(after), { timeout: patience }) ??
    diffLines(before, after, { timeout: patience });
  if (found === undefined) return null;
  return joined(
    found.map(({ value, added, removed }) => ({
      text: typeof value === "string" ? value : value.join(""),
      is: added ? "new" : removed ? "gone" : "same",
    })),
  );
}

/** Words and numbers whole, white space as it stands, every other character by itself. */
function wordsIn(text: string): string[] {
  return text.match(/\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{M}\p{N}]*|\n|[^\S\n]+|./gsu) ?? [];
}

/** Takes a short stretch that stayed between two changes into them, and orders each change as gone, then new. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  let gone = "";
  let added = "";
  const flush = () => {
    if (gone !== "") result.push({ text: gone, is: "gone" });
    if (added !== "") result.push({ text: added, is: "new" });
    gone = "";
    added = "";
  };
  for (const [at, { text, is }] of stretches.entries()) {
    if (is === "gone") gone += text;
    else if (is === "new") added += text;
    else if (
      gone !== "" &&
      added !== "" &&
      text.trim().length < shortest &&
      !text.includes("\n") &&
      at < stretches.length - 1
    ) {
      gone += text;
      added += text;
    } else {
      flush();
      result.push({ text, is });
    }
  }
  flush();
  return result;
}
