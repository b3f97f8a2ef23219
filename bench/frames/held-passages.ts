import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { crc32 } from "node:zlib";
import { z } from "zod";
import { type FrameKind, frameKinds } from "../../src/extract/frame/index.ts";
import type { Range } from "../../src/text/index.ts";
import { guardianArticles, polnearTexts } from "../shared.ts";

const Offsets = z.tuple([z.int(), z.int()]);
const Words = z.union([z.string(), Offsets]);
const Role = z.union([z.array(Words), Words]).optional();
const Row = z.looseObject({
  source: z.string().optional(),
  id: z.union([z.string(), z.int()]).optional(),
  passage: Offsets.optional(),
  text: z.string().optional(),
  frames: z
    .array(
      z.looseObject({
        trigger: Words,
        agent: Role,
        recipient: Role,
        via: Role,
        occurrence: z.string().optional(),
        status: z.string().optional(),
      }),
    )
    .optional(),
});

/** A frame as it was annotated. */
export interface AnnotatedFrame {
  readonly kind: FrameKind;
  /** The category of an event, the stage of a transfer, the form of the others. */
  readonly value: string;
  /** The occurrence of an event, the status of a commitment; null of others, and where none was annotated. */
  readonly status: string | null;
  readonly trigger: Range;
  readonly agents: readonly Range[];
  readonly recipients: readonly Range[];
  /** Through whom it came, or who joined. */
  readonly vias: readonly Range[];
}

/** A text that no reader has learned from, with all frames that its annotator saw in it. */
export interface HeldPassage {
  /** The article or, of invented texts, the passage itself: what is told apart in folds. */
  readonly group: string;
  /** Whether it is of a newspaper's article; the others are invented or of small corpora. */
  readonly isOfNewspaper: boolean;
  readonly text: string;
  readonly frames: readonly AnnotatedFrame[];
}

/** Files annotated since the reader learned last; the next training empties this list. */
const notLearnedYet = new Set<string>();

const folder = fileURLToPath(new URL("../../training/frames", import.meta.url));

/**
 * One annotated passage in fourteen, held apart from the training (the twin of `is_held` in `training/frames.py`), and those
 * of files annotated since.
 *
 * Passages of articles beside the project are among them; of the small corpora (re3d, GUM, stories) and of PLV there are none.
 */
export function heldPassages(): HeldPassage[] {
  return passages(isHeld);
}

/**
 * The held passages of newspapers and those that are invented, apart.
 *
 * @param part - `newspapers` or `invented`; default: both.
 */
export function heldParts(part?: string): (readonly [name: string, passages: readonly HeldPassage[]])[] {
  const all = heldPassages();
  const parts = [["newspapers", true] as const, ["invented", false] as const];
  return parts
    .filter(([name]) => part === undefined || part === name)
    .map(([name, isOfNewspaper]) => [name, all.filter((one) => one.isOfNewspaper === isOfNewspaper)]);
}

function isHeld(key: string): boolean {
  return crc32(key) % 14 === 0;
}

/** @param isWanted - by what is_held goes by, the article's id or the passage's text. */
function passages(isWanted: (key: string) => boolean): HeldPassage[] {
  const articles = new Map(guardianArticles().map(({ text }, at) => [`guardian-sdf ${at}`, text]));
  for (const [name, text] of polnearTexts("train")) articles.set(`polnear ${name.replace(/\.txt$/u, "")}`, text);
  const files = readdirSync(folder).filter((name) => name.endsWith(".jsonl"));
  return files.sort().flatMap((name) => {
    const lines = readFileSync(join(folder, name), "utf8").trim().split("\n");
    return lines.flatMap((line) => {
      const { source, id, passage, text, frames } = Row.parse(JSON.parse(line));
      const whole = source === undefined ? text : articles.get(`${source} ${id}`);
      if (whole === undefined || frames === undefined) return [];
      const key = source === undefined ? whole : String(id);
      if (!notLearnedYet.has(name) && !isWanted(key)) return [];
      // Offsets into the corpora count code points.
      const own = passage === undefined ? whole : [...whole].slice(...passage).join("");
      const isOfNewspaper = source !== undefined;
      return [{ group: key, isOfNewspaper, text: own, frames: frames.map((frame) => annotated(own, frame)) }];
    });
  });
}

function annotated(text: string, frame: NonNullable<z.infer<typeof Row>["frames"]>[number]): AnnotatedFrame {
  const kind = frameKinds.find((one) => one in frame);
  if (kind === undefined) throw new Error(`a frame of no kind: ${JSON.stringify(frame)}`);
  const ranges = (role: z.infer<typeof Role>): Range[] => {
    if (role === undefined) return [];
    const one = Words.safeParse(role);
    const all = one.success ? [one.data] : z.array(Words).parse(role);
    return all.map((words) => where(text, words));
  };
  const value = String(frame[kind]);
  return {
    kind,
    value,
    status: (kind === "event" ? frame.occurrence : kind === "commitment" ? frame.status : undefined) ?? null,
    trigger: where(text, frame.trigger),
    agents: ranges(frame.agent),
    recipients: ranges(frame.recipient),
    vias: ranges(frame.via),
  };
}

/** Where words stand: "he#2" is the second "he"; two numbers say it themselves. */
function where(text: string, words: z.infer<typeof Words>): Range {
  if (typeof words !== "string") return { start: words[0], end: words[1] };
  const [, wanted = words, which = "1"] = /^(.*?)#(\d+)$/su.exec(words) ?? [];
  let at = -1;
  for (let n = 0; n < Number(which); n++) at = text.indexOf(wanted, at + 1);
  if (at < 0) throw new Error(`${words} is not in ${text}`);
  return { start: at, end: at + wanted.length };
}
