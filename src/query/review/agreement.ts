import type { Entry } from "../../record/index.ts";
import type { EntryRef } from "../../store/matters.ts";
import { spanDistance } from "../../store/review/span-distance.ts";
import { alphaOf, type Disagreement, type Distance, disagreement, nominal } from "./alpha.ts";
import type { DecidedEntry } from "./decided-entries.ts";
import { spansIn } from "./spans-in.ts";

/** How far reviewers agree about one field. */
export interface FieldAgreement {
  /** A field of entries; `stands` for whether there is such an entry at all. */
  readonly field: string;
  /** Null where all values are the same, or none can be compared. */
  readonly alpha: number | null;
  /** How many entries two reviewers or more gave a value for it. */
  readonly n: number;
}

/** How far reviewers agree. */
export interface Agreement {
  readonly reviewers: readonly string[];
  /** How many entries two of them or more decided about. */
  readonly entries: number;
  readonly fields: readonly FieldAgreement[];
  /** Over all fields. */
  readonly alpha: number | null;
  /** Entries about which they differ. */
  readonly disputed: readonly EntryRef[];
}

/** Fields that say how an entry came about, or what kind it is, which a reviewer cannot change. */
const notCompared = new Set(["id", "kind", "codebook", "confidence", "madeBy", "reasons"]);

/**
 * How far reviewers agree about the entries that they both decided about: Krippendorff's alpha for each field.
 *
 * Values are the same or not, in lists whatever their order; for spans, Jaccard's distance of their letters, so that a
 * comma more is no disagreement and half of the words is half of one. Spans of different entries are wholly different.
 */
export function agreementOf(decided: readonly DecidedEntry[], reviewers?: readonly string[]): Agreement {
  const asked = reviewers === undefined ? null : new Set(reviewers);
  const shared = decided
    .map(({ outcomes, ...rest }) => ({
      ...rest,
      outcomes: [...outcomes].filter(([by]) => asked === null || asked.has(by)),
    }))
    .filter(({ outcomes }) => outcomes.length > 1);
  const units = new Map<string, Value[][]>();
  const add = (field: string, values: Value[]) => {
    if (values.length > 1) units.set(field, [...(units.get(field) ?? []), values]);
  };
  const disputed: EntryRef[] = [];
  for (const [unit, { report, entry, outcomes }] of shared.entries()) {
    const stand = outcomes.map(([, outcome]): Value => ({ unit, plain: outcome === null ? "no" : "yes", spans: null }));
    const entries = outcomes.map(([, outcome]) => outcome).filter((outcome) => outcome !== null);
    const values = fieldsOf(entries).map((field) => ({
      field,
      values: entries.map((one) => valueIn(unit, one, field)),
    }));
    const all = [{ field: "stands", values: stand }, ...values];
    for (const one of all) add(one.field, one.values);
    if (all.some((one) => one.values.some((value) => far(value, one.values[0] ?? value) > 0))) {
      disputed.push({ report, entry });
    }
  }
  const measured = [...units].map(([field, values]) => ({ field, n: values.length, of: measure(values) }));
  return {
    reviewers: [...new Set(shared.flatMap(({ outcomes }) => outcomes.map(([by]) => by)))].sort(),
    entries: shared.length,
    fields: measured.map(({ field, n, of }) => ({ field, alpha: alphaOf([of]), n })),
    alpha: alphaOf(measured.map(({ of }) => of)),
    disputed,
  };
}

interface Value {
  readonly unit: number;
  readonly plain: string;
  readonly spans: ReturnType<typeof spansIn>;
}

const far: Distance<Value> = (one, other) => {
  if (one.spans === null || other.spans === null) return nominal(one.plain, other.plain);
  if (one.spans.length === 0 || other.spans.length === 0) return one.spans.length === other.spans.length ? 0 : 1;
  return one.unit === other.unit ? spanDistance(one.spans, other.spans) : 1;
};

/** Values that are not spans are counted by what they say; as strings many are one. */
function measure(units: readonly (readonly Value[])[]): Disagreement {
  const plain = units.every((unit) => unit.every(({ spans }) => spans === null));
  return plain ? disagreement(units.map((unit) => unit.map((value) => value.plain))) : disagreement(units, far);
}

function fieldsOf(entries: readonly Entry[]): string[] {
  return Object.keys(entries[0] ?? {}).filter((field) => !notCompared.has(field));
}

function valueIn(unit: number, entry: Entry, field: string): Value {
  const value: unknown = Object.entries(entry).find(([name]) => name === field)?.[1];
  const plain = Array.isArray(value) ? value.map(said).sort().join() : said(value);
  return { unit, plain, spans: spansIn(value) };
}

/** What a value says, without how a place or a date was come by. */
function said(value: unknown): string {
  return JSON.stringify(value, (name, part) => (name === "rule" || name === "anchor" ? undefined : part)) ?? "";
}
