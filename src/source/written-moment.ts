const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const monthName = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
const time = "(?:[T ,]+(?:at )?(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?\\s*(am|pm)?)?";
const zone = "\\s*(?:(Z|UTC|GMT|UT)|([+-])(\\d{2}):?(\\d{2})|([A-Z]{2,5}))?";

/** Ways to write a day, each with the places of year, month and day in it. */
const writings: readonly (readonly [RegExp, year: number, month: number, day: number])[] = [
  [new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${time}${zone}$`, "i"), 1, 2, 3],
  // Only a number above twelve tells which of the two is the day.
  [new RegExp(`^(1[3-9]|2\\d|3[01])[-/.](\\d{1,2})[-/.](\\d{4})${time}${zone}$`, "i"), 3, 2, 1],
  [new RegExp(`^(\\d{1,2})[-/.](1[3-9]|2\\d|3[01])[-/.](\\d{4})${time}${zone}$`, "i"), 3, 1, 2],
  [/^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?()(Z)?)?$/i, 1, 2, 3],
  [
    new RegExp(`^(?:[a-z]{3,9},?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?[ -]${monthName},?[ -](\\d{4})${time}${zone}$`, "i"),
    3,
    2,
    1,
  ],
  [
    new RegExp(`^(?:[a-z]{3,9},?\\s+)?${monthName}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})${time}${zone}$`, "i"),
    3,
    1,
    2,
  ],
];

/**
 * A day or moment as pages, feeds and mails write it, in ISO 8601 with the day as it was written; null for anything
 * that is not surely one, such as 03/04/2026, and for what cannot be when a report was published.
 *
 * @example
 * writtenMoment("Wed, 04 Mar 2026 23:30:00 -0500"); // "2026-03-04T23:30:00-05:00"
 * writtenMoment("March 4, 2026"); // "2026-03-04"
 */
export function writtenMoment(text: string): string | null {
  const written = text.trim();
  for (const [pattern, ...places] of writings) {
    const found = pattern.exec(written);
    if (found === null) continue;
    const [year = "", month = "", day = ""] = places.map((place) => found[place] ?? "");
    return moment(year, month, day, found.slice(4));
  }
  return null;
}

function moment(
  year: string,
  monthWritten: string,
  dayWritten: string,
  rest: readonly (string | undefined)[],
): string | null {
  const named = months.indexOf(monthWritten.slice(0, 3).toLowerCase());
  const month = named >= 0 ? named + 1 : Number(monthWritten);
  const day = [year, two(month), two(Number(dayWritten))].join("-");
  // 1970 is what an empty field becomes.
  if (Number(year) < 1900 || year === "1970" || !isDay(day)) return null;
  const [hour, minute, second, half, utc, sign, zoneHour, zoneMinute, zoneName] = rest;
  if (hour === undefined || minute === undefined) return day;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === "pm" ? 12 : 0);
  if (hours > 23 || Number(minute) > 59) return day;
  const offset = utc !== undefined && utc !== "" ? "Z" : sign !== undefined ? `${sign}${zoneHour}:${zoneMinute}` : "";
  // Hours of a zone that is only named could be those of several.
  if (zoneName !== undefined) return day;
  return `${day}T${two(hours)}:${minute}:${second ?? "00"}${offset}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
