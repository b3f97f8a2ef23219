import {
  type Actor,
  type Certainty,
  type Entry,
  type EntryDate,
  type Event,
  noCodes,
  type Place,
  type ReportRecord,
  type Span,
  type Transfer,
  unreadReport,
} from "../record/index.ts";

const parties = {
  iran: ["Iran", "state", "IRN"],
  russia: ["Russia", "state", "RUS"],
  turkey: ["Turkey", "state", "TUR"],
  niger: ["Niger", "state", "NER"],
  mali: ["Mali", "state", "MLI"],
  group: ["the Northern Front", "armed-group", null],
} as const satisfies Readonly<Record<string, readonly [string, Actor["kind"], string | null]>>;

type Party = keyof typeof parties;

const so: Certainty = { modality: "certain", polarity: "positive" };
const perhaps: Certainty = { modality: "possible", polarity: "positive" };
const notSo: Certainty = { modality: "certain", polarity: "negative" };

function time(start: string | null, end: string | null, precision: EntryDate["precision"]): EntryDate {
  return { start, end, precision, span: null, rule: "made", anchor: null };
}

function place(name: string, country: string | null, precision: Place["precision"], at?: [number, number]): Place {
  const [latitude, longitude] = at ?? [null, null];
  return { name, country, precision, latitude, longitude, geonames: null, span: null, rule: "made" };
}

const niamey = place("Niamey", "NER", "town", [13.51, 2.11]);
const tillaberi = place("Tillabéri", "NER", "region", [14.5, 2]);

interface Line {
  readonly words: string;
  readonly certainty?: Certainty | null;
  readonly date?: EntryDate;
  readonly place?: Place;
  readonly deniedBy?: Party;
}

interface Move extends Line {
  readonly from: readonly Party[];
  readonly to: readonly Party[];
  readonly stage: Transfer["stage"];
}

interface Act extends Line {
  readonly by: readonly Party[];
  readonly on: readonly Party[];
  readonly plover: Event["plover"];
  readonly quad: Event["quad"];
}

const moves: readonly Move[] = [
  {
    words: "Turkey delivered six drones to Niger.",
    from: ["turkey"],
    to: ["niger"],
    stage: "delivered",
    certainty: so,
    date: time("2025-03-09", "2025-03-09", "day"),
    place: niamey,
  },
  {
    words: "Turkey will send spare parts to Niger.",
    from: ["turkey"],
    to: ["niger"],
    stage: "pledged",
    certainty: so,
    date: time("2025-04-01", "2025-04-30", "month"),
  },
  {
    words: "Iran may sell drones to Niger and Mali.",
    from: ["iran"],
    to: ["niger", "mali"],
    stage: "considered",
    certainty: perhaps,
    date: time("2025-01-01", "2025-12-31", "year"),
  },
  {
    words: "Russia gave rifles to the Northern Front, which it denies.",
    from: ["russia"],
    to: ["group"],
    stage: "delivered",
    certainty: perhaps,
    deniedBy: "russia",
  },
  {
    words: "Somebody shipped shells to Mali.",
    from: [],
    to: ["mali"],
    stage: "under-way",
    certainty: null,
    place: place("the Gulf of Guinea", null, "region", [1, 2]),
  },
  { words: "Russia sold no tanks to Mali.", from: ["russia"], to: ["mali"], stage: "delivered", certainty: notSo },
];

const acts: readonly Act[] = [
  {
    words: "The Northern Front attacked a post in Tillabéri.",
    by: ["group"],
    on: ["niger"],
    plover: "ASSAULT",
    quad: "material-conflict",
    certainty: so,
    date: time("2025-03-03", "2025-03-09", "week"),
    place: tillaberi,
  },
  {
    words: "Niger accused Mali.",
    by: ["niger"],
    on: ["mali"],
    plover: "ACCUSE",
    quad: "verbal-conflict",
    certainty: so,
    date: time("2025-03-09", "2025-03-09", "day"),
    place: niamey,
  },
  {
    words: "Niger and Turkey met.",
    by: ["niger", "turkey"],
    on: [],
    plover: "CONSULT",
    quad: "verbal-cooperation",
    certainty: so,
    date: time("2025-02-01", "2025-03-15", "range"),
    place: place("Niger", "NER", "country"),
  },
  {
    words: "Russia helped Mali.",
    by: ["russia"],
    on: ["mali"],
    plover: "AID",
    quad: "material-cooperation",
    certainty: so,
    place: place("the north", "MLI", "region"),
  },
];

/** Two reports on who supplies and acts on whom, one of them a copy of lines of the other; times and places of every precision. */
export function picturedRecords(): ReportRecord[] {
  return [
    recordOf("r-sahel", "Drones for the Sahel", moves, acts),
    recordOf("r-copy", "Drones arrive", moves.slice(0, 1), []),
  ];
}

function recordOf(id: string, title: string, ofMoves: readonly Move[], ofActs: readonly Act[]): ReportRecord {
  const lines = [...ofMoves, ...ofActs].map(({ words }) => words);
  const text = `${lines.join("\n")}\n`;
  const spanOf = (words: string): Span => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, text: words };
  };
  const base = (line: Line, entryId: string) => ({
    id: entryId,
    evidence: [spanOf(line.words)],
    confidence: 0.8,
    madeBy: { kind: "rule", name: "made", version: "1" } as const,
    claims:
      line.deniedBy === undefined
        ? []
        : [
            {
              by: line.deniedBy,
              stance: "denies" as const,
              basis: "unstated" as const,
              certainty: notSo,
              evidence: [],
            },
          ],
    certainty: line.certainty ?? null,
    date: line.date ?? null,
    place: line.place ?? null,
    reasons: [],
  });
  const entries: Entry[] = [
    ...ofMoves.map(
      ({ from, to, stage, ...line }, at): Transfer => ({
        ...base(line, `${id}-t${at}`),
        kind: "transfer",
        supplier: [...from],
        recipient: [...to],
        via: [],
        items: [],
        stage,
        completed: null,
        value: null,
        ordered: null,
        delivered: null,
        link: null,
      }),
    ),
    ...ofActs.map(
      ({ by, on, plover, quad, ...line }, at): Event => ({
        ...base(line, `${id}-e${at}`),
        kind: "event",
        codebook: "PLOVER 2021",
        plover,
        mode: null,
        context: [],
        cameo: null,
        quad,
        score: 0,
        actors: [...by],
        recipients: [...on],
        trigger: [],
        occurrence: "happened",
      }),
    ),
  ];
  return {
    onrecord: "3",
    report: unreadReport({ id, source: `/reports/${id}.txt`, title, published: "2025-03-10", text }),
    offsets: "utf-16",
    actors: Object.entries(parties).map(([actorId, [name, kind, country]]) => ({
      id: actorId,
      name,
      kind,
      country,
      partOf: null,
      members: [],
      roles: [],
      codes: noCodes,
      identifiedBy: { kind: "rule", name: "made", version: "1" },
      mentions: [{ ...spanOf(lines[0] ?? ""), form: "name" }],
    })),
    entries,
    places: [],
    dates: [],
    stray: [],
    unresolved: [],
  };
}
