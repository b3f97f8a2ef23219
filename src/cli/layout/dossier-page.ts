import type { Dossier } from "../../corroborate/on-record/index.ts";
import { type EntryKind, entryKinds } from "../../record/index.ts";
import type { StoredEntry } from "../../store/store.ts";
import { printable } from "../../util/printable.ts";
import { actorPage } from "./actor-page.ts";
import { counted } from "./counted.ts";
import { entryBlock } from "./entry-block.ts";
import { headingWithKind } from "./entry-heading.ts";
import { fieldLines } from "./field-lines.ts";
import { nameFrom } from "./name-of.ts";
import type { Style } from "./style.ts";
import { wrap } from "./wrap.ts";

const titles: Readonly<Record<EntryKind, string>> = {
  statement: "Statements",
  transfer: "Transfers",
  commitment: "Commitments",
  threat: "Threats",
  restriction: "Restrictions",
  event: "Events",
};

/**
 * What is on record of one actor: what it says, does and owes, who speaks of it, when, and what changed.
 *
 * @param limit - how many entries of each kind were asked for.
 */
export function dossierPage(dossier: Dossier, limit: number, style: Style): string {
  const { actor, entries, speakOfIt, timeline, changes } = dossier;
  const kinds = entryKinds.flatMap((kind) => {
    const own = entries.get(kind) ?? [];
    return own.length === 0 ? [] : [style.title(titles[kind]), ...own.map((entry) => entryBlock(entry, style))];
  });
  return [
    actorPage({ ...actor, mentions: [], spoken: [] }, style),
    ...kinds,
    ...lines(
      "Who speaks of it",
      speakOfIt.map(({ name, asserts, denies }) => [
        counted(asserts + denies, "entry", "entries"),
        printable(name) + (denies === 0 ? "" : style.warning(` · denies ${denies}`)),
      ]),
      style,
    ),
    ...lines(
      "Timeline",
      timeline.map((stored) => timelineLine(stored, style)),
      style,
    ),
    ...lines(
      "Positions that changed",
      changes.map(({ matter, from, to }) => [
        to.since ?? "no day",
        `${from.stands} (${from.since ?? "no day"}, ${printable(from.ref.entry)}) → ${to.stands} (${printable(to.ref.entry)}) · ${matter}`,
      ]),
      style,
    ),
    ...(entryKinds.some((kind) => (entries.get(kind)?.length ?? 0) >= limit)
      ? [wrap(style.faint(`Up to ${limit} of each kind are shown; --limit shows more.`), style.width)]
      : []),
  ].join("\n\n");
}

function timelineLine({ entry, speaker, names }: StoredEntry, style: Style): [string, string] {
  const shown = speaker === null ? null : { name: speaker, role: null, country: null };
  const nameOf = nameFrom(new Map(Object.entries(names)));
  return [entry.date?.start ?? "no day", headingWithKind(entry, { speaker: shown, nameOf }, style)];
}

function lines(title: string, rows: readonly (readonly [string, string])[], style: Style): string[] {
  return rows.length === 0 ? [] : [`${style.title(title)}\n${fieldLines(rows, style)}`];
}
