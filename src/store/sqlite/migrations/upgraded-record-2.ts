import { z } from "zod";

const RecordTwo = z.looseObject({ onrecord: z.literal("2") });
// A record of values: an object's schema would put the fields that it names before the others.
const Fields = z.record(z.string(), z.unknown());
const Touches = z.array(z.string());

/** Score and quad class of a category of PLOVER 2021 by itself, as far as version 2 told what an event is. */
const ofCategory: Readonly<Record<string, readonly [score: number, quad: string]>> = {
  AGREE: [2.5, "verbal-cooperation"],
  CONSULT: [2.5, "verbal-cooperation"],
  SUPPORT: [5, "verbal-cooperation"],
  CONCEDE: [4.5, "verbal-cooperation"],
  COOPERATE: [9.5, "material-cooperation"],
  AID: [10, "material-cooperation"],
  RETREAT: [6.5, "material-cooperation"],
  REQUEST: [0, "verbal-conflict"],
  ACCUSE: [-3, "verbal-conflict"],
  REJECT: [-2, "verbal-conflict"],
  THREATEN: [-3.5, "verbal-conflict"],
  PROTEST: [-5, "material-conflict"],
  SANCTION: [-6, "material-conflict"],
  MOBILIZE: [-5.5, "material-conflict"],
  COERCE: [-7, "material-conflict"],
  ASSAULT: [-9, "material-conflict"],
};

/**
 * A record of version 2, without its entries, as version 3 has it; null for what is no record of version 2.
 *
 * This is how the released version 3 had it; it never changes, whatever the vocabulary becomes.
 */
export function upgradedRecord2(stored: unknown): object | null {
  const parsed = RecordTwo.safeParse(stored);
  return parsed.success ? { ...parsed.data, onrecord: "3" } : null;
}

/** An entry of version 2 as version 3 has it: what version 2 did not know is open; null for no entry of version 2. */
export function upgradedEntry2(stored: unknown): object | null {
  const parsed = Fields.safeParse(stored);
  if (!parsed.success || !("kind" in parsed.data && "place" in parsed.data)) return null;
  const withReasons = after(parsed.data, "place", { reasons: [] });
  switch (parsed.data["kind"]) {
    case "event": {
      const [score, quad] = ofCategory[String(parsed.data["plover"])] ?? [];
      return after(withReasons, "cameo", { quad, score });
    }
    case "transfer":
      return after(withReasons, "value", { ordered: null, delivered: null, link: null });
    case "commitment":
      return after(withReasons, "status", { since: null });
    case "restriction": {
      const touches = Touches.safeParse(parsed.data["touchedBy"]);
      if (!touches.success) return null;
      return { ...withReasons, touchedBy: touches.data.map((entry) => ({ entry, relation: "unstated", by: null })) };
    }
    default:
      return withReasons;
  }
}

/** The same fields in the same order, with more of them after one. */
function after(fields: object, name: string, more: object): object {
  return Object.fromEntries(
    Object.entries(fields).flatMap((field) => (field[0] === name ? [field, ...Object.entries(more)] : [field])),
  );
}
