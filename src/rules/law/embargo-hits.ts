import { stateById } from "../../ontology/actor/index.ts";
import type { Transfer } from "../../record/index.ts";
import type { Deed } from "../deed/deed.ts";
import { wordsBehind } from "../deed/deed.ts";
import { statesInWords } from "../deed/states-in-words.ts";
import type { Embargo } from "../facts/embargo.ts";
import type { Fact } from "../facts/fact-table.ts";
import { dataGround, disputeGrounds, type Ground } from "../finding/ground.ts";
import { located } from "../finding/own-conditions.ts";
import { boundBy } from "./bound.ts";
import { dateReading } from "./date-condition.ts";
import { type GoodsFit, goodsUnder } from "./goods.ts";
import type { LawBook } from "./law-book.ts";
import type { LawHit } from "./law-hit.ts";
import type { EmbargoQuery } from "./measures.ts";
import { type Fit, placeFit, targetFit } from "./target.ts";

/** The measures that a transfer touches, or may touch. */
export function embargoHits(deed: Deed, query: EmbargoQuery, book: LawBook): LawHit[] {
  const { entry } = deed;
  if (entry.kind !== "transfer") return [];
  const elsewhere = query.on === "recipient" ? onceAsked(() => otherDestination(deed)) : () => null;
  const hits: LawHit[] = [];
  const wanted = book.measures(query);
  for (const fact of book.measuresThen(deed, query.on)) {
    if (!wanted.has(fact)) continue;
    const hit = hitOf(fact, { deed, transfer: entry, query, elsewhere }, book);
    if (hit !== null) hits.push(hit);
  }
  return hits.some(({ state }) => state === "met") ? hits.filter(({ state }) => state === "met") : hits;
}

/** Whether any measure names a party of a transfer that a query looks at, binds one, and may have been in force. */
export function mayHitEmbargo(deed: Deed, query: EmbargoQuery, book: LawBook): boolean {
  const mayHold = book.measuresThen(deed, query.on);
  if (mayHold.length === 0) return false;
  const wanted = book.measures(query);
  return mayHold.some((fact) => wanted.has(fact) && bindsAny(boundThen(fact, deed, book)));
}

/** Whom of a transfer a measure binds. */
function boundThen({ value }: Fact<Embargo>, deed: Deed, book: LawBook): readonly string[] | "all" {
  const authority = book.authorities.get(value.authority);
  if (authority === undefined) return [];
  return boundBy(authority, deed, deed.when.told === "nothing" ? null : deed.when.days.last);
}

const bindsAny = (bound: readonly string[] | "all") => bound === "all" || bound.length > 0;

/** A transfer as it is read against the measures of a query. */
interface Asked {
  readonly deed: Deed;
  readonly transfer: Transfer;
  readonly query: EmbargoQuery;
  /** Words that name another destination than the recipient; null where none do. */
  readonly elsewhere: () => string | null;
}

function onceAsked<T>(make: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => {
    known ??= { value: make() };
    return known.value;
  };
}

function hitOf(fact: Fact<Embargo>, asked: Asked, book: LawBook): LawHit | null {
  const { deed, transfer, query } = asked;
  const measure = fact.value;
  const votedBy = query["voted-for-by"];
  const voted = votedBy === undefined ? [] : votesFor(deed, votedBy, measure, book);
  if (votedBy !== undefined && voted.length === 0) return null;
  const goods = goodsUnder(measure, transfer);
  if (goods.fit === "no") return null;
  const fits = deed.partiesOf(query.on).map((party) => targetFit(measure, party));
  const target: Fit = fits.includes("yes") ? "yes" : fits.includes("maybe") ? "maybe" : "no";
  const place = placeFit(measure, deed);
  if (target === "no" || place === "no") return null;
  const date = dateReading(deed, deed.when, measure);
  // A call or a promise of which nobody knows whether it stands says nothing.
  if (date.standing !== "in-force" && measure.effect !== "binding") return null;
  const bound = boundThen(fact, deed, book);
  if (!bindsAny(bound)) return null;
  const { instrument, paragraph, effect, exemptions } = measure;
  return {
    state: date.standing === "in-force" ? "met" : "open",
    provision: book.provisions.of(fact, () => ({
      authority: book.authorities.get(measure.authority)?.name ?? measure.authority,
      instrument,
      paragraph,
      effect,
      exemptions,
    })),
    grounds: [
      date.ground,
      goodsGround(deed, transfer, measure, goods),
      targetGround(asked, measure, target),
      ...(measure.places.length === 0 ? [] : [placeGround(deed, measure, place)]),
      ...forceGrounds(fact, bound),
      ...voted,
    ],
    missing: date.missing.map((one) => `${one} (${instrument})`),
  };
}

function goodsGround(deed: Deed, { items }: Transfer, { scope }: Embargo, { fit, item }: GoodsFit): Ground {
  return {
    degree: fit === "yes" ? "certain" : "possible",
    tell: () => {
      const named = item === null ? "Nothing is said of the goods" : `“${item.text}”`;
      const says =
        fit === "yes"
          ? `${named} is covered (${scope.join(", ")}).`
          : `${named}: whether the measure (${scope.join(", ")}) covers it depends on what the words do not say.`;
      return { about: "goods", says, words: located(deed, item === null ? items : [item]), fact: null };
    },
  };
}

function targetGround({ deed, query: { on: role }, ...asked }: Asked, { target }: Embargo, fit: Fit): Ground {
  const elsewhere = asked.elsewhere();
  return {
    degree: fit === "yes" && elsewhere === null ? "certain" : "possible",
    tell: () => {
      const names = deed.partiesOf(role).map(({ name }) => name);
      const is = `${names.join(", ")} ${fit === "yes" ? "is" : "may be"} the target: ${target}.`;
      const says = elsewhere === null ? is : `${is} But the words name another destination: “${elsewhere}”.`;
      return { about: role, says, words: located(deed, wordsBehind(deed.entry, role)), fact: null };
    },
  };
}

const towards = /\b(?:in)?to\s+((?:the\s+)?\p{Lu}.*)$/u;

/** Words of the act itself ("smuggled into Syria") that name a state which is none of its parties; null where none do. */
function otherDestination(deed: Deed): string | null {
  const parties = new Set(sides.flatMap((side) => deed.partiesOf(side).flatMap(({ states }) => states)));
  for (const { text } of wordsBehind(deed.entry, "stage")) {
    const states = statesInWords(towards.exec(text)?.[1] ?? "");
    const isParty = (state: string) => parties.has(state) || parties.has(stateById(state)?.country ?? "");
    if (states.length > 0 && !states.some(isParty)) return text;
  }
  return null;
}

const sides = ["supplier", "recipient", "via"] as const;

function placeGround(deed: Deed, { places }: Embargo, fit: Fit): Ground {
  return {
    degree: fit === "yes" ? "certain" : "possible",
    tell: () => {
      const { place } = deed.entry;
      const says =
        fit === "yes"
          ? `${place?.name} is where the measure holds.`
          : `The measure holds in a part of the country only (${places.slice(0, 3).join(", ")} ...), and where the goods went is not said.`;
      return { about: "place", says, words: place?.span == null ? [] : located(deed, [place.span]), fact: null };
    },
  };
}

function forceGrounds({ row, value }: Fact<Embargo>, bound: readonly string[] | "all"): Ground[] {
  const { disputed, confidence, effect, source } = value;
  const whom = bound === "all" ? "every state" : bound.map(stateName).join(", ");
  const how = effect === "binding" ? `It binds ${whom}.` : `It binds nobody in law (${effect}); it speaks to ${whom}.`;
  return [
    ...disputeGrounds(disputed, `It is disputed: ${disputed}.`, row),
    dataGround(confidence, `${how} The line of data is of ${confidence} confidence: ${source}.`, row),
  ];
}

function votesFor(deed: Deed, role: "supplier" | "recipient", { instrument }: Embargo, book: LawBook): Ground[] {
  const states = deed.partiesOf(role).flatMap((party) => party.states);
  return book.votesOn(instrument).flatMap(({ instrument: one, vote }): Ground[] => {
    const voters = states.filter((state) => vote.value.for.includes(state));
    if (voters.length === 0) return [];
    const says = `${voters.map(stateName).join(", ")} voted for ${one}.`;
    return [{ degree: "probable", tell: () => ({ about: "vote", says, words: [], fact: vote.row }) }];
  });
}

function stateName(id: string): string {
  return stateById(id)?.name ?? id;
}
