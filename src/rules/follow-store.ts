import type { Checked, FindingChanges, KeptFinding, LookedAt, ReportPart, Touched } from "../store/findings.ts";
import type { Store } from "../store/store.ts";
import { sha256 } from "../util/sha256.ts";
import { check } from "./check.ts";
import { asksForSources, corroborationIn } from "./corroboration-in.ts";
import { deedsOf } from "./deed/deed.ts";
import { sureness } from "./finding/degree.ts";
import { type Finding, type FindingEntry, verdicts } from "./finding/finding.ts";
import { compiledQueries, queriesOf } from "./language/compile.ts";
import type { LoadedRule } from "./language/loaded-rule.ts";
import { civilGoodsVersion } from "./law/goods-naming.ts";
import type { LawBook } from "./law/law-book.ts";

export type StoreToCheck = Pick<Store, "findings" | "matters" | "copies">;

export interface StoreCheck {
  readonly rules: readonly LoadedRule[];
  readonly book: LawBook;
  /** Paths of the files of one's own among them; they stay in use. */
  readonly files?: readonly string[];
}

const nothing: FindingChanges = { found: [], changed: [], gone: [] };

/**
 * Brings the findings on record up to what is on record and to the rules, and keeps what they were.
 *
 * Where the rules are those of the last check, only what changed since is looked at: the reports that were read, reviewed,
 * joined or forgotten, and those that share a finding or a matter with them; a rule over several entries looks at all that
 * it asks for, once a report has, or had, such an entry.
 */
export async function followStore(store: StoreToCheck, options: StoreCheck): Promise<FindingChanges> {
  const rules = versionOf(options);
  const before = await store.findings.checked();
  const touched = await store.findings.touched();
  const asOf = await store.findings.latestDay();
  const { files = [] } = options;
  const upTo = touched.at(-1)?.key ?? 0;
  const { alone, joint } = sorted(options.rules);
  if (before === null || before.rules !== rules) {
    const whole = await lookedAt(store, { ...options, asOf });
    const keeping = { checked: { rules, asOf, files, joint: await jointReports(store, joint, options.book) }, upTo };
    return store.findings.keep(whole.map(kept), `rules ${rules}`, keeping);
  }
  if (touched.length === 0 && asOf === before.asOf) return nothing;
  const reports = new Set(touched.flatMap(({ report }) => (report === "" ? [] : [report])));
  const found = await closed(store, reports, { ...options, rules: alone });
  const within: LookedAt[] = [{ rules: alone.map(({ rule }) => rule.id), reports: [...reports] }];
  const has = await jointReports(store, joint, options.book, [...reports]);
  const moved = movedBy({ before, has, reports, asOf, forgotten: touched.some(({ report }) => report === "") }, joint);
  if (moved.length > 0) {
    found.push(...(await lookedAt(store, { ...options, rules: moved, asOf })));
    within.push({ rules: moved.map(({ rule }) => rule.id), reports: null });
  }
  const still = { ...before.joint, ...(await jointReports(store, moved, options.book)) };
  const checked = { rules, asOf, files, joint: still };
  return store.findings.keep(found.map(kept), causeOf(touched), { lookedAt: within, checked, upTo });
}

interface Moves {
  readonly before: Checked;
  /** By rules, those of the reports that have an entry which they look at. */
  readonly has: Checked["joint"];
  readonly reports: ReadonlySet<string>;
  readonly asOf: string | null;
  readonly forgotten: boolean;
}

/** The rules over several entries whose findings may be others now. */
function movedBy({ before, has, reports, asOf, forgotten }: Moves, joint: readonly LoadedRule[]): LoadedRule[] {
  const moved = joint.filter(({ rule }) => {
    const had = before.joint[rule.id] ?? [];
    if ((has[rule.id] ?? []).length > 0 || had.some((report) => reports.has(report))) return true;
    return had.length > 0 && (forgotten || (rule.after !== undefined && asOf !== before.asOf));
  });
  if (moved.length === 0) return [];
  // What one report tells may make others copies, or sources of their own.
  return joint.filter(
    (rule) => moved.includes(rule) || (asksForSources(rule) && (before.joint[rule.rule.id] ?? []).length > 0),
  );
}

/** Every finding of some rules on all that is on record, as of a day; nothing is kept. */
export async function lookedAt(
  store: StoreToCheck,
  options: StoreCheck & { readonly asOf: string | null },
): Promise<Finding[]> {
  const rules = await withAllTheyNeed(store, options);
  if (rules.length === 0) return [];
  return checked(store, await store.findings.select(compiledQueries(rules, options.book)), { ...options, rules });
}

async function checked(
  store: StoreToCheck,
  parts: readonly ReportPart[],
  options: StoreCheck & { readonly asOf?: string | null },
): Promise<Finding[]> {
  const deeds = parts.flatMap(({ report, actors, entries }) => deedsOf({ report, actors, entries }));
  if (deeds.length === 0) return [];
  const { rules, book, asOf = null } = options;
  return check(deeds, { rules, book, asOf, corroboration: await corroborationIn(store, deeds, { rules, book, asOf }) });
}

/** The rules of which every entry that they need is on record somewhere. */
async function withAllTheyNeed(store: StoreToCheck, { rules, book }: StoreCheck): Promise<LoadedRule[]> {
  const needed = rules.map((rule) => ({ rule, queries: queriesOf(rule, book, "find") }));
  const all = needed.flatMap(({ queries }) => queries);
  const has = new Map((await store.findings.some(all)).map((is, place) => [all[place], is]));
  return needed.filter(({ queries }) => queries.every((query) => has.get(query))).map(({ rule }) => rule);
}

/**
 * The findings of rules on one entry that rest on some reports, and on those that these share a finding or a matter with:
 * such reports are added until no finding rests on any other.
 */
async function closed(store: StoreToCheck, reports: Set<string>, options: StoreCheck): Promise<Finding[]> {
  const queries = compiledQueries(options.rules, options.book);
  // Findings of rules over several entries are looked at by themselves: through them everything would hang together.
  const alone = options.rules.map(({ rule }) => rule.id);
  let found: Finding[] | null = null;
  for (;;) {
    const before = reports.size;
    const entries: FindingEntry[] = (found ?? []).flatMap((finding) => finding.entries);
    for (const report of await store.findings.alongside([...reports], entries, alone)) reports.add(report);
    if (found !== null && reports.size === before) return found;
    found = await checked(store, await store.findings.select(queries, [...reports]), options);
  }
}

/** By rules over several entries, the reports that have an entry which they look at. */
async function jointReports(
  store: StoreToCheck,
  joint: readonly LoadedRule[],
  book: LawBook,
  among?: readonly string[],
): Promise<Checked["joint"]> {
  const found: Record<string, readonly string[]> = {};
  for (const one of joint) {
    const reports = await store.findings.reportsWith(queriesOf(one, book, "all"), among);
    // Whether all that it needs is somewhere takes longer to tell than what a few reports have.
    const has = reports.length > 0 && (await withAllTheyNeed(store, { rules: [one], book })).length > 0;
    found[one.rule.id] = has ? reports : [];
  }
  return found;
}

/** Rules that look at one entry, and those that hold several against each other or ask what day it is. */
function sorted(rules: readonly LoadedRule[]): { readonly alone: LoadedRule[]; readonly joint: LoadedRule[] } {
  const isAlone = ({ rule: { find, without, after } }: LoadedRule) => {
    const patterns = Object.values(find);
    const countsSources = patterns.some(({ sources }) => sources !== undefined);
    return patterns.length === 1 && without === undefined && after === undefined && !countsSources;
  };
  return { alone: rules.filter(isAlone), joint: rules.filter((rule) => !isAlone(rule)) };
}

/** Because of what findings on some reports moved. */
function causeOf(touched: readonly Touched[]): (reports: readonly string[]) => string {
  const because = new Map(touched.map((one) => [one.report, one.because]));
  return (reports) => {
    const own = reports.flatMap((report) => because.get(report) ?? []);
    return own.slice(0, 3).join("; ") || because.get("") || "other reports changed";
  };
}

function kept(finding: Finding): KeptFinding {
  const { id, rule, verdict, certainty, entries } = finding;
  const reports = [...new Set(entries.map(({ report }) => report))];
  const rank = verdicts.indexOf(verdict) * 10 - sureness(certainty);
  return { id, rule, verdict, certainty, rank, reports, finding: JSON.stringify(finding) };
}

/** How is kept which reports rules over several entries look at; where it was kept otherwise, all is looked at anew. */
const jointKept = "by rule";

/** The rules and facts that were checked, in a short word that changes when they do. */
function versionOf({ rules, book }: StoreCheck): string {
  const written = rules.map(({ rule, groups }) => [rule, [...groups].map(([name, members]) => [name, [...members]])]);
  const patterns = JSON.stringify(written, (_, value: unknown) => (value instanceof RegExp ? value.source : value));
  return sha256(`${jointKept}${patterns}${book.version}${civilGoodsVersion()}`).slice(0, 12);
}
