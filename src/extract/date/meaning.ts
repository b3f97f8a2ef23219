/** A calendar unit that news counts in; hours and minutes only ever count towards a day. */
export type Unit = "minute" | "hour" | "day" | "week" | "month" | "quarter" | "year" | "decade" | "century";

/** Which of its kind: "last Tuesday", "this spring", "next March"; null where the words leave it to the tense. */
export type Which = "last" | "this" | "next" | null;

export type Season = "spring" | "summer" | "autumn" | "winter";

/**
 * What a time expression means before anybody knows the day it was written on.
 *
 * Months are 1 to 12; weekdays are those of ISO 8601, 1 for Monday to 7 for Sunday; a year of null is left open by the
 * words. Shifts and windows count from the anchor (the day of the report) or from the last date of the story.
 *
 * | kind | example | meaning |
 * | --- | --- | --- |
 * | `day` | "Friday, 8 May" | a day of a month, the weekday as a check |
 * | `month` | "last October" | a month |
 * | `years` | "2023", "the 1990s", "the 19th century" | whole years, first to last |
 * | `weekday`, `weekend` | "next Monday", "the weekend" | a day or two days of a week |
 * | `story-weekday` | "the following Tuesday" | the weekday before, after or in the week of the story's last date |
 * | `week-of` | "the week of July 1" | the week of ISO 8601 around a day |
 * | `season` | "the winter of 2022-23" | three months, those of the northern hemisphere; a winter's year is its December's |
 * | `part-of-year` | "the third quarter", "the first half of 2019" | a half or quarter of a calendar year |
 * | `shift` | "yesterday", "last week", "nine months ago", "two days later" | one unit, so many before or after |
 * | `night` | "overnight", "overnight Tuesday" | a night and its two days |
 * | `window` | "the past two years", "recent days", "within days" | so many units up to or from the anchor; null for a few |
 * | `third` | "early May", "the end of the year" | the first, second or last third of a period |
 * | `rest` | "earlier this year", "later this week" | a period up to, or from, the anchor |
 * | `slice` | "the first three months of 2024" | the first or last units of a period |
 * | `in` | "Wednesday last week", "June of last year" | the one part of a period |
 * | `span` | "June 10 to 14", "Friday and Saturday" | from the start of one to the end of the other |
 * | `bound` | "since May", "until Friday" | open to one side |
 * | `open` | "31 February" | a time that no calendar day answers to, and why |
 */
export type DateMeaning =
  | {
      readonly kind: "day";
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
      readonly weekday: number | null;
    }
  | { readonly kind: "month"; readonly year: number | null; readonly month: number; readonly which: Which }
  | { readonly kind: "years"; readonly from: number; readonly to: number }
  | { readonly kind: "weekday"; readonly weekday: number; readonly which: Which }
  | { readonly kind: "story-weekday"; readonly weekday: number; readonly side: "before" | "same" | "after" }
  | { readonly kind: "week-of"; readonly day: DateMeaning }
  | { readonly kind: "weekend"; readonly which: Which }
  | { readonly kind: "season"; readonly season: Season; readonly year: number | null; readonly which: Which }
  | {
      readonly kind: "part-of-year";
      readonly parts: 2 | 4;
      readonly nth: number;
      readonly year: DateMeaning | null;
    }
  | {
      readonly kind: "shift";
      readonly unit: Unit;
      readonly by: number | null;
      readonly from: "anchor" | "story";
      /** Counted from the day ("two decades ago"), not by the calendar ("last decade"). */
      readonly counted: boolean;
    }
  | { readonly kind: "night"; readonly evening: DateMeaning | null }
  | {
      readonly kind: "window";
      readonly unit: Unit;
      readonly count: number | null;
      readonly toward: "past" | "future";
    }
  | { readonly kind: "third"; readonly third: "early" | "middle" | "late"; readonly of: DateMeaning }
  | { readonly kind: "rest"; readonly side: "earlier" | "later"; readonly of: DateMeaning }
  | {
      readonly kind: "slice";
      readonly side: "first" | "last";
      readonly count: number;
      readonly unit: Unit;
      readonly of: DateMeaning;
    }
  | { readonly kind: "in"; readonly part: DateMeaning; readonly whole: DateMeaning }
  | { readonly kind: "span"; readonly from: DateMeaning; readonly to: DateMeaning }
  | { readonly kind: "bound"; readonly edge: Edge; readonly of: DateMeaning }
  | { readonly kind: "open"; readonly reason: string };

/** On which side a `bound` is open: "since" and "after" have no end, the others no start. */
export type Edge = "since" | "after" | "until" | "by" | "before";
