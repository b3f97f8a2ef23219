import type { EntryDate } from "../../../record/index.ts";

const weekday = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu;
const month =
  "jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?";
const dayOfMonth = new RegExp(
  `\\b(${month})\\s+(\\d{1,2})\\b|\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${month})(?!\\p{L})`,
  "iu",
);

/** Whether two dates can be of one act: they overlap, or one is not known. Where no year tells, two days named otherwise do not. */
export function isSameTime(a: EntryDate | null, b: EntryDate | null): boolean {
  if (a === null || b === null) return true;
  if (a.start !== null && b.start !== null) return a.start <= (b.end ?? b.start) && b.start <= (a.end ?? a.start);
  const [one, other] = [dayNamed(a), dayNamed(b)];
  return one.every((name, i) => name === null || other[i] == null || name === other[i]);
}

/** The weekday, and the day and month, that the words of a date name; null what they do not. */
function dayNamed({ span }: EntryDate): readonly (string | null)[] {
  const words = span?.text ?? "";
  const [, before, day, sameDay, behind] = dayOfMonth.exec(words) ?? [];
  const named =
    before === undefined && behind === undefined ? null : `${day ?? sameDay} ${(before ?? behind ?? "").slice(0, 3)}`;
  return [weekday.exec(words)?.[0].toLowerCase() ?? null, named?.toLowerCase() ?? null];
}
