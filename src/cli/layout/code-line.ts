import type { ActorCode } from "../../ontology/actor/index.ts";
import { printable } from "../../util/printable.ts";
import type { Style } from "./style.ts";

/** A phrase and its code for people: `RUS GOV  the Kremlin  (state-names.csv:12)`. */
export function codeLine(phrase: string, code: ActorCode | null, style: Style): string {
  if (code === null) return `${"--".padEnd(11)} ${printable(phrase)}  ${style.faint("(nothing known)")}`;
  const sectors = [code.sector ?? "---", ...code.otherSectors].join("+");
  const rows = code.because.map(({ row }) => row).join(", ");
  const name = code.name === phrase ? "" : ` = ${printable(code.name)}`;
  return `${`${code.country ?? "---"} ${sectors}`.padEnd(11)} ${printable(phrase)}${name}  ${style.faint(`(${rows})`)}`;
}
