import type { Account, NumberDifference } from "../../corroborate/matter/index.ts";
import { storedIn } from "../../corroborate/on-record/index.ts";
import type { MatterInFull, MatterMember } from "../../store/matters.ts";
import { printable } from "../../util/printable.ts";
import { becauseWords } from "./because-words.ts";
import { counted } from "./counted.ts";
import { entryBlock } from "./entry-block.ts";
import { fieldLines } from "./field-lines.ts";
import { type NameOf, nameFrom } from "./name-of.ts";
import type { Style } from "./style.ts";
import { wrap } from "./wrap.ts";

/** A matter in full: who asserts, denies and repeats it, what changed and does not agree, and every entry with its why. */
export function matterPage(matter: MatterInFull, account: Account, style: Style): string {
  return [
    matterHead(matter, account, style),
    ...section("Who says so", voiceLines(account), style),
    ...section("Who repeats whom", repeatLines(account), style),
    ...section("Denied", denialLines(account), style),
    ...section("What changed in number", numberLines(account, "change"), style),
    ...section(
      "What does not agree",
      [...numberLines(account, "contradiction"), ...contradictionLines(account)],
      style,
    ),
    style.title("Entries"),
    ...matter.members.map((member) => memberBlock(member, nameInAny(matter), style)),
  ].join("\n\n");
}

function matterHead({ kind, id, first, last, reports }: MatterInFull, account: Account, style: Style): string {
  const { sources, sourcesWithCopies } = account;
  const copies = sourcesWithCopies === sources.length ? "" : ` (${sourcesWithCopies} with copies)`;
  const days = first === null || last === null ? "dates not known" : first === last ? first : `${first} to ${last}`;
  const counts = [counted(reports, "report"), `${counted(sources.length, "independent source")}${copies}`, days];
  return `${style.title(kind)} ${style.faint(id)}\n${wrap(counts.join(" · "), style.width)}`;
}

function voiceLines({ voices }: Account): [string, string][] {
  return voices.map(({ who, name, stance, since, told }) => {
    const speaker = who === "author" ? "reports in their own voice" : printable(name);
    const reports = [...new Set(told.map(({ report }) => report))];
    return [stance, `${speaker} · since ${since ?? "a day not known"} · ${reports.map(printable).join(", ")}`];
  });
}

const repeatLines = ({ repeats }: Account) =>
  repeats.map(({ report, names }): [string, string] => [
    "repeats",
    `${printable(report)}: ${names.map(printable).join(", ")}`,
  ]);

const denialLines = ({ denials }: Account) =>
  denials.map(({ name, who, since, denial, denies }): [string, string] => [
    since ?? "no day",
    `${who === "author" ? "the report itself" : printable(name)} (${printable(denial.entry)}) denies ${
      denies.map(({ entry }) => printable(entry)).join(", ") || "what nobody here asserts"
    }`,
  ]);

const numberLines = ({ numbers }: Account, wanted: NumberDifference["what"]) =>
  numbers
    .filter(({ what }) => what === wanted)
    .map(({ earlier, later }): [string, string] => [
      "number",
      `“${printable(earlier.text)}” (${told(earlier)}) → “${printable(later.text)}” (${told(later)})`,
    ]);

const told = ({ published, ref }: NumberDifference["earlier"]) => `${published ?? "no day"}, ${printable(ref.report)}`;

const contradictionLines = ({ contradictions }: Account) =>
  contradictions.map(({ in: what, says, one, other }): [string, string] => [
    what,
    `${printable(says[0])} (${printable(one.report)}), ${printable(says[1])} (${printable(other.report)})`,
  ]);

function section(title: string, lines: readonly (readonly [string, string])[], style: Style): string[] {
  return lines.length === 0 ? [] : [`${style.title(title)}\n${fieldLines(lines, style)}`];
}

function memberBlock(member: MatterMember, nameOf: NameOf, style: Style): string {
  const [stored] = storedIn(member);
  if (stored === undefined) return "";
  const why = member.decidedBy === null ? [] : [`by hand, decision ${member.decidedBy}`];
  if (member.joined !== null) why.push(becauseWords(member.joined, nameOf));
  const because = why.length === 0 ? [] : [wrap(style.faint(why.join("; ")), style.width, 2)];
  return [entryBlock(stored, style), ...because].join("\n");
}

/** The name that any report of a matter has for an actor. */
export function nameInAny({ members }: Pick<MatterInFull, "members">): NameOf {
  const names = new Map(members.flatMap(({ record }) => record.actors.map(({ id, name }) => [id, name] as const)));
  return nameFrom(names);
}
