import { relative } from "node:path";
import type { Origin, Report } from "../../record/index.ts";
import { printable } from "../../util/printable.ts";
import { fieldLines } from "./field-lines.ts";
import { foundFields } from "./found-fields.ts";
import type { Style } from "./style.ts";
import { dateWords, placeWords } from "./when-and-where.ts";
import { wrap } from "./wrap.ts";

const told = { given: "", page: ", as its page says", dateline: ", by its dateline" };

type Headed = Pick<Report, "id" | "source" | "title" | "published" | "publishedBy">;

/** A report's title, or its source where it has none; then source, date and id. */
export function reportHeading(report: Headed, style: Style): string {
  const source = printable(sourceName(report.source));
  const published =
    report.published === null ? "date not known" : report.published + told[report.publishedBy ?? "given"];
  const title = report.title === null ? source : printable(report.title);
  const line = [...(report.title === null ? [] : [source]), published, report.id].join(" · ");
  return `${wrap(style.title(title), style.width)}\n${wrap(style.faint(line), style.width)}`;
}

/**
 * What the report says of itself: dateline, authors, outlet, agencies, notices, and what was found of it beside its text;
 * empty where nothing says anything.
 */
export function reportFields(report: Report, origin: Origin | null, style: Style): string {
  const { dateline, authors, outlet, agencies, notices } = report;
  const words = (spans: readonly { readonly text: string }[]) => spans.map(({ text }) => printable(text)).join(", ");
  const written =
    dateline === null
      ? null
      : [
          dateline.place === null ? printable(dateline.span.text) : placeWords(dateline.place),
          ...(dateline.date === null ? [] : [dateWords(dateline.date)]),
        ].join(" · ");
  return fieldLines(
    [
      ["written", written],
      ["by", words(authors) || null],
      ["outlet", outlet === null ? null : printable(outlet.text)],
      ["agency", words(agencies) || null],
      ...foundFields(report, origin),
      ...notices.map(({ kind, span }) => [noticeNames[kind], printable(span.text)] as const),
    ],
    style,
  );
}

const noticeNames = { correction: "correction", update: "update", clarification: "clarified", "editors-note": "note" };

/** A source as people at this place name it: a path below the working folder is shown from there. */
export function sourceName(source: string): string {
  if (source === "-") return "standard input";
  if (/^https?:/i.test(source)) return source;
  const near = relative(process.cwd(), source);
  return near !== "" && !near.startsWith("..") ? near : source;
}
