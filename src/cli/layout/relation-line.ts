import { printable } from "../../util/printable.ts";
import type { Style } from "./style.ts";

/** A sentence and what passes in it for people: `ACCUSE 0.97  Iran has condemned the raid.  (has condemned)`. */
export function relationLine(
  sentence: string,
  { plover, confidence, trigger }: { plover: string | null; confidence: number | null; trigger: readonly string[] },
  style: Style,
): string {
  const code = `${plover ?? "--"} ${confidence?.toFixed(2) ?? ""}`.padEnd(14);
  const why = plover === null ? "nothing passes" : trigger.join(" … ");
  return `${code} ${printable(sentence)}${why === "" ? "" : `  ${style.faint(`(${printable(why)})`)}`}`;
}
