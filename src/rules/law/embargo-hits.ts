import type { Transfer } from "../../record/index.ts";
import type { Deed } from "../deed/deed.ts";
import { wordsBehind } from "../deed/deed.ts";
import type { Party } from "../deed/party.ts";
import type { Embargo } from "../facts/embargo.ts";
import type { Fact } from "../facts/fact-table.ts";
import { standing } from "../facts/period.ts";
import type { Condition, Words } from "../finding/finding.ts";
import { boundBy } from "./bound.ts";
import { dateReading } from "./date-condition.ts";
import { type GoodsFit, goodsUnder } from "./goods.ts";
import type { LawBook } from "./law-book.ts";
import type { LawHit } from "./law-hit.ts";
import { type Fit, placeFit, targetFit } from "./target.ts";

export interface EmbargoQuery {
  readonly on: "recipient" | "supplier";
  readonly effect: readonly Embargo["effect"][];
  readonly "voted-for-by"?: "supplier" | "recipient" | undefined;
}

/** The measures that a transfer touches, or may touch. */
export function embargoHits(deed: Deed, query: EmbargoQuery, book: LawBook): LawHit[] {
  const { entry } = deed;
  if (entry.kind !== "transfer") return [];
  const targets = deed.partiesOf(query.on);
  const found = measuresOn(targets, book);
  if (found.length === 0) return [];
  const direction = query.on === "recipient" ? "to" : "from";
  const when = deed.when;
  const hits = found.flatMap((fact): LawHit[] => {
    const measure = fact.value;
    if (measure.direction !== direction && measure.direction !== "both") return [];
    if (!query.effect.includes(measure.effect)) return [];
    // The cheapest first: most measures were not in force on most days.
    if (when.told !== "nothing" && standing(measure, when.days) === "not-in-force") return [];
    const voted = query["voted-for-by"] === undefined ? [] : votesFor(deed, query["voted-for-by"], measure, book);
    if (query["voted-for-by"] !== undefined && voted.length === 0) return [];
    const goods = goodsUnder(measure, entry);
    if (goods.fit === "no") return [];
    const fits = targets.map((party) => targetFit(measure, party));
    const target: Fit = fits.includes("yes") ? "yes" : fits.includes("maybe") ? "maybe" : "no";
    const place = placeFit(measure, deed);
    if (target === "no" || place === "no") return [];
    const date = dateReading(deed, when, measure);
    // A call or a promise of which nobody knows whether it stands says nothing.
    if (date.standing !== "in-force" && measure.effect !== "binding") return [];
    const authority = book.authorities.get(measure.authority);
    const bound =
      authority === undefined ? [] : boundBy(authority, deed, when.told === "nothing" ? null : when.days.last);
    if (bound !== "all" && bound.length === 0) return [];
    return [
      {
        state: date.standing === "in-force" ? "met" : "open",
        provision: provisionOf(fact, authority?.name ?? measure.authority),
        conditions: [
          date.condition,
          goodsCondition(deed, entry, measure, goods),
          targetCondition(deed, query.on, measure, target),
          ...(measure.places.length === 0 ? [] : [placeCondition(deed, measure, place)]),
          ...forceConditions(fact, bound),
          ...voted,
        ],
        missing: date.missing.map((one) => `${one} (${measure.instrument})`),
      },
    ];
  });
  return hits.some(({ state }) => state === "met") ? hits.filter(({ state }) => state === "met") : hits;
}

/** Whether any measure names a party of a transfer that a query looks at. */
export function mayHitEmbargo(deed: Deed, { on }: EmbargoQuery, book: LawBook): boolean {
  return measuresOn(deed.partiesOf(on), book).length > 0;
}

function measuresOn(targets: readonly Party[], book: LawBook): readonly Fact<Embargo>[] {
  const [only] = targets;
  if (only === undefined) return [];
  if (targets.length === 1) return book.embargoesOn(only.states, only.groups);
  return book.embargoesOn(
    targets.flatMap((party) => party.states),
    targets.flatMap((party) => party.groups),
  );
}

function provisionOf({ row, value }: Fact<Embargo>, authority: string): LawHit["provision"] {
  const { id, instrument, paragraph, effect, from, until, exemptions, disputed, source } = value;
  return {
    fact: id,
    row,
    authority,
    instrument,
    paragraph,
    effect,
    from,
    until,
    exemptions,
    disputed,
    obliged: [],
    source,
  };
}

const located = ({ entry, report }: Deed, spans: readonly Words["span"][]): Words[] =>
  spans.map((span) => ({ report: report.id, entry: entry.id, span }));

function goodsCondition(deed: Deed, { items }: Transfer, { scope }: Embargo, { fit, item }: GoodsFit): Condition {
  const { report, entry } = deed;
  const named = item === null ? "Nothing is said of the goods" : `“${item.text}”`;
  const says =
    fit === "yes"
      ? `${named} is covered (${scope.join(", ")}).`
      : `${named}: whether the measure (${scope.join(", ")}) covers it depends on what the words do not say.`;
  const spans = item === null ? items : [item];
  const words = spans.map(({ start, end, text }) => ({
    report: report.id,
    entry: entry.id,
    span: { start, end, text },
  }));
  return { about: "goods", degree: fit === "yes" ? "certain" : "possible", says, words, fact: null };
}

function targetCondition(deed: Deed, role: "recipient" | "supplier", { target }: Embargo, fit: Fit): Condition {
  const names = deed.partiesOf(role).map(({ name }) => name);
  return {
    about: role,
    degree: fit === "yes" ? "certain" : "possible",
    says: `${names.join(", ")} ${fit === "yes" ? "is" : "may be"} the target: ${target}.`,
    words: located(deed, wordsBehind(deed.entry, role)),
    fact: null,
  };
}

function placeCondition(deed: Deed, { places }: Embargo, fit: Fit): Condition {
  const where = deed.entry.place?.span;
  return {
    about: "place",
    degree: fit === "yes" ? "certain" : "possible",
    says:
      fit === "yes"
        ? `${deed.entry.place?.name} is where the measure holds.`
        : `The measure holds in a part of the country only (${places.slice(0, 3).join(", ")} ...), and where the goods went is not said.`,
    words: where == null ? [] : located(deed, [where]),
    fact: null,
  };
}

function forceConditions({ row, value }: Fact<Embargo>, bound: readonly string[] | "all"): Condition[] {
  const { disputed, confidence, effect, source } = value;
  const force: Condition[] =
    disputed === ""
      ? []
      : [{ about: "force", degree: "possible", says: `It is disputed: ${disputed}.`, words: [], fact: row }];
  const whom = bound === "all" ? "every state" : bound.join(", ");
  const how = effect === "binding" ? `It binds ${whom}.` : `It binds nobody in law (${effect}); it speaks to ${whom}.`;
  const degree = confidence === "high" ? "certain" : confidence === "medium" ? "probable" : "possible";
  return [
    ...force,
    {
      about: "data",
      degree,
      says: `${how} The line of data is of ${confidence} confidence: ${source}.`,
      words: [],
      fact: row,
    },
  ];
}

function votesFor(deed: Deed, role: "supplier" | "recipient", { instrument }: Embargo, book: LawBook): Condition[] {
  const votes = book.votesOn(instrument);
  if (votes.length === 0) return [];
  const states = deed.partiesOf(role).flatMap((party) => party.states);
  return votes.flatMap(({ instrument: one, vote }): Condition[] => {
    const voters = states.filter((state) => vote.value.for.includes(state));
    if (voters.length === 0) return [];
    const says = `${voters.join(", ")} voted for ${one}.`;
    return [{ about: "vote", degree: "probable", says, words: [], fact: vote.row }];
  });
}
