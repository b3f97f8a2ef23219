import { membersOf, stateById } from "../../src/ontology/actor/index.ts";
import {
  type Entry,
  noCodes,
  type ReportRecord,
  recordVersion,
  Transfer,
  unreadReport,
} from "../../src/record/index.ts";

const perReport = 10;
/** Every member of the United Nations, each as likely. */
const states = membersOf("united-nations").map(({ id }) => id);
const goods = [
  ["tanks", "I"],
  ["rifles", "SALW"],
  ["combat aircraft", "IV"],
  ["howitzers", "III"],
  ["ballistic missiles", "VII"],
  ["artillery shells", null],
  ["weapons", null],
] as const;

/** Records of made reports with ten transfers each, the same at every run. */
export function madeTransfers(count: number): ReportRecord[] {
  seed = 1;
  return Array.from({ length: Math.ceil(count / perReport) }, (_, place) => record(place));
}

/** The same numbers at every run: a linear congruential generator (Numerical Recipes). */
let seed = 1;
function next(below: number): number {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
}

const pick = <T>(values: readonly T[]): T => {
  const found = values[next(values.length)];
  if (found === undefined) throw new RangeError("There is something to pick from.");
  return found;
};

const madeBy = { kind: "rule", name: "bench", version: "1" } as const;

function record(place: number): ReportRecord {
  const id = `bench-${place}`;
  const published = `${1990 + next(36)}-${two(1 + next(12))}-${two(1 + next(28))}`;
  const used = Array.from({ length: perReport }, () => [pick(states), pick(states)] as const);
  const words = used.map(([supplier, recipient], at) => ({ supplier, recipient, item: pick(goods), at }));
  const text = words.map(({ supplier, recipient, item }) => `${item[0]} from ${supplier} to ${recipient}.`).join("\n");
  let offset = 0;
  const entries = words.map(({ supplier, recipient, item, at }): Entry => {
    const line = `${item[0]} from ${supplier} to ${recipient}.`;
    const start = offset;
    offset += line.length + 1;
    const evidence = { start, end: start + line.length, text: line };
    return {
      id: `${id}-e${at}`,
      evidence: [evidence],
      confidence: 1,
      madeBy,
      claims: [],
      certainty: { modality: pick(["certain", "probable", "possible"] as const), polarity: "positive" },
      date:
        next(3) === 0
          ? null
          : { start: published, end: published, precision: "day", span: null, rule: "bench", anchor: null },
      place: null,
      reasons: [],
      kind: "transfer",
      supplier: [`state:${supplier}`],
      recipient: [`state:${recipient}`],
      via: [],
      items: [
        {
          start,
          end: start + item[0].length,
          text: item[0],
          type: "arms",
          unroca: item[1],
          quantity: 1 + next(100),
          approximate: false,
          secondHand: null,
        },
      ],
      stage: pick(Transfer.shape.stage.options),
      completed: null,
      value: null,
      ordered: null,
      delivered: null,
      link: null,
    };
  });
  return {
    onrecord: recordVersion,
    report: unreadReport({ id, source: id, title: null, published, text }),
    offsets: "utf-16",
    actors: [...new Set(used.flat())].map((code) => ({
      id: `state:${code}`,
      name: stateById(code)?.name ?? code,
      kind: "state",
      country: code,
      partOf: null,
      members: [],
      roles: [],
      codes: noCodes,
      identifiedBy: madeBy,
      mentions: [],
    })),
    entries,
    places: [],
    dates: [],
    stray: [],
    unresolved: [],
  };
}

const two = (number: number) => String(number).padStart(2, "0");
