import type { Entry } from "../../record/index.ts";
import { printable } from "../../util/printable.ts";
import { type ShownSpeaker, speakerWords } from "./speaker-words.ts";
import type { Style } from "./style.ts";
import { whenAndWhere } from "./when-and-where.ts";

/** One line that says what an entry is: for a statement who, with which words, and in which form. */
export function entryHeading(entry: Entry, speaker: ShownSpeaker | null, style: Style): string {
  if (entry.kind !== "statement") return entry.kind;
  const cue = entry.cue.map((c) => printable(c.text)).join(" … ");
  const flags = [...(entry.denies ? ["denies"] : []), ...(entry.negated ? ["not said"] : [])];
  return [
    speakerWords(entry, speaker, style),
    style.cue(cue),
    entry.form,
    ...flags.map((flag) => style.warning(flag)),
  ].join(style.faint(" · "));
}

/** One line below an entry: when and where it holds, how sure the reader is, and its id. */
export function entryFoot(entry: Entry, style: Style): string {
  const where = whenAndWhere(entry);
  const sure = `${Math.round(entry.confidence * 100)}\u00a0%`;
  return style.faint([...(where === "" ? [] : [where]), sure, entry.id].join(" · "));
}
