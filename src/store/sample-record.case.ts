import {
  type Entry,
  noCodes,
  type ReportRecord,
  type Span,
  type Statement,
  type Threat,
  unreadReport,
} from "../record/index.ts";

const base: Pick<Statement, "confidence" | "madeBy" | "claims" | "certainty" | "date" | "place" | "reasons"> = {
  confidence: 0.9,
  madeBy: { kind: "model", name: "statements", version: "1" },
  claims: [],
  certainty: null,
  date: null,
  place: null,
  reasons: [],
};

/** A record of a report whose every line "SPEAKER CUE: CONTENT" is a statement, and every line "! WORDS" a threat. */
export function sampleRecord({
  id = "r-1",
  title = "Talks in Ankara",
  published = null,
  lines = ["Recep Erdoğan warned: sanctions would be a mistake", "Ana Torres denied: any deal on F-16 jets"],
}: {
  readonly id?: string;
  readonly title?: string | null;
  readonly published?: string | null;
  readonly lines?: readonly string[];
} = {}): ReportRecord {
  const text = `${lines.join("\n")}\n`;
  const entries: Entry[] = [];
  const actors = new Map<string, ReportRecord["actors"][number]>();
  let start = 0;
  for (const [n, line] of lines.entries()) {
    const entryId = `${id}-e${n}`;
    if (line.startsWith("! ")) entries.push(threat(entryId, spanOf(line, start)));
    else {
      const [name = "", cue = "", content = ""] = /^(.+) (\w+): (.+)$/su.exec(line)?.slice(1) ?? [];
      const speakerSpan = spanOf(name, start);
      const cueSpan = spanOf(cue, start + name.length + 1);
      const contentSpan = spanOf(content, start + line.length - content.length);
      actors.set(name, {
        id: name,
        name,
        kind: "unknown",
        country: null,
        partOf: null,
        members: [],
        roles: [],
        codes: noCodes,
        identifiedBy: { kind: "rule", name: "same-words", version: "1" },
        mentions: [...(actors.get(name)?.mentions ?? []), { ...speakerSpan, form: "name" }],
      });
      entries.push(statement(entryId, spanOf(line, start), speakerSpan, cueSpan, contentSpan));
    }
    start += line.length + 1;
  }
  return {
    onrecord: "3",
    report: unreadReport({ id, source: `/reports/${id}.txt`, title, published, text }),
    offsets: "utf-16",
    actors: [...actors.values()],
    entries,
    places: [],
    dates: [],
    stray: [],
    unresolved: [],
  };
}

function spanOf(text: string, start: number): Span {
  return { start, end: start + text.length, text };
}

function statement(id: string, evidence: Span, speakerSpan: Span, cue: Span, content: Span): Statement {
  return {
    ...base,
    id,
    evidence: [evidence],
    kind: "statement",
    speaker: speakerSpan.text,
    speakerSpan,
    addressee: [],
    cue: [cue],
    content: [content],
    form: "indirect",
    denies: cue.text === "denied",
    negated: false,
  };
}

function threat(id: string, evidence: Span): Threat {
  return {
    ...base,
    id,
    evidence: [evidence],
    kind: "threat",
    form: "warning",
    issuer: [],
    target: [],
    condition: [],
    consequence: [],
  };
}
