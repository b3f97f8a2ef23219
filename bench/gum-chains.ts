import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { shared } from "./shared.ts";

/** A word of a gold chain: the head of a mention, in UTF-16 units of {@link GumText.text}. */
export interface GoldHead {
  readonly start: number;
  readonly end: number;
  readonly chain: number;
}

/** A document of GUM as plain text, with the heads of its mentions and whom they stand for. */
export interface GumText {
  readonly name: string;
  readonly date: string | null;
  readonly text: string;
  readonly heads: readonly GoldHead[];
}

/** GUM's documents of some genres ("news", "speech", "interview" ...), all where none are named. */
export function gumTexts(genres: readonly string[] = []): GumText[] {
  const folder = join(shared, "corpora/gum");
  return readdirSync(folder)
    .filter((file) => genres.length === 0 || genres.some((genre) => file.startsWith(`GUM_${genre}_`)))
    .sort()
    .map((file) => new Conllu(file.replace(/\.conllu$/, "")).read(readFileSync(join(folder, file), "utf8")));
}

interface Word {
  readonly start: number;
  readonly end: number;
}

interface Opened {
  readonly chain: number;
  readonly first: number;
  /** Which word of the mention is its head, from 1. */
  readonly head: number;
}

const opening = /\((\d+)-([^()]*)(\))?|(\d+)\)/g;

class Conllu {
  private text = "";
  private gap = "";
  private readonly words: Word[] = [];
  private readonly open: Opened[] = [];
  private readonly heads: GoldHead[] = [];
  /** A written word that stands for several: "don't"; where it is and how much of it has been told apart. */
  private joined: { start: number; form: string; last: number; used: number; gap: string } | null = null;

  constructor(private readonly name: string) {}

  read(conllu: string): GumText {
    for (const line of conllu.split("\n")) {
      if (line.startsWith("# newpar")) this.gap = this.text === "" ? "" : "\n\n";
      else if (line.startsWith("# sent_id")) this.gap = this.text === "" || this.gap === "\n\n" ? this.gap : " ";
      else if (line !== "" && !line.startsWith("#")) this.row(line.split("\t"));
    }
    const date = /meta::dateCreated = (\d{4}-\d{2}-\d{2})/.exec(conllu)?.[1] ?? null;
    return { name: this.name, date, text: this.text, heads: this.heads.toSorted((a, b) => a.start - b.start) };
  }

  private row(cells: readonly string[]): void {
    const [id = "", form = ""] = cells;
    const misc = cells[9] ?? "";
    const gap = misc.includes("SpaceAfter=No") ? "" : " ";
    if (id.includes(".")) return;
    if (id.includes("-")) {
      this.text += this.gap;
      this.joined = { start: this.text.length, form, last: Number(id.split("-")[1]), used: 0, gap };
      this.text += form;
      this.gap = gap;
      return;
    }
    this.words.push(this.place(Number(id), form, gap));
    const entity = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1];
    for (const match of entity?.matchAll(opening) ?? []) this.bracket(match);
  }

  private place(id: number, form: string, gap: string): Word {
    const { joined } = this;
    if (joined === null || id > joined.last) {
      this.text += this.gap;
      this.text += form;
      this.gap = gap;
      return { start: this.text.length - form.length, end: this.text.length };
    }
    const found = joined.form.toLowerCase().indexOf(form.toLowerCase(), joined.used);
    const at = found < 0 ? joined.used : found;
    joined.used = Math.min(joined.form.length, at + form.length);
    return { start: joined.start + at, end: joined.start + joined.used };
  }

  private bracket([, chain, fields = "", closed, closing]: RegExpMatchArray): void {
    if (closing !== undefined) {
      const at = this.open.findLastIndex((o) => o.chain === Number(closing));
      const [opened] = at < 0 ? [] : this.open.splice(at, 1);
      if (opened !== undefined) this.close(opened);
      return;
    }
    const span =
      fields
        .split("-")
        .slice(4)
        .find((field) => /^[\d,]+$/.test(field)) ?? "1";
    const opened = { chain: Number(chain), first: this.words.length - 1, head: Number(span.split(",")[0]) };
    if (closed === undefined) this.open.push(opened);
    else this.close(opened);
  }

  private close({ chain, first, head }: Opened): void {
    const word = this.words[first + head - 1] ?? this.words[first];
    if (word !== undefined) this.heads.push({ ...word, chain });
  }
}
