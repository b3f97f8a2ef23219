import { type Entity, extractEntities } from "../extract/entity/index.ts";
import {
  type ConfidenceWeights,
  extractFrames,
  type Frame,
  statePhrases,
  withoutUnlikelyParties,
  withPartners,
  withRules,
} from "../extract/frame/index.ts";
import { type Coreference, extractMentions } from "../extract/mention/index.ts";
import type { Parsed } from "../extract/parsed.ts";
import { type ReportParts, reportParts } from "../extract/parts/index.ts";
import { extractStatements, type StatementDraft, withTold } from "../extract/statement/index.ts";
import { extractSyntax } from "../extract/syntax/index.ts";
import { Trees } from "../extract/trees.ts";
import type { Model, ReadOptions } from "../model/index.ts";
import type { MadeBy } from "../record/index.ts";
import type { Range } from "../text/index.ts";

/** What the model and the extractors find in a text, before anything is tied to an identity. */
export interface Findings {
  readonly parts: ReportParts;
  readonly statements: readonly StatementDraft[];
  readonly entities: readonly Entity[];
  readonly coreference: Coreference;
  readonly parsed: Parsed;
  /** What the model, and rules over the trees, read around the words that name events, transfers and the rest. */
  readonly frames: readonly Frame[];
  /** The model. */
  readonly madeBy: MadeBy;
  /** What the words in ranges mean together, in base64; null where the model does not say. */
  senseOf(ranges: readonly Range[]): string | null;
  /** What it weighs the confidence of frames from. */
  readonly frameWeights: ConfidenceWeights;
}

/** What is found before the parties of acts are judged. */
export interface Unjudged extends Findings {
  /** Words [first, last) that stand for somebody or something. */
  readonly phrases: readonly { readonly first: number; readonly last: number }[];
  readonly trees: Trees;
}

/** Reads a text once; the model does not see what is apart from the report's prose, so that nothing is found there. */
export async function readText(model: Model, text: string, options: Omit<ReadOptions, "without">): Promise<Findings> {
  const { phrases, trees, ...findings } = await readUnjudged(model, text, options);
  return { ...findings, frames: withPartners(withoutUnlikelyParties(findings.frames, trees, phrases), trees) };
}

/** The same with the parties of acts as the model and the rules have them: what the judge of parties is fitted on. */
export async function readUnjudged(
  model: Model,
  text: string,
  options: Omit<ReadOptions, "without">,
): Promise<Unjudged> {
  const parts = reportParts(text);
  const read = await model.read(text, { ...options, without: parts.apart });
  const syntax = extractSyntax(model.heads, read);
  const entities = extractEntities(model.heads, read);
  const coreference = extractMentions(model.heads, read, syntax);
  // A number or a day takes no part in an act; who is counted does: "19 Christians".
  const named = entities.filter(({ label }) => !/^(?:quantity|money|date)$/u.test(label));
  const states = statePhrases(read.text);
  const phrases = [...coreference.mentions, ...named, ...states];
  const sorts = new Map(coreference.mentions.map(({ class: sort, head }) => [head, sort]));
  const parsed = { words: read.text.words, ...syntax };
  const parties = [
    ...coreference.mentions.filter(({ class: sort }) => sort === "person" || sort === "organisation"),
    ...entities.filter(({ label }) => /^(?:person|organisation|state|nationality)$/u.test(label)),
    ...states,
  ];
  const frames = await extractFrames(model, read, phrases, parties, options.signal);
  const trees = new Trees(text, parsed);
  return {
    parts,
    statements: withTold(extractStatements(model.heads, read), text, parsed),
    entities,
    coreference,
    parsed,
    frames: withRules(frames, trees, {
      names: entities,
      sortOf: (noun) => actingSort(sorts.get(noun)),
      isThing: (noun) => /^(?:abstract|event)$/u.test(sorts.get(noun) ?? ""),
    }),
    phrases,
    trees,
    madeBy: { kind: "model", name: model.heads.name, version: model.heads.version },
    senseOf: (ranges) => model.senseOf(read, ranges),
    frameWeights: model.heads.frames.confidence,
  };
}

/** What mentions of a class can act as; null of those that cannot. */
function actingSort(sort: string | undefined): "person" | "organisation" | "place" | null {
  return sort === "person" || sort === "organisation" || sort === "place" ? sort : null;
}
