import { z } from "zod";
import type { ReadingDesk } from "../../intake/desk/reading-desk.ts";
import { PublicationDay } from "../../record/index.ts";
import { givenText } from "../../source/given.ts";
import { OnrecordError } from "../../util/problem.ts";
import { limit, skip } from "../page-parameters.ts";
import { DismissedAnswer, ProblemsAnswer, Reading, ReadingsAnswer } from "../reading-answers.ts";
import { bytesRoute, eventsRoute, getRoute, postRoute, type Route } from "../route.ts";
import type { Services } from "../services.ts";

const id = z.string().min(1).max(40).describe("The reading's id.");

const published = PublicationDay.nullish().describe("Day of publication; left out where the reports tell it.");

/** The largest file that is taken; larger ones are read in the terminal. */
export const mostFileBytes = 50_000_000;

/** Reading in: links, texts and files, read one reading at a time; and what could not be read. */
export const readingRoutes: readonly Route[] = [
  getRoute({
    path: "/api/readings",
    does: "Lists readings in: those that go on or wait, and the last ones that ended.",
    params: {},
    query: {},
    gives: ReadingsAnswer,
    answer: async ({ desk }) => ({ readings: desk?.list() ?? [] }),
  }),
  eventsRoute({
    path: "/api/readings/events",
    does: "Tells how readings go as it changes: server-sent events named `readings`, four a second at most.",
    gives: ReadingsAnswer,
    now: ({ desk }) => ({ readings: desk?.list() ?? [] }),
    subscribe: ({ desk }, listener) => desk?.subscribe(listener) ?? (() => {}),
  }),
  postRoute({
    path: "/api/readings",
    does: "Has links or a text read, or files that are then sent one by one; as `onrecord read` does, by the same rules.",
    params: {},
    body: {
      links: z
        .array(z.url({ protocol: /^https?$/, error: "an address that begins with http:// or https://" }).max(4000))
        .max(100)
        .optional()
        .describe("Addresses of pages or feeds; robots.txt is kept to, and private addresses are refused."),
      text: z
        .object({
          text: z.string().min(1).max(1_000_000).describe("The report."),
          title: z.string().max(500).nullish().describe("Its headline."),
          from: z.string().max(4000).nullish().describe("Its address, or the outlet it is from."),
        })
        .optional()
        .describe("A pasted report: `text`, and where they are known `title` and `from`, an address or an outlet."),
      files: z.int().min(1).max(10_000).optional().describe("How many files will be sent."),
      published,
    },
    gives: Reading,
    answer: async (services, { links, text, files, published }) =>
      deskOf(services).start({
        links: [...new Set(links)],
        given: text === undefined ? [] : [givenText(text)],
        files,
        published: published ?? null,
      }),
  }),
  bytesRoute({
    path: "/api/readings/:id/files",
    does: "Sends one of the files that a reading waits for: its bytes, as they are. Where much waits to be read, the answer comes once there is room.",
    params: { id },
    query: {
      name: z.string().min(1).max(1000).describe("The file's name, with the folders it came in: `june/mali.txt`."),
    },
    mostBytes: mostFileBytes,
    gives: Reading,
    answer: (services, { id, name }, bytes) => deskOf(services).give(id, name, bytes),
  }),
  postRoute({
    path: "/api/readings/:id/cancel",
    does: "Ends a reading; what it has put on record stays.",
    params: { id },
    body: {},
    gives: Reading,
    answer: async (services, { id }) => deskOf(services).cancel(id),
  }),
  getRoute({
    path: "/api/problems",
    does: "Lists what could not be read, as `onrecord problems` does.",
    params: {},
    query: {
      why: z
        .enum(["problem", "language"])
        .optional()
        .describe("Only what could not be read, or what is in another language."),
      source: z.string().max(500).optional().describe("Only sources with these letters in their name."),
      limit,
      skip,
    },
    gives: ProblemsAnswer,
    answer: async ({ store }, { skip: offset, ...filter }) => {
      const problems = await store.intake.problems({ ...filter, offset });
      return { problems: problems.map(({ origin, ...it }) => ({ ...it, bytesKept: origin?.size ?? null })) };
    },
  }),
  postRoute({
    path: "/api/problems/dismiss",
    does: "Takes a source off the list of what could not be read, and what was kept of it out of the record.",
    params: {},
    body: { source: z.string().min(1).max(10_000).describe("The source as the list names it.") },
    gives: DismissedAnswer,
    answer: async ({ store }, { source }) => {
      if (await store.intake.dismiss(source)) return { dismissed: true as const };
      throw new OnrecordError({
        code: "not-found",
        message: "No such source is on the list.",
        received: source,
        advice: "Load the list again.",
      });
    },
  }),
];

function deskOf({ desk }: Services): ReadingDesk {
  if (desk !== undefined) return desk;
  throw new OnrecordError({
    code: "usage",
    message: "Nothing can be read in here.",
    received: "something to read",
    advice: "Read it in the terminal with `onrecord read`.",
  });
}
