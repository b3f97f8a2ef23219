import { z } from "zod";
import { accountOnRecord, compareOnRecord } from "../../corroborate/on-record/index.ts";
import { entryKinds } from "../../record/index.ts";
import type { Store } from "../../store/store.ts";
import { CompareAnswer, type ListedMatter, MatterAnswer, MattersAnswer } from "../matter-answers.ts";
import { getRoute, type Route } from "../route.ts";
import { type HowJoined, howJoined } from "../telling/joined.ts";
import { listedMatter, matterOfOne } from "../telling/listed-matter.ts";
import { toldMatter } from "../telling/told-matter.ts";

const word = z.string().min(1).max(500);

/** What several reports tell of, and what two of them, or two actors, have in common. */
export const matterRoutes: readonly Route[] = [
  getRoute({
    path: "/api/matters",
    does: "Lists matters: entries of different reports that are about the same thing, those that most reports tell of first.",
    params: {},
    query: {
      kind: z.enum(entryKinds).optional().describe("Only matters of this kind."),
      actor: word.optional().describe("Only matters in which this actor speaks or takes part: its id or name."),
      report: word.optional().describe("Only matters that this report tells of: its id, or the beginning of it."),
      disputed: z.literal("true").optional().describe("Only matters that somebody asserts and somebody else denies."),
      least: z.coerce.number().int().min(1).max(1_000_000).default(2).describe("The least number of reports."),
      limit: z.coerce.number().int().min(1).max(100).default(20).describe("Most matters to give."),
      skip: z.coerce.number().int().min(0).max(1_000_000_000).default(0).describe("Matters to leave out first."),
    },
    gives: MattersAnswer,
    answer: async ({ store }, { kind, actor, report, disputed, least, limit, skip }) => {
      const joined = await howJoined(store);
      const meant = actor === undefined ? null : await store.actors.find(actor);
      const told = report === undefined ? null : (await store.report(report)).record.report;
      const filter = {
        kind,
        actor: meant?.id,
        report: told?.id,
        leastReports: least,
        disputed: disputed === undefined ? undefined : (true as const),
      };
      const listed = await store.matters.list({ ...filter, limit, offset: skip });
      const matters: ListedMatter[] = [];
      for (const { id } of listed) {
        const matter = await store.matters.show(id);
        matters.push(...listedMatter(matter, await accountOnRecord(store, matter)));
      }
      return {
        matters,
        total: await store.matters.count(filter),
        ...joined,
        actor: meant === null ? null : { id: meant.id, name: meant.name },
        report: told === null ? null : { id: told.id, name: told.title ?? told.source },
      };
    },
  }),
  getRoute({
    path: "/api/matters/:id",
    does: "Gives one matter: who asserts, denies and repeats it, from how many independent sources, what changed and does not agree, and why each entry was joined.",
    params: { id: word.describe("The matter's id, or that of an entry in it, or the beginning of either.") },
    query: {},
    gives: MatterAnswer,
    answer: async ({ store }, { id }) => {
      const joined = await howJoined(store);
      const matter = await store.matters.show(id);
      return { matter: await toldMatter(store, matter, await accountOnRecord(store, matter)), ...joined };
    },
  }),
  getRoute({
    path: "/api/compare",
    does: "Compares two reports, or two actors: what both tell of, and what only one of them does.",
    params: {},
    query: {
      one: word.describe("A report's id, or an actor's id or name."),
      other: word.describe("Another of the same sort."),
      limit: z.coerce.number().int().min(1).max(500).default(100).describe("Most matters of each to compare."),
    },
    gives: CompareAnswer,
    answer: async ({ store }, { one, other, limit }) => {
      const joined = await howJoined(store);
      return { ...(await comparison(store, one, other, limit)), ...joined };
    },
  }),
];

async function comparison(
  store: Store,
  one: string,
  other: string,
  limit: number,
): Promise<Omit<CompareAnswer, keyof HowJoined>> {
  const {
    sides: [first, second],
    comparison: { shared, onlyOne, onlyOther },
  } = await compareOnRecord(store, one, other, limit);
  const alone = (side: typeof first, ids: readonly string[]) =>
    side.matters.filter(({ id }) => ids.includes(id)).flatMap(matterOfOne);
  const sideAnswer = ({ sort, id, name, matters }: typeof first) => ({ sort, id, name, matters: matters.length });
  const told: CompareAnswer["shared"] = [];
  for (const { matter, account } of shared) told.push(await toldMatter(store, matter, account));
  return {
    sides: [sideAnswer(first), sideAnswer(second)],
    shared: told,
    onlyOne: alone(first, onlyOne),
    onlyOther: alone(second, onlyOther),
  };
}
