import type { Byline } from "./byline.ts";
import type { Claims } from "./claims.ts";
import { particle, personName } from "./names.ts";
import type { Page, Unit } from "./page.ts";

const trade =
  "(?:(?:co-?)?authors?|reporters?|correspondents?|columnists?|journalists?|editors?|writers?|fellows?|professors?|lecturers?|commentators?|analysts?|contributors?|researchers?|(?:research )?associates?|scholars?|broadcasters?|activists?|directors?|co-?founders?|founders?|presidents?|chair(?:man|woman|person)?|chairs|historians?|novelists?|bloggers?|consultants?|advis[eo]rs?|(?:ex-?)?diplomats?|ambassadors?|pseudonym|host|co-?host|producers?|strategists?|lawyers?|attorneys?|partners?|members?|students?|candidates?|heads?|specialists?|experts?|critics?|photographers?|officers?|secretary|ministers?|chief|Pulitzer)";
const is =
  "(?:is|are|was|has been|served as|works? as|works? for|works? at|writes? (?:for|about|on|a)|covers?|teaches|reports? (?:on|for|from)|tweets|blogs|can be|leads?|heads?|directs?|hosts?|edits?)";
const biography = new RegExp(
  `^(?:(?:Dr|Prof|Professor|Sir|Dame|Lord|Lt|Gen|Col|Maj|Ret)\\.? )*(${personName})(?:, (?:an?|the|who|MP|PhD|[\\p{L} ]{2,20})[^.]{0,160},)?(?: and (?:${personName}))? ${is}\\b[^.]{0,200}`,
  "u",
);
/** What a biography has of this pattern at least: a second word that may be one of a name, and the verb. */
const likeBiography = new RegExp(`^\\S+ (?:[^a-z]|${particle} |\\S{1,3}[-’'])[^]* ${is}\\b`);
const hasTrade = new RegExp(`\\b${trade}\\b|\\b(?:writes|covers|teaches|reports|tweets)\\b`, "u");
const theWriter =
  /^(?:the |this )?(?:writers?|authors?|columnist|reviewer)(?:[’']s)? (?:is|are|was|has|can|name|works|teaches)\b/iu;
const followsOn =
  /^(?:(?:He|She|They|His|Her|Their)\b|(?:Follow|Contact|Reach|E-?mail|Write to|Tweet|Twitter|On Twitter|Read more from|More from)\b|(?:The )?(?:views?|opinions?) expressed\b|@\w|[\w.]+@[\w.]+)/u;
const contact =
  /^(?:(?:\p{Lu}[\p{L}.’'-]+ ){1,3}(?:can be (?:reached|contacted|followed)|tweets (?:at|as))\b|(?:e-?mail|contact|reach|write to|tweet|follow)(?: (?:him|her|them|the (?:author|writer|reporter)s?|\p{Lu}[\p{L}.’'-]+ \p{Lu}[\p{L}.’'-]+))?(?: directly)?(?: by e-?mail)?(?: at| on|:)\s?\S*(?:@|https?:)|e-?mail:? ?\S+@\S+|(?:the )?(?:views?|opinions?) expressed (?:here|in this|are|by)\b|send (?:tips|corrections|story ideas)\b|(?:what else should we cover\? )?e-?mail us at\b|do you have a (?:photo|story|tip|view)\b.{0,120}|got a (?:news )?tip\b)/iu;
/** What a contact has of this pattern at least. */
const likeContact =
  /^(?:e-?mail|contact|reach|write to|tweet|follow|send|what else|do you have|got a|(?:the )?(?:views?|opinions?) expressed)|can be (?:reached|contacted|followed)|tweets (?:at|as)/i;
const aboutAuthor = /^(?:about the (?:author|writer)s?|about (?:me|us))\W*$/iu;

/**
 * Claims biographies and contacts of authors: what stands after the report's last words, tells what somebody is, and
 * names somebody whom the report does not name (but for its byline).
 */
export function findAuthorNotes(page: Page, claims: Claims, byline: Byline | null): void {
  const { units } = page;
  units.forEach((unit, i) => {
    if (claims.of(i) === undefined && isContact(unit.words)) claims.claim(i, "author-note");
  });
  const tail = tailStart(units, claims);
  for (let i = Math.max(0, tail - 6); i < units.length; i++) {
    const unit = units[i];
    if (unit === undefined || claims.of(i) !== undefined) continue;
    if (!isNote(page, unit, byline) || !restIsNote(units, claims, i + 1)) continue;
    for (let j = i; j < units.length; j++) claims.claim(j, "author-note");
    return;
  }
}

function isContact(words: string): boolean {
  return words.length < 200 && likeContact.test(words) && contact.test(words);
}

/** The unit after the last one that nobody claimed. */
function tailStart(units: readonly Unit[], claims: Claims): number {
  let at = units.length;
  while (at > 0 && claims.of(at - 1) !== undefined) at--;
  return at;
}

function isNote(page: Page, unit: Unit, byline: Byline | null): boolean {
  if (unit.words.length > 420) return false;
  if (theWriter.test(unit.words) || aboutAuthor.test(unit.words)) return true;
  if (!hasTrade.test(unit.words)) return false;
  const name = biographyIn(unit.words)?.[1];
  if (name === undefined || /["“”]/u.test(unit.words.slice(0, name.length + 4))) return false;
  if (byline?.names.some(({ start, end }) => page.text.slice(start, end).toLowerCase() === name.toLowerCase()))
    return true;
  return !isNamedBefore(page, unit, name);
}

/** A biography at the start; the full pattern takes long to compile, and hardly any report needs it. */
function biographyIn(words: string): RegExpExecArray | null {
  return likeBiography.test(words) ? biography.exec(words) : null;
}

/** Whether the report names a person, by the last word of the name, before a unit. */
function isNamedBefore({ text }: Page, unit: Unit, name: string): boolean {
  const last = name.slice(name.lastIndexOf(" ") + 1);
  return new RegExp(`(?<!\\p{L})${last.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?!\\p{L})`, "u").test(
    text.slice(0, unit.start),
  );
}

/** Whether nothing but claimed units and what goes on a biography follows. */
function restIsNote(units: readonly Unit[], claims: Claims, from: number): boolean {
  for (let i = from; i < units.length; i++) {
    const words = units[i]?.words ?? "";
    if (claims.of(i) === undefined && !followsOn.test(words) && biographyIn(words) === null) return false;
  }
  return true;
}
