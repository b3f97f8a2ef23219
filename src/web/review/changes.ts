import { z } from "zod";
import { Certainty, Claim, type Entry, EntryDate, Place, Span, Touch, TransferItem } from "../../record/index.ts";
import { certaintyWords, stanceWords } from "../words/certainty-words.ts";
import type { NameOf } from "../words/names.ts";
import { plain, wordsOf } from "../words/says.ts";
import { visible } from "../words/visible.ts";
import { dateWords, placeWords } from "../words/when-and-where.ts";
import { type Control, type Field, fieldsOf } from "./editor/fields.ts";

/** A field that two readings of an entry have differently, in words. */
export interface Change {
  readonly field: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** An entry as anything that has its fields. */
export type Fields = Readonly<Record<string, unknown>>;

/** Which fields two readings have differently; none where one of them is missing. */
export function changesOf(before: Fields | Entry | null, after: Fields | Entry | null, nameOf: NameOf): Change[] {
  const kind = entryKind(after) ?? entryKind(before);
  if (before === null || after === null || kind === null) return [];
  const [from, to] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return fieldsOf(kind)
    .filter(({ field }) => JSON.stringify(from.get(field)) !== JSON.stringify(to.get(field)))
    .map((field) => ({
      field: field.field,
      label: field.label,
      before: valueWords(field, from.get(field.field), nameOf),
      after: valueWords(field, to.get(field.field), nameOf),
    }));
}

const Kind = z.object({ kind: z.enum(["statement", "event", "transfer", "commitment", "threat", "restriction"]) });

function entryKind(fields: Fields | Entry | null): Entry["kind"] | null {
  return Kind.safeParse(fields).data?.kind ?? null;
}

/**
 * What stands in a field, in words; `–` for nothing.
 *
 * @example
 * valueWords(stage, "under-way", nameOf); // "under way"
 */
export function valueWords({ control }: Field, value: unknown, nameOf: NameOf): string {
  const words = inWords(control, value, nameOf);
  return words === "" ? "–" : words;
}

const quoted = (text: string) => `“${text}”`;

/** What a value says; one that is still being written may not say anything yet. */
function read<S extends z.ZodType>(shape: S, value: unknown, then: (it: z.infer<S>) => string): string {
  const parsed = shape.safeParse(value);
  return parsed.success ? then(parsed.data) : "not complete yet";
}

const several = (value: unknown) => (Array.isArray(value) ? value : [value]);

function inWords(control: Control, value: unknown, nameOf: NameOf): string {
  if (value === null || value === undefined) return "";
  switch (control.by) {
    case "words":
      return read(z.array(Span), several(value), (spans) => spans.map((span) => quoted(wordsOf([span]))).join(" "));
    case "actors":
      return read(z.array(z.string()), several(value), (refs) => refs.map(nameOf).join(", "));
    case "yes-or-no":
      return value === true ? "yes" : "no";
    case "contexts":
      return read(z.array(z.string()), value, (names) => names.join(", "));
    case "date":
      return read(EntryDate, value, dateWords);
    case "place":
      return read(Place, value, placeWords);
    case "certainty":
      return read(Certainty, value, certaintyWords);
    case "items":
      return read(z.array(TransferItem), value, (items) => items.map(itemWords).join("; "));
    case "claims":
      return read(z.array(Claim), value, (claims) =>
        claims
          .map(({ by, stance, certainty }) => `${stanceWords[stance]} ${nameOf(by)} (${certaintyWords(certainty)})`)
          .join("; "),
      );
    case "touches":
      return read(z.array(Touch), value, (touches) =>
        touches
          .map(({ entry, relation, by }) => `${relation} ${entry}${by === null ? "" : `, says ${nameOf(by)}`}`)
          .join("; "),
      );
    default:
      return plain(visible(String(value)));
  }
}

function itemWords({ type, unroca, quantity, approximate, secondHand, ...span }: z.infer<typeof TransferItem>): string {
  const about = [
    plain(type),
    unroca === null ? null : `UNROCA ${unroca}`,
    quantity === null ? null : `${approximate ? "about " : ""}${quantity}`,
    secondHand === null ? null : secondHand ? "second-hand" : "new",
  ];
  return `${quoted(wordsOf([span]))} (${about.filter((it) => it !== null).join(", ")})`;
}
