import type { Event } from "../../../../record/index.ts";
import { overlaps, type Range } from "../../../../text/index.ts";
import { type Signs, signs } from "../../../../util/weighing.ts";
import type { DraftContext } from "../../draft.ts";
import { areAboutOthers } from "../about.ts";
import { nameMany, namesKnownAct } from "../act-nouns.ts";
import { differInSort } from "../act-words.ts";
import { isAnother, isElsewhere } from "../another.ts";
import { isDefinite } from "../definite.ts";
import { openingOf } from "../opening-of.ts";
import { agree, share } from "../same-party.ts";
import { isSamePlace } from "../same-place.ts";
import { contradict, mayBeOne } from "../told-party.ts";
import type { TwoTellings } from "../two-tellings.ts";
import { commonPart } from "./common-part.ts";
import { likeness } from "./likeness.ts";

/** Sentences between two tellings from which on they are as far apart as can be. */
const furthest = 15;

/** The signs of two tellings of one category: what they mean, who takes part, in what form, where they stand. */
export function signsOf(context: DraftContext, told: TwoTellings): Signs {
  const pairs = inOrder(told);
  return signs([
    ...meaning(context, told, pairs),
    ...parties(context, told),
    ...form(context, told, pairs),
    ...standing(context, pairs),
  ]);
}

type Named = readonly [name: string, holds: number | boolean];
type Pair = readonly [first: Range, second: Range];

/** Each passage of one with each of the other, in text order. */
function inOrder({ from, to }: TwoTellings): readonly Pair[] {
  return from.flatMap((one) => to.map((two): Pair => (one.start <= two.start ? [one, two] : [two, one])));
}

function meaning(context: DraftContext, { a, b, from, to }: TwoTellings, pairs: readonly Pair[]): Named[] {
  const most = (like: (pair: Pair) => number) => Math.max(0, ...pairs.map(like));
  return [
    ["words-alike", likeness(context, from, to)],
    ["passages-alike", likeness(context, a.evidence, b.evidence)],
    ["sentences-alike", most(([one, two]) => likeness(context, [context.sentence(one)], [context.sentence(two)]))],
    ["common-part", most(([one, two]) => commonPart(context, [one, two], [...partiesOf(a), ...partiesOf(b)]))],
    ["about-others", pairs.every(([one, two]) => areAboutOthers(context, a, b, one, two))],
    ["sort-differs", pairs.every(([one, two]) => differInSort(context.slice(one), context.slice(two)))],
  ];
}

const partiesOf = ({ actors, recipients }: Event) => [...actors, ...recipients];

function parties(context: DraftContext, { a, b }: TwoTellings): Named[] {
  const areNamed = (some: readonly string[], others: readonly string[]) => some.length > 0 && others.length > 0;
  const acting = areNamed(a.actors, b.actors);
  const hit = areNamed(a.recipients, b.recipients);
  const isShared = share(context, a.recipients, b.recipients);
  return [
    ["actors-same", acting && agree(context, a.actors, b.actors)],
    ["actors-differ", acting && !share(context, a.actors, b.actors)],
    ["actors-contradict", contradict(context, a.actors, b.actors)],
    ["recipients-open", a.recipients.length > 0 !== b.recipients.length > 0],
    ["recipients-differ", hit && !isShared],
    [
      "recipients-may-be-one",
      hit && !isShared && a.recipients.some((one) => b.recipients.some((two) => mayBeOne(context, one, two))),
    ],
    ["crossed", share(context, a.actors, b.recipients) || share(context, b.actors, a.recipients)],
  ];
}

function form(context: DraftContext, { a, b }: TwoTellings, pairs: readonly Pair[]): Named[] {
  return [
    ["mode-same", a.mode !== null && a.mode === b.mode],
    ["place-differs", !isSamePlace(a, b)],
    ["number-differs", pairs.some(([one, two]) => nameMany(context.slice(one)) !== nameMany(context.slice(two)))],
  ];
}

function standing(context: DraftContext, pairs: readonly Pair[]): Named[] {
  const between = ([one, two]: Pair) => context.sentenceOf(two) - context.sentenceOf(one);
  const apart = Math.min(...pairs.map(between));
  const [lead] = openingOf(context);
  const later = (holds: (range: Range) => boolean) => pairs.some(([, two]) => holds(two));
  return [
    ["apart", Math.min(1, Math.log2(1 + apart) / Math.log2(1 + furthest))],
    ["of-lead", lead !== undefined && pairs.some(([one]) => overlaps(lead, one))],
    ["definite", later((two) => isDefinite(context, two))],
    ["known-act", later((two) => namesKnownAct(context, two))],
    ["another", pairs.every(([, two]) => isAnother(context, two))],
    ["elsewhere", pairs.every((pair) => between(pair) > 0 && isElsewhere(context, pair[1]))],
  ];
}
