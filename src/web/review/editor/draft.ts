import { z } from "zod";
import { Entry, type EntryKind, Span } from "../../../record/index.ts";
import { type Range, spanOf } from "../../../text/range.ts";
import { type Part, partOf } from "../../reading/parts-of.ts";
import type { Layer } from "../../reading/pieces.ts";
import type { Fields } from "../changes.ts";
import { fieldsOf } from "./fields.ts";

/** Where a value stands in an entry: `["items", 0]`. */
export type Path = readonly (string | number)[];

/** An entry that is being corrected or added. */
export interface Editing {
  /** The entry's id; null for one that is being added. */
  readonly id: string | null;
  readonly kind: EntryKind;
  /** As it stood; null for one that is being added. */
  readonly before: Entry | null;
  readonly draft: Fields;
  /** The words that a drag over the text or the keys change. */
  readonly armed: Path | null;
  /** What is wrong, by field. */
  readonly problems: Readonly<Record<string, string>>;
}

const Bag = z.record(z.string(), z.unknown());

/** What stands at a path; undefined for nothing. */
export function valueAt(value: unknown, [first, ...rest]: Path): unknown {
  if (first === undefined) return value;
  const within = typeof first === "number" ? (Array.isArray(value) ? value[first] : undefined) : bag(value)[first];
  return valueAt(within, rest);
}

/** The same with another value at a path. */
export function withValue(value: unknown, [first, ...rest]: Path, to: unknown): unknown {
  if (first === undefined) return to;
  if (typeof first === "number") {
    const list: readonly unknown[] = Array.isArray(value) ? value : [];
    return list.length <= first
      ? [...list, withValue(undefined, rest, to)]
      : list.map((it, at) => (at === first ? withValue(it, rest, to) : it));
  }
  return { ...bag(value), [first]: withValue(bag(value)[first], rest, to) };
}

/** A draft with another value at a path. */
export function changed(draft: Fields, path: Path, to: unknown): Fields {
  return bag(withValue(draft, path, to));
}

function bag(value: unknown): Fields {
  return Bag.safeParse(value).data ?? {};
}

/** The words at a path; null where there are none. */
export function spanAt(draft: Fields, path: Path): Span | null {
  const parsed = Span.loose().safeParse(valueAt(draft, path));
  return parsed.success ? { start: parsed.data.start, end: parsed.data.end, text: parsed.data.text } : null;
}

/** A draft with other words at a path; what else stands there stays. Several ranges become several words of a list. */
export function withRanges(draft: Fields, path: Path, text: string, ranges: readonly Range[]): Fields {
  const [first, ...more] = ranges;
  if (first === undefined) return draft;
  const now = changed(draft, path, { ...bag(valueAt(draft, path)), ...spanOf(text, first) });
  const at = path.at(-1);
  const list = valueAt(now, path.slice(0, -1));
  if (typeof at !== "number" || !Array.isArray(list)) {
    const whole = { start: first.start, end: more.at(-1)?.end ?? first.end };
    return changed(draft, path, { ...bag(valueAt(draft, path)), ...spanOf(text, whole) });
  }
  const others = more.map((range) => ({ ...bag(list[at]), ...spanOf(text, range) }));
  return changed(now, path.slice(0, -1), [...list.slice(0, at + 1), ...others, ...list.slice(at + 1)]);
}

/** A draft without what stands at a path: one fewer of a list, or null. */
export function without(draft: Fields, path: Path): Fields {
  const at = path.at(-1);
  const list = valueAt(draft, path.slice(0, -1));
  if (typeof at === "number" && Array.isArray(list))
    return changed(
      draft,
      path.slice(0, -1),
      list.filter((_, place) => place !== at),
    );
  return changed(draft, path, null);
}

const Spans = z.array(Span.loose());

/** The words of a draft by the part they play; those that are being changed lie over all others. */
export function partsOfDraft({ draft, kind, armed }: Editing): Layer<Part>[] {
  const spanning = [...fieldsOf(kind).map(({ field }): Path => [field]), ["date", "span"], ["place", "span"]];
  const parts = spanning.flatMap((path) => {
    const value = valueAt(draft, path);
    const part = partOf(String(path[0]), kind);
    const spans = Spans.safeParse(Array.isArray(value) ? value : [value]);
    if (part === null || !spans.success) return [];
    return spans.data.map(({ start, end }) => ({ start, end, of: part }));
  });
  const now = armed === null ? null : spanAt(draft, armed);
  return [...(now === null ? [] : [{ start: now.start, end: now.end, of: "edited" as const }]), ...parts];
}

/** The entry that a draft has become, or what is wrong with it, by field. */
export function entryFrom(draft: Fields): { readonly entry: Entry } | { readonly problems: Record<string, string> } {
  const sorted = { ...draft, evidence: inOrder(draft["evidence"]) };
  const parsed = Entry.safeParse(sorted);
  if (parsed.success) return { entry: parsed.data };
  const problems: Record<string, string> = {};
  for (const { path, message } of parsed.error.issues) problems[String(path[0] ?? "evidence")] ??= message;
  return { problems };
}

function inOrder(value: unknown): unknown {
  const parsed = z.array(Span).safeParse(value);
  return parsed.success ? parsed.data.toSorted((a, b) => a.start - b.start) : value;
}

/** The beginning of an entry that a reviewer adds; what the reviewer must choose is null. */
export function blankDraft(kind: EntryKind, by: string, at: string, evidence: Span | null): Fields {
  const fields = fieldsOf(kind).map(({ field, control }): [string, unknown] => {
    const isList =
      ["items", "claims", "touches", "contexts"].includes(control.by) || ("most" in control && control.most === "many");
    return [field, isList ? [] : control.by === "yes-or-no" && !control.mayBeOpen ? false : null];
  });
  return {
    ...Object.fromEntries(fields),
    kind,
    id: "new",
    evidence: evidence === null ? [] : [evidence],
    confidence: 1,
    madeBy: { kind: "person", name: by, version: at },
    reasons: [],
    ...(kind === "event" ? { codebook: "PLOVER 2021", cameo: null, quad: null, score: null } : {}),
  };
}
