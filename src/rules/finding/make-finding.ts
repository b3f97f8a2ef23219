import type { Span } from "../../record/index.ts";
import { sha256 } from "../../util/sha256.ts";
import type { Deed } from "../deed/deed.ts";
import { progressOf } from "../deed/deed-days.ts";
import type { Rule } from "../language/rule.ts";
import type { LawHit } from "../law/law-hit.ts";
import { atDegree } from "../law/provision.ts";
import type { Match } from "../match/find-matches.ts";
import type { Corroboration } from "../seam.ts";
import { deedWords } from "./deed-words.ts";
import { sureness, weakestOf } from "./degree.ts";
import type { Condition, Finding, Provision, Verdict } from "./finding.ts";
import { conditionsOf, leastSure } from "./ground.ts";
import { located, ownConditions } from "./own-conditions.ts";
import { saidOf } from "./said.ts";
import { sourceConditions } from "./source-conditions.ts";

/** What a finding is made from. */
export interface Grounds {
  readonly rule: Rule;
  readonly match: Match;
  /** Null for a rule that is read against nothing. */
  readonly hits: readonly LawHit[] | null;
  /** Restrictions that somebody says the first entry touches. */
  readonly touching: readonly Deed[];
  readonly corroboration: Corroboration;
}

/** The finding of one match; it says no more than the weakest of its conditions bears. */
export function makeFinding({ rule, match, hits, touching, corroboration }: Grounds): Finding {
  const deeds = match.bindings.named();
  const [first] = deeds;
  if (first === undefined) throw new RangeError("A match has an entry.");
  const [name, deed] = first;
  const own: Condition[] = [];
  for (const [place, [each, one]] of deeds.entries()) {
    own.push(...ownConditions(one, nounOf(one, each)), ...matchedWords(one, each, match.words[place] ?? []));
  }
  const best = bestHit(hits ?? []);
  const sources = sourceConditions(rule, match, corroboration);
  // Only the hit that bears most is told in words: a transfer may touch a dozen paragraphs.
  const conditions = [...own, ...conditionsOf(best?.grounds ?? []), ...sources, ...doubtOf(rule)];
  const weakest = weakestOf(conditions) ?? conditions[0];
  if (weakest === undefined) throw new RangeError("A finding has a condition.");
  const open = best?.state === "open";
  const took = progressOf(deed.entry) === "happened";
  const firm = weakest.degree === "certain" || weakest.degree === "probable";
  const verdict: Verdict = open ? "cannot-say" : took && firm ? "touches" : "would-touch";
  const provisions = (hits ?? []).map(({ provision, grounds }) => atDegree(provision, leastSure(grounds)));
  const missing = [...new Set((hits ?? []).filter(({ state }) => state === "open").flatMap((hit) => hit.missing))];
  return {
    id: `f-${sha256(JSON.stringify(keyOf(rule, deeds))).slice(0, 12)}`,
    rule: rule.id,
    title: rule.title,
    verdict,
    says: sentence(rule, deed, name, verdict, provisions, missing),
    entries: deeds.map(([, one]) => ({
      report: one.report.id,
      entry: one.entry.id,
      verdict,
      certainty: weakest.degree,
    })),
    provisions,
    conditions,
    exempts: hits === null ? rule.exempts : exemptsOf(rule, provisions),
    certainty: weakest.degree,
    weakest,
    missing: open ? missing : [],
    said: saidOf(deed, touching),
  };
}

const doubts = new WeakMap<Rule, readonly Condition[]>();

/** What findings of a rule can never tell: the same condition in each. */
function doubtOf(rule: Rule): readonly Condition[] {
  const known = doubts.get(rule);
  if (known !== undefined) return known;
  const { doubt } = rule;
  const found: Condition[] =
    doubt === undefined ? [] : [{ about: "rule", degree: "possible", says: doubt, words: [], fact: null }];
  doubts.set(rule, found);
  return found;
}

function exemptsOf({ exempts }: Rule, provisions: readonly Provision[]): string[] {
  return [...new Set([...exempts, ...provisions.map(({ exemptions }) => exemptions)])].filter((it) => it !== "");
}

/** The first of the hits that bear most: their weakest ground is surer than that of the others. */
function bestHit(hits: readonly LawHit[]): LawHit | null {
  let best: { readonly hit: LawHit; readonly sure: number } | null = null;
  for (const hit of hits) {
    const sure = sureness(leastSure(hit.grounds));
    if (best === null || sure > best.sure) best = { hit, sure };
  }
  return best?.hit ?? null;
}

const nounOf = ({ entry }: Deed, name: string) => (name === entry.kind ? name : `${name} (${entry.kind})`);

function matchedWords(deed: Deed, name: string, spans: readonly Span[]): Condition[] {
  if (spans.length === 0) return [];
  const says = `Words of the ${nounOf(deed, name)} that meet what the rule asks.`;
  return [{ about: "words", degree: "certain", says, words: located(deed, spans), fact: null }];
}

/** By what a finding is the same in one report: its rule and parties, or else its entries. */
function keyOf(rule: Rule, deeds: readonly (readonly [string, Deed])[]): unknown[] {
  const deed = deeds[0]?.[1];
  if (deed === undefined || rule.group.length === 0) {
    return [rule.id, ...deeds.map(([, { report, entry }]) => `${report.id} ${entry.id}`).sort()];
  }
  return [rule.id, deed.report.id, ...partiesIn(rule, deed)];
}

/** The parties by role; who is known as a state or group stands for those that only the report's words name. */
function partiesIn({ group }: Rule, deed: Deed): readonly (readonly string[])[] {
  return group.map((role) => {
    const parties = deed.partiesOf(role);
    const known = parties.flatMap(({ states, groups }) => [...states, ...groups].slice(0, 1));
    return [...new Set(known.length > 0 ? known : parties.map(({ id }) => id))].sort();
  });
}

/** By what a finding is the same in several reports: its rule, parties and matters; null where these are not known. */
export function keyOverReports(rule: Rule, match: Match, { matterOf }: Corroboration): string | null {
  const { deeds } = match.bindings;
  const [first] = deeds;
  const matters = deeds.map(matterOf);
  if (first === undefined || matters.includes(null)) return null;
  return JSON.stringify([rule.id, partiesIn(rule, first), [...new Set(matters)].sort()]);
}

function sentence(
  rule: Rule,
  deed: Deed,
  name: string,
  verdict: Verdict,
  provisions: readonly Provision[],
  missing: readonly string[],
): string {
  const object = provisions.length === 0 ? (rule.object ?? name) : provisionWords(provisions);
  const what = deedWords(deed);
  if (verdict === "cannot-say") {
    return `${what}: whether it ${rule.verb.does} ${object} cannot be said; missing: ${missing.join("; ")}.`;
  }
  return `${what}: ${verdict === "touches" ? rule.verb.does : rule.verb.would} ${object}.`;
}

/** The paragraphs in words, those of one instrument together; what may not apply is marked. */
export function provisionWords(provisions: readonly Provision[]): string {
  const byInstrument = new Map<string, string[]>();
  for (const { authority, instrument, paragraph, obliged, degree } of provisions) {
    // "ECOWAS Convention" says whose it is.
    const isNamed = authority === "its parties" || instrument.startsWith(authority);
    const key = isNamed ? instrument : `${authority} ${instrument}`;
    const whom = obliged.length === 0 ? "" : ` (would oblige ${obliged.join(", ")})`;
    const before = byInstrument.get(key) ?? [];
    const part = `${paragraph}${degree === "possible" ? " (perhaps)" : ""}${whom}`;
    byInstrument.set(key, before.includes(part) ? before : [...before, part]);
  }
  return [...byInstrument].map(([instrument, parts]) => `${instrument}, ${parts.join(", ")}`).join("; ");
}
