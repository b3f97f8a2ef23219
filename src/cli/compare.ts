import { Command } from "commander";
import { compareSides, stancesOf } from "../corroborate/matter/index.ts";
import type { MatterFilter, MatterInFull, MatterMember } from "../store/matters.ts";
import type { Store } from "../store/store.ts";
import { OnrecordError } from "../util/problem.ts";
import { comparisonPage } from "./layout/comparison-page.ts";
import { styleFor } from "./layout/style.ts";
import { withMatters } from "./matter/with-matters.ts";
import { dbOption, jsonOption, limitOption } from "./options.ts";
import { print } from "./print.ts";

interface CompareOptions {
  readonly db: string;
  readonly json?: true;
  readonly limit: number;
}

/** What is compared: a report or an actor, its name, and its matters. */
interface Side {
  readonly sort: "report" | "actor";
  readonly id: string;
  readonly name: string;
  readonly matters: readonly MatterInFull[];
  readonly tells: (member: MatterMember) => boolean;
}

/** `onrecord compare A B`: what two reports, or two actors, say of the same things. */
export function compareCommand(): Command {
  return new Command("compare")
    .description(
      "Compare two reports, or two actors: matters of both with who asserts and denies, differing numbers, dates and places; and what only one of them has.",
    )
    .argument("<one>", "id of a report (its beginning is enough), or an actor's id or name")
    .argument("<other>", "another of the same sort")
    .addOption(dbOption())
    .addOption(jsonOption("the comparison"))
    .addOption(limitOption("most matters of each to compare", 100))
    .action((one: string, other: string, { db, json, limit }: CompareOptions) =>
      withMatters(db, async (store) => {
        const sides = [await sideOf(store, one, limit), await sideOf(store, other, limit)] as const;
        const [first, second] = sides;
        if (first.sort !== second.sort || first.id === second.id)
          throw notComparable(one, other, first.sort, second.sort);
        const compared = compareSides(first.matters, second.matters, (member) =>
          sides.some((side) => side.tells(member)),
        );
        if (json) {
          const shared = compared.shared.map(({ matter, account }) => ({
            id: matter.id,
            kind: matter.kind,
            entries: matter.members.flatMap(({ record }) =>
              record.entries.map(({ id }) => ({ report: record.report.id, entry: id })),
            ),
            ...account,
          }));
          await print(JSON.stringify({ ...compared, shared }));
        } else await print(comparisonPage(compared, sides, styleFor(process.stdout)));
      }),
    );
}

async function sideOf(store: Store, word: string, limit: number): Promise<Side> {
  const report = await reportOf(store, word);
  if (report !== null) {
    const { id, title, source } = report;
    const tells = ({ record }: MatterMember) => record.report.id === id;
    return { sort: "report", id, name: title ?? source, tells, matters: await mattersOf(store, { report: id, limit }) };
  }
  const { id, name } = await store.actors.find(word);
  const tells = ({ record }: MatterMember) =>
    record.entries.some((entry) => stancesOf(entry).some(({ by }) => by === id));
  return {
    sort: "actor",
    id,
    name,
    tells,
    matters: (await mattersOf(store, { actor: id, limit })).filter(({ members }) => members.some(tells)),
  };
}

async function reportOf(store: Store, word: string) {
  try {
    return (await store.report(word)).record.report;
  } catch (error) {
    if (error instanceof OnrecordError && error.problem.code === "not-found") return null;
    throw error;
  }
}

async function mattersOf(store: Store, filter: MatterFilter): Promise<MatterInFull[]> {
  const found: MatterInFull[] = [];
  for (const { id } of await store.matters.list(filter)) found.push(await store.matters.show(id));
  return found;
}

function notComparable(one: string, other: string, sort: string, otherSort: string): OnrecordError {
  return new OnrecordError({
    code: "usage",
    message: sort === otherSort ? "These are one and the same." : "These are not of one sort.",
    received: `${one} (${sort}); ${other} (${otherSort})`,
    allowed: "two reports, or two actors",
    advice: "Take ids from `onrecord list` or `onrecord actor list`.",
  });
}
