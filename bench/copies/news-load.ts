import { chance } from "../chance.ts";
import type { BaseText } from "./base-texts.ts";

/** A report of the load. */
export interface LoadReport {
  readonly text: string;
  readonly published: string;
  /** Whether it is a cut or edited copy of an earlier one. */
  readonly copy: boolean;
}

/** One report in so many is a copy of one of the last so many. */
const copyEvery = 5;
const copiedFrom = 5000;

/** Events that go on at a time, how many reports each has before another takes its place, and how many of all it has. */
const running = 20;
const perEvent = 30;
const ofEvents = 0.6;
/** Names that reports of one event share. */
const namesOfEvent = 40;

/** Words that stand in every text stay. */
const commonest = 200;
/** Heaps' law: so many different words are in so many; with it a report of 600 words brings 12 new ones at first, 1 in the end. */
const heaps = ({ words }: { readonly words: number }) => 30 * Math.sqrt(words);

/**
 * A load like news, without end and the same for a seed: as many sentences as a real article has, drawn from all of them, with every word
 * but the commonest 200 put for one of about the same rank, throughout the report; ranks reach as far as the vocabulary has
 * grown by Heaps' law. Three reports in five tell of one of twenty running events, whose reports share forty names; one in five copies another.
 */
export function* newsLoad(bases: readonly BaseText[], seed: number): Generator<LoadReport> {
  const random = chance(seed);
  const sentences = bases.map(({ text }) => sentencesOf(text));
  const ranked = byRank(bases);
  const ranks = new Map(ranked.map((word, rank) => [word, rank]));
  const events = Array.from({ length: running }, () => ({ salt: salt(), left: 1 + Math.floor(random() * perEvent) }));
  const recent: LoadReport[] = [];
  let words = 0;
  for (;;) {
    const at = Math.floor(random() * bases.length);
    const base = bases[at];
    if (base === undefined) return;
    const { published } = base;
    const old = recent[Math.floor(random() * recent.length)];
    if (old !== undefined && random() < 1 / copyEvery) {
      yield { text: edited(old.text), published, copy: true };
      continue;
    }
    const made = { text: retold(mixed(sentences[at]?.length ?? 0)), published, copy: false };
    if (recent.length < copiedFrom) recent.push(made);
    else recent[Math.floor(random() * copiedFrom)] = made;
    yield made;
  }

  /** As many sentences as an article has, each from any of them: two reports of one pattern would be copies. */
  function mixed(length: number): string {
    return Array.from({ length }, () => {
      const from = sentences[Math.floor(random() * sentences.length)] ?? [];
      return from[Math.floor(random() * from.length)] ?? "";
    }).join(" ");
  }

  function salt(): number {
    return Math.floor(random() * 2 ** 31);
  }

  function eventSalt(): number | null {
    const at = Math.floor(random() * running);
    const event = events[at];
    if (event === undefined || random() >= ofEvents) return null;
    event.left--;
    if (event.left <= 0) events[at] = { salt: salt(), left: perEvent };
    return event.salt;
  }

  function retold(text: string): string {
    const event = eventSalt();
    const own = salt();
    const known = Math.max(ranked.length, heaps({ words }));
    const put = new Map<string, string>();
    return text.replaceAll(/(?<=(\p{Ll},? )?)\p{L}+/gu, (word, inside: string | undefined) => {
      words++;
      const lower = word.toLowerCase();
      const rank = ranks.get(lower) ?? 0;
      if (rank < commonest) return word;
      const isName = inside !== undefined && lower !== word;
      const key = isName ? `${lower} name` : lower;
      const before = put.get(key) ?? other(rank, isName && event !== null ? hashOf(lower, event) % namesOfEvent : null);
      put.set(key, before);
      return lower === word ? before : before.charAt(0).toUpperCase() + before.slice(1);

      function other(rank: number, name: number | null): string {
        const luck = (name === null ? hashOf(key, own) : hashOf(`name ${name}`, event ?? own)) / 2 ** 32;
        const from = name === null ? rank : ranked.length / 4;
        const least = Math.max(commonest, from / 4);
        const most = from * 4 >= ranked.length ? known : from * 4;
        return wordAt(Math.floor(least * (most / least) ** luck));
      }
    });
  }

  function wordAt(rank: number): string {
    return ranked[rank] ?? lettersOf(rank);
  }

  /** A part of a text, some of its sentences left out. */
  function edited(text: string): string {
    const all = sentencesOf(text);
    return all
      .slice(0, Math.max(5, Math.floor(all.length * (0.5 + random() / 2))))
      .filter(() => random() > 0.1)
      .join(" ");
  }
}

const sentencesOf = (text: string) => text.split(/(?<=[.!?]["”]?)\s+/u);

/** The different words of texts, those that come most often first. */
function byRank(bases: readonly BaseText[]): string[] {
  const counts = new Map<string, number>();
  for (const { text } of bases)
    for (const [word] of text.matchAll(/\p{L}+/gu)) {
      const lower = word.toLowerCase();
      counts.set(lower, (counts.get(lower) ?? 0) + 1);
    }
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([word]) => word);
}

/** A word that no text has, made of a number. */
function lettersOf(number: number): string {
  const syllables = "ba ke di mo ru sa te vi lo nu".split(" ");
  return `${[...String(number)].map((digit) => syllables[Number(digit)]).join("")}n`;
}

function hashOf(word: string, salt: number): number {
  let hash = salt ^ 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
