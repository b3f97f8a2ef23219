import type { Actor, Entry, ReportRecord, Statement } from "../../record/index.ts";
import { printable } from "../../util/printable.ts";
import type { Style } from "./style.ts";

/** Who speaks, as far as it is resolved. */
export interface ShownSpeaker {
  readonly name: string;
  /** The first role that the report gives it, such as "former president"; null where none. */
  readonly role: string | null;
  readonly country: string | null;
}

/** Who speaks in an entry of a record; null where nobody is named or it stays open. */
export function speakerIn(record: ReportRecord, entry: Entry): ShownSpeaker | null {
  if (entry.kind !== "statement" || entry.speaker === null) return null;
  const actor = record.actors.find(({ id }) => id === entry.speaker);
  return actor === undefined ? null : { name: actor.name, role: roleOf(actor), country: actor.country };
}

const courtesy = /^(mr|mrs|ms|dr|prof|sir|dame|lord|lady)\.?$/i;

/** The role to show of an actor: the first that it holds and that is neither a mere courtesy nor its name, or else the first it held. */
export function roleOf({ name, roles }: Actor): string | null {
  const telling = roles.filter(({ title }) => !courtesy.test(title) && title.toLowerCase() !== name.toLowerCase());
  const role = telling.find(({ former }) => !former) ?? telling[0];
  if (role === undefined) return null;
  return role.former && !/^(former|ex)\b/i.test(role.title) ? `former ${role.title}` : role.title;
}

/**
 * Who speaks in one phrase: the name with role and country, and the report's own words where these have not got the
 * name; the words alone where it stays open whom they mean.
 */
export function speakerWords(entry: Statement, speaker: ShownSpeaker | null, style: Style): string {
  const words = entry.speakerSpan === null ? null : printable(entry.speakerSpan.text).replace(/,$/, "");
  if (speaker === null) {
    return words === null
      ? style.faint("speaker not named")
      : `${style.speaker(words)} ${style.faint("(not resolved)")}`;
  }
  const name = printable(speaker.name);
  const known = [speaker.role, speaker.country].filter((word) => word !== null).map((word) => `, ${printable(word)}`);
  const other = words === null || overlaps(words, name) ? "" : style.faint(`, as “${words}”`);
  return style.speaker(name) + known.join("") + other;
}

/** Whether one of two wordings has the other in it, so that showing both would say the same twice. */
function overlaps(words: string, name: string): boolean {
  const [one, other] = [words.toLowerCase(), name.toLowerCase()];
  return one.includes(other) || other.includes(one);
}
