import { useMemo } from "react";
import type { ToldMatter } from "../../http/matter-answers.ts";
import { stanceVerbs } from "../../record/stance-verbs.ts";
import { Figure } from "../figure/figure.tsx";
import type { Twin } from "../figure/twin.ts";
import { visible } from "../words/visible.ts";
import { entryHref } from "./hrefs.ts";
import { type Lane, LanePicture } from "./lane-picture.tsx";
import { reportName } from "./told-words.ts";

/**
 * When each voice says it, by the days on which reports were published; nothing where no day is known.
 *
 * @param of - what the matter is, in words.
 */
export function VoicesTimeline({ matter, of }: { readonly matter: ToldMatter; readonly of: string }) {
  const { lanes, twin, undated } = useMemo(() => drawn(matter), [matter]);
  if (lanes.every(({ marks }) => marks.length === 0)) return null;
  return (
    <Figure
      name="voices"
      title="Who said so when"
      of={of}
      shows="A tick is a day on which a report told it; ticks with a cross deny it."
      leavesOut={
        undated === 0
          ? "Days are those of publication."
          : `Days are those of publication; ${undated === 1 ? "one telling has none, and stands" : `${undated} tellings have none, and stand`} only in the table.`
      }
      twin={twin}
    >
      {(width) => <LanePicture lanes={lanes} width={width} label="Who said so when" />}
    </Figure>
  );
}

function drawn({ account, from }: ToldMatter) {
  const reports = new Map(from.map((report) => [report.id, report]));
  const told = account.voices.map(({ who, name, stance, told }) => ({
    name: who === "author" ? "own voice of reports" : visible(name),
    stance,
    at: told.map((ref) => ({ ref, report: reports.get(ref.report) })),
  }));
  const lanes = told.map(
    ({ name, stance, at }): Lane => ({
      label: `${name} ${stanceVerbs[stance].split(" ")[0]}`,
      marks: at.flatMap(({ ref, report }) => {
        const day = report?.published ?? null;
        if (day === null || report === undefined) return [];
        const label = `${name} ${stanceVerbs[stance]}, ${day}: ${reportName(report)}`;
        return [{ from: day, to: day, isDay: true, href: entryHref(ref), label, className: stance }];
      }),
    }),
  );
  const twin: Twin = {
    columns: [{ title: "Who" }, { title: "Does" }, { title: "Published" }, { title: "Report" }],
    rows: told.flatMap(({ name, stance, at }) =>
      at.map(({ ref, report }) => [
        name,
        stanceVerbs[stance],
        report?.published ?? null,
        { text: report === undefined ? ref.report : reportName(report), href: entryHref(ref) },
      ]),
    ),
  };
  const undated = told.flatMap(({ at }) => at).filter(({ report }) => (report?.published ?? null) === null).length;
  return { lanes, twin, undated };
}
