import type { Span, Transfer } from "../../record/index.ts";
import { type Deed, passagesOf, roles } from "../deed/deed.ts";
import type { Party } from "../deed/party.ts";
import { statesInWords } from "../deed/states-in-words.ts";
import type { Pattern } from "../language/pattern.ts";
import { type Bindings, partiesAt } from "./bindings.ts";
import { tellingWords } from "./telling.ts";

/** How an entry has to stand to the others of a rule. */
export interface Between {
  readonly tests: readonly ((deed: Deed, bindings: Bindings) => boolean)[];
  /** The words of what has some; null where that is not met. */
  readonly words: readonly ((deed: Deed, bindings: Bindings) => readonly Span[] | null)[];
}

/** What a pattern asks of how an entry stands to others, each as a test of its own; the cheapest come first. */
export function betweenConditions(pattern: Pattern): Between {
  const { within, later } = pattern;
  const asked = (name: string | undefined, holds: (deed: Deed, other: Deed) => boolean): Between["tests"] => {
    if (name === undefined) return [];
    return [
      (deed, bindings) => {
        const other = bindings.get(name);
        return other !== undefined && holds(deed, other);
      },
    ];
  };
  const apart = pattern["other-report"];
  const whom = pattern["meant-for"];
  return {
    tests: [
      ...(within === undefined ? [] : asked(within.of, (deed, other) => isWithin(deed, other, within))),
      ...(later === undefined ? [] : asked(later.than, (deed, other) => isLater(deed, other, later.days))),
      // Where the other is nowhere, it stands in no other report.
      ...(apart === undefined ? [] : [isElsewhere(apart)]),
      ...asked(pattern["other-day"], daysDiffer),
      ...asked(pattern["same-goods"], sharesGoods),
      ...(whom === undefined
        ? []
        : [(deed: Deed, bindings: Bindings) => mayBeMeantFor(deed, partiesAt(bindings, whom))]),
    ],
    words: [...figureWords(pattern), ...sharedWords(pattern)],
  };
}

const isElsewhere = (name: string) => (deed: Deed, bindings: Bindings) =>
  bindings.get(name)?.report.id !== deed.report.id;

function figureWords({ "other-figure": figure }: Pattern): Between["words"] {
  if (figure === undefined) return [];
  return [
    (deed, bindings) => {
      const numbers = otherFigures(deed, bindings.get(figure));
      return numbers.length === 0 ? null : numbers;
    },
  ];
}

function sharedWords({ "with-words": shared }: Pattern): Between["words"] {
  if (shared === undefined) return [];
  const [name = "", field] = shared.of.split(".");
  const part = field === "condition" || field === "obligation" || field === "content" ? field : "evidence";
  return [
    (deed, bindings) => {
      const source = bindings.get(name);
      const told = tellingWords(
        (source === undefined ? [] : passagesOf(source.entry, part)).map(({ text }) => text).join(" "),
      );
      const own = tellingWords(deed.entry.evidence.map(({ text }) => text).join(" "));
      return [...told].filter((word) => own.has(word)).length >= shared.least ? deed.entry.evidence : null;
    },
  ];
}

/** Whether a deed may lie so many days from another: undated ones lie on the day of their report. */
function isWithin(deed: Deed, other: Deed, { days, side }: NonNullable<Pattern["within"]>): boolean {
  const [own, from] = [deed.lastDay, other.lastDay];
  if (own === null || from === null) return false;
  const distance = own - from;
  if (side === "around") return Math.abs(distance) <= days;
  return side === "after" ? distance >= 0 && distance <= days : distance <= 0 && -distance <= days;
}

function isLater(deed: Deed, other: Deed, days: number): boolean {
  const [own, from] = [deed.lastDay, other.lastDay];
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

function daysDiffer(deed: Deed, other: Deed): boolean {
  const [one, two] = [deed.when, other.when];
  if (one.told !== "date" || two.told !== "date") return false;
  return one.days.last < two.days.first || two.days.last < one.days.first;
}

type Item = Transfer["items"][number];

const itemsOf = (deed: Deed | undefined): readonly Item[] => (deed?.entry.kind === "transfer" ? deed.entry.items : []);

function sharesGoods(deed: Deed, other: Deed): boolean {
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
