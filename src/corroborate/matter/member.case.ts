import {
  type Actor,
  type Claim,
  type Event,
  noCodes,
  type ReportRecord,
  type Span,
  type Transfer,
  unreadReport,
} from "../../record/index.ts";
import type { MatterMember } from "../../store/matters.ts";

/** What a made report of a transfer tells. */
export interface Made {
  readonly id: string;
  readonly published?: string | null;
  readonly text?: string;
  readonly outlet?: string;
  readonly agencies?: readonly string[];
  /** Who claims it; an actor's id before its stance, and `negative` where it is claimed not to be so. */
  readonly claims?: readonly (readonly [by: string, stance: Claim["stance"], polarity?: "negative"])[];
  readonly quantity?: number | null;
  readonly stage?: Transfer["stage"];
  /** Who supplies it; default North Korea. */
  readonly supplier?: Transfer["supplier"];
  readonly day?: string;
  readonly place?: readonly [name: string, latitude: number, longitude: number];
}

const certainty = { modality: "certain", polarity: "positive" } as const;
const person = { kind: "person", name: "a test", version: "2031-01-01" } as const;

const actors: readonly Actor[] = [
  actor("state:PRK", "North Korea", "state", "PRK", "GOV"),
  actor("state:RUS", "Russia", "state", "RUS", "GOV"),
  actor("state:KOR", "South Korea", "state", "KOR", "GOV"),
  actor("a:agency", "spy agency", "organisation", "KOR", "SPY"),
  actor("a:lume", "Lume Monitor", "organisation", null, "NGO"),
  actor("a:reuters", "Reuters", "media", null, "MED"),
  ...["1", "2"].flatMap((report) => [
    actor(`r:${report}:official`, "official", "person", null, null),
    actor(`r:${report}:army-${report}`, "army", "organisation", null, null),
  ]),
  { ...actor("person:tam-reno", "Tam Reno", "person", null, null), roles: [spokesmanOf("r:1:army-1")] },
];

function actor(
  id: string,
  name: string,
  kind: Actor["kind"],
  country: string | null,
  sector: Actor["codes"]["sector"],
): Actor {
  const codes = { ...noCodes, sector };
  return { id, name, kind, country, partOf: null, members: [], roles: [], codes, identifiedBy: person, mentions: [] };
}

function spokesmanOf(of: string): Actor["roles"][number] {
  return { title: "army spokesman", former: false, of, span: { start: 0, end: 0, text: "" } };
}

/** The record of a made report: North Korea sends shells to Russia. */
export function madeRecord(made: Made): ReportRecord {
  const text = made.text ?? "North Korea shipped shells to Russia through Tumangang.";
  const all: Span = { start: 0, end: text.length, text };
  const words = /shells/u.exec(text);
  const start = words?.index ?? 0;
  const entry: Transfer = {
    id: `${made.id}-e`,
    kind: "transfer",
    evidence: [all],
    confidence: 0.9,
    madeBy: person,
    claims: (made.claims ?? []).map(([by, stance, polarity = "positive" as const]) => ({
      ...{ by, stance, basis: "unstated", evidence: [] },
      certainty: { ...certainty, polarity },
    })),
    certainty,
    date:
      made.day === undefined
        ? null
        : { start: made.day, end: made.day, precision: "day", span: null, rule: "given", anchor: null },
    place: placeOf(made.place),
    reasons: [],
    supplier: made.supplier ?? ["state:PRK"],
    recipient: ["state:RUS"],
    via: [],
    items: [
      {
        start,
        end: start + 6,
        text: "shells",
        type: "arms",
        unroca: "III",
        quantity: made.quantity ?? null,
        approximate: false,
        secondHand: null,
      },
    ],
    stage: made.stage ?? "delivered",
    completed: null,
    value: null,
    ordered: null,
    delivered: null,
    link: null,
  };
  const span = (words: string): Span => ({ start: 0, end: words.length, text: words });
  return {
    onrecord: "3",
    report: {
      ...unreadReport({ id: made.id, source: `/${made.id}.txt`, title: null, published: made.published ?? null, text }),
      outlet: made.outlet === undefined ? null : span(made.outlet),
      agencies: (made.agencies ?? []).map(span),
    },
    offsets: "utf-16",
    actors: [...actors],
    entries: [entry],
    places: [],
    dates: [],
    stray: [],
    unresolved: [],
  };
}

/** The record of a report of one event, whose deed stands in brackets: Russia attacks. */
export function madeEvent(bracketed: string): ReportRecord {
  const start = bracketed.indexOf("[");
  const end = bracketed.indexOf("]") - 1;
  const text = bracketed.replace("[", "").replace("]", "");
  const base = madeRecord({ id: "r", text });
  const entry: Event = {
    id: "r-e",
    kind: "event",
    evidence: [{ start: 0, end: text.length, text }],
    confidence: 0.9,
    madeBy: person,
    claims: [],
    certainty,
    date: null,
    place: null,
    reasons: [],
    codebook: "PLOVER 2021",
    plover: "ASSAULT",
    mode: null,
    context: [],
    cameo: null,
    quad: "material-conflict",
    score: -10,
    actors: ["state:RUS"],
    recipients: [],
    trigger: [{ start, end, text: text.slice(start, end) }],
    occurrence: "happened",
  };
  return { ...base, entries: [entry] };
}

function placeOf(place: Made["place"]): Transfer["place"] {
  if (place === undefined) return null;
  const [name, latitude, longitude] = place;
  return { name, geonames: null, country: null, latitude, longitude, precision: "town", span: null, rule: "given" };
}

/** Its entry as a member of a matter. */
export function madeMember(made: Made): MatterMember {
  return { record: madeRecord(made), version: 1, joined: null, decidedBy: null };
}
