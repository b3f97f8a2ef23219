import { axisX, gridX, type Markish, rect, ruleY, text } from "@observablehq/plot";
import { useMemo } from "react";
import type { DateRow, DatesPicture } from "../../http/picture-answers.ts";
import { PlotPicture } from "../figure/plot-picture.tsx";
import { kindWords } from "../words/kind-words.ts";
import type { Stretch } from "./days.ts";
import { isChosen, type Mark, markHref } from "./mark.ts";
import { type Lane, lanesOf, type TimeMark } from "./time-layout.ts";
import { rowWords, timeMark } from "./time-words.ts";
import { timeMargins } from "./timeline-margins.ts";

interface TimelinePictureProps {
  readonly width: number;
  readonly rows: readonly DateRow[];
  readonly step: DatesPicture["step"];
  readonly copies: "with" | "without";
  readonly seen: Stretch;
  readonly query: URLSearchParams;
  readonly mark: Mark | null;
}

const axisHeight = 42;

/** How each sort of bar is filled: the less precise, the paler; a range has a broken edge. */
const bars = [
  { precision: "week", fillOpacity: 0.6, strokeDasharray: "none" },
  { precision: "month", fillOpacity: 0.4, strokeDasharray: "none" },
  { precision: "year", fillOpacity: 0.2, strokeDasharray: "none" },
  { precision: "range", fillOpacity: 0.12, strokeDasharray: "4 2" },
  { precision: "unknown", fillOpacity: 0, strokeDasharray: "1 2" },
] as const;

/** Entries by when they hold: ticks for days, bars for what is known less precisely. Made with Observable Plot. */
export default function TimelinePicture({ width, rows, step, copies, seen, query, mark }: TimelinePictureProps) {
  const options = useMemo(() => {
    const { left, right } = timeMargins;
    const { lanes, height } = lanesOf(rows, { copies }, seen, width - left - right);
    const hrefOf = ({ row }: TimeMark) => markHref(query, timeMark(row, step));
    const marks = lanes.flatMap((lane) =>
      laneMarks(
        lane,
        (it) => rowWords(it.row, it.size, step),
        hrefOf,
        (it) => isChosen(mark, timeMark(it.row, step)),
      ),
    );
    return {
      width,
      height: height + axisHeight,
      marginLeft: left,
      marginRight: right,
      marginTop: 0,
      marginBottom: axisHeight,
      x: { type: "utc" as const, domain: [new Date(seen.from), new Date(seen.to)], label: null },
      y: { type: "identity" as const, axis: null },
      marks: [
        gridX({ stroke: "var(--rule)", strokeOpacity: 1 }),
        axisX({ anchor: "bottom", fontSize: 12, y: height }),
        ...marks,
      ],
    };
  }, [width, rows, step, copies, seen, query, mark]);
  return <PlotPicture options={options} label="Timeline" />;
}

function laneMarks(
  { kind, top, ground, marks, crowdedOut }: Lane,
  label: (mark: TimeMark) => string,
  href: (mark: TimeMark) => string,
  chosen: (mark: TimeMark) => boolean,
): Markish[] {
  const colour = `var(--${kind})`;
  const common = {
    x1: (it: TimeMark) => new Date(it.from),
    x2: (it: TimeMark) => new Date(it.to),
    y1: "top",
    y2: "bottom",
    href,
    ariaLabel: label,
    title: label,
  };
  const heading =
    crowdedOut === 0
      ? kindWords[kind][1]
      : `${kindWords[kind][1]} (${crowdedOut} more that found no room are in the table)`;
  return [
    text([heading], {
      frameAnchor: "top-left",
      dx: 4,
      dy: top + 4,
      lineAnchor: "top",
      fontWeight: 600,
      fontSize: 13,
      fill: colour,
    }),
    ruleY([ground], { stroke: colour, strokeOpacity: 0.4 }),
    rect(
      marks.filter((it) => it.shape === "tick" && !chosen(it)),
      { ...common, fill: colour, className: "tick" },
    ),
    ...bars.map(({ precision, fillOpacity, strokeDasharray }) =>
      rect(
        marks.filter((it) => it.shape === "bar" && it.row.precision === precision && !chosen(it)),
        {
          ...common,
          fill: colour,
          fillOpacity,
          stroke: colour,
          strokeDasharray,
          rx: 2,
        },
      ),
    ),
    rect(marks.filter(chosen), { ...common, fill: colour, stroke: "var(--ink)", strokeWidth: 2.5 }),
  ];
}
