import { comparedText } from "../../src/corroborate/copies/compared-text.ts";
import { termsOf } from "../../src/corroborate/copies/terms.ts";
import { seeded } from "../glue.ts";
import { unreadRecord } from "./base-report.ts";
import type { BaseText } from "./base-texts.ts";
import type { MadeSet, MadeText } from "./made-text.ts";
import { neighbours } from "./neighbours.ts";
import { paraphrased } from "./paraphrase.ts";
import { templated } from "./templated.ts";

/** A base with its sentences, and the other base that is most like it. */
interface Story extends BaseText {
  readonly title: string;
  readonly sentences: readonly string[];
  /** The bases that are like it, by their places, the most like first. */
  readonly near: readonly number[];
}

type Random = () => number;

/** What is made of each base, one after another by its place. */
const made = [
  "exact",
  "light",
  "cut",
  "reordered",
  "rewrite",
  "update",
  "merged",
  "borrowed",
  "quoted",
  "template",
  "loose-rewrite",
  "rewrite",
  "loose-rewrite",
] as const;

/** How many texts are made of a base. */
const perBase = 4;

/**
 * The set of texts that copies are measured on: the bases as they are, and of each what a seed says: cut, reordered,
 * reworded by rule, merged with another; and as hard negatives texts that borrow a passage or only quotations, and
 * the same form filled in with other names and numbers.
 */
export function makeSet(bases: readonly BaseText[], seed: number): MadeSet {
  const random = seeded(seed);
  const stories = storiesOf(bases);
  const texts: MadeText[] = [];
  for (const [place, story] of stories.entries()) {
    texts.push({
      id: story.hash,
      kind: "base",
      text: story.text,
      published: story.published,
      shares: sharesOf(piecesOf(story)),
      formOf: null,
    });
    for (let copy = 0; copy < perBase; copy++) {
      const kind = made[(place * perBase + copy) % made.length] ?? "exact";
      const near = stories[story.near[0] ?? place] ?? story;
      const other = stories[Math.floor(random() * stories.length)] ?? story;
      const draft = drafts[kind](story, near, other, random);
      if (draft === null) continue;
      const { shares, text } = page(draft, random);
      texts.push({
        id: `${story.hash}-${copy}`,
        kind,
        text,
        published: dayAfter(latestOf(draft, stories), Math.floor(random() * 3)),
        shares,
        formOf: kind === "template" ? story.hash : null,
      });
    }
  }
  const like = (near: readonly number[]) => new Set(near.flatMap((place) => stories[place]?.hash ?? []));
  return { texts, likeBase: new Map(stories.map(({ hash, near }) => [hash, like(near)])) };
}

/** A sentence of the new text, and which of which base it is, `hash#place`; null for one of none. */
interface Piece {
  readonly from: string | null;
  readonly text: string;
}

interface Draft {
  readonly title: string;
  readonly pieces: readonly Piece[];
}

type Maker = (story: Story, near: Story, other: Story, random: Random) => Draft | null;

const drafts: Readonly<Record<(typeof made)[number], Maker>> = {
  exact: (story) => ({ title: story.title, pieces: piecesOf(story) }),
  light: (story, _near, _other, random) => ({
    title: story.title,
    pieces: piecesOf(story)
      .filter(() => random() > 0.06)
      .map((piece) => (random() < 0.25 ? { ...piece, text: paraphrased(piece.text, 0.3, random) } : piece)),
  }),
  cut: (story, _near, _other, random) => {
    const size = Math.max(5, Math.floor(story.sentences.length * (0.2 + 0.4 * random())));
    if (size >= story.sentences.length) return null;
    const from = random() < 0.6 ? 0 : Math.floor(random() * (story.sentences.length - size));
    return { title: story.title, pieces: piecesOf(story).slice(from, from + size) };
  },
  reordered: (story, _near, _other, random) => ({
    title: paraphrased(story.title, 0.5, random),
    pieces: shuffled(groups(piecesOf(story), random), random)
      .flat()
      .map((piece) => ({ ...piece, text: paraphrased(piece.text, 0.15, random) })),
  }),
  rewrite: (story, near, other, random) => rewritten(story, near, other, random, 0.2),
  "loose-rewrite": (story, near, other, random) => rewritten(story, near, other, random, 0.4),
  update: (story, near, _other, random) => {
    const fresh = passage(near, Math.floor(story.sentences.length * (0.2 + 0.3 * random())), random);
    const [lead, ...rest] = piecesOf(story);
    if (lead === undefined) return null;
    const newLead = { from: lead.from, text: paraphrased(lead.text, 0.9, random) };
    const at = Math.floor(rest.length * random());
    return { title: `UPDATE 1-${story.title}`, pieces: [newLead, ...rest.slice(0, at), ...fresh, ...rest.slice(at)] };
  },
  merged: (story, near, other, random) => {
    const second = random() < 0.5 ? near : other;
    const size = Math.min(story.sentences.length, second.sentences.length);
    if (second === story || size < 6) return null;
    const share = (of: Story) => piecesOf(of).slice(0, Math.ceil(size * (0.7 + 0.3 * random())));
    const [a, b] = [share(story), share(second)];
    const reworded = [...a, ...b].map((piece) => ({ ...piece, text: paraphrased(piece.text, 0.2, random) }));
    return { title: second.title, pieces: reworded };
  },
  borrowed: (story, near, _other, random) => {
    if (near === story) return null;
    const size = Math.floor(Math.min(0.2 * near.sentences.length, 0.25 * story.sentences.length));
    if (size < 1) return null;
    const own = piecesOf(near).map((piece) => ({ ...piece, text: paraphrased(piece.text, 0.2, random) }));
    const at = Math.floor(own.length * random());
    return { title: near.title, pieces: [...own.slice(0, at), ...passage(story, size, random), ...own.slice(at)] };
  },
  quoted: (story, near, _other, random) => {
    const quotes = piecesOf(story).filter(({ text }) => /[“"].{30,}[”"]/u.test(text));
    const own = piecesOf(near);
    const taken = quotes.slice(0, Math.floor(0.25 * own.length));
    if (near === story || taken.length < 2) return null;
    return { title: near.title, pieces: taken.reduce((all, quote) => inserted(all, quote, random), own) };
  },
  template: (story, _near, _other, random) => {
    const filled = templated([story.title, ...story.sentences], random);
    if (filled === null) return null;
    const [title = "", ...sentences] = filled;
    return { title, pieces: sentences.map((text) => ({ from: null, text })) };
  },
};

/** Three quarters of a story reworded, some of it in another order, with up to a quarter of background from another. */
function rewritten(story: Story, near: Story, other: Story, random: Random, loss: number): Draft {
  const kept = piecesOf(story).filter(() => random() > 0.25);
  const ordered = random() < 0.5 ? kept : groups(kept, random).flatMap((group) => shuffled(group, random));
  const reworded = ordered.map((piece) => ({ ...piece, text: paraphrased(piece.text, 0.9, random, loss) }));
  const background = passage(random() < 0.5 ? near : other, Math.floor(reworded.length * 0.3 * random()), random);
  return { title: paraphrased(story.title, 0.9, random, loss), pieces: [...reworded, ...background] };
}

function storiesOf(bases: readonly BaseText[]): Story[] {
  const compared = bases.map(({ text, published }) => {
    const record = unreadRecord("-", text, published);
    return { title: record.report.title, ...comparedTextOf(record, text) };
  });
  const near = neighbours(compared.map(({ words }) => words));
  return bases.flatMap((base, place) => {
    const { title = null, sentences = [] } = compared[place] ?? {};
    return [
      {
        ...base,
        title: title ?? sentences[0]?.slice(0, 70) ?? "",
        sentences,
        near: near[place]?.map((neighbour) => neighbour.place) ?? [],
      },
    ];
  });
}

function comparedTextOf(record: ReturnType<typeof unreadRecord>, text: string) {
  const { prose, sentences } = comparedText(record);
  return {
    sentences: sentences.map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/g, " ")),
    words: sentences.flatMap(({ start, end }) => termsOf(prose.slice(start, end)).map(({ stem }) => stem)),
  };
}

const piecesOf = ({ hash, sentences }: Pick<Story, "hash" | "sentences">): Piece[] =>
  sentences.map((text, place) => ({ from: `${hash}#${place}`, text }));

/** So many sentences of a story, one after another. */
function passage(story: Story, size: number, random: Random): Piece[] {
  const from = Math.floor(random() * Math.max(1, story.sentences.length - size));
  return piecesOf(story).slice(from, from + size);
}

function inserted(pieces: readonly Piece[], piece: Piece, random: Random): Piece[] {
  const at = Math.floor(random() * (pieces.length + 1));
  return [...pieces.slice(0, at), piece, ...pieces.slice(at)];
}

/** Pieces in groups of two to five, in their order. */
function groups(pieces: readonly Piece[], random: Random): Piece[][] {
  const found: Piece[][] = [];
  for (let at = 0; at < pieces.length; ) {
    const size = 2 + Math.floor(random() * 4);
    found.push(pieces.slice(at, at + size));
    at += size;
  }
  return found;
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  return items
    .map((item): [number, T] => [random(), item])
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}

const heads: readonly ((title: string) => string)[] = [
  (title) => title,
  (title) => `Opinion | ${title}`,
  (title) => `${title} - The New York Times`,
  (title) => `${title} | Reuters`,
  (title) => `BREAKING: ${title}`,
];
const leads = ["", "", "WASHINGTON (Reuters) - ", "BEIRUT, March 3 (AP) — ", "LONDON — "];
const tails = [
  "",
  "",
  "\n\n(Reporting by Jane Moore; Editing by Tom Bell)",
  "\n\n— AFP",
  "\n\nRead more: Ten things to know today",
];

const one = <T>(of: readonly T[], random: Random, otherwise: T): T => of[Math.floor(random() * of.length)] ?? otherwise;

/** The text as an outlet would set it, and how much of it is from which base. */
function page({ title, pieces }: Draft, random: Random): { text: string; shares: Map<string, number> } {
  const paragraphs = groups(pieces, random).map((group) => group.map(({ text }) => text).join(" "));
  const straight = random() < 0.3;
  const text = `${one(heads, random, heads[0] ?? String)(title.replace(/\.$/, ""))}\n\n${one(leads, random, "")}${paragraphs.join("\n\n")}${one(tails, random, "")}\n`;
  return { text: straight ? text.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'") : text, shares: sharesOf(pieces) };
}

function sharesOf(pieces: readonly Piece[]): Map<string, number> {
  const shares = new Map<string, number>();
  const letters = pieces.reduce((sum, piece) => sum + piece.text.length, 0);
  for (const { from, text } of pieces)
    if (from !== null) shares.set(from, (shares.get(from) ?? 0) + text.length / letters);
  return shares;
}

/** The day of the latest of the stories that a draft has something from. */
function latestOf({ pieces }: Draft, stories: readonly Story[]): string {
  const from = new Set(pieces.map((piece) => piece.from?.slice(0, piece.from.indexOf("#"))));
  const days = stories.flatMap(({ hash, published }) => (from.has(hash) ? [published] : []));
  return days.sort().at(-1) ?? "2016-01-01";
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
