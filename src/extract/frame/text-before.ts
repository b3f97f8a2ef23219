import type { Range } from "../../text/index.ts";
import type { Trees } from "../trees.ts";

/** A preposition with its article and a few words before them are never longer. */
const furthest = 60;

/** What stands right before words of a text, its last 60 characters: "with the " before "allies". */
export function textBefore({ text }: Trees, { start }: Range): string {
  return text.slice(Math.max(0, start - furthest), start);
}
