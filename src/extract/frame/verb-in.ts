import type { Range } from "../../text/index.ts";
import type { Trees } from "../trees.ts";

/** The first verb among the words of a trigger; null where they have none. */
export function verbIn(trees: Trees, { start, end }: Range): number | null {
  const { words } = trees.syntax;
  for (let at = words.findIndex((one) => one.start >= start); at >= 0 && (words[at]?.end ?? end + 1) <= end; at++) {
    if (trees.upos(at) === "VERB") return at;
  }
  return null;
}
