import { givenNameGender, titleGender } from "./gender.ts";
import { personRole, stateOf } from "./look-up.ts";
import type { Gender } from "./reference.ts";
import { letterKey } from "./tokens.ts";

/** A person's name, taken apart. */
export interface PersonName {
  /** Words before the name: "President", "Dr.", "North Korean leader". */
  readonly title: string;
  /** The name without them, as written. */
  readonly bare: string;
  /** The bare name's words as they are compared, without "Jr." and initials' stops. */
  readonly words: readonly string[];
  /** "jr", "sr", "iii" behind the name; null for none. */
  readonly suffix: string | null;
  readonly gender: Gender | null;
  /** Offset of the bare name in the words given. */
  readonly offset: number;
}

const honorific =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|sen|rep|gov|gen|lt|col|capt|maj|sgt|adm|cmdr|cpl|pvt|rev|fr|hon|justice|judge|rabbi|imam|ayatollah|messrs|president|senator|congressman|congresswoman)\.?$/i;
const shortHonorific = /^(?:del|amb|brig|atty|cllr|asst|supt|insp)\.$/i;
/** What people of Myanmar are addressed with; before one word it is part of the name: "U Thant". */
const burmese = /^(?:U|Daw)$/;
const royal = /^(?:king|queen|prince|princess|pope|emperor|sultan|emir|crown prince|archbishop|cardinal|saint|st)$/i;
const suffix = /^(?:jr|sr|ii|iii|iv|phd|md|esq|mp|mep)$/;
/** Small words that belong to a surname. */
const particle =
  /^(?:al|el|bin|ibn|bint|ben|abu|abd|von|van|der|den|de|di|da|del|della|dos|du|la|le|ter|ten|st|o|mac|mc)$/;

/** Whether a word is a small word that begins a surname: "bin", "van", "al". */
export function isParticle(key: string): boolean {
  return particle.test(key);
}

/** Whether a word of a name is one of running text: "told", "government"; not "bin", nor "al-Assad". */
export function isPlainWord(word: string): boolean {
  return /^\p{Ll}/u.test(word) && !isParticle(letterKey(word)) && !/^\p{Ll}+['’-]\p{Lu}/u.test(word);
}

/**
 * Takes a person's name apart: titles, nationality and offices before it, the bare name, what it tells of gender.
 *
 * @example
 * personName("South Korean President Yoon Suk Yeol").bare; // "Yoon Suk Yeol"
 */
export function personName(written: string): PersonName {
  const parts = [...written.matchAll(/\S+/g)].map((m) => ({ text: m[0], start: m.index }));
  const first = bareFrom(parts.map((p) => p.text));
  const offset = parts[first]?.start ?? 0;
  const title = written.slice(0, offset).trim();
  const bare = written
    .slice(offset)
    .replace(/(?:['’]s|['’])$/u, "")
    .replace(/[\s,;:]+$/u, "");
  const words = nameWordsOf(bare);
  return { title, bare, words, suffix: suffixOf(bare), gender: genderOf(title, words), offset };
}

/** What behind a name tells father and son, or one king and another: "jr", "sr", "ii"; null for none. */
export function suffixOf(name: string): string | null {
  const last = letterKey(name.split(/[\s,]+/u).at(-1) ?? "").replace(/[^\p{L}]/gu, "");
  return /^(?:jr|sr|ii|iii|iv)$/.test(last) ? last : null;
}

/** Words of a bare name as compared: "Jong-un" is one word, "al-Assad" are two. */
export function nameWordsOf(bare: string): string[] {
  const words = bare
    .replace(/(?<!\S)(al|el|ad|an|ar|as|ash|at|az)-(?=\p{Lu})/giu, "$1 ")
    .split(/[\s\u00a0]+/u)
    .map((w) =>
      letterKey(w)
        .replace(/['’`]/gu, "")
        .replace(/[^\p{L}\p{N}-]/gu, ""),
    )
    .filter((w) => w !== "");
  const kept = words.filter((w, i) => i === 0 || !suffix.test(w));
  return kept.length > 0 ? kept : words;
}

function bareFrom(parts: readonly string[]): number {
  let first = 0;
  for (let end = parts.length - 1; end > 0; end--) {
    const before = parts.slice(0, end);
    // "Martin Luther King Jr.": no king called Jr.
    if (end === parts.length - 1 && suffixOf(parts[end] ?? "") !== null) continue;
    if (isTitle(before) || (end === 1 && parts.length > 2 && burmese.test(before[0] ?? ""))) {
      first = end;
      break;
    }
  }
  // "Prince Harry", "Pope Francis": the title is part of what they are called.
  const last = parts[first - 1];
  if (last !== undefined && royal.test(last) && parts.length - first === 1) return first;
  return first;
}

function isTitle(before: readonly string[]): boolean {
  const last = before.at(-1) ?? "";
  if (honorific.test(last) || shortHonorific.test(last)) return true;
  const words = before.join(" ");
  if (before.length === 1 && givenNameGender(letterKey(words)) !== null && titleGender(words) === null) return false;
  if (/[\p{L}]/u.test(last) && (personRole(words) !== null || royal.test(last))) return true;
  // "Canadian Hanna Lee", "Spaniard Arges Ruiz"; a surname may be a people's, a first name hardly.
  return /^(?:adjective|demonym)$/.test(stateOf(words)?.form ?? "") || (before.length === 1 && isPlainWord(last));
}

function genderOf(title: string, words: readonly string[]): Gender | null {
  for (const word of title.split(/\s+/u).reverse()) {
    const told = word === "" ? null : (titleGender(word) ?? personRole(word)?.gender ?? null);
    if (told !== null) return told;
  }
  const [given = ""] = words;
  return words.length > 1 ? givenNameGender(given) : null;
}

/** Whether the words before a name are a royal's or a pope's title, with which a first name alone is a full name. */
export function isRoyalTitle(title: string): boolean {
  return royal.test(title.split(/\s+/u).at(-1) ?? "");
}
