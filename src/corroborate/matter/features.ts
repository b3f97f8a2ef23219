import { distance } from "../../resolve/place/distance.ts";
import { affairFeatures } from "./affair-features.ts";
import { areAkin } from "./akin-categories.ts";
import type { Compared } from "./compared.ts";
import { deedFeatures } from "./deed-features.ts";
import type { Feature } from "./feature.ts";
import { sameCount } from "./numbers.ts";
import { partyFeatures } from "./party-features.ts";
import { threatFeatures } from "./threat-features.ts";
import { toldActorsFeatures } from "./told-actors-features.ts";
import { withinFeatures } from "./within-features.ts";
import { topicFeatures, wordFeatures } from "./word-features.ts";

/** What speaks for and against two entries of one kind being about the same thing; features that are 0 are left out. */
export function featuresOf(a: Compared, b: Compared): Feature[] {
  return [...plainFeatures(a, b), ...wordFeatures(a, b).filter(({ value }) => value !== 0)];
}

/** The same but for their words, which take longest to compare. */
export function plainFeatures(a: Compared, b: Compared): Feature[] {
  return [
    feature(`kind-${a.kind}`, 1),
    ...partyFeatures(a, b),
    ...categoryFeatures(a, b),
    ...itemFeatures(a, b),
    ...dayFeatures(a, b),
    ...placeFeatures(a, b),
    ...topicFeatures(a, b),
    ...deedFeatures(a, b),
    ...threatFeatures(a, b),
    ...speakerFeatures(a, b),
    ...toldActorsFeatures(a, b),
    ...countFeatures(a, b),
    ...withinFeatures(a, b),
    ...affairFeatures(a, b),
    feature("one-denied", a.denied !== b.denied ? 1 : 0),
  ].filter(({ value }) => value !== 0);
}

function feature(name: string, value: number, values: readonly string[] = []): Feature {
  return { name, value, values };
}

function categoryFeatures(a: Compared, b: Compared): Feature[] {
  if (a.category === null || b.category === null) return [];
  if (a.category === b.category) return [feature("category-same", 1, [a.category])];
  if (areAkin(a.category, b.category)) return [feature("category-akin", 1, [a.category, b.category])];
  const sameQuad = a.quad !== null && a.quad === b.quad;
  return [feature(sameQuad ? "category-near" : "category-differs", 1, [a.category, b.category])];
}

function itemFeatures(a: Compared, b: Compared): Feature[] {
  const classes = shared(a.itemClasses, b.itemClasses);
  const heads = shared(a.itemHeads, b.itemHeads);
  const known = a.itemClasses.length > 0 && b.itemClasses.length > 0;
  return [
    feature("items-same", heads.length > 0 ? 1 : 0, heads),
    feature("items-alike", heads.length === 0 && classes.length > 0 ? 1 : 0, classes),
    feature("items-differ", known && heads.length + classes.length === 0 ? 1 : 0, [...a.itemHeads, ...b.itemHeads]),
  ];
}

/** Days apart above which two things are hardly one. */
const longApart = 30;

function dayFeatures(a: Compared, b: Compared): Feature[] {
  const found: Feature[] = [];
  if (a.from !== null && a.to !== null && b.from !== null && b.to !== null) {
    const gap = Math.max(0, b.from - a.to, a.from - b.to);
    const widest = Math.max(a.to - a.from, b.to - b.from);
    const days = [(a.days ?? []).join("/"), (b.days ?? []).join("/")];
    if (gap === 0) found.push(feature(widest <= 2 ? "day-same" : "days-meet", 1, days));
    else found.push(feature("days-apart", Math.min(1, Math.log1p(gap) / Math.log1p(longApart)), days));
  }
  if (a.told !== null && b.told !== null) {
    const gap = Math.abs(a.told - b.told);
    found.push(feature("told-apart", Math.min(1, Math.log1p(gap) / Math.log1p(2 * longApart))));
    found.push(feature("told-near", gap <= 2 ? 1 : 0, [a.published ?? "", b.published ?? ""]));
    const sameDays = found.some(({ name }) => name === "day-same" || name === "days-meet");
    if (!sameDays) found.push(feature("told-long-apart", longShare(gap), [a.published ?? "", b.published ?? ""]));
  }
  return found;
}

/** Whether two are told two years apart or more, and not of days that meet: then nothing is one thing. */
export function areYearsApart(a: Compared, b: Compared): boolean {
  if (a.told === null || b.told === null || longShare(Math.abs(a.told - b.told)) < 1) return false;
  return a.from === null || a.to === null || b.from === null || b.to === null || a.to < b.from || b.to < a.from;
}

/** How far beyond two months reports are apart: 0 up to there, 1 from two years on. */
const longShare = (gap: number) => Math.min(1, Math.max(0, Math.log(gap / (2 * longApart)) / Math.log(12)));

/** Kilometres within which two places may be one, and beyond which they are two. */
const nearby = 30;
const far = 60;

function placeFeatures(a: Compared, b: Compared): Feature[] {
  const [one, other] = [a.place, b.place];
  if (one === null || other === null) return [];
  const names = [one.name, other.name];
  if (one.name === other.name || (one.geonames !== null && one.geonames === other.geonames)) {
    return [feature(one.wide || other.wide ? "place-country" : "place-same", 1, names.slice(0, 1))];
  }
  const apart = kilometres(one, other);
  if (!one.wide && !other.wide && apart !== null) {
    if (apart <= nearby) return [feature("place-same", 1, names)];
    if (apart >= far) return [feature("place-differs", 1, names)];
    return [];
  }
  if (one.country === null || other.country === null) return [];
  if (one.country !== other.country) return [feature("place-differs", 1, names)];
  return [one.wide || other.wide ? feature("place-country", 1, [one.country]) : feature("place-differs", 1, names)];
}

type Spot = NonNullable<Compared["place"]>;

export function kilometres(one: Spot, other: Spot): number | null {
  if (one.latitude === null || one.longitude === null || other.latitude === null || other.longitude === null)
    return null;
  return distance(
    { latitude: one.latitude, longitude: one.longitude },
    { latitude: other.latitude, longitude: other.longitude },
  );
}

function speakerFeatures(a: Compared, b: Compared): Feature[] {
  if (a.kind !== "statement" || a.agents.length === 0 || b.agents.length === 0) return [];
  const same = a.agents.some(({ id }) => b.agents.some((other) => other.id === id));
  return [feature("speakers-differ", same ? 0 : 1)];
}

function countFeatures(a: Compared, b: Compared): Feature[] {
  const pairs = a.counts.flatMap((one) =>
    b.counts.filter(({ of }) => of === one.of).map((other) => [one, other] as const),
  );
  const same = pairs.filter(([one, other]) => sameCount(one, other));
  const differing = pairs.filter(([one, other]) => !sameCount(one, other));
  return [
    feature(
      "counts-same",
      same.length > 0 ? 1 : 0,
      same.map(([{ text }]) => text),
    ),
    feature(
      "counts-differ",
      same.length === 0 && differing.length > 0 ? 1 : 0,
      differing.flat().map(({ text }) => text),
    ),
  ];
}

const shared = (a: readonly string[], b: readonly string[]) => a.filter((one) => b.includes(one));
