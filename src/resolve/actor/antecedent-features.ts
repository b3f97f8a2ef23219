import { dependents, plain } from "../../extract/climb.ts";
import type { Syntax } from "../../extract/syntax/index.ts";
import type { Frame } from "./frame.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import type { Party } from "./party.ts";
import type { Reference } from "./reference.ts";
import { fitOfNoun, fitOfRole } from "./role-fit.ts";

/** What may speak for an antecedent; each feature is a number of about 0 to 1. */
export const featureNames = [
  "score",
  "scored",
  "bestScore",
  "sameSentence",
  "previousSentence",
  "twoBack",
  "far",
  "sameParagraph",
  "subject",
  "firstInSentence",
  "modifies",
  "object",
  "name",
  "mentions",
  "lastSpeaker",
  "lastSpeakerBefore",
  "speakerOfContent",
  "speakerQuoted",
  "outOfQuotation",
  "intoQuotation",
  "genderKnown",
  "nearest",
  "second",
  "third",
  "parallel",
  "sameClause",
  "person",
  "state",
  "roleFits",
  "roleDiffers",
  "nounFits",
  "sameNoun",
  "countrySame",
  "epithet",
  "onlyOne",
  "title",
] as const;

export type Feature = (typeof featureNames)[number];
export type Features = Partial<Record<Feature, number>>;

/** What is asked of each candidate: the reference that looks for its antecedent, and what is known around it. */
export interface Question {
  readonly reference: Reference;
  readonly phrase: NounPhrase | null;
  /** Who spoke last before, and the one before that. */
  readonly lastSpeaker: Party | null;
  readonly speakerBefore: Party | null;
  /** The speaker of the statement within whose content the reference stands. */
  readonly speakerOfContent: Party | null;
  /** The model's log-odds for a candidate's mention; null where the model has no opinion. */
  score(reference: Reference): number | null;
}

/** A party that the reference may stand for, with the last few references to it before, the nearest first. */
export interface Candidate {
  readonly party: Party;
  readonly references: readonly Reference[];
  /** Place among the candidates that agree, by nearness. */
  readonly rank: number;
}

/** The features of one candidate. */
export function featuresOf(frame: Frame, question: Question, candidate: Candidate, candidates: number): Features {
  const { reference, phrase } = question;
  const { party, references, rank } = candidate;
  const [nearest] = references;
  const features: Features = {};
  if (nearest === undefined) return features;
  const at = reference.core.start;
  const distance = frame.sentenceOf(at) - frame.sentenceOf(nearest.core.start);
  let best: number | null = null;
  for (const one of references) {
    const score = question.score(one);
    if (score === null) continue;
    best = best === null ? score : Math.max(best, score);
  }
  if (best !== null) {
    features.scored = 1;
    features.score = clip(best) / 4;
    features.bestScore = 1 / (1 + Math.exp(-best));
  }
  features[distance === 0 ? "sameSentence" : distance === 1 ? "previousSentence" : distance === 2 ? "twoBack" : "far"] =
    distance <= 2 ? 1 : Math.min(1, Math.log2(distance) / 4);
  if (frame.paragraphOf(at) === frame.paragraphOf(nearest.core.start)) features.sameParagraph = 1;
  const relation = frame.partOf(nearest.core);
  const subject = isSubject(relation);
  if (subject) features.subject = 1;
  else if (/^(?:obj|iobj|obl)/.test(relation)) features.object = 1;
  if (opensSentence(frame, nearest)) features.firstInSentence = 1;
  if (nearest.modifies) features.modifies = 1;
  if (nearest.form === "name") features.name = 1;
  features.mentions = Math.min(1, Math.log2(1 + party.references.length) / 4);
  if (question.lastSpeaker === party) features.lastSpeaker = 1;
  if (question.speakerBefore === party && question.lastSpeaker !== party) features.lastSpeakerBefore = 1;
  const quotation = frame.quotationOf(at);
  if (question.speakerOfContent === party) features[quotation < 0 ? "speakerOfContent" : "speakerQuoted"] = 1;
  const other = frame.quotationOf(nearest.core.start);
  if (quotation < 0 && other >= 0) features.outOfQuotation = 1;
  if (quotation >= 0 && other !== quotation) features.intoQuotation = 1;
  if (reference.gender !== null && party.gender === reference.gender) features.genderKnown = 1;
  if (rank === 0) features.nearest = 1;
  else features[rank === 1 ? "second" : "third"] = 1;
  const own = frame.relationOf(reference.core);
  if (subject && isSubject(own)) features.parallel = 1;
  if (distance === 0 && !reference.modifies && sameVerb(frame, reference, nearest)) features.sameClause = 1;
  if (party.kind === "person") features.person = 1;
  if (party.kind === "state") features.state = 1;
  if (candidates === 1) features.onlyOne = 1;
  if (phrase !== null) describe(features, phrase, party, references);
  return features;
}

function describe(features: Features, phrase: NounPhrase, party: Party, references: readonly Reference[]): void {
  const role = fitOfRole(phrase, party);
  if (role > 0) features.roleFits = role;
  else if (isEpithet(phrase)) features.epithet = 1;
  else if (role < 0) features.roleDiffers = 1;
  if (fitOfNoun(phrase, party)) features.nounFits = 1;
  if (references.some((r) => r.form === "description" && r.key === phrase.noun)) features.sameNoun = 1;
  if (phrase.country !== null && phrase.country === party.country) features.countrySame = 1;
}

const offices = /^(?:GOV|MIL|SPY|COP|JUD|LEG|IGO)$/;

/** What news calls somebody again by, who was named before: "the real estate mogul", "the candidate"; no office. */
function isEpithet({ role, determiner }: NounPhrase): boolean {
  return determiner === "definite" && (role === null || !(role.hold === "bare" || offices.test(role.sector ?? "")));
}

function clip(score: number): number {
  return Math.max(-8, Math.min(8, score));
}

export function isSubject(relation: string): boolean {
  return relation.startsWith("nsubj") || relation.startsWith("csubj");
}

function opensSentence(frame: Frame, { range }: Reference): boolean {
  const sentence = frame.sentences[frame.sentenceOf(range.start)];
  return sentence !== undefined && !/\p{L}/u.test(frame.text.slice(sentence.start, range.start));
}

/** Whether two references hang on one verb, so that a plain pronoun cannot stand for the other. */
function sameVerb(frame: Frame, a: Reference, b: Reference): boolean {
  const { syntax } = frame;
  const first = frame.headWord(a.core);
  const second = frame.headWord(b.core);
  if (syntax === null || first === null || second === null) return false;
  const verb = syntax.head[first] ?? -1;
  if (verb < 0 || /^(?:conj|appos|flat|compound)/.test(syntax.relation[first] ?? "")) return false;
  if (verb === syntax.head[second]) return true;
  const over = isSubject(syntax.relation[first] ?? "") ? null : controlling(syntax, verb);
  return over !== null && syntax.head[second] === over.verb && over.by.has(plain(syntax.relation[second]));
}

const subjects: ReadonlySet<string> = new Set(["nsubj", "csubj"]);
const objects: ReadonlySet<string> = new Set(["obj"]);

/**
 * Which word of which verb does what a verb without a subject says: the subject of "Ann rang Bo to thank him", the object of
 * "Ann told Bo to thank him"; null for a verb with its own.
 */
function controlling(syntax: Syntax, verb: number): { readonly verb: number; readonly by: ReadonlySet<string> } | null {
  const relation = plain(syntax.relation[verb]);
  const over = syntax.head[verb] ?? -1;
  const has = (of: number, relations: ReadonlySet<string>) => dependents(syntax, of, relations).length > 0;
  if (over < 0 || !/^(?:xcomp|advcl|conj)$/.test(relation) || has(verb, subjects)) return null;
  return { verb: over, by: relation === "xcomp" && has(over, objects) ? objects : subjects };
}
