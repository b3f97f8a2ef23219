import type { Entry, Span } from "../../record/index.ts";
import type { Layer } from "./pieces.ts";

/** What words do in an entry: they name who, the act, what it is about, or when and where; or are being changed. */
export type Part = "who" | "act" | "what" | "when" | "edited";

const fieldParts: Readonly<Record<string, Part>> = {
  speaker: "who",
  addressee: "who",
  actors: "who",
  recipients: "who",
  supplier: "who",
  recipient: "who",
  via: "who",
  parties: "who",
  issuer: "who",
  target: "who",
  imposedBy: "who",
  joinedBy: "who",
  on: "who",
  cue: "act",
  plover: "act",
  stage: "act",
  instrument: "act",
  status: "act",
  content: "what",
  items: "what",
  obligation: "what",
  consequence: "what",
  scope: "what",
  condition: "when",
  date: "when",
  place: "when",
};

/** Which part the words of a field play. */
export function partOf(field: string, kind: Entry["kind"]): Part | null {
  if (field === "trigger") return kind === "commitment" ? "when" : "act";
  return fieldParts[field] ?? null;
}

/** The words that play a part in an entry: those of its fields, and those that its reasons name. */
export function partsOf(entry: Entry): Layer<Part>[] {
  const layers = [
    ...ownSpans(entry).flatMap(([field, spans]) => layersOf(partOf(field, entry.kind), spans)),
    ...entry.reasons.flatMap(({ field, words }) => layersOf(partOf(field.split(/[.[]/)[0] ?? "", entry.kind), words)),
  ];
  return layers;
}

function layersOf(part: Part | null, spans: readonly Span[]): Layer<Part>[] {
  return part === null ? [] : spans.map(({ start, end }) => ({ start, end, of: part }));
}

function ownSpans(entry: Entry): [string, readonly Span[]][] {
  const common: [string, readonly Span[]][] = [
    ["date", entry.date?.span ? [entry.date.span] : []],
    ["place", entry.place?.span ? [entry.place.span] : []],
  ];
  switch (entry.kind) {
    case "statement":
      return [
        ["speaker", entry.speakerSpan === null ? [] : [entry.speakerSpan]],
        ["cue", entry.cue],
        ["content", entry.content],
        ...common,
      ];
    case "event":
      return [["trigger", entry.trigger], ...common];
    case "transfer":
      return [["items", entry.items], ...common];
    case "commitment":
      return [["trigger", entry.trigger], ["obligation", entry.obligation], ...common];
    case "threat":
      return [["condition", entry.condition], ["consequence", entry.consequence], ...common];
    case "restriction":
      return [["instrument", entry.instrument], ["scope", entry.scope], ...common];
  }
}
