import { useMemo } from "react";
import type { StoredEntryAnswer } from "../../http/actor-answers.ts";
import { entryKinds } from "../../record/index.ts";
import { Figure } from "../figure/figure.tsx";
import type { Twin } from "../figure/twin.ts";
import { kindWords } from "../words/kind-words.ts";
import { namesFrom } from "../words/names.ts";
import { says } from "../words/says.ts";
import { visible } from "../words/visible.ts";
import { dateWords } from "../words/when-and-where.ts";
import { entryHref } from "./hrefs.ts";
import { type Lane, LanePicture } from "./lane-picture.tsx";
import { reportName } from "./told-words.ts";

interface DossierTimelineProps {
  readonly name: string;
  readonly timeline: readonly StoredEntryAnswer[];
  /** How many entries the actor has, dated or not. */
  readonly entries: number;
}

/** An actor's dated entries in time, no more precisely than each day is known; nothing where none is dated. */
export function DossierTimeline({ name, timeline, entries }: DossierTimelineProps) {
  const { lanes, twin, count } = useMemo(() => drawn(timeline), [timeline]);
  if (count === 0) {
    return entries === 0 ? null : <p className="empty">None of its entries has a day: there is no timeline.</p>;
  }
  return (
    <Figure
      name="timeline"
      title="Timeline"
      of={visible(name)}
      shows="A tick is a day; a bar is a week, a month, a year or a stretch of days, as far as the report says."
      leavesOut={
        count === entries
          ? "All its entries have a day."
          : `${count} of its ${entries} entries are shown: the others have no day, or come before the last 100.`
      }
      twin={twin}
    >
      {(width) => <LanePicture lanes={lanes} width={width} label="Timeline" />}
    </Figure>
  );
}

function drawn(timeline: readonly StoredEntryAnswer[]) {
  const dated = timeline.flatMap(({ entry, names, report }) => {
    const { date } = entry;
    if (date === null || date.start === null) return [];
    const { who, how, what } = says(entry, namesFrom(names));
    const href = entryHref({ report: report.id, entry: entry.id });
    const mark = {
      from: date.start,
      to: date.end ?? date.start,
      isDay: date.precision === "day" && (date.end === null || date.end === date.start),
      href,
      label: `${dateWords(date)}: ${who}, ${how}`,
      className: entry.kind,
    };
    const row = [
      dateWords(date),
      kindWords[entry.kind][0],
      who,
      how,
      what,
      { text: reportName(report), href },
    ] as const;
    return [{ kind: entry.kind, mark, row }];
  });
  const lanes = entryKinds.flatMap((kind): Lane[] => {
    const marks = dated.filter((one) => one.kind === kind).map(({ mark }) => mark);
    return marks.length === 0 ? [] : [{ label: kindWords[kind][1], marks }];
  });
  const twin: Twin = {
    columns: ["When", "Kind", "Who", "How", "Words", "Report"].map((title) => ({ title })),
    rows: dated.map(({ row }) => row),
  };
  return { lanes, twin, count: dated.length };
}
