const token = /\p{L}[\p{L}\p{M}\p{N}]*/gu;
const keyLength = 5;
const common = new Set(
  "about above after again against also amid among another around because been before being below between both came come could does doing down during each even ever every first from gets give given goes going gone good have having here high himself into just keep know large last late less like made make many mark more most move much must need never next only open other over plan plans same says said seen shall should show shows since some still such take takes tell tells than that their them then there these they thing think this those three through time today told took toward under until upon used very want wants week well went were what when where which while will with within without work would year years your news report reports call calls called back warns warn faces face amid sees seek seeks".split(
    " ",
  ),
);

/** The keys of the words that carry a text's matter: small words left out, word ends cut off. */
export function keysOf(text: string): string[] {
  const keys: string[] = [];
  for (const [word] of text.matchAll(token)) {
    const lower = word.toLowerCase();
    if ((lower.length < 4 && !/^\p{Lu}{2,}$/u.test(word)) || common.has(lower)) continue;
    keys.push(lower.length > keyLength ? lower.slice(0, keyLength) : lower.replace(/s$/, ""));
  }
  return keys;
}

/** The words of a text, counted, to tell how far a part of it speaks of the same. */
export class Vocabulary {
  private readonly counts = new Map<string, number>();

  constructor(text: string) {
    for (const key of keysOf(text)) this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  /** The share, from 0 to 1, of a part's different words that the rest of the text has too; 1 for a part without words. */
  shareOf(part: string): number {
    const own = new Map<string, number>();
    for (const key of keysOf(part)) own.set(key, (own.get(key) ?? 0) + 1);
    if (own.size === 0) return 1;
    let shared = 0;
    for (const [key, count] of own) if ((this.counts.get(key) ?? 0) > count) shared++;
    return shared / own.size;
  }
}

/** The share, from 0 to 1, of a part's different words whose keys are among others; 1 for a part without words. */
export function overlap(part: string, others: ReadonlySet<string>): number {
  const keys = new Set(keysOf(part));
  if (keys.size === 0) return 1;
  let shared = 0;
  for (const key of keys) if (others.has(key)) shared++;
  return shared / keys.size;
}
