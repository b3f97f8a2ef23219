import { extractDates } from "../../extract/date/index.ts";
import type { Answer, Frame, FrameRole } from "../../extract/frame/index.ts";
import type { Event, Statement } from "../../record/index.ts";
import { paragraphs, quotedRanges, type Range, sentences, spanOf, words } from "../../text/index.ts";
import { resolveActors } from "../actor/index.ts";
import { type MarkedStatement, markedReport } from "../actor/marked-report.case.ts";
import { resolveDates } from "../date/index.ts";
import { entriesOf, type FrameEntry, partyWords } from "./index.ts";
import type { EntriesInput } from "./input.ts";

type Without<F> = F extends Frame ? Omit<F, "trigger" | "roles" | "probability"> : never;

/** A frame by its words; "struck#2" is the second "struck". Roles are looked for from the trigger's sentence on. */
export type MadeFrame = Without<Frame> & {
  readonly trigger: string;
  readonly roles?: readonly (readonly [FrameRole, string])[];
  /** Default 0.9. */
  readonly probability?: number;
};

export const sure = <T>(value: T): Answer<T> => ({ value, probability: 0.99 });

/** An event's frame with the fields that most tests do not look at. */
export function event(
  plover: Event["plover"],
  trigger: string,
  roles: NonNullable<MadeFrame["roles"]> = [],
  more: {
    readonly mode?: string;
    readonly occurrence?: Event["occurrence"];
    readonly contexts?: readonly string[];
  } = {},
): MadeFrame {
  return {
    kind: "event",
    plover: sure(plover),
    mode: more.mode === undefined ? null : sure(more.mode),
    contexts: (more.contexts ?? []).map(sure),
    occurrence: sure(more.occurrence ?? "happened"),
    trigger,
    roles,
  };
}

interface More {
  readonly statements?: readonly MarkedStatement[];
  readonly headline?: string;
  readonly apart?: string;
  readonly verbs?: readonly string[];
  readonly places?: EntriesInput["places"];
  readonly senseOf?: EntriesInput["senseOf"];
}

/** What is made of a marked text and frames by their words; parties are called by name. */
export function made(marked: string, frames: readonly MadeFrame[], more: More = {}) {
  const input = madeInput(marked, frames, more);
  const names = new Map(input.actors.map(({ id, name }) => [id, name]));
  return {
    entries: entriesOf(input),
    actors: input.actors,
    names: (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id),
  };
}

/** What entries are made of, of a marked text and frames by their words. */
export function madeInput(marked: string, frames: readonly MadeFrame[], more: More = {}): EntriesInput {
  const input = markedReport(marked, more.statements ?? [], "2024-06-21");
  const { text } = input;
  const placed = frames.map(({ trigger, roles = [], ...rest }): Frame => {
    const [words = "", nth = "1"] = trigger.split("#");
    let named = rangeOf(text, words, 0);
    for (let i = 1; i < Number(nth); i++) named = rangeOf(text, words, named.end);
    const around = sentences(text).find(({ start, end }) => start <= named.start && named.start < end) ?? named;
    const found = roles.map(([role, one]) => ({ role, range: rangeOf(text, one, around.start), probability: 0.97 }));
    return { probability: 0.99, ...rest, trigger: named, roles: found.sort((a, b) => a.range.start - b.range.start) };
  });
  const around = { text, sentences: sentences(text), paragraphs: paragraphs(text), quoted: quotedRanges(text) };
  const actors = resolveActors({ ...input, parties: partyWords(placed) });
  const all = words(text);
  return {
    reportId: "r",
    text,
    frames: placed,
    madeBy: { kind: "model", name: "the model", version: "1" },
    confidence: undefined,
    parsed: {
      words: all,
      upos: all.map(({ start, end }) => (more.verbs?.includes(text.slice(start, end)) === true ? "VERB" : "X")),
      head: Int32Array.from(all, () => -1),
      relation: all.map(() => "root"),
    },
    actors: actors.actors,
    parties: actors.parties,
    statements: input.statements.map((one, i) => statementOf(text, one, actors.speakers[i]?.id ?? null, i)),
    dates: resolveDates(text, extractDates(text, around), {
      anchor: { date: "2024-06-21", source: "given" },
      ...around,
    }),
    day: "2024-06-21",
    places: more.places ?? [],
    around,
    apart: more.apart === undefined ? [] : [rangeOf(text, more.apart, 0)],
    headline: more.headline === undefined ? null : rangeOf(text, more.headline, 0),
    senseOf: more.senseOf ?? (() => null),
    claimsOf: (triggers) => ({
      claims: [],
      certainty: null,
      rules: [{ rule: `${triggers.length} passages`, words: triggers[0] ?? { start: 0, end: 0 } }],
    }),
  };
}

/** The entries of one kind. */
export function only<K extends FrameEntry["kind"]>(entries: readonly FrameEntry[], kind: K) {
  return entries.filter((entry): entry is Extract<FrameEntry, { kind: K }> => entry.kind === kind);
}

function rangeOf(text: string, one: string, from: number): Range {
  const at = text.indexOf(one, from);
  const start = at < 0 ? text.indexOf(one) : at;
  if (start < 0) throw new Error(`no words "${one}" in "${text}"`);
  return { start, end: start + one.length };
}

function statementOf(
  text: string,
  { speakerSpan, cue, content }: ReturnType<typeof markedReport>["statements"][number],
  speaker: string | null,
  place: number,
): Statement {
  const spans = (ranges: readonly Range[]) => ranges.map((range) => spanOf(text, range));
  return {
    id: `s-${place}`,
    evidence: spans(content),
    confidence: 1,
    madeBy: { kind: "person", name: "a test", version: "1" },
    claims: [],
    certainty: null,
    date: null,
    place: null,
    reasons: [],
    kind: "statement",
    speaker,
    speakerSpan: speakerSpan === null ? null : spanOf(text, speakerSpan),
    addressee: [],
    cue: spans(cue),
    content: spans(content),
    form: "indirect",
    denies: false,
    negated: false,
  };
}
