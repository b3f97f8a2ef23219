import type { Span, Transfer } from "../../record/index.ts";
import { dayOfIso } from "../../util/civil-day.ts";
import { type Deed, passagesOf, roles } from "../deed/deed.ts";
import type { Party } from "../deed/party.ts";
import { statesInWords } from "../deed/states-in-words.ts";
import type { Pattern } from "../language/pattern.ts";
import { type Bindings, partiesAt } from "./bindings.ts";
import { tellingWords } from "./telling.ts";

/** How an entry stands to the others of a rule; null where a condition is not met. */
export function wordsBetween(deed: Deed, pattern: Pattern, bindings: Bindings): readonly Span[] | null {
  const { within } = pattern;
  if (within !== undefined && !isWithin(deed, bindings.get(within.of), within)) return null;
  const other = (name: string | undefined) => (name === undefined ? undefined : bindings.get(name));
  const { later } = pattern;
  if (later !== undefined && !isLater(deed, other(later.than), later.days)) return null;
  const whom = pattern["meant-for"];
  if (whom !== undefined && !mayBeMeantFor(deed, partiesAt(bindings, whom))) return null;
  const apart = pattern["other-report"];
  if (apart !== undefined && other(apart)?.report.id === deed.report.id) return null;
  const otherDay = pattern["other-day"];
  if (otherDay !== undefined && !daysDiffer(deed, other(otherDay))) return null;
  const goods = pattern["same-goods"];
  if (goods !== undefined && !sharesGoods(deed, other(goods))) return null;
  const figure = pattern["other-figure"];
  const numbers = figure === undefined ? [] : otherFigures(deed, other(figure));
  if (figure !== undefined && numbers.length === 0) return null;
  const shared = pattern["with-words"];
  if (shared === undefined) return numbers;
  const [name = "", field] = shared.of.split(".");
  const source = other(name);
  const part = field === "condition" || field === "obligation" || field === "content" ? field : "evidence";
  const told = tellingWords(
    (source === undefined ? [] : passagesOf(source.entry, part)).map(({ text }) => text).join(" "),
  );
  const own = tellingWords(deed.entry.evidence.map(({ text }) => text).join(" "));
  return [...told].filter((word) => own.has(word)).length >= shared.least ? [...numbers, ...deed.entry.evidence] : null;
}

const dayNumber = (iso: string) => dayOfIso(iso) ?? 0;

/** Whether a deed may lie so many days from another: undated ones lie on the day of their report. */
function isWithin(deed: Deed, other: Deed | undefined, { days, side }: NonNullable<Pattern["within"]>): boolean {
  if (other === undefined) return false;
  const [own, from] = [dayOf(deed), dayOf(other)];
  if (own === null || from === null) return false;
  const distance = own - from;
  if (side === "around") return Math.abs(distance) <= days;
  return side === "after" ? distance >= 0 && distance <= days : distance <= 0 && -distance <= days;
}

function isLater(deed: Deed, other: Deed | undefined, days: number): boolean {
  const [own, from] = [dayOf(deed), other === undefined ? null : dayOf(other)];
  return own !== null && from !== null && own - from >= days;
}

/** Whether words that name states besides those of their own parties name one of some others, or name none at all. */
function mayBeMeantFor(deed: Deed, others: readonly Party[]): boolean {
  const { entry } = deed;
  const passages = entry.kind === "commitment" ? [...entry.evidence, ...entry.obligation] : entry.evidence;
  const own = new Set(roles.flatMap((role) => deed.partiesOf(role).flatMap(({ states }) => states)));
  const named = passages.flatMap(({ text }) => statesInWords(text)).filter((state) => !own.has(state));
  return named.length === 0 || others.some(({ states }) => states.some((state) => named.includes(state)));
}

/** The day on which something is known: its last day, or that of the report where it has none. */
export function dayOf(deed: Deed): number | null {
  const when = deed.when;
  return when.told === "nothing" ? null : dayNumber(when.days.last);
}

function daysDiffer(deed: Deed, other: Deed | undefined): boolean {
  if (other === undefined) return false;
  const [one, two] = [deed.when, other.when];
  if (one.told !== "date" || two.told !== "date") return false;
  return one.days.last < two.days.first || two.days.last < one.days.first;
}

type Item = Transfer["items"][number];

const itemsOf = (deed: Deed | undefined): readonly Item[] => (deed?.entry.kind === "transfer" ? deed.entry.items : []);

function sharesGoods(deed: Deed, other: Deed | undefined): boolean {
  return itemsOf(deed).some((one) => itemsOf(other).some((two) => sameGoods(one, two)));
}

/** Whether two items are of one category of the Register, or have the noun in common. */
function sameGoods(one: Item, two: Item): boolean {
  if (one.unroca !== null && one.unroca === two.unroca) return true;
  const nouns = tellingWords(one.text);
  return one.type === two.type && [...tellingWords(two.text)].some((word) => nouns.has(word));
}

function otherFigures(deed: Deed, other: Deed | undefined): Span[] {
  return itemsOf(deed).flatMap((one) =>
    itemsOf(other).some((two) => sameGoods(one, two) && figuresDiffer(one, two))
      ? [{ start: one.start, end: one.end, text: one.text }]
      : [],
  );
}

/** Whether two numbers cannot both be right: more than a tenth apart where one is about so many. */
function figuresDiffer(one: Item, two: Item): boolean {
  if (one.quantity === null || two.quantity === null) return false;
  const apart = Math.abs(one.quantity - two.quantity);
  return one.approximate || two.approximate ? apart > Math.max(one.quantity, two.quantity) / 10 : apart > 0;
}
