import type { Entry, EntryDate, MadeBy, Reason, Span } from "../../record/index.ts";

/** What made a field, or a part of it. */
export interface Cause {
  /** The part of the field, such as `0.unroca` of `items.0.unroca`; null for the whole field. */
  readonly part: string | null;
  readonly by: {
    readonly kind: MadeBy["kind"];
    readonly name: string;
    /** Null for a rule: rules have the version of the reader. */
    readonly version: string | null;
  };
  /** The words it was read from, in text order; empty where it follows from other fields. */
  readonly words: readonly Span[];
}

/**
 * The field that a reason is about, without the part of it.
 *
 * @example
 * rootOf("items.0.unroca"); // "items"
 */
export function rootOf(field: string): string {
  return field.split(/[.[]/, 1)[0] ?? field;
}

/**
 * What made a field of an entry, by its reasons; a date or place without one names the rule that read it.
 *
 * @param makers - models and people that made the entry before; any other name is a rule's.
 */
export function causesOf(entry: Entry, field: string, makers: readonly MadeBy[] = []): Cause[] {
  const given = entry.reasons
    .filter((reason) => rootOf(reason.field) === field)
    .map((reason) => causeOf([entry.madeBy, ...makers], reason));
  const read = ruleOf(entry, field);
  if (read === null || given.some(({ by }) => by.name === read.rule)) return given;
  const by = { kind: "rule", name: read.rule, version: null } as const;
  return [...given, { part: null, by, words: read.span === null ? [] : [read.span] }];
}

function causeOf(makers: readonly MadeBy[], { field, by, words }: Reason): Cause {
  const part = field
    .slice(rootOf(field).length)
    .split(/[.[\]]+/)
    .filter((piece) => piece !== "")
    .join(".");
  const maker = makers.find(({ name }) => name === by) ?? { kind: "rule" as const, name: by, version: null };
  return { part: part === "" ? null : part, by: maker, words };
}

/** The rule that read a date or place, which these name themselves. */
function ruleOf(entry: Entry, field: string): Pick<EntryDate, "rule" | "span"> | null {
  if (field === "date") return entry.date;
  if (field === "place") return entry.place;
  if (entry.kind === "commitment" && field === "since") return entry.since;
  if (entry.kind === "transfer" && field === "ordered") return entry.ordered;
  if (entry.kind === "transfer" && field === "delivered") return entry.delivered;
  return null;
}
