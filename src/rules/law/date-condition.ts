import type { Deed } from "../deed/deed.ts";
import { type DeedDays, undatedYears } from "../deed/deed-days.ts";
import { daysInWords, type Period, type Standing, standing } from "../facts/period.ts";
import type { Words } from "../finding/finding.ts";
import type { Ground } from "../finding/ground.ts";

/** How days of an entry stand to a period, and the condition or what is missing. */
export interface DateReading {
  readonly standing: Standing;
  readonly ground: Ground;
  readonly missing: readonly string[];
}

/** Reads an entry's days against the period of a measure, pact or treaty. */
export function dateReading(deed: Deed, when: DeedDays, period: Period): DateReading {
  const stands = when.told === "nothing" ? "unknown" : standing(period, when.days);
  const ground: Ground = {
    degree: stands !== "in-force" ? "underspecified" : when.told === "before-report" ? "probable" : "certain",
    tell: () => ({ about: "date", says: saidOf(when, period, stands), words: dateWords(deed), fact: null }),
  };
  return { standing: stands, ground, missing: missingOf(when, period, stands) };
}

const since = ({ from }: Period) => (from === null ? "since a day that is not known" : `since ${from}`);

function saidOf(when: DeedDays, period: Period, stands: Standing): string {
  if (stands === "unconfirmed") return `Its sources speak for the measure until ${period.confirmed} only.`;
  switch (when.told) {
    case "date":
      return `It is dated ${daysInWords(when.days)}; in force ${since(period)}.`;
    case "report":
      return `It has not happened yet, so far as said: it is read against the day of the report, ${when.days.last}; in force ${since(period)}.`;
    case "before-report":
      return `No day is given. It is taken to lie in the ${undatedYears} years before the report of ${when.days.last}; in force ${since(period)}.`;
    case "nothing":
      return `Neither its day nor the day of the report is known; in force ${since(period)}.`;
  }
}

function missingOf(when: DeedDays, { from, until, confirmed }: Period, stands: Standing): string[] {
  switch (stands) {
    case "in-force":
    case "not-in-force":
      return [];
    case "partly":
      return [`its day, since it held from ${from} until ${until ?? "now"} and the time in question reaches beyond`];
    case "unconfirmed":
      return [`whether it was renewed after ${confirmed}`];
    case "unknown":
      return when.told === "nothing" ? ["its day, or the day of the report"] : ["when it entered into force"];
  }
}

function dateWords({ entry, report }: Deed): Words[] {
  const spans = [entry.kind === "transfer" ? entry.delivered?.span : null, entry.date?.span];
  const span = spans.find((one) => one !== null && one !== undefined);
  return span == null ? [] : [{ report: report.id, entry: entry.id, span }];
}
