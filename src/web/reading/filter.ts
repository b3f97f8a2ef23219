import { type Entry, type EntryKind, entryKinds } from "../../record/index.ts";
import { type Degree, degrees } from "../../store/degree.ts";
import { type Reviewed, reviewedAs } from "../review/state/reviewed-as.ts";

export const degreeWords: Readonly<Record<Degree, string>> = {
  certain: "certain",
  probable: "probable",
  possible: "possible",
  open: "left open or not judged",
  "not-so": "said not to be so",
};

/** Which entries are shown. */
export interface Filter {
  /** Empty for every kind. */
  readonly kinds: ReadonlySet<EntryKind>;
  /** An actor's id; null for all. */
  readonly who: string | null;
  readonly degree: Degree | null;
  /** How reviewers left it; null for any way. */
  readonly reviewed: Reviewed | null;
}

/** The filter that an address asks for. */
export function filterFrom(query: URLSearchParams): Filter {
  const asked = new Set((query.get("kind") ?? "").split(","));
  return {
    kinds: new Set(entryKinds.filter((kind) => asked.has(kind))),
    who: query.get("who"),
    degree: degrees.find((it) => it === query.get("certainty")) ?? null,
    reviewed: reviewedAs.find((it) => it === query.get("reviewed")) ?? null,
  };
}

/** Whether an entry is shown, as far as itself tells; how it was reviewed does not stand in it. */
export function passes(entry: Entry, { kinds, who, degree }: Filter): boolean {
  return (
    (kinds.size === 0 || kinds.has(entry.kind)) &&
    (who === null || whoIn(entry).includes(who)) &&
    (degree === null || degreeOf(entry) === degree)
  );
}

/** How certain an entry is. */
export function degreeOf({ certainty }: Entry): Degree {
  if (certainty === null || certainty.modality === "underspecified") return "open";
  return certainty.polarity === "negative" ? "not-so" : certainty.modality;
}

/** The actors that speak or take part in an entry, by their ids, each once. */
export function whoIn(entry: Entry): string[] {
  return [...new Set(partiesOf(entry))];
}

function partiesOf(entry: Entry): readonly string[] {
  switch (entry.kind) {
    case "statement":
      return [...(entry.speaker === null ? [] : [entry.speaker]), ...entry.addressee];
    case "event":
      return [...entry.actors, ...entry.recipients];
    case "transfer":
      return [...entry.supplier, ...entry.recipient, ...entry.via];
    case "commitment":
      return entry.parties;
    case "threat":
      return [...entry.issuer, ...entry.target];
    case "restriction":
      return [...entry.imposedBy, ...entry.joinedBy, ...entry.on];
  }
}
