import { civilParts } from "../../util/civil-day.ts";
import { sha256 } from "../../util/sha256.ts";
import type { Compared } from "./compared.ts";
import type { Party } from "./trace.ts";

/** Parties, names and words of which keys are made, at most. */
const parties = 3;
const names = 4;
const words = 3;

/** Whole numbers that an entry shares with those that may be about the same: two of them meet in one key at least. */
export function blockingKeys(trace: Compared): number[] {
  const { kind, agents, recipients, place } = trace;
  const months = [...new Set([...monthsOf(trace.from ?? trace.told), ...monthsOf(trace.told)])];
  const from = labels(agents);
  const to = labels(recipients);
  const rare = [...new Set([...rarest(trace.weights), ...rarest(trace.aroundWeights)])];
  const keys = [
    trace.report,
    ...from.flatMap((one) => to.map((other) => [one, other].sort().join(">"))),
    ...[...from, ...to].flatMap((one) => months.map((month) => `${one} ${month}`)),
    ...trace.names.slice(0, names).flatMap((name) => [...from, ...to, ...months].map((one) => `${name} ${one}`)),
    ...(place === null ? [] : months.map((month) => `${place.geonames ?? place.name} ${month}`)),
    ...trace.aroundNames.slice(0, names).flatMap((name) => months.map((month) => `${name} ${month}`)),
    ...rare.flatMap((word) => months.map((month) => `${word} ${month}`)),
    ...trace.itemHeads.slice(0, names).flatMap((head) => [...from, ...to].map((one) => `${head} ${one}`)),
  ];
  return [...new Set(keys)].map((key) => Number.parseInt(sha256(`${kind} ${key}`).slice(0, 12), 16));
}

/** The words that tell most; of those that tell as much the longest. */
const rarest = (weights: Compared["weights"]) =>
  [...weights]
    .sort(([a, one], [b, other]) => other - one || b.length - a.length || (a < b ? -1 : 1))
    .slice(0, words)
    .map(([stem]) => stem);

const labels = (all: readonly Party[]) => [...new Set(all.map(({ id, state }) => state ?? id))].slice(0, parties);

/** The month of a day and the one before: neighbours meet in one of them. */
function monthsOf(day: number | null): number[] {
  if (day === null) return [0];
  const { year, month } = civilParts(day);
  return [year * 12 + month, year * 12 + month - 1];
}
