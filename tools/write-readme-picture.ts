/** Draws what `onrecord read` prints for an example into `docs/read.svg`; run by hand when the output's look changes. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { reportPage } from "../src/cli/layout/report-page.ts";
import { styleFor } from "../src/cli/layout/style.ts";
import { Reader } from "../src/reader/index.ts";
import { titleOf } from "../src/source/index.ts";

const root = join(import.meta.dirname, "..");
const source = join(root, "examples/sahel-drone-delivery.txt");
const shownBlocks = 10;
const line = 19;
const column = 8.43;
const colours: Record<string, string> = {
  "2": "#8b949e",
  "31": "#ff7b72",
  "32": "#7ee787",
  "33": "#e3b341",
  "36": "#79c0ff",
};

const text = readFileSync(source, "utf8");
const reader = await Reader.open();
const record = await reader.read({ id: "r-example", source, title: titleOf(text), published: "2025-03-13", text });
await reader.close();
const page = reportPage(record, styleFor({ isTTY: true, columns: 92 }));
const lines = page.split("\n\n").slice(0, shownBlocks).join("\n\n").split("\n");
writeFileSync(
  join(root, "docs/read.svg"),
  svg(["$ onrecord read examples/sahel-drone-delivery.txt --date 2025-03-13", "", ...lines]),
);

function svg(rows: readonly string[]): string {
  const width = Math.ceil(92 * column + 40);
  const height = rows.length * line + 40;
  let open: string[] = [];
  const body = rows.map((row, i) => {
    const drawn = draw(row, open);
    open = drawn.open;
    return `<text x="20" y="${34 + i * line}" xml:space="preserve">${drawn.spans}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="A report's statements in the terminal: speaker, words of saying, form, confidence, and the words in their sentence">
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="#e6edf3">
${body.join("\n")}
</g>
</svg>
`;
}

/** One line's colours as spans; `open` are the codes still in force at its end. */
function draw(row: string, open: readonly string[]): { spans: string; open: string[] } {
  let codes = [...open];
  let spans = "";
  // Odd parts are the codes between the texts.
  for (const [i, part] of row.split(new RegExp(`${String.fromCharCode(27)}\\[(\\d+)m`)).entries()) {
    if (i % 2 === 1) codes = apply(codes, part);
    else if (part !== "") spans += `<tspan${style(codes)}>${escaped(part)}</tspan>`;
  }
  return { spans, open: codes };
}

function apply(codes: readonly string[], code: string): string[] {
  if (code === "22") return codes.filter((c) => c !== "1" && c !== "2");
  if (code === "39") return codes.filter((c) => !c.startsWith("3"));
  return [...codes, code];
}

function style(codes: readonly string[]): string {
  const fill = codes.map((c) => colours[c]).findLast((c) => c !== undefined);
  return `${codes.includes("1") ? ' font-weight="bold"' : ""}${fill === undefined ? "" : ` fill="${fill}"`}`;
}

function escaped(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
