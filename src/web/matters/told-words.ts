import type { TellingReport } from "../../http/matter-answers.ts";
import { sourceWords } from "../words/source-words.ts";
import { visible } from "../words/visible.ts";
import { longDay } from "../words/when-and-where.ts";

/** The first and the last day of something, in words. */
export function daysWords(first: string | null, last: string | null): string {
  if (first === null || last === null) return "dates not known";
  return first === last ? longDay(first) : `${longDay(first)} to ${longDay(last)}`;
}

/** What a report is called: its headline, or what it was read from. */
export function reportName({ title, source }: Pick<TellingReport, "title" | "source">): string {
  return title === null ? sourceWords(source) : visible(title);
}

/** The name of a report or of somebody; of a report without a headline the last part of where it came from. */
export function nameWords(name: string): string {
  return /^(?:[/\\]|[a-z]+:\/\/)/i.test(name) ? sourceWords(name) : visible(name);
}

/** Who brought a report: its outlet and the agencies that it credits; empty for unknown. */
export function broughtBy({ outlet, agencies }: Pick<TellingReport, "outlet" | "agencies">): string {
  const via = agencies.length === 0 ? [] : [`after ${agencies.map(visible).join(" and ")}`];
  return [...(outlet === null ? [] : [visible(outlet)]), ...via].join(", ");
}

/** How a report copies another, after its name. */
export const copyWords = {
  exact: "the same text",
  "light-edit": "lightly edited",
  rewrite: "rewritten",
  excerpt: "an excerpt",
  update: "an update",
} as const;
