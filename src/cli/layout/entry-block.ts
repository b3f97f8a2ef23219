import type { StoredEntry } from "../../store/store.ts";
import { printable } from "../../util/printable.ts";
import { certaintyLine } from "./certainty-words.ts";
import { entryFoot, headingWithKind } from "./entry-heading.ts";
import { nameFrom } from "./name-of.ts";
import { sourceName } from "./report-heading.ts";
import type { Style } from "./style.ts";
import { wrap } from "./wrap.ts";

/** An entry in a list: what it is, its words, and the report they stand in. */
export function entryBlock(stored: StoredEntry, style: Style): string {
  const { entry } = stored;
  const said = entry.kind === "statement" ? entry.content : entry.evidence;
  const words = said.map((span) => style.content(printable(span.text))).join(" … ");
  return block(stored, words, style);
}

/** What an entry is, some words of it, when and where it holds, and its report, in indented lines. */
export function block({ entry, speaker, names, report }: StoredEntry, words: string, style: Style): string {
  const resolved = entry.kind === "statement" && entry.speaker !== null && speaker !== null;
  const shown = resolved ? { name: speaker, role: null, country: null } : null;
  const nameOf = nameFrom(new Map(Object.entries(names)));
  const certainty = certaintyLine(entry, nameOf, style);
  return [
    wrap(headingWithKind(entry, { speaker: shown, nameOf }, style), style.width),
    ...(certainty === "" ? [] : [wrap(certainty, style.width, 2)]),
    wrap(words, style.width, 2),
    wrap(entryFoot(entry, style), style.width, 2),
    wrap(style.faint(reportLine(report)), style.width, 2),
  ].join("\n");
}

/** A report in one line: title or source, date, id. */
export function reportLine(report: StoredEntry["report"]): string {
  const name = printable(report.title ?? sourceName(report.source));
  return [name, report.published ?? "date not known", report.id].join(" · ");
}
