import { expect, test } from "vitest";
import type { PdfLine } from "./pdf-lines.ts";
import { withoutRunningLines } from "./pdf-running-lines.ts";

type Placed = readonly [y: number, text: string, height?: number];

/** What is left of pages whose lines stand at these heights, a line of text 17 above the next. */
function left(...pages: readonly (readonly Placed[])[]): string[] {
  const lines = pages.flatMap((page, at) =>
    page.map(([y, text, height = 12]): PdfLine => ({ page: at + 1, text, x: 30, y, width: 400, height })),
  );
  return withoutRunningLines(lines).map(({ text }) => text);
}

const three = [1, 2, 3];

/** A page's text, all of it lines that other pages have too, with these lines at its edges. */
const page = (number: number, ...edges: readonly Placed[]): readonly Placed[] => [
  [700, `Poland had delivered ${number * 11} vehicles`],
  [683, "under a deal signed in June"],
  [666, "by its government."],
  ...edges,
];

test("lines of the text stay where pages begin and end alike", () => {
  expect(left(...three.map((number) => page(number)))).toHaveLength(9);
  // A register: each line a paragraph, and at the same height on each page.
  const register = three.map((n): Placed[] => [
    [740, `In ${2000 + n * 21} Russia delivered ${n * 20} rifles.`],
    [700, "Page 2 names"],
    [683, "the buyer."],
    [640, `Chad had ${n * 13} of them.`],
  ]);
  expect(left(...register)).toHaveLength(12);
});

test("what stands at the edges of most pages is left out there, and only there", () => {
  const pages = three.map((n) =>
    page(n, [750, "Northern Courier"], [683 - 17 * 2, "Northern Courier"], [40, `${n + 6}`]),
  );
  expect(left(...pages)).toEqual(three.flatMap((n) => [...page(n).map(([, text]) => text), "Northern Courier"]));
  const counted = three.map((n) => page(n, [750, `S/2026/14 ${n}/3`], [735, "United Nations"], [40, "26-00193 (E)"]));
  expect(left(...counted)).toEqual(three.flatMap((n) => page(n).map(([, text]) => text)));
  const smaller = three.map((n) => page(n, [717, `Annual report ${n + 4}`, 8]));
  expect(left(...smaller)).toEqual(three.flatMap((n) => page(n).map(([, text]) => text)));
});

test("numbers in the text are no page numbers", () => {
  const column: Placed[] = [
    [700, "Rifles delivered to Mali"],
    [683, "40"],
    [666, "60"],
  ];
  expect(left(column)).toEqual(["Rifles delivered to Mali", "40", "60"]);
  expect(left([...column, [40, "- 7 -"]])).toEqual(["Rifles delivered to Mali", "40", "60"]);
});

test("head and foot of a browser's print are left out, of one page too", () => {
  const text = page(1).map(([, line]) => line);
  const chromium: Placed[] = [
    [769, "11/28/26, 7:24 AM", 8],
    [769, "Syria report", 8],
    [17, "https://courier.example/syria", 8],
    [17, "1/1", 8],
  ];
  expect(left(page(1, ...chromium))).toEqual(text);
  expect(left(page(1, [769, "Syria report file:///a/s.html"], [17, "1 of 1 28.11.2026, 07:24"]))).toEqual(text);
  // An address or a moment alone is the report's own.
  expect(left(page(1, [769, "Syria report"], [17, "https://courier.example/syria"]))).toHaveLength(5);
  expect(left(page(1, [769, "28/11/2026, 07:24"], [730, "Talks fail"]))).toHaveLength(5);
});
