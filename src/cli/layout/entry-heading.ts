import type { Entry, ReportRecord } from "../../record/index.ts";
import { printable } from "../../util/printable.ts";
import { deedHeading } from "./deed-heading.ts";
import { type NameOf, namesIn } from "./name-of.ts";
import { type ShownSpeaker, speakerIn, speakerWords } from "./speaker-words.ts";
import type { Style } from "./style.ts";
import { whenAndWhere } from "./when-and-where.ts";

/** Who is in an entry, as far as it is shown. */
export interface Who {
  readonly speaker: ShownSpeaker | null;
  readonly nameOf: NameOf;
}

/** Who is in an entry of a record. */
export function whoIn(record: ReportRecord, entry: Entry): Who {
  return { speaker: speakerIn(record, entry), nameOf: namesIn(record) };
}

/** One line that says what an entry is: for a statement who, with which words, and in which form. */
export function entryHeading(entry: Entry, { speaker, nameOf }: Who, style: Style): string {
  if (entry.kind !== "statement") return deedHeading(entry, nameOf, style);
  const cue = entry.cue.map((c) => printable(c.text)).join(" … ");
  const flags = [...(entry.denies ? ["denies"] : []), ...(entry.negated ? ["not said"] : [])];
  return [
    speakerWords(entry, speaker, style),
    style.cue(cue),
    entry.form,
    ...flags.map((flag) => style.warning(flag)),
  ].join(style.faint(" · "));
}

/** The same behind the entry's kind, where entries of several kinds stand together; a statement shows what it is. */
export function headingWithKind(entry: Entry, who: Who, style: Style): string {
  const heading = entryHeading(entry, who, style);
  return entry.kind === "statement" ? heading : `${style.faint(`${entry.kind}:`)} ${heading}`;
}

/** One line below an entry: when and where it holds, how sure the reader is, and its id. */
export function entryFoot(entry: Entry, style: Style): string {
  const where = whenAndWhere(entry);
  const sure = `${Math.round(entry.confidence * 100)}\u00a0%`;
  return style.faint([...(where === "" ? [] : [where]), sure, entry.id].join(" · "));
}
