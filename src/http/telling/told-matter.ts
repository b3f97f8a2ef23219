import { type Account, type ToldBecause, toldBecause } from "../../corroborate/matter/index.ts";
import { quotation } from "../../query/quotation.ts";
import type { MatterInFull, MatterMember } from "../../store/matters.ts";
import type { Store } from "../../store/store.ts";
import type { AccountAnswer, ToldEntry, ToldMatter } from "../matter-answers.ts";
import { namedEntry } from "./named-entry.ts";
import { sourceNames } from "./source-names.ts";
import { tellingReports } from "./telling-reports.ts";

/** A matter with all that is told of it, as routes give it. */
export async function toldMatter(store: Store, matter: MatterInFull, account: Account): Promise<ToldMatter> {
  const { members, ...head } = matter;
  const names = new Map(members.flatMap(({ record }) => record.actors.map(({ id, name }) => [id, name] as const)));
  return {
    ...head,
    told: members.flatMap((member) => toldEntries(member, (ref) => names.get(ref) ?? ref)),
    from: await tellingReports(store, members),
    account: accountAnswer(account, members),
  };
}

function toldEntries({ record, joined, decidedBy }: MatterMember, nameOf: (ref: string) => string): ToldEntry[] {
  const told = joined === null ? { pro: [], contra: [] } : toldBecause(joined);
  const inWords = ({ phrase, values, areActors }: ToldBecause) => ({
    phrase,
    values: areActors ? values.map(nameOf) : [...values],
  });
  return record.entries.map((entry) => ({
    ...namedEntry(entry, record.actors),
    report: record.report.id,
    quote: quotation(record.report.text, entry),
    joined:
      joined === null
        ? null
        : {
            to: joined.to,
            likelihood: joined.likelihood,
            pro: told.pro.map(inWords),
            contra: told.contra.map(inWords),
          },
    decidedBy,
  }));
}

function accountAnswer(account: Account, members: readonly MatterMember[]): AccountAnswer {
  const nameOf = sourceNames(members);
  return {
    sources: account.sources.map((labels) => labels.map((label) => ({ label, name: nameOf(label) }))),
    sourcesWithCopies: account.sourcesWithCopies,
    voices: account.voices.map((voice) => ({ ...voice, told: [...voice.told] })),
    repeats: account.repeats.map(({ report, names }) => ({ report, names: [...names] })),
    denials: account.denials.map((denial) => ({ ...denial, denies: [...denial.denies] })),
    numbers: account.numbers.map(({ what, of, earlier, later }) => ({ what, of, earlier, later })),
    contradictions: account.contradictions.map((one) => ({ ...one, says: [...one.says] })),
  };
}
