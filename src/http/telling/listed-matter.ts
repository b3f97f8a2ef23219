import type { Account } from "../../corroborate/matter/index.ts";
import type { Entry } from "../../record/index.ts";
import type { MatterInFull } from "../../store/matters.ts";
import type { CompareAnswer, ListedMatter } from "../matter-answers.ts";
import { namedEntry } from "./named-entry.ts";

/** A matter in a list, with its account in figures. */
export function listedMatter(matter: MatterInFull, account: Account): ListedMatter[] {
  const { members, ...head } = matter;
  return beginningOf(matter).map(({ entry, names }) => ({
    ...head,
    begins: { entry, names },
    sources: account.sources.length,
    sourcesWithCopies: account.sourcesWithCopies,
    isDenied: account.voices.some(({ stance }) => stance === "denies"),
    differs: account.numbers.length + account.contradictions.length > 0,
  }));
}

/** A matter that one of two sides alone tells of. */
export function matterOfOne(matter: MatterInFull): CompareAnswer["onlyOne"] {
  const { members, ...head } = matter;
  return beginningOf(matter).map(({ entry, names, report }) => ({ ...head, begins: { entry, names }, report }));
}

interface Beginning extends ReturnType<typeof namedEntry> {
  readonly entry: Entry;
  readonly report: string;
}

function beginningOf({ members }: MatterInFull): Beginning[] {
  return members
    .slice(0, 1)
    .flatMap(({ record }) =>
      record.entries.map((entry) => ({ ...namedEntry(entry, record.actors), report: record.report.id })),
    );
}
