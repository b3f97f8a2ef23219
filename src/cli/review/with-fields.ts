import { spansIn } from "../../query/review/spans-in.ts";
import { Entry, type ReportRecord } from "../../record/index.ts";
import { newActorMark, newActorName } from "../../store/new-actor.ts";
import type { Store } from "../../store/store.ts";
import { OnrecordError } from "../../util/problem.ts";
import { refusalOf } from "../../util/refusal.ts";
import { wordsMeant } from "./words-meant.ts";

const actorFields = new Set([
  "speaker",
  "addressee",
  "actors",
  "recipients",
  "supplier",
  "recipient",
  "via",
  "parties",
  "issuer",
  "target",
  "imposedBy",
  "joinedBy",
  "on",
]);
const spanFields = new Set([
  "evidence",
  "speakerSpan",
  "cue",
  "content",
  "trigger",
  "obligation",
  "condition",
  "consequence",
  "instrument",
  "scope",
]);

/**
 * An entry with some of its fields set, each given as `FIELD=VALUE`.
 *
 * @throws {OnrecordError} `usage` for a field that the entry has not, or a value that it cannot have.
 */
export async function withFields(
  store: Store,
  record: ReportRecord,
  entry: Entry,
  settings: readonly string[],
): Promise<Entry> {
  let changed: unknown = entry;
  for (const setting of settings) {
    const [, path = "", value = ""] = /^([^=]*)=(.*)$/su.exec(setting) ?? [];
    const before = fieldOf(changed, path);
    if (before === undefined) throw refused("The entry has no such field.", setting, fieldsOf(entry).join(", "));
    changed = replaced(changed, path.split("."), await valueGiven(store, record, entry, path, before, value));
  }
  const parsed = Entry.safeParse(changed);
  if (parsed.success) return parsed.data;
  const { path, allowed } = refusalOf(Entry, changed) ?? { path: "", allowed: "an entry" };
  throw refused(`The field ${path} cannot have this value.`, settings.join(" "), allowed);
}

async function valueGiven(
  store: Store,
  record: ReportRecord,
  entry: Entry,
  path: string,
  before: unknown,
  value: string,
): Promise<unknown> {
  if (value === "none") return Array.isArray(before) ? [] : null;
  if (actorFields.has(path)) {
    const ids: string[] = [];
    for (const name of value.split(";")) ids.push(await actorMeant(store, record, name.trim()));
    return Array.isArray(before) ? ids : ids[0];
  }
  if (spanFields.has(path) || (spansIn(before)?.length ?? 0) > 0) {
    const spans = wordsMeant(record.report.text, entry.evidence, value);
    return Array.isArray(before) ? spans : spans[0];
  }
  return jsonOr(value);
}

/** The id of an actor: of the report where it has one of this name or id, else of any on record. */
async function actorMeant(store: Store, { actors }: ReportRecord, name: string): Promise<string> {
  if (name === "author" || newActorName(name) !== null || actors.some(({ id }) => id === name)) return name;
  const here = actors.filter((actor) => actor.name.toLowerCase() === name.toLowerCase());
  const [only] = here;
  if (only !== undefined && here.length === 1) return only.id;
  return (await store.actors.find(name).catch(orNew)).id;
}

/** Tells that an actor may be new, too. */
function orNew(error: unknown): never {
  if (!(error instanceof OnrecordError) || error.problem.code !== "not-found") throw error;
  const { allowed = "an actor" } = error.problem;
  const also = `${allowed}; or ${newActorMark}NAME for one that is nowhere on record`;
  throw new OnrecordError({ ...error.problem, allowed: also });
}

function jsonOr(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

function fieldOf(value: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((part, name) => Object.entries(part ?? {}).find(([field]) => field === name)?.[1], value);
}

function replaced(value: unknown, [name = "", ...rest]: readonly string[], by: unknown): unknown {
  const changed = (field: string, before: unknown) => {
    if (field !== name) return before;
    return rest.length === 0 ? by : replaced(before, rest, by);
  };
  if (Array.isArray(value)) return value.map((item, at) => changed(String(at), item));
  return Object.fromEntries(Object.entries(value ?? {}).map(([field, before]) => [field, changed(field, before)]));
}

function fieldsOf(entry: Entry): string[] {
  return Object.keys(entry).filter((field) => !["id", "kind", "codebook", "madeBy", "reasons"].includes(field));
}

function refused(message: string, received: string, allowed: string): OnrecordError {
  return new OnrecordError({
    code: "usage",
    message,
    received,
    allowed,
    advice: "docs/record.md lists the fields; give --set FIELD=VALUE for each, or a file with the whole entry.",
  });
}
