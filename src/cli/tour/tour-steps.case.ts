/** Something that a step of the tour does, or says is to be seen. */
export type Deed =
  | { readonly does: "click"; readonly what: string; readonly at: string | null }
  | { readonly does: "press"; readonly key: string }
  | { readonly does: "type"; readonly text: string; readonly field: string }
  | { readonly does: "choose"; readonly option: string; readonly field: string }
  | { readonly does: "point"; readonly words: string }
  | { readonly does: "see"; readonly what: string; readonly isThere: boolean }
  | { readonly does: "address"; readonly has: string }
  | { readonly does: "back" };

/** A step of the tour: the line of the document that it begins in, counted from 1, and what it does, in its order. */
export interface Step {
  readonly line: number;
  readonly text: string;
  readonly deeds: readonly Deed[];
}

/** A step that is not written in the words that can be walked. */
export class UnreadableStep extends Error {
  constructor(line: number, why: string) {
    super(`docs/tour.md, line ${line}: ${why}`);
  }
}

const bold = String.raw`\*\*([^*]+)\*\*`;
const code = "`([^`]+)`";
/** The sentences of a step; whatever they put in bold, in code or between curly quotes after their verb is meant. */
const sentences: readonly [RegExp, (...found: readonly (string | undefined)[]) => readonly Deed[]][] = [
  [
    new RegExp(`click(?: on)? ${bold}(?: at ${bold})?`, "iy"),
    (what = "", at) => [{ does: "click", what, at: at ?? null }],
  ],
  [new RegExp(`press ${code}`, "iy"), (key = "") => [{ does: "press", key }]],
  [new RegExp(`type “([^”]+)” into ${bold}`, "iy"), (text = "", field = "") => [{ does: "type", text, field }]],
  [new RegExp(`choose ${bold} in ${bold}`, "iy"), (option = "", field = "") => [{ does: "choose", option, field }]],
  [new RegExp(`point at ${bold}`, "iy"), (words = "") => [{ does: "point", words }]],
  [
    new RegExp(`you (no longer )?see ((?:(?:, | and |, and )?${bold})+)`, "iy"),
    (gone, all = "") => boldIn(all).map((what) => ({ does: "see", what, isThere: gone === undefined })),
  ],
  [new RegExp(`the address has ${code}`, "iy"), (has = "") => [{ does: "address", has }]],
  [/go back in the browser/iy, () => [{ does: "back" }]],
];

/**
 * The steps of the tour: the items of its numbered lists.
 *
 * @throws {UnreadableStep} where a step says nothing that can be walked, or puts in bold, in code or between curly
 *   quotes what no sentence of it names.
 */
export function stepsOf(markdown: string): Step[] {
  return itemsOf(markdown).map(({ line, text }) => {
    const deeds = deedsIn(text, line);
    if (deeds.length === 0) throw new UnreadableStep(line, `this step does nothing and shows nothing: ${text}`);
    return { line, text, deeds };
  });
}

/** The commands of the tour's shell blocks, without the program's name. */
export function commandsOf(markdown: string): string[][] {
  const blocks = [...markdown.matchAll(/^```sh\n(.*?)^```/gms)].map(([, block = ""]) => block);
  return blocks.flatMap((block) =>
    block
      .trim()
      .split("\n")
      .map((line) => line.replace(/^npx /, "").split(" ").slice(1)),
  );
}

function itemsOf(markdown: string): { line: number; text: string }[] {
  const items: { line: number; text: string }[] = [];
  let isOpen = false;
  markdown.split("\n").forEach((row, at) => {
    const [, begun] = /^\d+\. (.*)$/.exec(row) ?? [];
    const last = items.at(-1);
    if (begun !== undefined) items.push({ line: at + 1, text: begun });
    else if (isOpen && last !== undefined && /^ {3,}\S/.test(row)) last.text += ` ${row.trim()}`;
    isOpen = begun !== undefined || (isOpen && /^ {3,}\S/.test(row));
  });
  return items;
}

function deedsIn(text: string, line: number): Deed[] {
  const deeds: Deed[] = [];
  let at = 0;
  while (at < text.length) {
    const found = deedAt(text, at);
    if (found !== null) {
      deeds.push(...found.deeds);
      at = found.end;
      continue;
    }
    if (/^(?:\*\*|`)/.test(text.slice(at, at + 2))) {
      throw new UnreadableStep(line, `no sentence says what to do with ${text.slice(at, at + 60)}`);
    }
    at += 1;
  }
  return deeds;
}

function deedAt(text: string, at: number): { deeds: readonly Deed[]; end: number } | null {
  for (const [pattern, deedsOf] of sentences) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null) return { deeds: deedsOf(...found.slice(1)), end: pattern.lastIndex };
  }
  return null;
}

function boldIn(text: string): string[] {
  return [...text.matchAll(new RegExp(bold, "g"))].map(([, words = ""]) => words);
}
