const address = /(?:^|\s)(?:file|https?):\/\/\S+/i;
const moment = /(?:^|\s)\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?(?=$|\s)/i;
const count = /(?:^|\s)(?:page )?\d{1,4} ?(?:\/|of) ?\d{1,4}$|^\d{1,4} ?(?:\/|of) ?\d{1,4}(?=\s)/i;

/** What a browser prints beside a page. */
export type PrintMark = "address" | "moment" | "count";

/**
 * Which of a browser's marks a line at the edge of a printed page has.
 *
 * @example
 * printMarks("11/28/26, 7:24 AM"); // ["moment"]
 * printMarks("https://courier.example/talks 1/7"); // ["address", "count"]
 */
export function printMarks(text: string): PrintMark[] {
  return [
    ...(address.test(text) ? (["address"] as const) : []),
    ...(moment.test(text) ? (["moment"] as const) : []),
    ...(count.test(text) ? (["count"] as const) : []),
  ];
}
