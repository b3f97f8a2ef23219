import type { Entry } from "../../record/index.ts";
import { printable } from "../../util/printable.ts";
import type { Style } from "./style.ts";

/** One line that says what an entry is: for a statement who, with which words, in which form and how sure the reader is. */
export function entryHeading(entry: Entry, style: Style): string {
  const sure = `${Math.round(entry.confidence * 100)} %`;
  if (entry.kind !== "statement") return [entry.kind, style.faint(sure), style.faint(entry.id)].join(" · ");
  const speaker =
    entry.speakerSpan === null
      ? style.faint("speaker not named")
      : style.speaker(printable(entry.speakerSpan.text).replace(/,$/, ""));
  const cue = entry.cue.map((c) => printable(c.text)).join(" … ");
  const flags = [...(entry.denies ? ["denies"] : []), ...(entry.negated ? ["not said"] : [])];
  return [
    speaker,
    style.cue(cue),
    entry.form,
    ...flags.map((flag) => style.warning(flag)),
    style.faint(sure),
    style.faint(entry.id),
  ].join(style.faint(" · "));
}
