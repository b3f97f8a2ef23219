import { z } from "zod";
import { type AskedEntries, entryFilter } from "../../query/asked-entries.ts";
import { entryTable } from "../../query/entry-table/entry-table.ts";
import { Certainty, Event, entryKinds, ploverCategories, Transfer } from "../../record/index.ts";
import { reviewedChoices } from "../../store/reviews.ts";
import type { Store } from "../../store/store.ts";
import { csvLine } from "../../util/csv-line.ts";
import { OnrecordError } from "../../util/problem.ts";
import { FoundAnswer, SearchAnswer, SuggestedActors, SuggestedPlaces } from "../answers.ts";
import { limit, skip } from "../page-parameters.ts";
import { Download, downloadRoute, getRoute, type Route } from "../route.ts";
import { actorsNamed } from "../telling/actors-named.ts";
import { areCopiesFound } from "../telling/joined.ts";

const actor = (what: string) => z.string().min(1).max(500).optional().describe(`${what} (its id or name).`);

const day = z.iso.date().optional();

const asked = {
  q: z.string().max(2000).optional().describe('Words and "phrases", all of which have to occur.'),
  kind: z.enum(entryKinds).optional().describe("Only entries of this kind."),
  actor: actor("Only entries that this actor speaks or takes part in"),
  agent: actor("... in which this actor acts, supplies, is bound, threatens or imposes"),
  supplier: actor("Only transfers that this actor supplies"),
  recipient: actor("... in which this actor receives, is acted upon, threatened or restricted"),
  claimant: actor("... that this actor claims or denies"),
  deniedBy: actor("... that this actor denies, and statements in which it denies something"),
  speaker: z.string().max(500).optional().describe("Only statements of speakers whose name has these words."),
  item: z
    .string()
    .max(500)
    .optional()
    .describe(
      "Only transfers of this: words, a weapon or sort of weapon under any of its names, or a category of the UN Register (such as III).",
    ),
  place: z
    .string()
    .max(500)
    .optional()
    .describe("Only entries whose place has this name, or is in this country (such as VNM)."),
  from: day.describe("Only entries of this day or later, in part at least."),
  to: day.describe("Only entries of this day or earlier, in part at least."),
  certainty: z.enum(Certainty.shape.modality.options).optional().describe("Only entries that are so certain."),
  polarity: z.enum(Certainty.shape.polarity.options).optional().describe("Only entries said to be so, or not so."),
  plover: z.enum(ploverCategories).optional().describe("Only events of this PLOVER category."),
  occurrence: z.enum(Event.shape.occurrence.options).optional().describe("Only events that stand so."),
  stage: z.enum(Transfer.shape.stage.options).optional().describe("Only transfers that have come so far."),
  report: z.string().max(200).optional().describe("Only entries of this report (the beginning of its id is enough)."),
  reviewed: z
    .enum(reviewedChoices)
    .optional()
    .describe(
      "Only entries that reviewers left so: `any` for those that somebody decided about and that stand; `rejected` finds those that do not stand, which nothing else does.",
    ),
  copies: z
    .enum(["with", "without"])
    .optional()
    .describe("Whether what copies say is left out, so that a source counts once; `with` by default."),
};

/** Milliseconds that a search waits for copies to be found: it has 150 in all. */
const patience = 75;

/** So many rows of a table are given at once. */
const mostRows = 50_000;

/** Without it Excel takes UTF-8 for something else. */
const byteOrderMark = "\ufeff";

function tooManyRows(given: object): OnrecordError {
  return new OnrecordError({
    code: "usage",
    message: "The search finds too many entries for one table.",
    received: new URLSearchParams(Object.entries(given)).toString(),
    allowed: `${mostRows.toLocaleString("en-GB")} entries`,
    advice: "Narrow it down, or have the table made in the terminal: `onrecord list --csv`, `onrecord search --csv`.",
  });
}

type Asked = AskedEntries & { readonly q?: string | undefined };

/** Searching, and what helps with it. */
export const searchRoutes: readonly Route[] = [
  getRoute({
    path: "/api/search",
    does: "Finds entries by words and phrases, as `onrecord search` does, or lists them by what they are, as `onrecord list` does.",
    params: {},
    query: { ...asked, limit, skip },
    gives: SearchAnswer,
    answer: async ({ store }, { limit, skip: offset, ...given }) => {
      const { words, filter, ...joined } = await searchOf(store, given);
      const names = await namesOf(store, given);
      if (filter === null) return { hits: [], names, ...joined };
      if (words === null) {
        const entries = await store.entries({ ...filter, limit, offset });
        return { hits: entries.map((entry) => ({ ...entry, snippet: [] })), names, ...joined };
      }
      const hits = await store.search(words, { ...filter, limit, offset });
      return { hits: hits.map((hit) => ({ ...hit, snippet: [...hit.snippet] })), names, ...joined };
    },
  }),
  getRoute({
    path: "/api/search/count",
    does: "Counts what a search finds, of each kind; no further than 10,000 entries.",
    params: {},
    query: asked,
    gives: FoundAnswer,
    answer: async ({ store }, given) => {
      const { words, filter, ...joined } = await searchOf(store, given);
      const found = filter === null ? { kinds: {}, more: false } : await store.found(words, filter);
      return { ...found, ...joined };
    },
  }),
  downloadRoute({
    path: "/api/search/table",
    does: `Gives what a search finds as a table, at most ${mostRows.toLocaleString("en-GB")} entries.`,
    params: {},
    query: asked,
    gives: "the table as CSV, with the columns of [tables.md](tables.md), as `application/octet-stream`.",
    file: async ({ store }, given) => {
      const { words, filter } = await searchOf(store, given);
      const lines: string[] = [];
      for await (const cells of entryTable(store, words, filter)) {
        if (lines.length > mostRows) throw tooManyRows(given);
        lines.push(csvLine(cells));
      }
      return new Download("onrecord.csv", Buffer.from(byteOrderMark + lines.join("")));
    },
  }),
  getRoute({
    path: "/api/suggest/actors",
    does: "Suggests actors while a name is being written.",
    params: {},
    query: { q: z.string().max(200).describe("Words of a name; the last may be unfinished.") },
    gives: SuggestedActors,
    answer: ({ store }, { q }) => actorsNamed(store, q),
  }),
  getRoute({
    path: "/api/suggest/places",
    does: "Suggests places while a name is being written.",
    params: {},
    query: { q: z.string().max(200).describe("The beginning of a name.") },
    gives: SuggestedPlaces,
    answer: async ({ store }, { q }) => ({ places: [...(await store.places(q))] }),
  }),
];

async function searchOf(store: Store, { q, ...rest }: Asked) {
  const words = q === undefined || q === "" ? null : q;
  const joined = rest.copies !== "without" || (await areCopiesFound(store, patience));
  return { words, filter: await entryFilter(store, rest), isJoined: joined };
}

/** The names of the actors that are asked for, by what they were asked for with. */
async function namesOf(store: Store, given: Asked): Promise<Record<string, string>> {
  const names: Record<string, string> = {};
  for (const role of ["actor", "agent", "supplier", "recipient", "claimant", "deniedBy"] as const) {
    const ref = given[role];
    if (ref !== undefined) names[ref] = (await store.actors.find(ref)).name;
  }
  return names;
}
