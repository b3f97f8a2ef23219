import { z } from "zod";
import type { Origin } from "../../record/index.ts";
import type { Store } from "../../store/store.ts";
import { OnrecordError } from "../../util/problem.ts";
import { Download, downloadRoute, getRoute, type Route } from "../route.ts";
import { OriginalAnswer, VersionsAnswer } from "../version-answers.ts";

const id = z.string().min(1).max(200).describe("The report's id, or the beginning of it.");
const version = z.coerce.number().int().min(1).optional().describe("Which version; the latest by default.");

/** Letters of an original that are shown; all of it can be downloaded. */
const mostShown = 1_000_000;

/** The versions of reports, and what they were read from. */
export const versionRoutes: readonly Route[] = [
  getRoute({
    path: "/api/reports/:id/versions",
    does: "Lists the versions of a report.",
    params: { id },
    query: {},
    gives: VersionsAnswer,
    answer: async ({ store }, given) => {
      const { record } = await store.report(given.id);
      return { id: record.report.id, versions: [...(await store.versions(record.report.id))] };
    },
  }),
  getRoute({
    path: "/api/reports/:id/original",
    does: "Gives what a version was read from, as text.",
    params: { id },
    query: { version },
    gives: OriginalAnswer,
    answer: async ({ store }, given) => {
      const { origin } = await originOf(store, given);
      const bytes = origin === null ? null : await store.intake.bytes(origin.sha256);
      const text = origin === null || bytes === null ? null : textOf(origin, bytes);
      return { origin, text: text?.slice(0, mostShown) ?? null, isCut: (text?.length ?? 0) > mostShown };
    },
  }),
  downloadRoute({
    path: "/api/reports/:id/original/bytes",
    does: "Gives the very bytes that a version was read from.",
    params: { id },
    query: { version },
    gives: "the bytes as a file, whatever they are as `application/octet-stream`.",
    file: async ({ store }, given) => {
      const { origin, source } = await originOf(store, given);
      const bytes = origin === null ? null : await store.intake.bytes(origin.sha256);
      if (bytes !== null) return new Download(fileName(source), bytes);
      throw new OnrecordError({
        code: "not-found",
        message: "The original of this version was not kept.",
        received: given.id,
        advice: "Read the report again: what it is read from is then kept.",
      });
    },
  }),
];

async function originOf(
  store: Store,
  { id, version }: { readonly id: string; readonly version?: number | undefined },
): Promise<{ readonly origin: Origin | null; readonly source: string }> {
  const stored = await store.report(id, version);
  const { id: whole, source } = stored.record.report;
  return { origin: await store.intake.origin(whole, stored.version), source };
}

const binary = new Set<Origin["format"]>(["pdf", "docx"]);

function textOf({ format, encoding }: Origin, bytes: Uint8Array): string | null {
  if (binary.has(format)) return null;
  try {
    return new TextDecoder(encoding?.name ?? "utf-8").decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

function fileName(source: string): string {
  return source.split(/[/\\?#]/).findLast((part) => part !== "") ?? "original";
}
